import fc from 'fast-check';
import { cValue, type LengthWeight } from '../../../src/terminology/measures';

describe('cValue', () => {
  // The example of Frantzi, Ananiadou and Mima (2000): occurrences of skin cancers, lengths in words; of the 26 inside
  // longer candidates, 5 are ADENOID CYSTIC …, 6 further ones CYSTIC …, 7 ULCERATED …, 5 RECURRENT …, 3 CIRCUMSCRIBED ….
  it.each([
    ['ADENOID CYSTIC BASAL CELL CARCINOMA: log2 5 · 5', 5, 5, undefined, 11.6096],
    ['CYSTIC BASAL CELL CARCINOMA: log2 4 · (11 − 5/1)', 4, 11, { candidates: 1, frequency: 5 }, 12],
    ['ULCERATED BASAL CELL CARCINOMA: log2 4 · 7', 4, 7, undefined, 14],
    ['RECURRENT BASAL CELL CARCINOMA: log2 4 · 5', 4, 5, undefined, 10],
    ['CIRCUMSCRIBED BASAL CELL CARCINOMA: log2 4 · 3', 4, 3, undefined, 6],
    ['BASAL CELL CARCINOMA: log2 3 · (984 − 26/5)', 3, 984, { candidates: 5, frequency: 26 }, 1551.3613],
  ])('gives %s', (_, length, frequency, nestedIn, expected) => {
    const counts = { length, frequency, ...(nestedIn && { nestedIn }) };
    expect(cValue(counts, 'words')).toBeCloseTo(expected, 4);
  });

  it.each<[string, LengthWeight | undefined, number, number]>([
    ['characters by default: 改革开放, log2 4 · 10', undefined, 4, 20],
    ['characters: 的, log2 1 · 10', 'characters', 1, 0],
    ['words: one word, log2 1 · 10', 'words', 1, 0],
    ['words and one: one word, log2 2 · 10', 'words-plus-one', 1, 10],
    ['words and one: three words, log2 4 · 10', 'words-plus-one', 3, 20],
  ])('weighs %s', (_, weight, length, expected) => {
    expect(cValue({ length, frequency: 10 }, weight)).toBeCloseTo(expected, 12);
  });

  it('is 0 where every occurrence lies in one longer candidate', () => {
    expect(cValue({ length: 4, frequency: 7, nestedIn: { candidates: 1, frequency: 7 } })).toBe(0);
  });

  it('is never negative, and never above what it would be without longer candidates', () => {
    const natural = fc.nat(1000);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        natural,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (length, frequency, shares) => {
          const nested = shares.reduce((sum, share) => sum + Math.floor(share * frequency), 0);
          const value = cValue({ length, frequency, nestedIn: { candidates: shares.length, frequency: nested } });
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(cValue({ length, frequency }));
        },
      ),
    );
  });

  it.each([
    ['no length', { length: 0, frequency: 1 }],
    ['a length that is no number', { length: NaN, frequency: 1 }],
    ['a negative frequency', { length: 2, frequency: -1 }],
    ['a negative count of candidates', { length: 2, frequency: 1, nestedIn: { candidates: -1, frequency: 0 } }],
    ['nesting without candidates', { length: 2, frequency: 5, nestedIn: { candidates: 0, frequency: 2 } }],
    ['longer candidates that stand oftener', { length: 2, frequency: 5, nestedIn: { candidates: 2, frequency: 11 } }],
  ])('refuses %s', (_, counts) => {
    expect(() => cValue(counts)).toThrow(RangeError);
  });
});
