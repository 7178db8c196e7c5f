import { byId, calm, data, narrow } from './dom.client.js';
import { onLanguage, startLanguage } from './language.client.js';
import { drawRanges, lastStarting, Places, spanOf } from './positions.client.js';
import { Listing, startFilters } from './listing.client.js';

/** The comparison: a row shows its sentence in both texts, a value or a sentence of either text its rows. */

const SIDES = ['before', 'after'];
const texts = Object.fromEntries(SIDES.map((side) => [side, new Places(byId(side).querySelector('article'))]));
const toFacts = byId('to-facts');

let listing;
let clearFilters;

function draw(indexes) {
  const found = indexes.flatMap((index) =>
    SIDES.flatMap((side) => (data.pairs[index][side] ? [{ text: texts[side], ...data.pairs[index][side] }] : [])),
  );
  const sentences = found.flatMap(({ text, sentence }) => text.rangesOf([spanOf(sentence)]));
  const parts = found.flatMap(({ text, indicator, value }) =>
    text.rangesOfEach([indicator, value].filter(Boolean).map(spanOf)),
  );
  drawRanges('sentence', sentences);
  drawRanges('fact', parts, 1);
}

function choose(indexes) {
  listing.choose(indexes);
  draw(indexes);
  toFacts.hidden = true;
  const hash = indexes.length === 0 ? '' : `#${listing.items[indexes[0]].id}`;
  if (hash !== location.hash && (hash !== '' || location.hash.startsWith('#fact-')))
    history.replaceState(null, '', hash || location.pathname + location.search);
}

function reveal(index, side) {
  const place = data.pairs[index][side];
  if (place) texts[side].reveal(spanOf(place.sentence));
}

/** A narrow window shows both sentences under the row (see comparison.css) and stays where it is. */
function chooseRow(index) {
  choose([index]);
  if (!narrow.matches) for (const side of SIDES) reveal(index, side);
}

function showRow(index, block) {
  listing.items[index].rows[0].scrollIntoView({ block, behavior: calm.matches ? 'auto' : 'smooth' });
}

function chooseInText(indexes, side) {
  if (indexes.some((index) => listing.items[index].hidden)) clearFilters();
  choose(indexes);
  if (indexes.length === 0) return;
  if (narrow.matches) toFacts.hidden = false;
  else {
    showRow(indexes[0], 'nearest');
    reveal(
      indexes[0],
      SIDES.find((other) => other !== side),
    );
  }
}

function followText(side) {
  const { article } = texts[side];
  const rowsOf = (mark) => data.marks[side][Number(mark.dataset.a)];
  const sentences = data.pairs
    .flatMap((pair, i) => (pair[side] ? [{ ...spanOf(pair[side].sentence), i }] : []))
    .sort((a, b) => a.start - b.start);
  article.addEventListener('click', (event) => {
    // Whoever selects text wants the text.
    if (!getSelection().isCollapsed) return;
    const mark = event.target.closest('u[data-a]');
    if (mark) return chooseInText(rowsOf(mark), side);
    const offset = texts[side].offsetAt(event.clientX, event.clientY);
    const at = sentences[lastStarting(sentences, offset)];
    const rows = at && offset < at.end ? sentences.filter(({ start }) => start === at.start).map(({ i }) => i) : [];
    chooseInText(rows, side);
  });
  article.addEventListener('keydown', (event) => {
    const mark = event.target.closest('u[data-a]');
    if (!mark || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    chooseInText(rowsOf(mark), side);
  });
  for (const mark of article.querySelectorAll('u[data-a]')) mark.tabIndex = 0;
}

function followHash() {
  const index = listing.items.findIndex(({ id }) => `#${id}` === location.hash);
  if (index < 0) return;
  chooseRow(index);
  showRow(index, 'center');
}

function startTable() {
  const table = byId('comparison');
  if (!table) return;
  listing = new Listing(table, [...table.tBodies], chooseRow);
  let known = [];
  onLanguage(() => (known = []));
  const words = (i) =>
    (known[i] ??= [...listing.items[i].querySelectorAll('td')]
      .map(({ textContent }) => textContent)
      .join('\n')
      .toLowerCase());
  clearFilters = startFilters(byId('targets-filters'), listing, { words }, (i) => listing.items[i].dataset.o);
  SIDES.forEach(followText);
  table.addEventListener('click', (event) => {
    const side = event.target.dataset.side ?? event.target.parentElement.dataset.side;
    if (!side) return;
    reveal(listing.items.indexOf(event.target.closest('tbody')), side);
    toFacts.hidden = false;
  });
  toFacts.addEventListener('click', () => {
    showRow(listing.inTabOrder, 'center');
    listing.focus(listing.inTabOrder);
    toFacts.hidden = true;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') choose([]);
  });
  followHash();
  addEventListener('hashchange', followHash);
}

startLanguage();
startTable();
document.documentElement.dataset.ready = 'true';
