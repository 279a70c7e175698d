// The words that are seen in main, without controls and what they announce, for comparison.
(without) => {
  const main = document.querySelector("main, [role=main]");
  const words = [];
  if (!main) return { words, main: false };
  const skipped = ["script, style, template, noscript, defs, title", without].filter(Boolean).join(", ");
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest(skipped) || !shown(parent)) continue;
    words.push(...node.data.split(/\s+/).filter(Boolean));
  }
  return { words, main: shown(main) };
}
