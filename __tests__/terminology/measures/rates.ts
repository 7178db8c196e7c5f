import fc from 'fast-check';
import type { Rate } from '../../../src/terminology/measures';

/** Frequencies in corpora that are not empty. */
export const rates: fc.Arbitrary<Rate> = fc
  .integer({ min: 1, max: 10_000_000 })
  .chain((size) => fc.record({ frequency: fc.integer({ min: 0, max: size }), size: fc.constant(size) }));

/** Rates that cannot be: what is wrong, and the rate. */
export const impossibleRates: [string, Rate][] = [
  ['an empty corpus', { frequency: 0, size: 0 }],
  ['a negative frequency', { frequency: -1, size: 10 }],
  ['a negative size', { frequency: 0, size: -10 }],
  ['more occurrences than words', { frequency: 11, size: 10 }],
  ['no number', { frequency: NaN, size: 10 }],
  ['an endless corpus', { frequency: 1, size: Infinity }],
];
