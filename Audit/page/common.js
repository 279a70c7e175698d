// What the checks share. The audit puts this before each check; it never becomes part of the page.

// A short way to say which element is meant: "main#content > ul.cards > li".
const label = (element) => {
  const parts = [];
  for (let e = element; e && e.nodeType === 1 && parts.length < 4; e = e.parentElement) {
    const tag = e.tagName.toLowerCase();
    if (e.id) { parts.unshift(`${tag}#${e.id}`); break; }
    parts.unshift([tag, ...[...e.classList].slice(0, 2)].join("."));
  }
  const words = (element.textContent || element.value || element.alt || "").trim().replace(/\s+/g, " ").slice(0, 40);
  return parts.join(" > ") + (words ? ` "${words}"` : "");
};

const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

// Hidden from sight but left for screen readers: at most a pixel of it is seen.
const tucked = (element) => {
  for (let e = element; e && e !== document.body; e = e.parentElement) {
    const style = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    if (style.clipPath.startsWith("inset(50%")) return true;
    if (style.overflow !== "visible" && box.width <= 2 && box.height <= 2) return true;
  }
  return false;
};

// The elements that hold text which is seen.
const texts = () => {
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || found.has(e) || e.closest("script, style, template, noscript, defs, title")) continue;
    const box = e.getBoundingClientRect();
    if (shown(e) && !tucked(e) && box.right > 0 && box.bottom > 0) found.add(e);
  }
  return [...found];
};
const ink = (element) => {
  const style = getComputedStyle(element);
  return colour(element.closest("svg") ? style.fill : style.color);
};

// Colours of any notation, as [red, green, blue, alpha] of 0...255 and 0...1.
const paint = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const colours = new Map();
const colour = (css) => {
  if (!colours.has(css)) {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = css;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    colours.set(css, [r, g, b, a / 255]);
  }
  return colours.get(css);
};

const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);

// What is seen behind an element, pictures left out.
const behind = (element) => {
  const layers = [];
  for (let e = element; e && e.nodeType === 1; e = e.parentElement) {
    const layer = colour(getComputedStyle(e).backgroundColor);
    if (layer[3] > 0) layers.unshift(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduce((under, layer) => over(layer, under), colour("Canvas"));
};

// The contrast ratio of WCAG 2, 1...21.
const luminance = (c) => {
  const [r, g, b] = c.map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const [x, y] = [luminance(over(a, b)), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

// Whether the outline of an element, as it has focus now, is seen against what lies around it.
const ringed = (element) => {
  const style = getComputedStyle(element);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) return false;
  if (style.outlineStyle === "auto") return true;
  const inside = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth) <= 0;
  return contrast(colour(style.outlineColor), behind(inside ? element : element.parentElement)) >= 3;
};

// Whether something that hides its overflow cuts off what is drawn around an element.
const clipped = (element) => {
  const style = getComputedStyle(element);
  const reach = Math.max(0, parseFloat(style.outlineOffset) + 1);
  const box = element.getBoundingClientRect();
  for (let e = element.parentElement; e && e !== document.documentElement; e = e.parentElement) {
    const { overflowX, clipPath } = getComputedStyle(e);
    if (clipPath !== "none") return true;
    if (overflowX === "visible") continue;
    const outer = e.getBoundingClientRect();
    if (box.left - reach < outer.left || box.right + reach > outer.right
      || box.top - reach < outer.top || box.bottom + reach > outer.bottom) return true;
  }
  return false;
};
