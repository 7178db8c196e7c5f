import fc from 'fast-check';
import { enclosingQuotations, findQuotations } from '../../../src/annotation/entities/quotations';

const shown = (text: string): string[] =>
  findQuotations(text).map(({ kind, inner }) => `${kind}:${text.slice(inner.start, inner.end)}`);

describe('findQuotations', () => {
  it.each([
    ['a quotation', '实行“一窗受理”改革', ['quote:一窗受理']],
    ['a title with one inside', '《关于落实〈条例〉的通知》', ['title:关于落实〈条例〉的通知', 'title:条例']],
    ['a quotation inside a title', '《“智造”行动计划》', ['title:“智造”行动计划', 'quote:智造']],
    ['straight quotation marks by turns', '"甲"和"乙"', ['quote:甲', 'quote:乙']],
    ['no mark that its line does not close', '“甲\n乙”', []],
    ['no closing mark alone', '甲”乙》', []],
    ['no empty quotation', '“”', []],
    ['no speech', `“${'话'.repeat(300)}”`, []],
    ['what a stray mark stands in', '“甲‘乙”', ['quote:甲‘乙']],
  ])('finds %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('gives quotations that nest and never cross', () => {
    const marks = fc.string({ unit: fc.constantFrom('“', '”', '《', '》', '"', '甲', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(marks, (text) => {
        const found = findQuotations(text);
        const enclosing = enclosingQuotations(text.length, found);
        expect(enclosing).toHaveLength(text.length + 1);
        for (const [border, index] of enclosing.entries())
          if (index >= 0) {
            expect(found[index]!.start).toBeLessThan(border);
            expect(found[index]!.end).toBeGreaterThan(border);
          }
        for (const a of found)
          for (const b of found) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
      }),
    );
  });

  it('takes a hundred thousand brackets in its stride', () => {
    const text = '《“'.repeat(50_000) + '”》'.repeat(50_000);
    expect(findQuotations(text).length).toBeLessThan(200);
  });
});
