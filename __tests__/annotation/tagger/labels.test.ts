import fc from 'fast-check';
import { Labels, spansOf } from '../../../src/annotation/tagger/labels';
import { decode, marginsOf } from '../../../src/annotation/tagger/viterbi';

const KINDS = ['agency', 'place'];
const scheme = fc.constantFrom('BIO' as const, 'BILOU' as const);

/** Scores as a hostile model might give them. */
const scored = scheme.chain((name) => {
  const labels = new Labels(KINDS, name);
  const { count } = labels;
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  return fc.record({
    labels: fc.constant(labels),
    scores: fc
      .integer({ min: 0, max: 6 })
      .chain((words) => fc.array(number, { minLength: words * count, maxLength: words * count })),
    transitions: fc.array(number, { minLength: count * (count + 1), maxLength: count * (count + 1) }),
  });
});

describe('decode', () => {
  it('gives labels that say spans and nothing else: what they say is encoded as they are', () => {
    fc.assert(
      fc.property(scored, ({ labels, scores, transitions }) => {
        const best = decode(labels, Float64Array.from(scores), Float64Array.from(transitions)).labels;
        expect(labels.encode(best.length, labels.decode(best))).toEqual(best);
      }),
    );
  });

  it('finds the best of all legal sequences, and how far it is ahead', () => {
    const labels = new Labels(['place'], 'BILOU');
    const { count } = labels;
    const size = { minLength: 3 * count, maxLength: 3 * count };
    const edges = { minLength: count * (count + 1), maxLength: count * (count + 1) };
    const number = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, size), fc.array(number, edges), (scores, transitions) => {
        const all = legalSequences(labels, 3).map((sequence) => ({
          sequence,
          score: sequence.reduce(
            (sum, label, word) =>
              sum + scores[word * count + label]! + transitions[label * (count + 1) + (sequence[word - 1] ?? count)]!,
            0,
          ),
        }));
        const most = Math.max(...all.map(({ score }) => score));
        const [given, edge] = [Float64Array.from(scores), Float64Array.from(transitions)];
        const { labels: best, forward } = decode(labels, given, edge);
        expect(all.find(({ sequence }) => sequence.join() === best.join())!.score).toBeCloseTo(most, 6);
        marginsOf(labels, given, edge, forward, best).forEach((margin, word) => {
          const others = all.filter(({ sequence }) => sequence[word] !== best[word]).map(({ score }) => score);
          expect(margin).toBeCloseTo(most - Math.max(...others), 6);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('takes O where nothing is worth anything', () => {
    const labels = new Labels(KINDS, 'BILOU');
    const { count } = labels;
    expect([...decode(labels, new Float64Array(4 * count), new Float64Array(count * (count + 1))).labels]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe('spansOf', () => {
  it.each<[string, string, string]>([
    ['whole entities', 'O B-a I-a L-a U-b O', 'a1-4 b4-5'],
    ['BIO entities side by side', 'B-a I-a B-a', 'a0-2 a2-3'],
    ['what goes on with nothing', 'O I-a I-a O', 'a1-3'],
    ['what goes on as another kind', 'B-a I-b', 'a0-1 b1-2'],
    ['what is not closed', 'B-a I-a', 'a0-2'],
    ['a last word behind a closed entity', 'U-a L-a', 'a0-1 a1-2'],
    ['custom labels', 'U-custom:x-y', 'custom:x-y0-1'],
    ['nothing', '', ''],
  ])('reads %s', (_, labels, expected) => {
    const spans = spansOf(labels === '' ? [] : labels.split(' '));
    expect(spans.map(({ kind, first, end }) => `${kind}${first}-${end}`).join(' ')).toBe(expected);
  });
});

/** Every sequence of labels that says spans as they are encoded. */
function legalSequences(labels: Labels, length: number): number[][] {
  const all = Array.from({ length }).reduce<number[][]>(
    (sequences) => sequences.flatMap((sequence) => labels.names.map((_, label) => [...sequence, label])),
    [[]],
  );
  return all.filter((sequence) => {
    const given = Uint16Array.from(sequence);
    return labels.encode(length, labels.decode(given)).join() === given.join();
  });
}
