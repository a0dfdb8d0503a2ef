import { html } from '../../lib/escape/html.ts';

/**
 * Sorting and filtering of tables, without a word of data: what it says stands in attributes of the table. Without it
 * the page shows all rows and no controls.
 */
export const script = html`
'use strict';
for (const table of document.querySelectorAll('table[data-tools]')) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const say = table.dataset;
  const box = (tag, label) => {
    const field = document.createElement(tag);
    const around = document.createElement('label');
    around.append(label, field);
    tools.append(around);
    field.addEventListener('input', filter);
    return field;
  };
  const tools = document.createElement('div');
  tools.className = 'tools';
  const search = box('input', say.filter);
  search.type = 'search';
  const facets = (say.facets ?? '').split('|').filter(Boolean).map((name, index) => {
    const of = (row) => row.dataset['f' + index] ?? '';
    const select = box('select', name);
    for (const value of ['', ...new Set(rows.map(of).filter(Boolean))]) select.append(new Option(value || say.all, value));
    return { of, select };
  });
  const count = document.createElement('output');
  tools.append(count);
  if (say.tools === 'filter') table.closest('.scroll').before(tools);

  function tell(shown) {
    count.textContent = say.shown.replace('{shown}', shown).replace('{all}', rows.length);
  }

  function filter() {
    const words = search.value.toLocaleLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = words.every((word) => row.textContent.toLocaleLowerCase().includes(word)) && facets.every(({ of, select }) => select.value === '' || of(row) === select.value);
      row.hidden = !fits;
      if (fits) shown++;
    }
    tell(shown);
  }

  const valueIn = (row, at) => {
    const cell = row.cells[at];
    const text = cell.dataset.rank ?? cell.textContent.trim();
    return /^[\\d.,\\s]+$/.test(text) ? Number(text.replace(/\\D/g, '')) : text;
  };
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  [...table.tHead.rows[0].cells].forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sorted = [...rows].sort((a, b) => {
        const [one, other] = [valueIn(a, at), valueIn(b, at)];
        const order = typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
        return down ? -order : order;
      });
      body.append(...sorted);
    });
  });
  tell(rows.length);
}
`;
