import { contextWeight, contextWeights, ncValue } from '../../../src/terminology/measures';

describe('contextWeights', () => {
  it('is the share of the terms that a word stands beside, however often', () => {
    const weights = contextWeights([['推进', '推进', '深化'], ['深化'], ['深化', '的'], []]);
    expect(Object.fromEntries(weights)).toEqual({ 推进: 1 / 4, 深化: 3 / 4, 的: 1 / 4 });
  });

  it('has no words without terms', () => {
    expect(contextWeights([]).size).toBe(0);
  });
});

describe('contextWeight', () => {
  const weights = new Map([
    ['推进', 0.25],
    ['深化', 0.75],
  ]);

  it('sums what the words weigh, as often as they stand there: 2 · 0.25 + 4 · 0.75 + 9 · 0', () => {
    const beside = new Map([
      ['推进', 2],
      ['深化', 4],
      ['其他', 9],
    ]);
    expect(contextWeight(beside, weights)).toBe(3.5);
  });

  it('is 0 without neighbours', () => {
    expect(contextWeight([], weights)).toBe(0);
  });

  it('refuses a negative count', () => {
    expect(() => contextWeight([['推进', -1]], weights)).toThrow(RangeError);
  });
});

describe('ncValue', () => {
  it.each([
    ['0.8 · 10 + 0.2 · 4', 10, 4, 8.8],
    ['0.8 · 10 + 0.2 · 0', 10, 0, 8],
    ['0.8 · 0 + 0.2 · 5', 0, 5, 1],
  ])('is %s', (_, cValue, contextWeight, expected) => {
    expect(ncValue({ cValue, contextWeight })).toBeCloseTo(expected, 12);
  });

  it.each([
    [-1, 0],
    [1, -1],
    [NaN, 0],
  ])('refuses a C-value of %d with a context weight of %d', (cValue, contextWeight) => {
    expect(() => ncValue({ cValue, contextWeight })).toThrow(RangeError);
  });
});
