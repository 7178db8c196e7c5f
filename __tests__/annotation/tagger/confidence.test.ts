import fc from 'fast-check';
import { calibrate, confidenceOf } from '../../../src/annotation/tagger/confidence';

const spans = (counts: readonly [margin: number, right: number, wrong: number][]) =>
  counts.flatMap(([margin, right, wrong]) =>
    Array.from({ length: right + wrong }, (_, index) => ({ margin, isRight: index < right })),
  );

it('a confidence is the share of such spans that were right', () => {
  const curve = calibrate(
    spans([
      [0.5, 30, 70],
      [5, 70, 30],
      [50, 97, 3],
    ]),
  );
  expect([0.5, 5, 50].map((margin) => Math.round(confidenceOf(margin, curve) * 10))).toEqual([3, 7, 10]);
});

it.each<[string, [number, number, number][], number, number]>([
  ['nothing known, by what is believed beforehand', [], 9, 0.909],
  ['a few spans, most of them right', [[20, 10, 4]], 20, 0.7],
])('with %s', (_, counts, margin, expected) => {
  expect(Math.abs(confidenceOf(margin, calibrate(spans(counts))) - expected)).toBeLessThan(0.1);
});

it('never falls where the margin grows, and stays between 0 and 1', () => {
  const margin = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.record({ margin, isRight: fc.boolean() }), { maxLength: 40 }),
      margin,
      margin,
      (seen, a, b) => {
        const curve = calibrate(seen);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => confidenceOf(value, curve));
        expect(low).toBeLessThanOrEqual(high!);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 50 },
  );
});
