// Texts that are printed over one another, as messages.
() => {
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || e.closest("script, style, template, noscript, defs, title, desc, option")) continue;
    if (!shown(e) || tucked(e)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      // The middle of a line: lines that are set tight touch above and below.
      if (r.width > 2) boxes.push([r.left + 1, r.top + r.height * 0.3, r.right - 1, r.bottom - r.height * 0.3, e]);
    }
  }
  boxes.sort((a, b) => a[1] - b[1]);
  const faults = new Set();
  for (let i = 0; i < boxes.length; i++) {
    const [left, , right, bottom, e] = boxes[i];
    for (let k = i + 1; k < boxes.length && boxes[k][1] < bottom; k++) {
      const [l, , r, , other] = boxes[k];
      if (l < right && r > left) faults.add(`printed over ${label(other)}: ${label(e)}`);
    }
  }
  return [...faults];
}
