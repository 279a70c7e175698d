// Faults of a filter over tables: choices that find nothing, rows that their own words do not find, and a way to clear it that
// is not there when it should be, or that nobody is told of, as messages.
async () => {
  const form = document.querySelector("form.filter");
  const rows = [...document.querySelectorAll("main tbody tr")];
  if (!form || !rows.length) return [];
  const faults = [];
  const fill = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const found = () => rows.filter(shown);
  // An area without rows stands for itself.
  const isEmpty = () => !found().length && ![...document.querySelectorAll("main [data-area]")].some(shown);
  for (const select of form.querySelectorAll("select")) {
    const met = new Set();
    for (const option of select.options) {
      if (!option.value) continue;
      fill(select, option.value);
      if (isEmpty()) faults.push(`nothing is found by ${select.name}: ${option.value}`);
      found().forEach((row) => met.add(row));
    }
    fill(select, "");
    const never = rows.find((row) => !met.has(row));
    if (never && select.options.length > 1) faults.push(`no choice of ${select.name} finds ${label(never)}`);
  }
  const text = form.querySelector("input[type=search]");
  for (const row of text ? rows : []) {
    // What is shown of it, and what it stands below.
    const heads = [row.closest("[data-year]")?.dataset.year, row.closest("[data-area]")?.dataset.area];
    const words = [...heads, ...[...row.cells].map((cell) => cell.textContent)].filter(Boolean).join(" ").trim();
    fill(text, words);
    if (!shown(row)) faults.push(`its own words do not find ${label(row)}`);
  }
  // Words that a row is found by though they are not shown.
  for (const row of text ? rows.filter((row) => row.dataset.hidden) : []) {
    fill(text, row.dataset.hidden.replace(/\s+/g, " "));
    if (!shown(row)) faults.push(`its hidden words do not find ${label(row)}`);
  }
  const clear = form.querySelector("[type=reset]");
  if (text && clear) {
    const told = document.querySelector("[role=status]");
    if (!shown(clear)) faults.push("what is filtered cannot be cleared");
    if (!told?.textContent.trim()) faults.push("nobody is told how many are shown");
    clear.click();
    await new Promise((done) => setTimeout(done, 50));
    if (shown(clear)) faults.push("it can be cleared when nothing is filtered");
    if (!told?.textContent.trim()) faults.push("nobody is told that it was cleared");
  }
  if (text) fill(text, "");
  if (found().length < rows.length) faults.push("an empty filter does not show all");
  return faults;
}
