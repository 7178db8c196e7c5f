import fc from 'fast-check';
import { branchingEntropy } from '../../../src/terminology/measures';

const counts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 50 });

describe('branchingEntropy', () => {
  it.each([
    ['½ · 1 + ¼ · 2 + ¼ · 2', [2, 1, 1], 1.5],
    ['two alike: log2 2', [7, 7], 1],
    ['four alike: log2 4', [3, 3, 3, 3], 2],
    ['one neighbour', [9], 0],
    ['none', [], 0],
    ['neighbours that do not stand there', [0, 5, 0, 5], 1],
    ['only sentence edges, each a neighbour of its own: log2 8', Array(8).fill(1), 3],
    ['⅔ · log2 3/2 + ⅓ · log2 3', [2, 1], Math.log2(3) - 2 / 3],
  ])('is %s', (_, neighbours: number[], expected) => {
    expect(branchingEntropy(neighbours)).toBeCloseTo(expected, 12);
  });

  it('is from 0 to log2 of the number of distinct neighbours, which it reaches where they are as frequent', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (neighbours, count) => {
        const entropy = branchingEntropy(neighbours);
        expect(entropy).toBeGreaterThanOrEqual(0);
        expect(entropy).toBeLessThanOrEqual(Math.log2(neighbours.length) + 1e-9);
        expect(branchingEntropy(neighbours.map(() => count))).toBeCloseTo(Math.log2(neighbours.length), 9);
      }),
    );
  });

  it('depends neither on order nor on size', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (neighbours, times) => {
        const changed = neighbours.map((count) => count * times).reverse();
        expect(branchingEntropy(changed)).toBeCloseTo(branchingEntropy(neighbours), 9);
      }),
    );
  });

  it('takes the counts of a Map as they come', () => {
    expect(
      branchingEntropy(
        new Map([
          ['改', 1],
          ['革', 1],
        ]).values(),
      ),
    ).toBe(1);
  });

  it.each([-1, NaN, Infinity])('refuses a count of %d', (count) => {
    expect(() => branchingEntropy([1, count])).toThrow(RangeError);
  });
});
