/*
 * Chooses what a report shows. The choice is kept in the address, so that a view can be linked to, survives
 * a reload, and is undone by the back button. Without this script everything is shown.
 *
 * A row (`data-row`) is shown where each of its properties (`data-outcome`, `data-severity`, …) is among
 * the chosen ones; a property that it does not have is not asked about. A part (`data-rows`) is shown
 * where one of its rows is.
 */
'use strict';
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;

  /** As a reader would type it: without vowel signs, and with one letter for those that are confused. */
  const folded = (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u064B-\u065F\u0670\u0640\u200E\u200F\u2066-\u2069]/g, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x0660);

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const rows = all('[data-row]');
  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, folded((row.querySelector('.row-head') ?? row).textContent));
    return texts.get(row);
  };

  const chosenIn = (values) => {
    const chosen = new Map();
    for (const name of new Set(values.keys())) chosen.set(name, values.getAll(name));
    const words = folded(values.get('text') ?? '').split(/\s+/).filter(Boolean);
    chosen.delete('text');
    const fits = (element) =>
      [...chosen].every(([name, wanted]) => {
        const own = element.dataset[name];
        return own === undefined || own.split(' ').some((value) => wanted.includes(value));
      });
    const speaks = (row) =>
      row.dataset.severity === undefined || words.every((word) => textOf(row).includes(word));
    return { fits, speaks, outcomes: chosen.get('outcome') };
  };

  /** A row of the matrix has an outcome in each column, of which only those that are shown count. */
  const showMatrix = (table, { fits, speaks, outcomes }) => {
    const columns = [...table.tHead.rows[0].cells].slice(1);
    const shown = columns.map(fits);
    columns.forEach((column, place) => (column.hidden = !shown[place]));
    for (const row of all('[data-row]', table)) {
      const cells = [...row.cells].slice(1);
      const met = cells.map(({ firstElementChild: sign }) => outcomes?.includes(sign.dataset.key) ?? true);
      cells.forEach((cell, place) => {
        cell.hidden = !shown[place];
        cell.firstElementChild.classList.toggle('aside', !met[place]);
      });
      row.hidden = !fits(row) || !speaks(row) || !met.some((one, place) => one && shown[place]);
    }
  };

  const show = (values) => {
    const chosen = chosenIn(values);
    for (const report of all('article[data-association]')) report.hidden = !chosen.fits(report);
    for (const row of rows) row.hidden = !chosen.fits(row) || !chosen.speaks(row);
    for (const table of all('.matrix')) showMatrix(table, chosen);
    for (const part of all('[data-rows]')) part.hidden = !part.querySelector('[data-row]:not([hidden])');
    for (const count of all('[data-counts]')) {
      const counted = all(count.dataset.counts);
      count.textContent = `${counted.filter((row) => !row.hidden).length} / ${counted.length}`;
    }
    document.body.classList.toggle('filtered', values.size > 0);
    if (values.size > 0) form.parentElement.open = true;
  };

  /** What the form says, without what it leaves open. */
  const formValues = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));

  const fillForm = (values) => {
    for (const field of form.elements) {
      if (field.type === 'checkbox') field.checked = values.getAll(field.name).includes(field.value);
      else if (field.name) field.value = values.get(field.name) ?? '';
    }
  };

  const remember = (how) => {
    const values = formValues();
    history[how](null, '', values.size > 0 ? `#${values}` : location.pathname + location.search);
    show(values);
  };

  /** What a link leads to is shown, whatever is chosen. */
  const reveal = (target) => {
    if (target.closest('[hidden]') !== null) {
      const everything = new URLSearchParams();
      fillForm(everything);
      show(everything);
    }
    for (let part = target.closest('details'); part !== null; part = part.parentElement.closest('details'))
      part.open = true;
    target.scrollIntoView();
  };

  const followAddress = () => {
    const hash = location.hash.slice(1);
    const target = hash === '' || hash.includes('=') ? null : document.getElementById(decodeURIComponent(hash));
    if (target !== null) return reveal(target);
    const values = new URLSearchParams(hash.includes('=') ? hash : '');
    fillForm(values);
    show(formValues());
  };

  let typing;
  form.addEventListener('input', ({ target }) => {
    clearTimeout(typing);
    if (target.type === 'search') typing = setTimeout(remember, 150, 'replaceState');
    else remember('pushState');
  });
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(remember, 0, 'pushState'));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', followAddress);

  form.parentElement.hidden = false;
  followAddress();
})();
