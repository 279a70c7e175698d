// Text in drawings that is too pale, as messages: axe-core leaves it to a human.
() => texts().filter((e) => e.closest("svg")).flatMap((e) => {
  const svg = e.closest("svg");
  const box = e.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  // On a shape of its own, text is seen against that; else against what lies behind the drawing.
  const under = [...svg.querySelectorAll("path, rect, circle, ellipse, polygon")].filter((shape) => {
    const r = shape.getBoundingClientRect();
    return !shape.closest("defs, pattern, mask, clipPath, symbol") && getComputedStyle(shape).fill !== "none"
      && (shape.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)
      && r.left <= x && r.right >= x && r.top <= y && r.bottom >= y;
  }).at(-1);
  const fill = under && getComputedStyle(under).fill;
  const ground = fill && !fill.startsWith("url(") ? over(colour(fill), behind(svg)) : behind(svg);
  const ratio = contrast(ink(e), ground);
  return ratio < 4.5 ? [`text in a drawing has a contrast of ${ratio.toFixed(1)}: ${label(e)}`] : [];
})
