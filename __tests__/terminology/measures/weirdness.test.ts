import fc from 'fast-check';
import { simpleMaths, weirdness } from '../../../src/terminology/measures';
import { impossibleRates, rates } from './rates';

describe('weirdness', () => {
  it.each([
    ['(5/1,000) / ((9 + 1) / (90,000 + 10,000))', 5, 9, 50],
    ['a word that the reference lacks: (5/1,000) / (1/100,000)', 5, 0, 500],
    ['a word that does not stand here: 0 / …', 0, 9, 0],
    ['as frequent: (1/1,000) / (100/100,000)', 1, 99, 1],
  ])('is %s', (_, frequency, referenceFrequency, expected) => {
    const reference = { frequency: referenceFrequency, size: 90_000, types: 10_000 };
    expect(weirdness({ frequency, size: 1000 }, reference)).toBeCloseTo(expected, 10);
  });

  it.each(impossibleRates)('refuses %s', (_, rate) => {
    const good = { frequency: 1, size: 10, types: 5 };
    expect(() => weirdness(rate, good)).toThrow(RangeError);
    expect(() => weirdness(good, { ...rate, types: 5 })).toThrow(RangeError);
  });

  it('refuses a negative number of types', () => {
    const rate = { frequency: 1, size: 10 };
    expect(() => weirdness(rate, { ...rate, types: -1 })).toThrow(/reference.types/);
  });
});

describe('simpleMaths', () => {
  it.each([
    ['(5 + 1) / (2 + 1)', { frequency: 5, size: 1e6 }, { frequency: 2, size: 1e6 }, undefined, 2],
    ['rates a million: (500 + 1) / (2 + 1)', { frequency: 5, size: 1e4 }, { frequency: 4, size: 2e6 }, undefined, 167],
    [
      'with n of 100: (500 + 100) / (2 + 100)',
      { frequency: 5, size: 1e4 },
      { frequency: 4, size: 2e6 },
      100,
      600 / 102,
    ],
    [
      'absent from the reference: (5 + 1) / (0 + 1)',
      { frequency: 5, size: 1e6 },
      { frequency: 0, size: 10 },
      undefined,
      6,
    ],
    ['absent from both: 1 / 1', { frequency: 0, size: 7 }, { frequency: 0, size: 10 }, undefined, 1],
  ])('is %s', (_, focus, reference, n, expected) => {
    expect(simpleMaths(focus, reference, n)).toBeCloseTo(expected, 10);
  });

  it('turns round when the corpora change places', () => {
    fc.assert(
      fc.property(rates, rates, fc.constantFrom(0.1, 1, 100), (a, b, n) => {
        expect(simpleMaths(a, b, n) * simpleMaths(b, a, n)).toBeCloseTo(1, 10);
      }),
    );
  });

  it.each(impossibleRates)('refuses %s', (_, rate) => {
    const good = { frequency: 1, size: 10 };
    expect(() => simpleMaths(rate, good)).toThrow(RangeError);
    expect(() => simpleMaths(good, rate)).toThrow(RangeError);
  });

  it.each([0, -1, NaN])('refuses to add %d', (n) => {
    const good = { frequency: 1, size: 10 };
    expect(() => simpleMaths(good, good, n)).toThrow(/"n"/);
  });
});
