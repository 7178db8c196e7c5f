import { sentenceAt, type KeptText } from './kept-text';
import type { Occurrence } from './occurrences';
import type { TermContext, TermPlace } from '../term';

/** Sentences longer than this are quoted around the term. */
const MAX_SENTENCE = 400;

/** Quotes so many occurrences in their sentences, one of each document before the second of any. */
export function contextsOf(
  occurrences: Iterable<Occurrence>,
  texts: readonly KeptText[],
  limit: number,
): TermContext[] {
  const first: Occurrence[] = [];
  const others: Occurrence[] = [];
  const seen = new Set<number>();
  for (const occurrence of occurrences) {
    if (first.length >= limit) break;
    if (seen.has(occurrence.document)) {
      if (others.length < limit) others.push(occurrence);
    } else first.push(occurrence);
    seen.add(occurrence.document);
  }
  return [...first, ...others].slice(0, limit).map((occurrence) => contextOf(occurrence, texts));
}

function contextOf({ document, start, end }: Occurrence, texts: readonly KeptText[]): TermContext {
  const kept = texts[document]!;
  const number = sentenceAt(kept, start);
  const whole =
    number === -1 ? { start, end } : { start: kept.starts[number]!, end: Math.max(end, kept.ends[number]!) };
  const long = whole.end - whole.start > MAX_SENTENCE;
  const from = long ? Math.max(whole.start, start - MAX_SENTENCE / 2) : whole.start;
  const to = long ? Math.min(whole.end, end + MAX_SENTENCE / 2) : whole.end;
  return { ...placeOf(kept, document, start, end), sentence: kept.text.slice(from, to), sentenceStart: from };
}

export function placeOf({ uri }: KeptText, document: number, start: number, end: number): TermPlace {
  return { document, ...(uri === undefined ? {} : { uri }), start, end };
}
