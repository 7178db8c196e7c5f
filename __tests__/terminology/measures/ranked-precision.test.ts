import fc from 'fast-check';
import { averagePrecision, f1At, precisionAt, rankAgainst, recallAt } from '../../../src/terminology/measures';

/** "+" is right, "-" is wrong: a list by its hits. */
const ranking = (hits: string, gold: number) => ({ hits: [...hits].map((hit) => hit === '+'), gold });

const rankings = fc
  .array(fc.boolean(), { maxLength: 60 })
  .chain((hits) => fc.nat(20).map((missed) => ({ hits, gold: Math.max(1, hits.filter(Boolean).length + missed) })));

describe('rankAgainst', () => {
  it.each([
    ['by the strings', ['改革', '放管服'], ['放管服', '营商环境'], [false, true]],
    [
      'without quotation and title marks',
      ['“放管服”改革', '长江保护法'],
      ['放管服改革', '《长江保护法》'],
      [true, true],
    ],
    ['in folded width and case', ['５Ｇ网络', 'gdp'], ['5G网络', 'GDP'], [true, true]],
    ['without white space', ['common  prosperity', '5G 网络'], ['common prosperity', '5G网络'], [true, true]],
    ['each term once', ['放管服', '“放管服”', '改革', '改革'], ['放管服', '营商环境'], [true, false]],
    ['an empty list', [], ['放管服', '营商环境'], []],
  ])('compares %s', (_, ranked, gold, hits) => {
    expect(rankAgainst(ranked, gold)).toEqual({ hits, gold: 2 });
  });

  it('counts a gold term that stands twice once', () => {
    expect(rankAgainst(['双碳'], ['双碳', '“双碳”'])).toEqual({ hits: [true], gold: 1 });
  });

  it('takes a key of the caller', () => {
    const firstCharacter = (term: string) => term.slice(0, 1);
    expect(rankAgainst(['改善', '改革', '发展'], ['改良'], firstCharacter)).toEqual({ hits: [true, false], gold: 1 });
  });

  it('refuses to compare with nothing', () => {
    expect(() => rankAgainst(['改革'], [])).toThrow(RangeError);
  });
});

describe('precisionAt, recallAt and f1At', () => {
  it.each([
    ['3 of 4, of 6 gold terms', '++-+--', 6, 4, 3 / 4, 3 / 6, 6 / 10],
    ['the first', '+-', 4, 1, 1, 1 / 4, 2 / 5],
    ['nothing right', '---', 4, 3, 0, 0, 0],
    ['all', '++', 2, 2, 1, 1, 1],
    ['a list that is too short: 2 of 10', '++-', 4, 10, 2 / 10, 2 / 4, 4 / 14],
    ['no list', '', 4, 10, 0, 0, 0],
  ])('score %s', (_, hits, gold, k, precision, recall, f1) => {
    const list = ranking(hits, gold);
    expect(precisionAt(list, k)).toBeCloseTo(precision, 12);
    expect(recallAt(list, k)).toBeCloseTo(recall, 12);
    expect(f1At(list, k)).toBeCloseTo(f1, 12);
  });

  it('have an F1 that is the harmonic mean, and a recall that never falls', () => {
    fc.assert(
      fc.property(rankings, fc.integer({ min: 1, max: 80 }), (list, k) => {
        const [precision, recall] = [precisionAt(list, k), recallAt(list, k)];
        const mean = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
        expect(f1At(list, k)).toBeCloseTo(mean, 12);
        expect(recallAt(list, k + 1)).toBeGreaterThanOrEqual(recall);
        expect(recall).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([0, -1, 1.5, NaN])('refuse a k of %d', (k) => {
    for (const score of [precisionAt, recallAt, f1At]) expect(() => score(ranking('+', 1), k)).toThrow(RangeError);
  });
});

describe('averagePrecision', () => {
  it.each([
    ['(1/1 + 2/3 + 3/6) / 3', '+-+--+', 3, (1 + 2 / 3 + 1 / 2) / 3],
    ['(1/2 + 0) / 2 where one is not found', '-+', 2, 1 / 4],
    ['1 where all come first', '+++---', 3, 1],
    ['0 where nothing is found', '---', 3, 0],
    ['0 for no list', '', 3, 0],
  ])('is %s', (_, hits, gold, expected) => {
    expect(averagePrecision(ranking(hits, gold))).toBeCloseTo(expected, 12);
  });

  it('rises when a right term changes places with a wrong one before it', () => {
    const part = fc.array(fc.boolean(), { maxLength: 20 });
    fc.assert(
      fc.property(part, part, part, (before, between, after) => {
        const worse = [...before, false, ...between, true, ...after];
        const better = [...before, true, ...between, false, ...after];
        const gold = worse.filter(Boolean).length;
        expect(averagePrecision({ hits: better, gold })).toBeGreaterThan(averagePrecision({ hits: worse, gold }));
      }),
    );
  });
});
