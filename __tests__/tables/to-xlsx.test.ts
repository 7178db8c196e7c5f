import { jest } from '@jest/globals';
import fc from 'fast-check';
import { FACT_COLUMNS, factTable } from '../../src/export';
import { toXlsx } from '../../src/tables';
import { sampleDocument } from '../support/sample-document';
import { xlsxPart, xlsxRows } from '../support/read-tables';
import { COLUMNS, FULL, tableOf, type Row } from '../support/typed-table';

const nameOf = async (name: string) => {
  const { output, losses } = await toXlsx(tableOf({ name }));
  return { written: (await xlsxRows(output))[1]?.[0], losses, output };
};

describe('toXlsx', () => {
  it('writes texts as text, numbers as numbers, and a number beside each exact decimal', async () => {
    const { output, losses } = await toXlsx(tableOf(FULL));
    expect(losses).toEqual([]);
    expect(await xlsxRows(output)).toEqual([
      ['name', 'value', 'valueNumber', 'start', 'share', 'known'],
      ['财政收入', '1234567890123456789.1', 1234567890123456789.1, 7, 0.5, false],
    ]);
  });

  it.each([
    ['-2.50', -2.5],
    ['29:71', null],
    ['0', 0],
    [`1${'0'.repeat(400)}`, null],
  ])('keeps the decimal %s as written, with %j to calculate with', async (value, number) => {
    const { output } = await toXlsx(tableOf({ value }));
    expect((await xlsxRows(output))[1]?.slice(1, 3)).toEqual([value, number]);
  });

  it('leaves a cell without a value empty', async () => {
    const { output } = await toXlsx(tableOf({ name: '甲' }, { start: 0, known: true }));
    expect((await xlsxRows(output)).slice(1)).toEqual([
      ['甲', null, null, null, null, null],
      [null, null, null, 0, null, true],
    ]);
  });

  it.each(['=1+2', '+cmd|1', '-1+2', '@SUM(1)', '=\n1', '+', '-0.5'])(
    'writes %j as text, never as a formula',
    async (text) => {
      const { written, output } = await nameOf(text);
      expect(written).toBe(text);
      const sheet = xlsxPart(output, 'xl/worksheets/sheet1.xml');
      expect(sheet).toMatch(/<c r="A2" s="\d+" t="s">/);
      expect(sheet).not.toContain('<f>');
    },
  );

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('writes %s, which objects have', async (text) => {
    expect(await nameOf(text)).toMatchObject({ written: text, losses: [] });
  });

  it.each(['<a & "b">', ']]>', '  甲  ', '甲\n乙', '甲\t乙', '𠮷野家', '\u3000', '½ ㎡ Ⅳ'])(
    'gives back %j as it was',
    async (text) => {
      expect(await nameOf(text)).toMatchObject({ written: text, losses: [] });
    },
  );

  it.each([
    ['a null', '甲\0乙', '甲□乙'],
    ['a control', '\x1B[31m', '□[31m'],
    ['a replacement character', '甲\uFFFD乙', '甲□乙'],
    ['a non-character before a letter', '\u{10FFFE}甲', '□甲'],
    ['half a pair', '甲\uD842', '甲□'],
    ['a carriage return', '甲\r\n乙\r丙', '甲\n乙\n丙'],
  ])('writes %s as a sheet can hold it, and says so', async (_, text, expected) => {
    const { written, losses } = await nameOf(text);
    expect(written).toBe(expected);
    expect(losses).toEqual([{ path: 'name', message: expect.stringContaining('1 cell, first in row 1') }]);
  });

  it('cuts what is longer than a cell, never through a pair', async () => {
    expect(await nameOf('甲'.repeat(32_767))).toMatchObject({ written: '甲'.repeat(32_767), losses: [] });
    const { written, losses } = await nameOf(`甲${'𠮷'.repeat(20_000)}`);
    expect(written).toBe(`甲${'𠮷'.repeat(16_382)}…`);
    expect(losses).toEqual([{ path: 'name', message: expect.stringContaining('32767 characters') }]);
  });

  it('gathers losses of one kind in one line', async () => {
    const { losses } = await toXlsx(tableOf({ name: '甲' }, { name: '\0' }, { name: '乙\0' }));
    expect(losses).toEqual([{ path: 'name', message: expect.stringContaining('2 cells, first in row 2') }]);
  });

  it('keeps a text that looks like an escape from being one', async () => {
    const { output } = await nameOf('_x0041_');
    expect(xlsxPart(output, 'xl/sharedStrings.xml')).toContain('<t>_x005F_x0041_</t>');
  });

  it('heads a sheet with a bold, frozen row under filters, and makes Chinese columns wide enough', async () => {
    const { output } = await toXlsx(tableOf({ name: '一般公共预算收入' }, { name: '甲' }));
    const sheet = xlsxPart(output, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:F3"/>');
    expect(sheet).toContain('<col min="1" max="1" width="17" customWidth="1"/>');
    expect(sheet).toMatch(/<c r="A1" s="[1-9]\d*" t="s">/);
    expect(sheet).toContain('<c r="A2" t="s">');
    expect(xlsxPart(output, 'xl/styles.xml')).toContain('<b/>');
  });

  it('says on a second sheet what each column holds', async () => {
    const { output } = await toXlsx(tableOf());
    const [header, ...rows] = await xlsxRows(output, 'columns');
    expect(header).toEqual(['column', 'type', 'description', '说明']);
    expect(rows.map(([name, type]) => `${String(name)}: ${String(type)}`)).toEqual([
      'name: string',
      'value: string',
      'valueNumber: number',
      'start: integer',
      'share: number',
      'known: boolean',
    ]);
    expect(rows[0]?.slice(2)).toEqual([COLUMNS[0].en, COLUMNS[0].zh]);
    expect(await xlsxRows(output, 'things')).toHaveLength(1);
  });

  it('gives the same bytes for the same table, whatever the time', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 4, 5));
    const later = await toXlsx(tableOf(FULL));
    clock.mockRestore();
    expect(Buffer.from(later.output).equals((await toXlsx(tableOf(FULL))).output)).toBe(true);
  });

  it('takes rows as they come, and as many as a hundred thousand', async () => {
    async function* rows() {
      for (let start = 0; start < 100_000; start++) yield { ...FULL, name: `第${start % 1000}项`, start };
    }
    const { output } = await toXlsx({ ...tableOf(), rows: rows() });
    const sheet = xlsxPart(output, 'xl/worksheets/sheet1.xml');
    expect(sheet.match(/<row /g)).toHaveLength(100_001);
    expect(sheet).toContain('<autoFilter ref="A1:F100001"/>');
  });

  it('refuses more rows than a sheet has', async () => {
    const row = FULL;
    function* rows() {
      for (let n = 0; n < 1_048_576; n++) yield row;
    }
    await expect(toXlsx({ ...tableOf(), rows: rows() })).rejects.toMatchObject({ code: 'too-large' });
  });

  it.each<[Partial<Row>, string]>([
    [{ start: 2 ** 31 }, 'start in row 1'],
    [{ start: 1.5 }, 'start in row 1'],
    [{ share: NaN }, 'share in row 1'],
    [{ known: 'yes' as never }, 'known in row 1'],
  ])('refuses a value that is not of its column: %j', async (row, place) => {
    await expect(toXlsx(tableOf({}, row))).rejects.toThrow(place);
  });

  it('gives back every text that XML can hold', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/[\p{Cc}\uFFFD]/gu, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 8 }), async (names) => {
        const { output, losses } = await toXlsx(tableOf(...names.map((name) => ({ name, start: 1 }))));
        const [, ...rows] = await xlsxRows(output);
        expect(rows.map(([written]) => written ?? '')).toEqual(names);
        expect(losses).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('holds a table of facts', async () => {
    const rows = factTable([sampleDocument()]);
    const { output } = await toXlsx({ name: 'facts', columns: FACT_COLUMNS, rows });
    const [header, first] = await xlsxRows(output);
    const cell = (name: string) => first![header!.indexOf(name)];
    expect([cell('year'), cell('value'), cell('valueNumber'), cell('sentence')]).toEqual([
      2016,
      '1407000000',
      1407000000,
      '区政府实现财政收入14.07亿元。',
    ]);
  });
});
