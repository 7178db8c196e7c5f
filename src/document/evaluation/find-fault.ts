import { insideSurrogatePair, isBlank, sliceText } from '../../text';
import type { LabelledSpan } from './marked-text';

/** What is wrong with a span, by itself and on its text. */
export function findFault(span: LabelledSpan, text?: string): string | undefined {
  const { start, end, fragments = [] } = span;
  if (![start, end, ...fragments.flatMap((part) => [part.start, part.end])].every(isOffset))
    return 'expected whole numbers from 0 on as offsets';
  if (start >= end) return 'expected the end after the start';
  if (fragments.length > 0) {
    if (fragments.some((part, i) => part.start >= part.end || part.start < (fragments[i - 1]?.end ?? 0)))
      return 'expected fragments in order, none empty, none overlapping';
    if (fragments[0]!.start !== start || fragments.at(-1)!.end !== end)
      return 'expected fragments that begin and end where the span does';
  }
  return text === undefined ? undefined : findMisfit(span, text);
}

function findMisfit({ start, end, fragments, text: quote }: LabelledSpan, text: string): string | undefined {
  if (end > text.length) return `ends after the text, which has ${text.length} UTF-16 code units`;
  const parts = fragments ?? [{ start, end }];
  if (parts.some((part) => insideSurrogatePair(text, part.start) || insideSurrogatePair(text, part.end)))
    return 'begins or ends inside a character of two code units';
  if (quote === undefined) return undefined;
  // Standoff files put a space for a line end and between fragments; a Document quotes the hull.
  const there = [parts.map((part) => sliceText(text, part)).join(''), sliceText(text, { start, end })];
  if (there.some((candidate) => equalButForBlanks(candidate, quote))) return undefined;
  return `expected ${shown(quote)}, found ${shown(there[0]!)} there`;
}

function isOffset(offset: number): boolean {
  return Number.isSafeInteger(offset) && offset >= 0;
}

function equalButForBlanks(a: string, b: string): boolean {
  for (let i = 0, j = 0; ; i++, j++) {
    while (i < a.length && isBlank(a.charCodeAt(i))) i++;
    while (j < b.length && isBlank(b.charCodeAt(j))) j++;
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
  }
}

const MOST_SHOWN = 40;

function shown(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MOST_SHOWN));
  const isLong = characters.length > MOST_SHOWN || text.length > 2 * MOST_SHOWN;
  return JSON.stringify(characters.slice(0, MOST_SHOWN).join('') + (isLong ? '…' : ''));
}
