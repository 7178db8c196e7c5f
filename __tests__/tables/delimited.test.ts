import { toDelimited } from '../../src/tables';

const COLUMNS = ['a', 'b'] as const;
const write = (a: string | number, b: string | number = '') => toDelimited([{ a, b }], COLUMNS, { header: false });

describe('toDelimited', () => {
  it('writes the columns in their order under their names, and no other', () => {
    const rows = [
      { c: 3, b: '乙', a: 1 },
      { c: 4, b: '', a: -2.5 },
    ];
    expect(toDelimited(rows, COLUMNS)).toBe('a,b\n1,乙\n-2.5,\n');
    expect(toDelimited(rows, COLUMNS, { delimiter: '\t', header: false })).toBe('1\t乙\n-2.5\t\n');
  });

  it('writes the header even where there are no rows', () => {
    expect(toDelimited<{ a: string; b: string }>([], COLUMNS)).toBe('a,b\n');
  });

  it.each([
    ['a comma', '甲,乙', '"甲,乙"'],
    ['a quote', '"甲"', '"""甲"""'],
    ['a line end', '甲\n乙', '"甲\n乙"'],
    ['a carriage return', '甲\r乙', '"甲\r乙"'],
  ])('quotes a text with %s', (_, text, written) => {
    expect(write(text)).toBe(`${written},\n`);
  });

  it('quotes a tab only where tabs part the columns', () => {
    expect(write('甲\t乙')).toBe('甲\t乙,\n');
    expect(toDelimited([{ a: '甲\t乙' }], ['a'], { header: false, delimiter: '\t' })).toBe('"甲\t乙"\n');
  });

  it.each(['=1+2', '+cmd|1', '-1+2', '@SUM(1)', '\t=1', '=\n1'])('disarms a formula: %j', (formula) => {
    expect(write(formula)).toMatch(/^"?'/);
  });

  it.each(['-0.5', '+3', '-', '+', '=', '@', '互联网+', '1=1', '——'])('leaves %j as it is', (text) => {
    expect(write(text)).toBe(`${text},\n`);
  });
});
