import { benchTexts } from './texts.mjs';

/** More reports than there are. */
const ALL = 60;
/** In a repeated text, one clause of so many is put together anew. */
const CHANGED = 8;
const PIECE = 4;

/**
 * Texts of so many characters all together: all work reports, then the same again with variation.
 *
 * A corpus that only repeats itself has no new words and flatters whoever counts them. In a repetition figures differ,
 * clauses change places, and each eighth is put together from pieces of others, so that the number of distinct strings
 * keeps growing, as it does in what people write. Every run gets the same texts.
 */
export function variedTexts(characters) {
  const originals = benchTexts(ALL).map(({ text }) => text);
  const texts = [];
  for (let turn = 0, left = characters; left > 0; turn++)
    for (const original of originals) {
      if (left <= 0) break;
      const text = (turn === 0 ? original : varied(original, turn)).slice(0, left).toWellFormed();
      texts.push(text);
      left -= text.length;
    }
  return texts;
}

function varied(text, turn) {
  const random = generator(turn * 7919 + text.length);
  // What ends a clause: 坚持稳中求进，
  const parts = text.split(/([，。；！？\n])/);
  const body = parts.filter((_, i) => i % 2 === 0);
  const marks = parts.filter((_, i) => i % 2 === 1);
  for (let i = body.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [body[i], body[other]] = [body[other], body[i]];
  }
  const piece = () => {
    const clause = body[Math.floor(random() * body.length)];
    const start = Math.floor(random() * Math.max(1, clause.length - PIECE));
    return clause.slice(start, start + PIECE);
  };
  return body
    .map((clause) => {
      const changed =
        random() * CHANGED < 1 ? Array.from({ length: Math.ceil(clause.length / PIECE) }, piece).join('') : clause;
      return changed.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1));
    })
    .map((clause, i) => clause + (marks[i] ?? ''))
    .join('');
}

/** Numbers from 0 to 1 that depend on the seed alone (Park and Miller 1988). */
function generator(seed) {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
