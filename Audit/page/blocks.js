// The texts of main that a screen reader owes its listener, block by block, in order.
() => {
  const inline = "a, b, strong, i, em, small, span, time, abbr, code, br, q";
  const found = [];
  for (const e of document.querySelectorAll("main *")) {
    if (e.matches(inline) || e.closest("svg, script, style, template, [aria-hidden=true], [hidden], option")) continue;
    if (!e.checkVisibility()) continue;
    // Its own text and that of its inline children, not that of the blocks in it.
    const own = [...e.childNodes].filter((n) => n.nodeType === 3
      || (n.nodeType === 1 && n.matches(inline) && n.checkVisibility() && !n.querySelector(".paper") && !n.matches("[aria-hidden=true]")))
      .map((n) => n.textContent).join("");
    const text = own.replaceAll("\u00AD", "").replace(/\s+/g, " ").trim();
    if (text) found.push(text);
  }
  return found;
}
