import { byId, data, scrollTo } from './dom.client.js';
import { rangesOf } from './positions.client.js';

/** The table of facts: sorts by a column, shows the sentence of a row. */

const table = byId('facts-table');

/** Marks a sentence without touching the text; a browser that cannot, selects it. */
function showSpan(start, end) {
  const [range] = rangesOf([{ start, end }]);
  if (!range) return;
  scrollTo(range.startContainer.parentElement);
  if (CSS.highlights) CSS.highlights.set('sentence', new Highlight(range));
  else getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

function compareCells(column) {
  return (a, b) => {
    const [x, y] = [a.cells[column], b.cells[column]];
    if (x.dataset.v !== undefined) return Number(x.dataset.v) - Number(y.dataset.v);
    return x.textContent.trim().localeCompare(y.textContent.trim(), 'zh-Hans');
  };
}

function sortBy(heading) {
  const rising = heading.ariaSort !== 'ascending';
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  heading.ariaSort = rising ? 'ascending' : 'descending';
  const rows = [...table.tBodies[0].rows].sort(compareCells(heading.cellIndex));
  table.tBodies[0].append(...(rising ? rows : rows.reverse()));
}

export function startFacts() {
  table?.addEventListener('click', (event) => {
    const heading = event.target.closest('th');
    const row = event.target.closest('tbody tr');
    if (heading) sortBy(heading);
    if (!row) return;
    for (const other of table.querySelectorAll('.chosen')) other.classList.remove('chosen');
    row.classList.add('chosen');
    const sentence = data.sentences[Number(row.dataset.sentence || NaN)];
    showSpan(...(sentence ?? [Number(row.dataset.from), Number(row.dataset.to)]));
  });
}
