import fc from 'fast-check';
import { f1Estimate, meanEstimate, proportion } from '../../../src/document/evaluation/estimate';

const counts = fc.nat(1000);

describe('proportion', () => {
  // By hand: centre (p + z²/2n) / (1 + z²/n), half width z / (1 + z²/n) · √(p(1-p)/n + z²/4n²), z = 1.96.
  it.each([
    [8, 10, 0.8, 0.4902, 0.9433],
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    [81, 263, 0.308, 0.2553, 0.3662],
    [1, 1, 1, 0.2065, 1],
  ])('gives %d of %d the interval of Wilson', (successes, trials, value, low, high) => {
    const estimate = proportion(successes, trials)!;
    expect(estimate.value).toBeCloseTo(value, 3);
    expect(estimate.low).toBeCloseTo(low, 4);
    expect(estimate.high).toBeCloseTo(high, 4);
  });

  it('makes no estimate of nothing', () => {
    expect(proportion(0, 0)).toBeUndefined();
    expect(f1Estimate(0, 0, 0)).toBeUndefined();
    expect(meanEstimate([])).toBeUndefined();
  });
});

describe('f1Estimate', () => {
  it.each([
    // F1 = 2·8 / (2·8 + 2 + 1); J = 8/11.
    [8, 2, 1, 16 / 19],
    [5, 0, 0, 1],
    [0, 3, 4, 0],
  ])('gives %d right, %d missed, %d spurious', (right, missed, spurious, f1) => {
    expect(f1Estimate(right, missed, spurious)!.value).toBeCloseTo(f1, 12);
  });

  it('maps the interval of the shared part: J = 8/11 lies in 0.4344…0.9025', () => {
    const { low, high } = f1Estimate(8, 2, 1)!;
    expect(low).toBeCloseTo((2 * 0.4344) / 1.4344, 3);
    expect(high).toBeCloseTo((2 * 0.9025) / 1.9025, 3);
  });
});

describe('every estimate', () => {
  it('lies in its interval, and that within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts, counts), { minLength: 1, maxLength: 5 }), (all) => {
        const estimates = all.flatMap(([right, missed, spurious]) => [
          proportion(right, right + missed),
          f1Estimate(right, missed, spurious),
        ]);
        const made = estimates.filter((estimate) => estimate !== undefined);
        const mean = meanEstimate(made);
        for (const { low, value, high } of mean ? [...made, mean] : made) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(value).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(value);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is surer of the mean of several than of each', () => {
    const one = proportion(8, 10)!;
    const mean = meanEstimate([one, one, one, one])!;
    expect(mean.value - mean.low).toBeCloseTo((one.value - one.low) / 2, 12);
    expect(mean.high - mean.value).toBeCloseTo((one.high - one.value) / 2, 12);
  });
});
