// Faults of the page as it is printed on white paper, as messages.
() => {
  const faults = [];
  for (const e of document.querySelectorAll("nav, [role=navigation]")) {
    if (shown(e) && e.getBoundingClientRect().height > 0) faults.push(`navigation is printed: ${label(e)}`);
  }
  const main = document.querySelector("main, [role=main]");
  if (!main || !shown(main)) faults.push("main is not printed");
  if (![...document.querySelectorAll("h1")].some(shown)) faults.push("the h1 is not printed");
  // Browsers leave backgrounds out, so that what is light on dark would be light on white.
  const white = [255, 255, 255, 1];
  for (const e of texts()) {
    if (getComputedStyle(e).printColorAdjust === "exact" || contrast(ink(e), white) >= 4.5) continue;
    faults.push(`too pale on white paper: ${label(e)}`);
  }
  return faults;
}
