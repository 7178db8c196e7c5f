import { byId, data, make, scrollTo } from './dom.client.js';
import { markAt, pieces } from './pieces.client.js';
import { onLanguage, say, sayWords } from './language.client.js';

/** The card that tells what an annotation is: beside it, or at the foot of a narrow window. */

const card = byId('card');
/** The piece whose card is shown, and whether it stays when the pointer leaves. */
let shown = null;
let pinned = false;

export function kindName(entry) {
  return entry.label ?? say(`kind.${entry.kind}`);
}

/** A word in the colours of its kind. */
export function swatch(entry, text) {
  return make('span', { className: `swatch k-${entry.kind}` }, text);
}

function light(on) {
  if (shown) for (const piece of pieces[Number(shown.dataset.a)]) piece.classList.toggle('shown', on);
}

export function hideCard() {
  light(false);
  shown = null;
  pinned = false;
  card.hidden = true;
}

export function showCard(piece, pin) {
  light(false);
  shown = piece;
  pinned = pin;
  light(true);
  fillCard();
  card.hidden = false;
  placeCard();
}

function fillCard() {
  const mark = data.marks[Number(shown.dataset.a)];
  const entry = data.legend[mark.e];
  const close = make('button', { type: 'button', className: 'close', ariaLabel: say('close'), onclick: hideCard }, '×');
  const rows = make('dl');
  for (const [label, words] of mark.r) {
    const value = make('dd', {}, sayWords(words));
    rows.append(make('dt', {}, say(label)), value);
  }
  const head = make('p', { className: 'card-kind' }, swatch(entry, kindName(entry)));
  const title = make('p', { className: 'card-text', lang: document.querySelector('article').lang }, mark.x);
  card.replaceChildren(close, head, title, rows, ...enclosing(), ...wayToFacts(mark));
}

/** The annotations around this one, each a button that shows it instead. */
function enclosing() {
  const around = [];
  for (let outer = markAt(shown.parentElement); outer; outer = markAt(outer.parentElement)) {
    const piece = outer;
    const mark = data.marks[Number(piece.dataset.a)];
    const entry = data.legend[mark.e];
    around.push(
      make(
        'button',
        { type: 'button', onclick: () => showCard(piece, true) },
        swatch(entry, mark.x),
        ` ${kindName(entry)}`,
      ),
    );
  }
  return around.length === 0 ? [] : [make('div', { className: 'around' }, `${say('inside')} `, ...around)];
}

/** On a narrow window, where the card covers the foot: the way to the rows of the mark (see facts.client.js). */
function wayToFacts({ f }) {
  return f ? [make('button', { type: 'button', className: 'to-facts' }, say('to-facts'))] : [];
}

/** A wide window shows the card under the mark, or above it where there is no room. The style sheet sees to narrow ones. */
function placeCard() {
  const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(8, Math.min(box.left, clientWidth - width - 8));
  const below = box.bottom + 10;
  const top = below + height <= clientHeight ? below : Math.max(8, box.top - height - 10);
  card.style.setProperty('--left', `${left}px`);
  card.style.setProperty('--top', `${top}px`);
}

/** Scrolls to an annotation and lights it up. */
export function goTo(index) {
  const [first] = pieces[index];
  if (!first) return;
  scrollTo(first);
  focusPiece(first, false);
  for (const piece of pieces[index]) {
    piece.classList.remove('flash');
    // Reading a size starts the animation anew.
    void piece.offsetWidth;
    piece.classList.add('flash');
    piece.addEventListener('animationend', () => piece.classList.remove('flash'), { once: true });
  }
}

/** One mark is in the tab order; the arrow keys go from mark to mark. */
let current = null;
function focusPiece(piece, card = true) {
  current?.removeAttribute('tabindex');
  current = piece;
  piece.tabIndex = 0;
  piece.focus({ preventScroll: true });
  if (!card) hideCard();
}

function step(from, by) {
  const visible = [...document.querySelectorAll('u[data-a]:not(.off)')];
  const next = visible[visible.indexOf(from) + by];
  if (!next) return;
  focusPiece(next);
  next.scrollIntoView({ block: 'nearest' });
  showCard(next, false);
}

export function startCard() {
  const article = document.querySelector('article');
  article.addEventListener('pointerover', (event) => {
    const piece = markAt(event.target);
    if (event.pointerType === 'mouse' && !pinned && piece) showCard(piece, false);
  });
  article.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse' && !pinned && !markAt(event.relatedTarget)) hideCard();
  });
  document.addEventListener('click', (event) => {
    // Whoever selects text wants the text.
    const selecting = !getSelection().isCollapsed;
    const piece = article.contains(event.target) && !selecting ? markAt(event.target) : null;
    if (piece) showCard(piece, true);
    // The path, not the target: a button of the card may be gone by now.
    else if (pinned && !event.composedPath().includes(card)) hideCard();
  });
  article.addEventListener('focusin', (event) => {
    const piece = markAt(event.target);
    if (piece && piece.matches(':focus-visible')) showCard(piece, false);
  });
  article.addEventListener('keydown', (event) => {
    const piece = markAt(event.target);
    if (!piece) return;
    if (event.key === 'ArrowRight') step(piece, 1);
    else if (event.key === 'ArrowLeft') step(piece, -1);
    else if (event.key === 'Enter' || event.key === ' ') showCard(piece, true);
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hideCard();
  });
  addEventListener('scroll', () => shown && placeCard(), { passive: true });
  onLanguage(() => shown && fillCard());
  const first = document.querySelector('u[data-a]');
  if (first) (current = first).tabIndex = 0;
}
