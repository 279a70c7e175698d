// What does not fit in the width of the window, as messages.
() => {
  const faults = [];
  const root = document.documentElement;
  const width = root.clientWidth;
  const measure = () => Math.max(root.scrollWidth, document.scrollingElement?.scrollWidth ?? 0);

  // A page that hides its overflow is measured as if it did not: what is cut off is no better than what is scrolled to.
  const holders = [root, document.body].filter((e) => ["hidden", "clip"].includes(getComputedStyle(e).overflowX));
  const before = holders.map((e) => e.getAttribute("style"));
  holders.forEach((e) => e.style.setProperty("overflow-x", "visible", "important"));
  const wide = measure();
  if (wide > width + 1) {
    const out = [...document.body.querySelectorAll("*")]
      .map((e) => [e.getBoundingClientRect(), e])
      .filter(([box, e]) => {
        if (box.width < 2 || box.right <= width + 1 || !shown(e)) return false;
        for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
          if (getComputedStyle(p).overflowX !== "visible") return false;
        }
        return true;
      })
      .sort(([a], [b]) => b.right - a.right);
    const worst = out.length ? `: ${label(out[0][1])}` : "";
    faults.push(`the page is ${wide} px wide in ${width} px${holders.length ? ", hidden by overflow" : ""}${worst}`);
  }
  holders.forEach((e, i) => before[i] === null ? e.removeAttribute("style") : e.style.removeProperty("overflow-x"));

  for (const e of document.body.querySelectorAll("*")) {
    if (e.clientWidth <= 2 || !(e instanceof HTMLElement)) continue;
    const style = getComputedStyle(e);
    if (style.overflowX === "visible" && style.overflowY === "visible") continue;
    const x = e.scrollWidth > e.clientWidth + 1;
    const y = e.scrollHeight > e.clientHeight + 4;
    if ((!x && !y) || !shown(e) || tucked(e) || !e.textContent.trim()) continue;
    if ((x && /hidden|clip/.test(style.overflowX)) || (y && /hidden|clip/.test(style.overflowY))) {
      faults.push(`text is cut off: ${label(e)}`);
    } else if (x && !e.querySelector("table, svg, img, pre, figure") && !e.closest("table, pre, textarea, select")) {
      faults.push(`text that must be scrolled sideways: ${label(e)}`);
    }
  }
  return faults;
}
