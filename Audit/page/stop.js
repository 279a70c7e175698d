// Where the Tab key has come: null at the end of the page, else what is to be said about the stop.
() => {
  const state = globalThis.auditStops;
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const last = state.met.at(-1);
  // These have stops of their own inside.
  const inner = ["date", "time", "month", "week", "datetime-local"].map((type) => `input[type=${type}]`)
    .concat("audio", "video", "iframe").join(", ");
  state.repeated = e === last ? state.repeated + 1 : 0;
  const stays = e === last && e.matches(inner) && state.repeated < 40;
  const again = !stays && state.met.includes(e);
  if (!stays && !again) state.met.push(e);

  const box = e.getBoundingClientRect();
  const within = box.width > 0 && box.height > 0
    && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  // Points of each line of a link that breaks, as the box around them may be hollow.
  // Of what is higher than the window, the part in it.
  const seen = ({ left, top, right, bottom }) => ({
    left: Math.max(left, 0), top: Math.max(top, 0), right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight),
  });
  const points = [...e.getClientRects()].map(seen).flatMap((r) => [[0.5, 0.5], [0.02, 0.5], [0.98, 0.5]]
    .map(([x, y]) => [r.left + (r.right - r.left) * x, r.top + (r.bottom - r.top) * y]));
  const covered = within && points.every(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return !top || (!e.contains(top) && !top.contains(e) && top.closest("label")?.control !== e);
  });
  return {
    name: label(e), stays, again, first: e === state.met[0],
    index: state.expected.indexOf(e),
    backwards: Boolean(last && last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING),
    within, covered, ringed: ringed(e) && !clipped(e),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
  };
}
