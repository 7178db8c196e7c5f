import fc from 'fast-check';
import { OffsetIndex, type OffsetUnit } from '../../src/text';
import { troubledText } from '../support/trouble';

const UNITS: readonly OffsetUnit[] = ['utf-16', 'code-point', 'utf-8'];

describe('OffsetIndex', () => {
  it.each([
    ['ASCII', 'GDP', 2, 'utf-16', 'utf-8', 2],
    ['Han', '14亿元', 3, 'utf-16', 'utf-8', 5],
    ['astral Han counts two code units', '𠮷野家', 2, 'utf-16', 'code-point', 1],
    ['astral Han counts four bytes', '𠮷野家', 2, 'utf-16', 'utf-8', 4],
    ['from code points', '𠮷野家', 2, 'code-point', 'utf-16', 3],
    ['from bytes', '𠮷野家', 7, 'utf-8', 'code-point', 2],
    ['the end is an offset too', '元', 1, 'code-point', 'utf-8', 3],
  ] as const)('converts: %s', (_, text, offset, from, to, expected) => {
    expect(new OffsetIndex(text).convert(offset, from, to)).toBe(expected);
  });

  it.each([
    ['inside a surrogate pair', '𠮷', 1, 'utf-16'],
    ['inside a byte sequence', '元', 1, 'utf-8'],
    ['beyond the end', '元', 2, 'utf-16'],
    ['negative', '元', -1, 'utf-16'],
    ['fractional', '元元', 0.5, 'code-point'],
  ] as const)('refuses an offset that is %s', (_, text, offset, unit) => {
    expect(() => new OffsetIndex(text).convert(offset, unit, 'code-point')).toThrow(RangeError);
  });

  it('agrees with the platform at every boundary and inverts itself', () => {
    fc.assert(
      fc.property(troubledText(600), (text) => {
        const index = new OffsetIndex(text);
        const encoder = new TextEncoder();
        let utf16 = 0;
        let codePoints = 0;
        for (const character of [...text, '']) {
          const expected: Record<OffsetUnit, number> = {
            'utf-16': utf16,
            'code-point': codePoints,
            'utf-8': encoder.encode(text.slice(0, utf16)).length,
          };
          for (const from of UNITS)
            for (const to of UNITS) expect(index.convert(expected[from], from, to)).toBe(expected[to]);
          utf16 += character.length;
          codePoints += 1;
        }
        expect(index.length('code-point')).toBe([...text].length);
      }),
      { numRuns: 20 },
    );
  });
});
