// Filters the register. Without this script the page is the full list; with it the filters are in the address.
'use strict';
(() => {
  const form = document.querySelector('form.filter');
  // Where all are too many for one page, the list of them is another page: there searches go, and addresses with choices.
  const list = form?.dataset.list;
  if (list) {
    if (/[?&](text|ar|omrade|lage|ansvarig)=/.test(location.search)) location.replace(list + location.search);
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(list + '?' + new URLSearchParams(new FormData(form)));
    });
    return;
  }
  const result = document.querySelector('.filter-result');
  if (!form || !result) return;
  const clear = form.querySelector('[type=reset]');
  const more = form.querySelector('details');
  const plain = (text) => (text ?? '').replaceAll('\u00AD', '').toLocaleLowerCase();
  // An area without activities is found by its name, and stands for itself.
  const items = [...document.querySelectorAll('section[data-year]')].flatMap((section) =>
    [...section.querySelectorAll('.group')].flatMap((group) => {
      const rows = [...group.querySelectorAll('[data-status]')];
      const around = [section.dataset.year, section.querySelector('h2').textContent, group.dataset.area,
        group.firstElementChild.textContent];
      return (rows.length ? rows : [null]).map((row) => ({
        row, group, section, empty: group.closest('.empty'),
        ar: [section.dataset.year],
        omrade: group.dataset.area.split('|'),
        lage: [row?.dataset.status],
        ansvarig: (row?.dataset.parties ?? row?.lastElementChild.textContent.trim() ?? '').split('|'),
        text: plain([...around, row?.textContent, row?.dataset.hidden].join(' ')),
      }));
    }));
  // "polisen" is to find "Lokalpolisområde".
  const stem = (word) => word.length > 6 ? word.replace(/(e[nt]|[aeo]rna)$/, '') : word;
  // A choice of one is none, and not on the page.
  const names = ['ar', 'omrade', 'lage', 'ansvarig'].filter((name) => form.elements[name]);
  const chosen = () => names.filter((name) => form.elements[name].value);

  function apply() {
    const words = plain(form.elements.text.value).split(/\s+/).filter(Boolean).map(stem);
    const shown = items.filter((item) => {
      const matches = chosen().every((name) => item[name].includes(form.elements[name].value))
        && words.every((word) => item.text.includes(word));
      if (item.row) item.row.hidden = !matches;
      return matches;
    });
    for (const part of ['group', 'section', 'empty']) {
      const kept = new Set(shown.map((item) => item[part]));
      for (const item of items) if (item[part]) item[part].hidden = !kept.has(item[part]);
    }
    const rows = shown.filter((item) => item.row);
    const isFiltered = words.length > 0 || chosen().length > 0;
    clear.hidden = !isFiltered;
    result.textContent = isFiltered ? told(shown.length, rows) : '';
  }

  // "4 av 30 aktiviteter visas. Genomförd: 3. Pågår: 1."
  function told(count, rows) {
    const { none, one, many } = form.dataset;
    const sentence = count === 0 ? none : rows.length === 1 ? one : many;
    const states = [...form.elements.lage?.options ?? []].filter((option) => option.value).map((option) =>
      [option.text, rows.filter((item) => item.lage[0] === option.value).length]).filter(([, number]) => number);
    return [sentence.replace('#', rows.length),
      ...(rows.length > 1 ? states.map(([word, number]) => `${word}: ${number}.`) : [])].join(' ');
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
    // On a phone the lists are folded, unless one of them has a choice.
    if (more) more.open = chosen().length > 0 || matchMedia('(min-width: 58.01rem)').matches;
  }

  form.hidden = false;
  document.getElementById('utan-skript')?.remove();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { toAddress(); apply(); });
  form.addEventListener('reset', () => setTimeout(() => {
    toAddress();
    apply();
    result.textContent = form.dataset.all;
    form.elements.text.focus();
  }));
  addEventListener('popstate', () => { fromAddress(); apply(); });
  fromAddress();
  apply();
})();
