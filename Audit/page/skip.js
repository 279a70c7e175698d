// Whether the Tab key, pressed after the skip link, has come to what follows the link's target.
(fragment) => {
  const target = document.getElementById(decodeURIComponent(fragment));
  if (!target) return false;
  // What is within the target follows it too.
  const after = (e) => e === target || Boolean(target.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
  // With nothing to stop at after the target, the Tab key leaves the page.
  return after(document.activeElement) || !globalThis.auditStops.expected.some(after);
}
