// Filters the register. Without this script the page is the full list; with it the filters are in the address.
'use strict';
(() => {
  const form = document.querySelector('form.filter');
  const result = document.querySelector('.filter-result');
  if (!form || !result) return;
  // An area without activities is found by its name, and stands for itself.
  const items = [...document.querySelectorAll('section[data-year]')].flatMap((section) =>
    [...section.querySelectorAll('.group')].flatMap((group) => {
      const rows = [...group.querySelectorAll('tbody tr')];
      const around = [section.dataset.year, section.querySelector('h2').textContent, group.dataset.area];
      return (rows.length ? rows : [null]).map((row) => ({
        row, group, section,
        ar: [section.dataset.year],
        omrade: [group.dataset.area],
        lage: [row?.dataset.status],
        ansvarig: (row?.dataset.parties ?? row?.lastElementChild.textContent.trim() ?? '').split('|'),
        text: [...around, row?.textContent, row?.dataset.hidden].join(' ').toLocaleLowerCase(),
      }));
    }));
  // "polisen" is to find "Lokalpolisområde".
  const stem = (word) => word.length > 6 ? word.replace(/(e[nt]|[aeo]rna)$/, '') : word;
  const names = ['ar', 'omrade', 'lage', 'ansvarig'];

  function apply() {
    const words = form.elements.text.value.toLocaleLowerCase().split(/\s+/).filter(Boolean).map(stem);
    const shown = items.filter((item) => {
      const matches = names.every((name) => !form.elements[name].value || item[name].includes(form.elements[name].value))
        && words.every((word) => item.text.includes(word));
      if (item.row) item.row.hidden = !matches;
      return matches;
    });
    const groups = new Set(shown.map((item) => item.group));
    const sections = new Set(shown.map((item) => item.section));
    for (const { group, section } of items) {
      group.hidden = !groups.has(group);
      section.hidden = !sections.has(section);
    }
    const isFiltered = words.length > 0 || names.some((name) => form.elements[name].value);
    const count = shown.filter((item) => item.row).length;
    const template = shown.length === 0 ? form.dataset.none : count === 1 ? form.dataset.one : form.dataset.many;
    result.textContent = isFiltered ? template.replace('#', count) : '';
  }

  function toAddress() {
    const query = new URLSearchParams();
    for (const name of ['text', ...names]) {
      if (form.elements[name].value) query.set(name, form.elements[name].value);
    }
    const text = query.toString();
    history.replaceState(null, '', text ? '?' + text : location.pathname);
  }

  function fromAddress() {
    const query = new URLSearchParams(location.search);
    for (const name of ['text', ...names]) form.elements[name].value = query.get(name) ?? '';
    // A value that no choice has leaves a list without a choice: that is taken as all.
    for (const name of names) if (form.elements[name].selectedIndex < 0) form.elements[name].value = '';
  }

  form.hidden = false;
  document.getElementById('utan-skript')?.remove();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { toAddress(); apply(); });
  form.addEventListener('reset', () => setTimeout(() => { toAddress(); apply(); form.elements.text.focus(); }));
  addEventListener('popstate', () => { fromAddress(); apply(); });
  fromAddress();
  apply();
})();
