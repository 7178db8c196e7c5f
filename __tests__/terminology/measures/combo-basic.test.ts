import { basic, comboBasic } from '../../../src/terminology/measures';

const term = { length: 2, frequency: 10, containing: 4, contained: 3 };

describe('basic', () => {
  it.each([
    ['2 ln 10 + 0.75 · 4', term, {}, 2 * Math.LN10 + 3],
    ['with α of 3.5: 2 ln 10 + 3.5 · 4', term, { alpha: 3.5 }, 2 * Math.LN10 + 14],
    ['of what stands once, α · e alone: 0.75 · 4', { ...term, frequency: 1 }, {}, 3],
    ['of what nothing contains: 2 ln 10', { ...term, containing: 0 }, {}, 2 * Math.LN10],
  ])('is %s', (_, counts, weights, expected) => {
    expect(basic(counts, weights)).toBeCloseTo(expected, 12);
  });
});

describe('comboBasic', () => {
  it.each([
    ['2 ln 10 + 0.75 · 4 + 0.1 · 3', term, {}, 2 * Math.LN10 + 3.3],
    ['with weights of its own: 2 ln 10 + 1 · 4 + 2 · 3', term, { alpha: 1, beta: 2 }, 2 * Math.LN10 + 10],
    ['Basic where it contains nothing', { ...term, contained: 0 }, {}, basic(term)],
    ['Basic with β of 0', term, { beta: 0 }, basic(term)],
  ])('is %s', (_, counts, weights, expected) => {
    expect(comboBasic(counts, weights)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['no length', { ...term, length: 0 }, {}],
    ['no occurrence', { ...term, frequency: 0 }, {}],
    ['a frequency that is no number', { ...term, frequency: NaN }, {}],
    ['a negative number of longer candidates', { ...term, containing: -1 }, {}],
    ['a negative number of shorter candidates', { ...term, contained: -1 }, {}],
    ['a negative α', term, { alpha: -1 }],
    ['a negative β', term, { beta: -1 }],
  ])('refuses %s', (_, counts, weights) => {
    expect(() => comboBasic(counts, weights)).toThrow(RangeError);
  });
});
