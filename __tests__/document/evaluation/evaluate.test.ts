import fc from 'fast-check';
import { evaluate, type LabelledSpan, type Level } from '../../../src/document';
import { sampleDocument } from '../../support/sample-document';

/** "agency 0-8", "place 0-2,5-8", "place 0-3?" where it is optional. */
function spans(...written: readonly string[]): readonly LabelledSpan[] {
  return written.map((item) => {
    const [kind = '', place = ''] = item.replace('?', '').split(' ');
    const parts = place.split(',').map((part) => {
      const [start = NaN, end = NaN] = part.split('-').map(Number);
      return { start, end };
    });
    return {
      kind,
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      ...(parts.length > 1 && { fragments: parts }),
      ...(item.endsWith('?') && { optional: true }),
    };
  });
}
const countsOf = ({ micro: { right, missed, spurious } }: Level) => [right, missed, spurious];
const cellsOf = ({ confusion }: Level) =>
  confusion.map(({ gold = '-', predicted = '-', count }) => `${gold}>${predicted} ${count}`);

describe('evaluate', () => {
  it.each<[string, string[], string[], number[], number[]]>([
    ['nothing at all', [], [], [0, 0, 0], [0, 0, 0]],
    ['all found', ['a 0-3', 'b 0-3'], ['b 0-3', 'a 0-3'], [2, 0, 0], [2, 0, 0]],
    ['one missed, one spurious', ['a 0-3', 'a 5-8'], ['a 0-3', 'a 10-12'], [1, 1, 1], [1, 1, 1]],
    ['a wrong kind', ['a 0-3'], ['b 0-3'], [0, 1, 1], [0, 1, 1]],
    ['a wrong border', ['a 0-3'], ['a 0-5'], [0, 1, 1], [1, 0, 0]],
    ['spans that only touch', ['a 0-3'], ['a 3-5'], [0, 1, 1], [0, 1, 1]],
    ['one found in two halves', ['a 0-6'], ['a 0-3', 'a 3-6'], [0, 1, 2], [1, 0, 1]],
    ['two found as one', ['a 0-3', 'a 3-6'], ['a 0-6'], [0, 2, 1], [1, 1, 0]],
    ['the same said twice', ['a 0-3', 'a 0-3'], ['a 0-3', 'a 0-3', 'a 0-3'], [1, 0, 0], [1, 0, 0]],
    ['what nests in its own kind', ['a 0-8', 'a 0-3'], ['a 0-8', 'a 0-4'], [1, 1, 1], [2, 0, 0]],
    ['fragments', ['a 0-2,5-8'], ['a 0-2,5-8'], [1, 0, 0], [1, 0, 0]],
    ['fragments found as a hull', ['a 0-2,5-8'], ['a 0-8'], [0, 1, 1], [1, 0, 0]],
    ['a span in the gap of fragments', ['a 0-2,5-8'], ['a 2-5'], [0, 1, 1], [0, 1, 1]],
    ['an optional span not found', ['a 0-3?'], [], [0, 0, 0], [0, 0, 0]],
    ['an optional span found', ['a 0-3?'], ['a 0-3'], [0, 0, 0], [0, 0, 0]],
    ['an optional span found in part', ['a 0-3?'], ['a 0-2'], [0, 0, 1], [0, 0, 0]],
    ['an optional span as another kind', ['a 0-3?'], ['b 0-3'], [0, 0, 1], [0, 0, 1]],
    ['optional and not', ['a 0-3?', 'a 0-3'], [], [0, 1, 0], [0, 1, 0]],
    ['required gold before optional', ['a 0-9?', 'a 0-2'], ['a 0-8'], [0, 1, 1], [1, 0, 0]],
  ])('counts %s: right, missed, spurious', (_, gold, predicted, exact, overlapping) => {
    const evaluation = evaluate(spans(...gold), spans(...predicted));
    expect(countsOf(evaluation.exact)).toEqual(exact);
    expect(countsOf(evaluation.overlapping)).toEqual(overlapping);
  });

  it('gives the partner that shares most, of equals the tighter', () => {
    const { differences } = evaluate(spans('a 0-10', 'a 12-20'), spans('a 0-2', 'a 1-15', 'a 12-19'));
    expect(
      differences.map(({ kind, ...it }) => ({ kind, ...('predicted' in it && { at: it.predicted.start }) })),
    ).toEqual([
      { kind: 'wrong-border', at: 1 },
      { kind: 'spurious', at: 0 },
      { kind: 'wrong-border', at: 12 },
    ]);
  });

  it('scores by kind, over all spans and as the mean of kinds', () => {
    // a: 2 of 3 found, 1 spurious; b: 1 of 1 found; c: only predicted.
    const { exact } = evaluate(
      spans('a 0-1', 'a 2-3', 'a 4-5', 'b 6-7'),
      spans('a 0-1', 'a 2-3', 'a 8-9', 'b 6-7', 'c 10-11'),
    );
    expect(exact.byKind.map(({ kind, gold, predicted }) => [kind, gold, predicted])).toEqual([
      ['a', 3, 3],
      ['b', 1, 1],
      ['c', 0, 1],
    ]);
    expect(exact.byKind[2]).not.toHaveProperty('recall');
    expect(exact.micro).toMatchObject({ gold: 4, predicted: 5, right: 3, missed: 1, spurious: 2 });
    expect(exact.micro.precision!.value).toBeCloseTo(3 / 5, 12);
    expect(exact.micro.recall!.value).toBeCloseTo(3 / 4, 12);
    expect(exact.micro.f1!.value).toBeCloseTo(2 / 3, 12);
    expect(exact.macro.precision!.value).toBeCloseTo((2 / 3 + 1 + 0) / 3, 12);
    expect(exact.macro.recall!.value).toBeCloseTo((2 / 3 + 1) / 2, 12);
    expect(exact.macro.f1!.value).toBeCloseTo((2 / 3 + 1 + 0) / 3, 12);
  });

  it('tells which kinds are confused, on equal and on overlapping spans', () => {
    const { exact, overlapping } = evaluate(
      spans('a 0-3', 'a 5-8', 'b 10-13', 'a 20-23'),
      spans('b 0-3', 'a 5-8', 'a 11-13', 'c 30-31'),
    );
    expect(cellsOf(exact)).toEqual(['a>a 1', 'a>b 1', 'a>- 1', 'b>- 1', '->a 1', '->c 1']);
    expect(cellsOf(overlapping)).toEqual(['a>a 1', 'a>b 1', 'a>- 1', 'b>a 1', '->c 1']);
  });

  it('lists the differences with text and context, no character cut in half', () => {
    const text = '𠮷大连市政府办公室印发通知𠮷';
    const { differences } = evaluate(
      { name: 'r', text, spans: [{ kind: 'agency', start: 2, end: 10 }] },
      { name: 'r', text, spans: [{ kind: 'agency', start: 2, end: 7 }] },
      { context: 1 },
    );
    expect(differences).toEqual([
      {
        kind: 'wrong-border',
        document: 'r',
        gold: { kind: 'agency', start: 2, end: 10, text: '大连市政府办公室' },
        predicted: { kind: 'agency', start: 2, end: 7, text: '大连市政府' },
        before: '',
        after: '印',
      },
    ]);
  });

  it('heeds only the kinds that are asked for, and scores them where nothing is of them', () => {
    const gold = spans('a 0-3', 'b 5-8', 'c 9-10');
    const kinds = (options: Parameters<typeof evaluate>[2]) =>
      evaluate(gold, gold, options).exact.byKind.map(({ kind, gold: count }) => `${kind} ${count}`);
    expect(kinds({ kinds: ['b', 'd'] })).toEqual(['b 1', 'd 0']);
    expect(kinds({ ignoreKinds: ['b'] })).toEqual(['a 1', 'c 1']);
    expect(kinds({ kinds: ['a', 'b'], ignoreKinds: ['b'] })).toEqual(['a 1']);
  });

  it.each([
    [undefined, ['agency']],
    [['quantities'], ['money']],
    [['times'], ['period']],
    [['sections'], ['level-1']],
    [
      ['quantities', 'times'],
      ['money', 'period'],
    ],
  ] as const)('compares the layers %j of Documents', (layers, kinds) => {
    const document = sampleDocument();
    const { exact } = evaluate(document, document, layers && { layers });
    expect(exact.byKind.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
    expect(exact.micro.f1!.value).toBe(1);
  });

  it('knows what users add by its label', () => {
    const document = sampleDocument();
    const [entity] = document.entities;
    const { id, start, end, provenance } = entity!;
    const predicted = {
      ...document,
      entities: [{ id, start, end, provenance, kind: 'custom' as const, label: '术语' }],
    };
    expect(evaluate([{ start, end, kind: '术语' }], predicted).exact.micro.right).toBe(1);
  });

  it.each(['__proto__', 'constructor', 'toString', '', 'a b', 'micro'])(
    'takes %j for a kind like any other',
    (kind) => {
      const gold = [{ start: 0, end: 3, kind }];
      const { exact } = evaluate(gold, gold);
      expect(exact.byKind).toHaveLength(1);
      expect(exact.byKind[0]).toMatchObject({ kind, right: 1 });
      expect(exact.confusion).toEqual([{ gold: kind, predicted: kind, count: 1 }]);
    },
  );

  it('gets through thousands of spans that all overlap, in fragments or in kinds', () => {
    const nested = Array.from({ length: 3000 }, (_, i) => ({ start: i, end: 9000 - i, kind: 'a' }));
    const other = nested.map((span) => ({ ...span, end: span.end + 1 }));
    const { exact, overlapping } = evaluate(nested, other);
    expect(exact.micro.right).toBe(0);
    expect(overlapping.micro.right).toBeGreaterThan(0);
    const kinds = nested.map((span, i) => ({ ...span, kind: `k${i}` }));
    expect(evaluate(kinds, kinds).exact.byKind).toHaveLength(3000);
    const fragments = Array.from({ length: 20000 }, (_, i) => ({ start: 2 * i, end: 2 * i + 1 }));
    const long = [{ start: 0, end: 39999, kind: 'a', fragments }];
    expect(evaluate(long, [{ start: 0, end: 39999, kind: 'a' }]).overlapping.micro.right).toBe(1);
  });
});

describe('any evaluation', () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b', '__proto__'))
    .map(([start, length, kind]) => ({ start, end: start + length, kind }));
  const list = fc.array(span, { maxLength: 25 });
  const levels = ['exact', 'overlapping'] as const;

  it('is perfect where the prediction is gold', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 25 }), (gold) => {
        const evaluation = evaluate(gold, [...gold].reverse());
        expect(evaluation.differences).toEqual([]);
        for (const level of levels) {
          expect(evaluation[level].micro).toMatchObject({ missed: 0, spurious: 0 });
          for (const of of ['micro', 'macro'] as const) expect(evaluation[level][of].f1!.value).toBe(1);
        }
      }),
    );
  });

  it('exchanges precision and recall where gold and predicted are exchanged', () => {
    fc.assert(
      fc.property(list, list, (gold, predicted) => {
        const [one, other] = [evaluate(gold, predicted), evaluate(predicted, gold)];
        for (const level of levels) {
          expect(one[level].micro.precision).toEqual(other[level].micro.recall);
          expect(one[level].micro.recall).toEqual(other[level].micro.precision);
          expect(one[level].micro.f1).toEqual(other[level].micro.f1);
        }
      }),
    );
  });

  it('adds up: kinds to the whole, cells to kinds, differences to what is not right', () => {
    fc.assert(
      fc.property(list, list, fc.array(span, { maxLength: 5 }), (gold, predicted, optional) => {
        const all = [...gold, ...optional.map((item) => ({ ...item, optional: true }))];
        const evaluation = evaluate(all, predicted);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        for (const level of levels) {
          const { byKind, micro, confusion } = evaluation[level];
          for (const name of ['gold', 'predicted', 'right', 'missed', 'spurious'] as const)
            expect(sum(byKind.map((score) => score[name]))).toBe(micro[name]);
          for (const { kind, gold: count, predicted: found, right } of byKind) {
            expect(sum(confusion.filter((cell) => cell.gold === kind).map((cell) => cell.count))).toBe(count);
            expect(sum(confusion.filter((cell) => cell.predicted === kind).map((cell) => cell.count))).toBe(found);
            expect(
              sum(confusion.filter((c) => c.gold === kind && c.predicted === kind).map((cell) => cell.count)),
            ).toBe(right);
          }
        }
        const { exact, overlapping, differences } = evaluation;
        const count = (kind: string) => differences.filter((difference) => difference.kind === kind).length;
        const both = count('wrong-kind') + count('wrong-border');
        expect(count('missed') + both).toBe(exact.micro.missed);
        expect(count('spurious') + both).toBe(exact.micro.spurious);
        expect(count('wrong-border')).toBe(overlapping.micro.right - exact.micro.right);
      }),
    );
  });

  it('does not depend on the order of spans', () => {
    fc.assert(
      fc.property(list, list, (gold, predicted) => {
        expect(evaluate([...gold].reverse(), [...predicted].reverse())).toEqual(evaluate(gold, predicted));
      }),
    );
  });
});
