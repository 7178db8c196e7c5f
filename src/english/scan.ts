import { isBlank, type Span } from '../text';
import { isAbbreviation } from './abbreviations';
import { isWhole } from './compounds';
import {
  ADDRESS,
  CLUSTER,
  DATE,
  DIGIT_LABEL,
  DOTTED,
  endOf,
  HAN,
  HYPHEN,
  MARKS,
  NUMBER,
  NUMBER_ENDING,
  NUMERAL,
  REPEATED,
  SIGN,
  WORD,
} from './patterns';

/** A stretch between blanks: what the tagger is asked about, or what shows its tag by itself. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'punctuation' | 'other';
}

const FIRST_MARK = 0x300;
/** Longer chains of hyphens are no compounds: rules, codes, attacks. */
const MAX_PARTS = 8;

/**
 * Cuts English text into words, numbers, signs and punctuation; blanks are left out.
 *
 * Goes over the text once: a pattern is tried at one place, and consumes what it looked at or looks ahead by a bounded
 * length. Compounds fall apart at their hyphens (high|-|quality), as in Universal Dependencies, but for those that a
 * reader would not take apart (co-operation, follow-up, COVID-19).
 */
export function scan(normal: string, span: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  while (at < span.end) {
    if (isBlank(normal.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = pieces.length;
    takePieces(normal, at, pieces);
    const last = pieces.pop()!;
    const end = normal.charCodeAt(last.end) >= FIRST_MARK ? (endOf(MARKS, normal, last.end) ?? last.end) : last.end;
    pieces.push(end === last.end ? last : { ...last, end });
    at = end;
    if (at > span.end) return clip(pieces, span, from);
  }
  return pieces;
}

/** A pattern may look past the span's end, where a sentence ends inside what looks like a word. */
function clip(pieces: Piece[], span: Span, from: number): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (index < from || piece.end <= span.end) return [piece];
    return piece.start < span.end ? [{ ...piece, end: span.end }] : [];
  });
}

function takePieces(normal: string, at: number, pieces: Piece[]): void {
  const put = (end: number, kind: Piece['kind'], start = at) => void pieces.push({ start, end, kind });
  const address = endOf(ADDRESS, normal, at);
  if (address !== undefined) return put(address, 'other');
  const label = endOf(DIGIT_LABEL, normal, at);
  if (label !== undefined) return put(label, 'word');
  const number = endOf(DATE, normal, at) ?? endOf(NUMBER, normal, at);
  if (number !== undefined) return put(endOf(NUMBER_ENDING, normal, number) ?? number, 'number');
  const han = endOf(HAN, normal, at);
  if (han !== undefined) return put(han, 'other');
  const dotted = endOf(DOTTED, normal, at);
  if (dotted !== undefined) return put(dotted, 'word');
  const word = endOf(WORD, normal, at);
  if (word !== undefined) return takeCompound(normal, at, word, pieces);
  const repeated = endOf(REPEATED, normal, at);
  if (repeated !== undefined) return put(repeated, 'punctuation');
  const cluster = endOf(CLUSTER, normal, at)!;
  const character = normal.slice(at, cluster);
  if (NUMERAL.test(character)) return put(cluster, 'number');
  return put(cluster, SIGN.test(character) ? 'sign' : 'punctuation');
}

function takeCompound(normal: string, start: number, firstEnd: number, pieces: Piece[]): void {
  const parts: Span[] = [{ start, end: firstEnd }];
  while (parts.length < MAX_PARTS) {
    const hyphen = parts.at(-1)!.end;
    if (!HYPHEN.test(normal.charAt(hyphen))) break;
    const end = endOf(WORD, normal, hyphen + 1) ?? endOf(NUMBER, normal, hyphen + 1);
    if (end === undefined) break;
    parts.push({ start: hyphen + 1, end });
  }
  const last = parts.at(-1)!;
  if (parts.length > 1 && isWhole(parts.map((part) => normal.slice(part.start, part.end)))) {
    pieces.push({ start, end: last.end, kind: 'word' });
    return;
  }
  parts.forEach((part, index) => {
    if (index > 0) pieces.push({ start: part.start - 1, end: part.start, kind: 'punctuation' });
    const stop = index === parts.length - 1 && isAbbreviation(normal, part) ? part.end + 1 : part.end;
    pieces.push({ start: part.start, end: stop, kind: 'word' });
  });
}
