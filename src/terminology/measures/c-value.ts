import { assertCount, assertPart } from './counts';

/**
 * What a candidate's length counts for.
 *
 * - `characters`: log2 of the characters; 改革开放 and 共同富裕 score though a segmenter takes them for one word.
 * - `words`: log2 of the words, as published; every one-word term scores 0.
 * - `words-plus-one`: log2 of the words and one, so that one word weighs 1 (Barrón-Cedeño et al. 2009).
 */
export type LengthWeight = 'characters' | 'words' | 'words-plus-one';

export interface CValueCounts {
  /** In the unit that the weight counts: characters or words; at least 1. */
  readonly length: number;
  /** Occurrences, those inside longer candidates included. */
  readonly frequency: number;
  /**
   * The distinct longer candidates that contain it, and how often they stand all together. The published algorithm counts
   * an occurrence that lies in several of them, one inside the other, once; the formula as it is quoted counts it for each.
   */
  readonly nestedIn?: { readonly candidates: number; readonly frequency: number };
}

/**
 * Tells how far a string is a term of its own: its frequency, less what longer candidates account for, by its length.
 *
 * log2|a| · (f(a) − Σf(b) / P), with P longer candidates b that contain a; log2|a| · f(a) where there is none (Frantzi,
 * Ananiadou and Mima 2000). Never negative. 0 where all occurrences lie in one longer candidate, and for a length of
 * one under `characters` and `words`.
 *
 * A candidate and those around it have to be counted in the same way: a longer one that stands oftener than what it
 * contains is refused.
 *
 * @example
 * cValue({ length: 4, frequency: 9, nestedIn: { candidates: 2, frequency: 8 } }); // log2 4 · (9 − 8/2) = 10
 */
export function cValue(
  { length, frequency, nestedIn = { candidates: 0, frequency: 0 } }: CValueCounts,
  weight: LengthWeight = 'characters',
): number {
  if (!(length >= 1 && length < Infinity)) throw new RangeError(`Expected "length" to be at least 1, got ${length}.`);
  assertCount('frequency', frequency);
  assertCount('nestedIn.candidates', nestedIn.candidates);
  const { candidates } = nestedIn;
  assertPart('nestedIn.frequency', nestedIn.frequency, 'nestedIn.candidates × frequency', candidates * frequency);
  const elsewhere = candidates === 0 ? 0 : nestedIn.frequency / candidates;
  return Math.log2(weight === 'words-plus-one' ? length + 1 : length) * (frequency - elsewhere);
}
