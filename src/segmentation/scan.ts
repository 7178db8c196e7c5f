import { isBlank } from '../text';
import { hanDigitsStart, hanRunEnd, isZero } from './han';
import type { MixedWords } from './mixed-words';
import { numberAt } from './numbers';
import { ADDRESS, CLUSTER, endOf, HAN_YEAR, LATIN, LATIN_LETTER, MARKS, NUMERAL, REPEATED } from './patterns';

/** A stretch of text between blanks: a run of Han characters for the engine, or a token with its tag. */
export interface Piece {
  readonly start: number;
  /** Where the marks begin that combine with the last character; `end` where there are none. */
  readonly base: number;
  readonly end: number;
  readonly han: boolean;
  readonly pos: string | undefined;
}

/** A piece without its marks. */
type Found = Pick<Piece, 'end' | 'han' | 'pos'>;

const FIRST_MARK = 0x300;

/**
 * Cuts text into runs of Han characters, numbers, words in letters, addresses, punctuation; blanks are left out.
 *
 * Goes over the text once: a pattern is tried at one place, and consumes what it looked at or looks ahead by a bounded
 * length.
 *
 * @param text As it was read: it shows which commas group digits.
 * @param normal Its width-folded form, which the patterns see.
 */
export function scan(text: string, normal: string, mixed: MixedWords, take: (piece: Piece) => void): void {
  let at = 0;
  while (at < normal.length) {
    if (isBlank(normal.charCodeAt(at))) {
      at++;
      continue;
    }
    const { end: base, han, pos } = pieceAt(text, normal, mixed, at);
    const end = normal.charCodeAt(base) >= FIRST_MARK ? (endOf(MARKS, normal, base) ?? base) : base;
    take({ start: at, base, end, han, pos });
    at = end;
  }
}

function pieceAt(text: string, normal: string, mixed: MixedWords, start: number): Found {
  const stop = hanRunEnd(normal, start);
  const word = mixed.at(normal, stop, start);
  if (word !== undefined && word.start === start) return token(word.end, word.pos);
  if (word !== undefined) return run(word.start);
  if (isZero(normal, stop)) return beforeZero(normal, start, stop);
  return stop > start ? run(stop) : withoutHan(text, normal, start);
}

/** A year in Chinese digits is a number, where engines see single digits: 在|二〇二五|年. */
function beforeZero(normal: string, start: number, zero: number): Found {
  const digits = hanDigitsStart(normal, start, zero);
  const end = endOf(HAN_YEAR, normal, digits);
  if (end !== undefined) return digits > start ? run(digits) : token(end, 'm');
  return zero > start ? run(zero) : token(zero + 1, 'x');
}

function withoutHan(text: string, normal: string, start: number): Found {
  const unit = normal.charCodeAt(start);
  if (isDigit(unit)) {
    const label = endOf(ADDRESS, normal, start);
    return label === undefined ? numberAt(text, normal, start) : token(label, 'eng');
  }
  if (unit < 0x80 && !isLetter(unit)) return token(endOf(REPEATED, normal, start) ?? start + 1, 'x');
  const address = unit < 0x80 ? endOf(ADDRESS, normal, start) : undefined;
  if (address !== undefined) return token(address, 'eng');
  const latin = endOf(LATIN, normal, start);
  if (latin !== undefined) return token(latin, LATIN_LETTER.test(normal[start]!) ? 'eng' : 'x');
  const end = endOf(REPEATED, normal, start) ?? endOf(CLUSTER, normal, start)!;
  return token(end, NUMERAL.test(normal.slice(start, end)) ? 'm' : 'x');
}

function run(end: number): Found {
  return { end, han: true, pos: undefined };
}

function token(end: number, pos: string | undefined): Found {
  return { end, han: false, pos };
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
