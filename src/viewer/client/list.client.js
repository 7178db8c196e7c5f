import { byId, data, make } from './dom.client.js';
import { onLanguage, say } from './language.client.js';
import { goTo, kindName, swatch } from './card.client.js';
import { isShown, onKinds } from './legend.client.js';

/** The list of annotations: one line for all mentions of a text as a kind; clicking goes from mention to mention. */

const PAGE = 200;
const list = byId('marks');
const filter = byId('filter');
let limit = PAGE;

const lines = [];
const known = new Map();
data.marks.forEach((mark, i) => {
  const key = JSON.stringify([mark.e, mark.x]);
  const line = known.get(key);
  if (line) line.mentions.push(i);
  else {
    const said = mark.r.flatMap(([, words]) => (typeof words === 'string' ? [words] : []));
    const added = { mark, mentions: [i], at: -1, search: [mark.x, ...said].join('\n').toLowerCase() };
    known.set(key, added);
    lines.push(added);
  }
});

function matches({ mark, search }, wanted) {
  const entry = data.legend[mark.e];
  return isShown(mark.e) && (search.includes(wanted) || kindName(entry).toLowerCase().includes(wanted));
}

function writeLine(line) {
  const { mark, mentions } = line;
  const count = make('span', { className: 'count' }, mentions.length > 1 ? `×${mentions.length}` : '');
  const entry = data.legend[mark.e];
  const kind = make('span', { className: 'list-kind', lang: document.documentElement.lang }, kindName(entry));
  const button = make('button', { type: 'button' }, swatch(entry, mark.x), kind, count);
  button.addEventListener('click', () => {
    line.at = (line.at + 1) % mentions.length;
    if (mentions.length > 1) count.textContent = `${line.at + 1}/${mentions.length}`;
    goTo(mentions[line.at]);
  });
  return make('li', {}, button);
}

function writeList() {
  const wanted = filter.value.trim().toLowerCase();
  const found = lines.filter((line) => matches(line, wanted));
  const items = found.slice(0, limit).map(writeLine);
  if (found.length === 0) items.push(make('li', { className: 'empty' }, say('filter.empty')));
  if (found.length > limit) {
    const more = make(
      'button',
      { type: 'button', className: 'more' },
      `${say('filter.more')} (${found.length - limit})`,
    );
    more.addEventListener('click', () => {
      limit += PAGE;
      writeList();
    });
    items.push(make('li', {}, more));
  }
  list.replaceChildren(...items);
}

export function startList() {
  filter.addEventListener('input', () => {
    limit = PAGE;
    writeList();
  });
  onKinds(writeList);
  onLanguage(writeList);
  writeList();
}
