import fc from 'fast-check';
import { textRank } from '../../../src/terminology/measures';

const words = fc.constantFrom('改革', '开放', '发展', '经济', '社会', '民生', '创新');
const texts = fc.array(fc.array(words, { maxLength: 12 }), { maxLength: 8 });
const exact = { tolerance: 1e-12, rounds: 1000 };

describe('textRank', () => {
  it('shares evenly between two words that stand together', () => {
    const ranks = textRank([['改革', '开放']]);
    expect([...ranks]).toEqual([
      ['改革', expect.closeTo(0.5, 6)],
      ['开放', expect.closeTo(0.5, 6)],
    ]);
  });

  it('solves the equations of a star: centre = 0.15/4 + 0.85 · 3 leaves, leaf = 0.15/4 + 0.85 · centre / 3', () => {
    // Together: centre = 0.0375 + 0.85 (0.1125 + 0.85 centre), so centre = 0.133125 / 0.2775.
    const ranks = textRank(
      [
        ['发展', '经济'],
        ['发展', '社会'],
        ['民生', '发展'],
      ],
      exact,
    );
    expect(ranks.get('发展')).toBeCloseTo(0.133125 / 0.2775, 9);
    for (const leaf of ['经济', '社会', '民生']) expect(ranks.get(leaf)).toBeCloseTo((1 - 0.133125 / 0.2775) / 3, 9);
  });

  it('weighs an edge by how often two words meet: 2 : 1 of what the middle word hands on', () => {
    // a = 0.05 + 0.85 · m · 2/3, c = 0.05 + 0.85 · m / 3, m = 0.05 + 0.85 (a + c), so m = 0.135 / 0.2775.
    const ranks = textRank(
      [
        ['甲', '中'],
        ['甲', '中'],
        ['中', '丙'],
      ],
      exact,
    );
    const middle = 0.135 / 0.2775;
    expect(ranks.get('中')).toBeCloseTo(middle, 9);
    expect(ranks.get('甲')).toBeCloseTo(0.05 + (0.85 * middle * 2) / 3, 9);
    expect(ranks.get('丙')).toBeCloseTo(0.05 + (0.85 * middle) / 3, 9);
  });

  it('joins words up to the window, and not over a sentence', () => {
    const text = [
      ['甲', '乙', '丙'],
      ['丁', '戊'],
    ];
    const near = textRank(text, { ...exact, window: 2 });
    const far = textRank(text, { ...exact, window: 3 });
    // In a chain the middle word ranks highest; in a triangle all rank alike, as each of the pair.
    expect(near.get('乙')).toBeGreaterThan(near.get('甲')!);
    expect([...far.values()].map((rank) => rank.toFixed(9))).toEqual(Array(5).fill('0.200000000'));
  });

  it('gives nothing for nothing', () => {
    expect([...textRank([])]).toEqual([]);
    expect([...textRank([[], []])]).toEqual([]);
  });

  it('ranks alike what meets no other word', () => {
    expect([...textRank([['改革'], ['开放', '开放']]).values()]).toEqual([0.5, 0.5]);
  });

  it('has every word once, and ranks that add up to 1', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 6 }), (text, window) => {
        const ranks = textRank(text, { window });
        expect(new Set(ranks.keys())).toEqual(new Set(text.flat()));
        const sum = [...ranks.values()].reduce((before, rank) => before + rank, 0);
        expect(sum).toBeCloseTo(ranks.size === 0 ? 0 : 1, 9);
        for (const rank of ranks.values()) expect(rank).toBeGreaterThan(0);
      }),
    );
  });

  it('does not depend on the order of sentences, nor on the direction in which they are read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ranks = textRank(text, exact);
        const reversed = textRank(text.map((sentence) => sentence.toReversed()).reverse(), exact);
        for (const [word, rank] of ranks) expect(reversed.get(word)).toBeCloseTo(rank, 8);
      }),
    );
  });

  it('gives every word the same rank without damping', () => {
    const ranks = textRank(
      [
        ['发展', '经济'],
        ['发展', '社会'],
      ],
      { damping: 0 },
    );
    for (const rank of ranks.values()) expect(rank).toBeCloseTo(1 / 3, 12);
  });

  it('counts words that are called like properties', () => {
    expect([...textRank([['__proto__', 'constructor']]).keys()]).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    ['a window of one word', { window: 1 }],
    ['half a word', { window: 2.5 }],
    ['a damping below 0', { damping: -0.1 }],
    ['a damping above 1', { damping: 1.1 }],
    ['a damping that is no number', { damping: NaN }],
    ['no tolerance', { tolerance: 0 }],
    ['no rounds', { rounds: 0 }],
  ])('refuses %s', (_, options) => {
    expect(() => textRank([['改革', '开放']], options)).toThrow(RangeError);
  });
});
