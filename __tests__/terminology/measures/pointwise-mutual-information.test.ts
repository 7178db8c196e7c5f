import fc from 'fast-check';
import { logLikelihood, minSplitNpmi, npmi, pmi } from '../../../src/terminology/measures';
import { itWithSharedData } from '../../support/shared-data';
import { statistics } from './statistics';

/** Joint, first, second, total of what can be counted. */
const places = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200), fc.nat(200)).map(([joint, first, second, others]) => {
  return [joint, joint + first, joint + second, joint + first + second + others + 1] as const;
});

const impossible: [string, readonly [number, number, number, number]][] = [
  ['a negative count', [-1, 2, 2, 10]],
  ['more together than of the first', [3, 2, 5, 10]],
  ['more together than of the second', [3, 5, 2, 10]],
  ['more of the first than places', [1, 11, 2, 10]],
  ['more of the second than places', [1, 2, 11, 10]],
  ['no places', [0, 0, 0, 0]],
  ['no number', [NaN, 2, 2, 10]],
];

describe('pmi', () => {
  it.each([
    ['log2( 2/9 / (3/9 · 3/9) ) = log2 2', [2, 3, 3, 9], 1],
    ['independent: log2( 1/16 / (4/16 · 4/16) )', [1, 4, 4, 16], 0],
    ['half as often as by chance: log2( 1/32 / (8/32 · 8/32) )', [1, 8, 8, 32], -1],
    ['never together', [0, 4, 4, 16], -Infinity],
  ] as const)('is %s', (_, [joint, first, second, total], expected) => {
    expect(pmi(joint, first, second, total)).toBeCloseTo(expected, 12);
  });

  it.each(impossible)('refuses %s', (_, counts) => {
    expect(() => pmi(...counts)).toThrow(RangeError);
  });
});

describe('npmi', () => {
  it.each([
    ['1 / −log2 2/9', [2, 3, 3, 9], 1 / Math.log2(9 / 2)],
    ['independent', [1, 4, 4, 16], 0],
    ['never apart', [10, 10, 10, 1000], 1],
    ['nothing else', [10, 10, 10, 10], 1],
    ['never together', [0, 4, 4, 16], -1],
    ['−1 / −log2 1/32', [1, 8, 8, 32], -1 / 5],
  ] as const)('is %s', (_, [joint, first, second, total], expected) => {
    expect(npmi(joint, first, second, total)).toBeCloseTo(expected, 12);
  });

  it('is from −1 to 1, with the sign of PMI', () => {
    fc.assert(
      fc.property(places, (counts) => {
        const value = npmi(...counts);
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        if (Math.abs(value) > 1e-9 && value < 1) expect(Math.sign(pmi(...counts))).toBe(Math.sign(value));
      }),
    );
  });

  it('is the same with the two changed about', () => {
    fc.assert(
      fc.property(places, ([joint, first, second, total]) => {
        expect(npmi(joint, second, first, total)).toBeCloseTo(npmi(joint, first, second, total), 10);
      }),
    );
  });

  it.each(impossible)('refuses %s', (_, counts) => {
    expect(() => npmi(...counts)).toThrow(RangeError);
  });

  itWithSharedData('agrees with the association measures computed for other programs, as do PMI and G²', () => {
    const vectors = statistics('association_measures');
    expect(vectors).toHaveLength(3);
    for (const { input, expected } of vectors) {
      const counts = [input.O11, input.R1, input.C1, input.N] as const;
      expect(npmi(...counts)).toBeCloseTo(expected.NPMI, 9);
      expect(pmi(...counts)).toBeCloseTo(expected.MI, 9);
      const focus = { frequency: input.O11, size: input.R1 };
      const rest = { frequency: input.C1 - input.O11, size: input.N - input.R1 };
      expect(logLikelihood(focus, rest, 'dunning')).toBeCloseTo(expected.G2, 8);
    }
  });
});

/** Counts the strings of a text, and how many of each length it has. */
function counted(text: string) {
  const characters = [...text];
  const strings = (length: number) =>
    characters.flatMap((_, start) =>
      start + length <= characters.length ? [characters.slice(start, start + length).join('')] : [],
    );
  return {
    count: (string: string) => strings([...string].length).filter((one) => one === string).length,
    totals: (length: number) => strings(length).length,
    strings,
  };
}

describe('minSplitNpmi', () => {
  it('is NPMI over counts of each length for two characters', () => {
    // 改革改善: 改 2/4, 革 1/4, 改革 1/3; log2( 1/3 / (2/4 · 1/4) ) / −log2 1/3
    const { count, totals } = counted('改革改善');
    expect(minSplitNpmi('改革', count, totals)).toBeCloseTo(Math.log2(8 / 3) / Math.log2(3), 12);
  });

  it('takes the weakest place of a longer string', () => {
    const counts: Record<string, number> = { 的改革: 4, 的: 100, 改革: 20, 的改: 4, 革: 25 };
    const count = (string: string) => counts[string]!;
    const totals = () => 1000;
    // Behind 的: log2( .004 / (.1 · .02) ) = 1; behind 改: log2( .004 / (.004 · .025) ) = log2 40
    expect(minSplitNpmi('的改革', count, totals)).toBeCloseTo(1 / Math.log2(250), 12);
  });

  it('splits between characters, not inside one of two code units', () => {
    const { count, totals } = counted('𠮷野家𠮷野家');
    const asked: string[] = [];
    minSplitNpmi('𠮷野', (string) => (asked.push(string), count(string)), totals);
    expect(asked).toEqual(['𠮷野', '𠮷', '野']);
  });

  it.each([
    ['1 for one character', '改', 1],
    ['−1 for a string that does not stand there', '革善改', -1],
  ])('is %s', (_, string, expected) => {
    const { count, totals } = counted('改革改善善改革');
    expect(minSplitNpmi(string, count, totals)).toBe(expected);
  });

  it('is from −1 to 1 for every string of a text, and 1 for what is never apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('改', '革', '善', '𠮷'), minLength: 1, maxLength: 20 }), (text) => {
        const { count, totals, strings } = counted(text);
        for (const string of [1, 2, 3, 4].flatMap(strings))
          expect(Math.abs(minSplitNpmi(string, count, totals))).toBeLessThanOrEqual(1);
        expect(
          minSplitNpmi(
            '甲乙',
            (one) => counted(`${text}甲乙`).count(one),
            () => 100,
          ),
        ).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each<[string, string, (string: string) => number, () => number]>([
    ['an empty string', '', () => 1, () => 10],
    ['a part that stands less often than the whole', '改革', (string: string) => (string === '改革' ? 2 : 1), () => 10],
    ['more strings of a kind than of its length', '改革', () => 20, () => 10],
    ['no strings of a length', '改革', () => 0, () => 0],
  ])('refuses %s', (_, string, count, totals) => {
    expect(() => minSplitNpmi(string, count, totals)).toThrow(RangeError);
  });
});
