import { byId, data } from './dom.client.js';
import { say } from './language.client.js';
import { places } from './pieces.client.js';
import { lastStarting } from './positions.client.js';

/** Words and sentence ends: drawn as highlights over the text, so that no element is added. */

const button = byId('words');
const sentenceEnds = data.sentences.map(([, end]) => ({ start: end - 1, end }));

function readTokens() {
  const tokens = [];
  let at = 0;
  for (let i = 0; i < data.tokens.length; i += 3) {
    const start = at + data.tokens[i];
    at = start + data.tokens[i + 1];
    tokens.push({ start, end: at, pos: data.tags[data.tokens[i + 2]], odd: i % 2 === 1 });
  }
  return tokens;
}

let tokens;
/** The holders in sight: a browser slows down under the highlights of a whole report. */
const inSight = new Set();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    draw();
  },
  { rootMargin: '100% 0px' },
);

/** The items, in order of start, that begin in one of the holders in sight. */
function itemsInSight(items) {
  return places.holders.flatMap(({ element, start }) => {
    if (!inSight.has(element)) return [];
    const end = start + element.textContent.length;
    return items.slice(lastStarting(items, start - 1) + 1, lastStarting(items, end - 1) + 1);
  });
}

function draw() {
  CSS.highlights.set('word', new Highlight(...places.rangesOf(itemsInSight(tokens).filter(({ odd }) => odd))));
  CSS.highlights.set('sentence-end', new Highlight(...places.rangesOf(itemsInSight(sentenceEnds))));
}

function show() {
  tokens ??= readTokens();
  for (const { element } of places.holders) observer.observe(element);
}

function clear() {
  observer.disconnect();
  inSight.clear();
  CSS.highlights.delete('word');
  CSS.highlights.delete('sentence-end');
}

/** A tag with its name: those of jieba by their first letters (vn, v), those of Universal Dependencies name themselves. */
function sayTag(tag) {
  const name = say(`pos.${tag}`) ?? say(`pos.${tag[0]}`);
  return name && tag === tag.toLowerCase() ? `${tag}, ${name}` : tag;
}

/** Tells the word's part of speech in the text's tooltip. */
function tellWord(event) {
  const article = event.currentTarget;
  const offset = button.ariaPressed === 'true' ? places.offsetAt(event.clientX, event.clientY) : -1;
  const token = offset < 0 ? undefined : tokens[lastStarting(tokens, offset)];
  article.title = token && token.pos && offset < token.end ? `${say('pos')}: ${sayTag(token.pos)}` : '';
}

export function startWords() {
  if (!button) return;
  if (!CSS.highlights) {
    button.disabled = true;
    button.dataset.tTitle = 'words.unsupported';
    button.title = say('words.unsupported');
    return;
  }
  button.addEventListener('click', () => {
    button.ariaPressed = String(button.ariaPressed !== 'true');
    if (button.ariaPressed === 'true') show();
    else clear();
  });
  document.querySelector('article').addEventListener('pointermove', tellWord);
}
