import { byId, data, make, narrow } from './dom.client.js';
import { onLanguage } from './language.client.js';
import { drawRanges, lastStarting, spanOf } from './positions.client.js';
import { hideCard } from './card.client.js';
import { markAt, places } from './pieces.client.js';
import { Listing, startFilters } from './listing.client.js';

/** The table of facts, and the ways between its rows and the sentences of the text. */

const table = byId('facts-table');
const toFacts = byId('to-facts');
const panel = byId('facts');

let listing;
let clearFilters;

/** Lights up what the facts stand on: their sentences, and in them the indicators and values. */
function drawFacts(indexes) {
  const facts = indexes.map((index) => data.facts[index]);
  drawRanges('sentence', places.rangesOfEach(facts.map(({ sentence }) => spanOf(sentence))));
  const parts = facts.flatMap(({ indicator, value }) => [indicator, value].filter(Boolean).map(spanOf));
  drawRanges('fact', places.rangesOfEach(parts), 1);
}

/** Marks rows and their sentences, and puts the first into the address, so that it can be passed on. */
function choose(indexes) {
  listing.choose(indexes);
  drawFacts(indexes);
  toFacts.hidden = indexes.length === 0;
  const hash = indexes.length === 0 ? '' : `#${listing.items[indexes[0]].id}`;
  if (hash !== location.hash && (hash !== '' || location.hash.startsWith('#fact-')))
    history.replaceState(null, '', hash || location.pathname + location.search);
}

/** From a row to the text. */
function chooseRow(index) {
  hideCard();
  choose([index]);
  places.reveal(spanOf(data.facts[index].sentence));
}

/** From the text to the rows; a narrow window stays where it is, and offers the way. */
function chooseInText(indexes) {
  if (indexes.some((index) => listing.items[index].hidden)) clearFilters();
  choose(indexes);
  if (indexes.length > 0 && !narrow.matches && panel.open) showRow(indexes[0], 'nearest');
}

/** At once, not smoothly: the rows on the way need not be laid out. */
function showRow(index, block) {
  panel.open = true;
  listing.items[index].scrollIntoView({ block, behavior: 'instant' });
}

/** The facts by their sentences, in order of start. */
function factsBySentence() {
  const sentences = new Map();
  data.facts.forEach(({ sentence: [start, end] }, i) => {
    const key = `${start}-${end}`;
    if (sentences.has(key)) sentences.get(key).facts.push(i);
    else sentences.set(key, { start, end, facts: [i] });
  });
  return [...sentences.values()].sort((a, b) => a.start - b.start);
}

function followText() {
  const sentences = factsBySentence();
  places.article.addEventListener('click', (event) => {
    // Whoever selects text wants the text.
    if (!getSelection().isCollapsed) return;
    const own = data.marks[markAt(event.target)?.dataset.a]?.f;
    if (own) return chooseInText(own);
    const offset = places.offsetAt(event.clientX, event.clientY);
    const sentence = offset < 0 ? undefined : sentences[lastStarting(sentences, offset)];
    chooseInText(sentence && offset < sentence.end ? sentence.facts : []);
  });
}

/** An address that names a fact shows it: row, sentence and all. */
function followHash() {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A per cent sign that escapes nothing is taken as it stands.
  }
  const index = listing.items.findIndex((row) => row.id === id);
  if (index < 0) return;
  chooseInText([index]);
  panel.open = true;
  if (!narrow.matches) showRow(index, 'center');
  places.reveal(spanOf(data.facts[index].sentence));
}

/** The words that a filter searches, gathered when they are first needed and again in another language. */
function searchedWords() {
  const known = { indicator: [], words: [] };
  onLanguage(() => (known.words = []));
  const cellsOf = (i) => [...listing.items[i].cells].map(({ textContent }) => textContent);
  return {
    indicator: (i) => (known.indicator[i] ??= cellsOf(i)[0].toLowerCase()),
    words: (i) =>
      (known.words[i] ??= [...cellsOf(i), places.textOf(spanOf(data.facts[i].sentence))].join('\n').toLowerCase()),
  };
}

/** The most frequent indicators, offered while one types. */
function suggestIndicators() {
  const counts = new Map();
  for (const row of listing.items) {
    const name = row.querySelector('button').textContent;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).slice(0, 200);
  byId('facts-indicators').append(...names.map(([value]) => make('option', { value })));
}

function startWidening() {
  const button = byId('widen');
  button.addEventListener('click', () => {
    button.ariaPressed = String(document.body.classList.toggle('wide-facts'));
    // The text is set anew: what was in sight may be so no longer.
    const chosen = listing.items.findIndex((row) => row.classList.contains('chosen'));
    if (chosen >= 0) places.reveal(spanOf(data.facts[chosen].sentence));
  });
}

export function startFacts() {
  if (!table) return;
  listing = new Listing(table, [...table.tBodies[0].rows], chooseRow);
  clearFilters = startFilters(byId('facts-filters'), listing, searchedWords(), (i) => listing.items[i].dataset.m);
  suggestIndicators();
  startWidening();
  followText();
  followHash();
  addEventListener('hashchange', followHash);
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.to-facts')) return;
    hideCard();
    showRow(listing.inTabOrder, 'center');
    listing.focus(listing.inTabOrder);
    toFacts.hidden = true;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') choose([]);
  });
}
