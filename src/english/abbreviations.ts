import table from '../../dictionaries/english/abbreviations.tsv';
import { cellForms, readTable } from '../lexicon';
import type { Span } from '../text';

/** What an abbreviation's stop may stand before without ending the sentence. */
type Before = 'any' | 'name' | 'number' | 'none';

const abbreviations: ReadonlyMap<string, Before> = new Map(
  readTable('english/abbreviations', table, ['forms', 'before']).flatMap(({ forms, before }) =>
    cellForms(forms).map((form) => [form, before as Before] as const),
  ),
);
const longest = Math.max(...[...abbreviations.keys()].map((form) => form.length));

// What the number after No. or Art. may look like: No. 5, Annex No. (5), Vol. IV (第5号).
const NUMBERED = /^ ?[([]?(?:\d|[IVXLC]+\b)/;

/** Tells whether the stop behind a word belongs to it: Mr. Li, No. 5, Oct. 31, but not "the answer is no." */
export function isAbbreviation(normal: string, word: Span): boolean {
  if (normal[word.end] !== '.' || word.end - word.start > longest) return false;
  const form = normal.slice(word.start, word.end);
  const before = abbreviations.get(form);
  if (before !== undefined) return before !== 'number' || NUMBERED.test(normal.slice(word.end + 1, word.end + 5));
  return isInitial(normal, form, word.end);
}

/** A capital with a stop before another name: J. Smith. */
function isInitial(normal: string, form: string, end: number): boolean {
  return /^\p{Lu}$/u.test(form) && form !== 'I' && /^ ?\p{Lu}/u.test(normal.slice(end + 1, end + 4));
}

/** Tells whether a sentence may end at the stop of this abbreviation; at that of "Mr." none does. */
export function mayEndSentence(form: string): boolean {
  return abbreviations.get(form) === 'none';
}
