// Faults of language, title and headings, as messages.
() => {
  const faults = [];
  const root = document.documentElement;
  const language = root.getAttribute("lang") || "";
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) faults.push(`html has no language tag: lang="${language}"`);
  if (!document.title.trim()) faults.push("the page has no title");
  const viewport = document.querySelector("meta[name=viewport]")?.content ?? "";
  if (!viewport.includes("width=device-width")) faults.push("no meta viewport with width=device-width");
  if (/user-scalable\s*=\s*(no|0)|maximum-scale/.test(viewport)) faults.push("the viewport keeps readers from zooming");
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")]
    .filter((e) => shown(e) && !e.closest("[aria-hidden=true]"))
    .map((e) => [Number(e.getAttribute("aria-level") || e.tagName.match(/^H([1-6])$/)?.[1] || 2), e]);
  const first = headings.filter(([level]) => level === 1).length;
  if (first !== 1) faults.push(`the page has ${first} h1, not one`);
  let before = 0;
  for (const [level, e] of headings) {
    if (!e.textContent.trim() && !e.querySelector("img[alt]:not([alt=''])")) faults.push(`empty heading: ${label(e)}`);
    if (level > before + 1 && before) faults.push(`h${level} follows h${before}: ${label(e)}`);
    if (level > 1 && !before) faults.push(`the first heading is h${level}: ${label(e)}`);
    before = level;
  }
  return faults;
}
