import fc from 'fast-check';
import { nestSpans, type Nested, type Wrap } from '../../src/viewer/text/nest-spans';

const LENGTH = 30;
const wraps = fc
  .array(fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)), { maxLength: 12 })
  .map((pairs) =>
    pairs.filter(([a, b]) => a !== b).map(([a, b], item) => ({ start: Math.min(a, b), end: Math.max(a, b), item })),
  );

const flatten = <T>(nested: readonly Nested<T>[]): Nested<T>[] =>
  nested.flatMap((piece) => [piece, ...flatten(piece.children)]);

/** The tree as brackets: [0[1]] */
const drawn = (nested: readonly Nested<string>[]): string =>
  nested.map(({ item, children }) => `[${item}${drawn(children)}]`).join('');

describe('nestSpans', () => {
  it.each<[string, Wrap<string>[], string]>([
    ['disjoint spans stay beside each other', [span('a', 0, 2), span('b', 2, 4)], '[a][b]'],
    ['an inner span goes inside', [span('in', 1, 2), span('out', 0, 4)], '[out[in]]'],
    ['of equal spans the first is the outer', [span('a', 0, 4), span('b', 0, 4)], '[a[b]]'],
    ['of two that cross, the later is cut', [span('a', 0, 4), span('b', 2, 6)], '[a[b]][b]'],
    ['what was cut may hold a later span', [span('a', 0, 4), span('b', 2, 8), span('c', 5, 6)], '[a[b]][b[c]]'],
  ])('%s', (_, input, expected) => {
    expect(drawn(nestSpans(input, { start: 0, end: 10 }))).toBe(expected);
  });

  it('covers with the pieces of each span exactly its part of the window, and never crosses', () => {
    fc.assert(
      fc.property(wraps, fc.nat(LENGTH / 2), fc.integer({ min: LENGTH / 2, max: LENGTH }), (input, start, end) => {
        const nested = nestSpans(input, { start, end });
        const pieces = flatten(nested);
        for (const wrap of input) {
          const covered = new Set<number>();
          for (const piece of pieces.filter(({ item }) => item === wrap.item))
            for (let i = piece.start; i < piece.end; i++) covered.add(i);
          const expected = Array.from({ length: LENGTH }, (_, i) => i).filter(
            (i) => i >= Math.max(wrap.start, start) && i < Math.min(wrap.end, end),
          );
          expect([...covered].sort((a, b) => a - b)).toEqual(expected);
        }
        checkOrder(nested, start, end);
      }),
    );
  });

  it('tells at which end a piece was cut', () => {
    const pieces = flatten(nestSpans([span('a', 0, 4), span('b', 2, 6)], { start: 0, end: 10 }));
    expect(pieces.filter(({ item }) => item === 'b').map(({ openStart, openEnd }) => [openStart, openEnd])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('stands thousands of spans upon each other', () => {
    const deep = Array.from({ length: 5000 }, (_, i) => span(String(i), i, 20_000 - i));
    expect(flatten(nestSpans(deep, { start: 0, end: 20_000 })).length).toBeLessThan(100);
  });
});

function span(item: string, start: number, end: number): Wrap<string> {
  return { item, start, end };
}

function checkOrder(nested: readonly Nested<unknown>[], start: number, end: number): void {
  let at = start;
  for (const piece of nested) {
    expect(piece.start).toBeGreaterThanOrEqual(at);
    expect(piece.end).toBeLessThanOrEqual(end);
    checkOrder(piece.children, piece.start, piece.end);
    at = piece.end;
  }
}
