// Makes the list of what the Tab key should stop at, in the order of the document, and says how each is called.
() => {
  const own = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, "
    + "audio[controls], video[controls]";
  // Of these, the Tab key stops at one, and the arrow keys lead to the others.
  const composite = "[role=tab], [role=menuitem], [role=option], [role=radio], [role=treeitem], [role=gridcell]";
  const others = "[tabindex], [contenteditable]:not([contenteditable=false])";
  const expected = [...document.querySelectorAll(`${own}, ${others}`)].filter((e) => {
    if (!shown(e) || e.matches(":disabled") || e.closest("[inert], [aria-hidden=true]")) return false;
    if (e.matches("summary") && e !== e.parentElement.querySelector(":scope > summary")) return false;
    if (e.matches("input[type=radio]") && e.name) {
      const group = [...document.querySelectorAll("input[type=radio]")]
        .filter((r) => r.name === e.name && r.form === e.form);
      return e === (group.find((r) => r.checked) ?? group.find((r) => !r.disabled));
    }
    if (e.tabIndex >= 0) return true;
    return e.matches(own) && !e.matches(composite);
  });
  globalThis.auditStops = { expected, met: [], repeated: 0 };
  return expected.map(label);
}
