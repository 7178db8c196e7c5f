import { assertCount, assertPositive, assertRate, type Rate } from './counts';

/** A word's frequency in a reference list of so many words, of which so many distinct ones. */
export interface ReferenceRate extends Rate {
  readonly types: number;
}

/**
 * Tells how many times as frequent a word is here as in the reference.
 *
 * (f / N) / ((f_r + 1) / (N_r + V_r)): weirdness of Ahmad, Gillam and Tostevin (1999), with one added to each of the
 * reference's V_r frequencies, without which every word that the reference lacks would be infinitely weird. A ratio
 * from 0; 1 is as frequent. 0 where the word does not stand here.
 *
 * @example
 * weirdness({ frequency: 5, size: 1000 }, { frequency: 9, size: 90_000, types: 10_000 }); // 0.005 / 0.0001 = 50
 */
export function weirdness(focus: Rate, reference: ReferenceRate): number {
  assertRate('focus', focus);
  assertRate('reference', reference);
  assertCount('reference.types', reference.types);
  return focus.frequency / focus.size / ((reference.frequency + 1) / (reference.size + reference.types));
}

const MILLION = 1e6;

/**
 * Tells how many times as frequent a word is here as in the reference, with `n` added to both rates.
 *
 * (f_pm + n) / (r_pm + n), rates a million words: "simple maths" of Kilgarriff (2009). A small n (1) brings rare words
 * to the top, a large one (100, 1000) common words; a word that stands in neither scores 1.
 *
 * @example
 * simpleMaths({ frequency: 5, size: 1_000_000 }, { frequency: 2, size: 1_000_000 }); // (5 + 1) / (2 + 1) = 2
 */
export function simpleMaths(focus: Rate, reference: Rate, n = 1): number {
  assertRate('focus', focus);
  assertRate('reference', reference);
  assertPositive('n', n);
  const perMillion = ({ frequency, size }: Rate) => (frequency / size) * MILLION;
  return (perMillion(focus) + n) / (perMillion(reference) + n);
}
