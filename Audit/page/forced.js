// Faults of forced colours, where the reader's palette replaces the page's: what can no longer be seen, as messages.
() => {
  const faults = [];
  // Not left to axe-core, which reads -webkit-text-fill-color; that keeps the author's colour on paper only.
  for (const e of texts()) {
    if (contrast(ink(e), behind(e)) < 4.5) faults.push(`text that cannot be read: ${label(e)}`);
  }
  const shapes = "path, rect, circle, ellipse, line, polyline, polygon, text";
  for (const svg of document.querySelectorAll("svg")) {
    if (svg.parentElement.closest("svg") || !shown(svg) || svg.getBoundingClientRect().width < 2) continue;
    const drawn = [...svg.querySelectorAll(shapes)].filter((e) => !e.closest("defs, pattern, mask, clipPath, symbol"));
    const seen = drawn.some((e) => {
      const style = getComputedStyle(e);
      const ground = behind(svg);
      return (style.fill.startsWith("url(")) || ["fill", "stroke"].some((part) =>
        style[part] !== "none" && !style[part].startsWith("url(") && contrast(colour(style[part]), ground) >= 3);
    });
    if (drawn.length && !seen) faults.push(`a picture that cannot be seen: ${label(svg)}`);
  }
  const stops = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  for (const e of document.querySelectorAll(stops)) {
    if (!shown(e) || e.disabled) continue;
    e.focus({ focusVisible: true, preventScroll: true });
    if (document.activeElement !== e) continue;
    const style = getComputedStyle(e);
    const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    if (drawn && (style.outlineStyle === "auto" || ringed(e))) continue;
    faults.push(`focus has no outline that is seen: ${label(e)}`);
  }
  document.activeElement?.blur();
  return faults;
}
