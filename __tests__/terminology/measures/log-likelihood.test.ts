import fc from 'fast-check';
import { logLikelihood, logRatio, percentDifference, type LikelihoodForm } from '../../../src/terminology/measures';
import { impossibleRates, rates } from './rates';
import { statistics } from './statistics';
import { itWithSharedData } from '../../support/shared-data';

const rate = (frequency: number, size: number) => ({ frequency, size });
const FORMS: LikelihoodForm[] = ['rayson', 'dunning'];

describe('logLikelihood', () => {
  it.each<[string, ReturnType<typeof rate>, ReturnType<typeof rate>, LikelihoodForm | undefined, number]>([
    // E = 10 · 190/180,000 · 10⁴ = 105.556, 84.444
    ['2 (150 ln 150/105.556 + 40 ln 40/84.444)', rate(150, 100_000), rate(40, 80_000), undefined, 45.6422],
    ['2 (5 ln 5/2.5 + 0) = 10 ln 2', rate(5, 10_000), rate(0, 10_000), 'rayson', 10 * Math.LN2],
    [
      'four cells: 2 (7 ln 7/4.737 + 2 ln 2/4.263 + 3 ln 3/5.263 + 7 ln 7/4.737)',
      rate(7, 10),
      rate(2, 9),
      'dunning',
      4.534939,
    ],
    ['every word the same, here and there: 0', rate(10, 10), rate(20, 20), 'dunning', 0],
    [
      'nothing but the word here, nothing of it there: 2 (5 ln 2 + 5 ln 2)',
      rate(5, 5),
      rate(0, 5),
      'dunning',
      20 * Math.LN2,
    ],
  ])('is %s', (_, focus, reference, form, expected) => {
    expect(logLikelihood(focus, reference, form)).toBeCloseTo(expected, 4);
  });

  it.each(FORMS)('is 0 for a word that stands in neither (%s)', (form) => {
    expect(logLikelihood(rate(0, 10), rate(0, 20), form)).toBe(0);
  });

  it.each(FORMS)('is 0 where the rates are equal (%s)', (form) => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 50 }), (one, times) => {
        const other = rate(one.frequency * times, one.size * times);
        // Relative to the counts, whose logarithms are rounded.
        expect(logLikelihood(one, other, form) / other.size).toBeCloseTo(0, 12);
      }),
    );
  });

  it.each(FORMS)('is never negative and the same with the corpora changed about (%s)', (form) => {
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const value = logLikelihood(a, b, form);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(Math.abs(logLikelihood(b, a, form) - value)).toBeLessThanOrEqual(1e-9 * (a.size + b.size));
      }),
    );
  });

  it('is never smaller over four cells than over two', () => {
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const [two, four] = FORMS.map((form) => logLikelihood(a, b, form));
        expect(four).toBeGreaterThanOrEqual(two! - 1e-9 * (a.size + b.size));
      }),
    );
  });

  it.each(impossibleRates)('refuses %s', (_, impossible) => {
    for (const measure of [logLikelihood, logRatio, percentDifference]) {
      expect(() => measure(impossible, rate(1, 10))).toThrow(RangeError);
      expect(() => measure(rate(1, 10), impossible)).toThrow(RangeError);
    }
  });
});

describe('logRatio', () => {
  it.each([
    ['log2 3', rate(150, 100_000), rate(40, 80_000), Math.log2(3)],
    ['twice as frequent: log2 2', rate(4, 100), rate(2, 100), 1],
    ['half as frequent: log2 1/2', rate(1, 100), rate(2, 100), -1],
    ['absent there, taken for a half: log2 5/0.5', rate(5, 100), rate(0, 100), Math.log2(10)],
    ['absent here: log2 0.5/4', rate(0, 100), rate(4, 100), -3],
    ['absent from both', rate(0, 100), rate(0, 7), 0],
  ])('is %s', (_, focus, reference, expected) => {
    expect(logRatio(focus, reference)).toBeCloseTo(expected, 12);
  });

  it('changes its sign when the corpora change places', () => {
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        expect(logRatio(a, b) + logRatio(b, a)).toBeCloseTo(0, 10);
      }),
    );
  });
});

describe('percentDifference', () => {
  it.each([
    ['three times as frequent: 200', rate(150, 100_000), rate(40, 80_000), 200],
    ['12/10,000 against 30/12,000: −52', rate(12, 10_000), rate(30, 12_000), -52],
    ['absent here: −100', rate(0, 10), rate(3, 10), -100],
    ['as frequent: 0', rate(3, 10), rate(6, 20), 0],
  ])('is %s', (_, focus, reference, expected) => {
    expect(percentDifference(focus, reference)).toBeCloseTo(expected, 10);
  });

  it('is infinite where only the reference lacks the word, and 0 where both do', () => {
    expect(percentDifference(rate(1, 10), rate(0, 10))).toBe(Infinity);
    expect(percentDifference(rate(0, 10), rate(0, 10))).toBe(0);
  });
});

describe('vectors of other programs', () => {
  itWithSharedData("agrees with UCREL's log-likelihood and effect sizes", () => {
    const vectors = statistics('ucrel_ll_and_effect_sizes');
    expect(vectors).toHaveLength(4);
    for (const { input, expected } of vectors) {
      const [focus, reference] = [rate(input.freq1, input.size1), rate(input.freq2, input.size2)];
      expect(logLikelihood(focus, reference)).toBeCloseTo(expected.G2, 8);
      expect(logRatio(focus, reference)).toBeCloseTo(expected.log_ratio, 8);
      expect(percentDifference(focus, reference)).toBeCloseTo(expected.pct_diff ?? Infinity, 8);
    }
  });

  itWithSharedData("agrees with quanteda's G² over four cells and over two, but for the sign", () => {
    const [{ input, expected }] = statistics('keyness_all_features') as [ReturnType<typeof statistics>[0]];
    const words = Object.values<Record<string, number>>(expected);
    expect(words).toHaveLength(8);
    for (const word of words) {
      const [focus, reference] = [rate(word.n_target!, input.n_target), rate(word.n_reference!, input.n_reference)];
      expect(logLikelihood(focus, reference, 'dunning')).toBeCloseTo(Math.abs(word.g2_4cell!), 10);
      expect(logLikelihood(focus, reference, 'rayson')).toBeCloseTo(Math.abs(word.g2_2cell!), 10);
    }
  });

  itWithSharedData("agrees with quanteda's G² of one word", () => {
    const [{ input, expected }] = statistics('keyness_g2_4cell') as [ReturnType<typeof statistics>[0]];
    const [a, b, c, d] = input.table_abcd;
    expect(logLikelihood(rate(a, a + c), rate(b, b + d), 'dunning')).toBeCloseTo(expected.abs_stat, 6);
  });
});
