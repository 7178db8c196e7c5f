import fc from 'fast-check';
import {
  covering,
  entitiesOfKind,
  overlapping,
  sectionPath,
  selectNonOverlapping,
  sentenceAt,
  within,
} from '../../src/document';
import { contains, overlaps, sliceText, type Span } from '../../src/text';
import { sampleDocument } from '../support/sample-document';

const spans = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })), { maxLength: 20 })
  .map((pairs) =>
    pairs
      .map(([start, length]): Span => ({ start, end: start + length }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  );
const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('within, covering and overlapping', () => {
  it('agree with their definitions over any ordered spans', () => {
    fc.assert(
      fc.property(spans, span, (items, window) => {
        expect(within(items, window)).toEqual(items.filter((item) => contains(window, item)));
        expect(covering(items, window)).toEqual(items.filter((item) => contains(item, window)));
        expect(overlapping(items, window)).toEqual(items.filter((item) => overlaps(item, window)));
      }),
    );
  });
});

describe('a Document answers', () => {
  const document = sampleDocument();
  const at = document.text.indexOf('财政收入');

  it('which sentence holds an offset', () => {
    expect(sliceText(document.text, sentenceAt(document, at)!)).toBe('区政府实现财政收入14.07亿元。');
    expect(sentenceAt(document, 0)).toBeUndefined();
  });

  it('which headings govern an offset', () => {
    expect(sectionPath(document, at).map(({ heading }) => sliceText(document.text, heading))).toEqual(['一、工作回顾']);
  });

  it('which headings govern an offset, past the ends of shorter sections and round a circle of parents', () => {
    const section = (start: number, end: number, parent?: string) => ({
      ...document.sections[0]!,
      ...{ id: `section/heading/${start}-${end}` as const, start, end },
      ...(parent === undefined ? {} : { parent: `section/heading/${parent}` as const }),
    });
    const tree = { ...document, sections: [section(0, 20), section(2, 10, '0-20'), section(3, 5, '2-10')] };
    const path = (sections: typeof tree, offset: number) => sectionPath(sections, offset).map(({ start }) => start);
    expect([1, 2, 4, 5, 9, 10, 20].map((offset) => path(tree, offset))).toEqual([
      [0],
      [0, 2],
      [0, 2, 3],
      [0, 2],
      [0, 2],
      [0],
      [],
    ]);
    const circle = { ...document, sections: [section(0, 20, '2-10'), section(2, 10, '0-20')] };
    expect(path(circle, 3)).toEqual([0, 2]);
  });

  it('which entities are of a kind, typed as that kind', () => {
    const [agency] = entitiesOfKind(document, 'agency');
    expect(agency?.branch).toBe('government');
    // @ts-expect-error an agency has no sort
    expect(agency?.sort).toBeUndefined();
  });
});

describe('selectNonOverlapping', () => {
  const nested: readonly Span[] = [
    { start: 0, end: 10 },
    { start: 0, end: 3 },
    { start: 3, end: 7 },
    { start: 12, end: 14 },
  ];

  it.each([
    ['the longest by default', {}, [nested[0], nested[3]]],
    ['the first to start', { prefer: 'first' as const }, [nested[0], nested[3]]],
    ['the highest rank', { prefer: (item: Span) => -(item.end - item.start) }, [nested[1], nested[2], nested[3]]],
  ])('prefers %s', (_, options, expected) => {
    expect(selectNonOverlapping(nested, options)).toEqual(expected);
  });

  it('gives disjoint items, none of which could be added to, whatever the order of input', () => {
    fc.assert(
      fc.property(spans, (items) => {
        const selected = selectNonOverlapping(items);
        selected.forEach((item, i) => expect(item.start).toBeGreaterThanOrEqual(selected[i - 1]?.end ?? 0));
        for (const item of items) expect(selected.some((taken) => overlaps(taken, item))).toBe(true);
        expect(selectNonOverlapping([...items].reverse()).map(({ start, end }) => [start, end])).toEqual(
          selected.map(({ start, end }) => [start, end]),
        );
      }),
    );
  });
});
