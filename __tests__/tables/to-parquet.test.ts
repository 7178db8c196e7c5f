import { FACT_COLUMNS, factTable } from '../../src/export';
import { toParquet } from '../../src/tables';
import { sampleDocument } from '../support/sample-document';
import { parquetFooter, parquetRows } from '../support/read-tables';
import { COLUMNS, FULL, tableOf } from '../support/typed-table';

describe('toParquet', () => {
  it('writes each value in its type, and a number beside each exact decimal', async () => {
    const { output, losses } = await toParquet(tableOf(FULL));
    expect(losses).toEqual([]);
    expect(await parquetRows(output)).toEqual([{ ...FULL, valueNumber: 1234567890123456789.1 }]);
  });

  it('writes null where a row has no value', async () => {
    const { output } = await toParquet(tableOf({}, { name: '=1+2', value: '29:71', start: 0 }));
    const nothing = { name: null, value: null, valueNumber: null, start: null, share: null, known: null };
    expect(await parquetRows(output)).toEqual([nothing, { ...nothing, name: '=1+2', value: '29:71', start: 0 }]);
  });

  it('declares nullable UTF-8 texts, INT32, DOUBLE and BOOLEAN, where there are no rows too', async () => {
    const { output } = await toParquet(tableOf());
    const { schema, num_rows } = parquetFooter(output);
    expect(num_rows).toBe(0n);
    expect(
      schema
        .slice(1)
        .map(({ name, type, repetition_type, logical_type }) =>
          [name, type, repetition_type, logical_type?.type].join(' ').trimEnd(),
        ),
    ).toEqual([
      'name BYTE_ARRAY OPTIONAL STRING',
      'value BYTE_ARRAY OPTIONAL STRING',
      'valueNumber DOUBLE OPTIONAL',
      'start INT32 OPTIONAL',
      'share DOUBLE OPTIONAL',
      'known BOOLEAN OPTIONAL',
    ]);
  });

  it('carries the description of each column', async () => {
    const { key_value_metadata, created_by } = parquetFooter((await toParquet(tableOf(FULL))).output);
    expect(created_by).toBe('gongwen');
    const metadata = Object.fromEntries(key_value_metadata!.map(({ key, value }) => [key, value!]));
    expect(metadata['gongwen.table']).toBe('things');
    const described = JSON.parse(metadata['gongwen.columns']!) as { name: string }[];
    expect(described).toHaveLength(COLUMNS.length + 1);
    expect(described[0]).toEqual({ name: 'name', type: 'string', en: COLUMNS[0].en, zh: COLUMNS[0].zh });
  });

  it.each(['constructor', '__proto__', '\0\x1B', '甲\r\n乙', '𠮷', '\uFFFD', '甲'.repeat(40_000)])(
    'gives back %j as it was',
    async (name) => {
      const { output, losses } = await toParquet(tableOf({ name }, { name }));
      expect((await parquetRows(output)).map((row) => row['name'])).toEqual([name, name]);
      expect(losses).toEqual([]);
    },
  );

  it('says where half a pair had to be replaced', async () => {
    const { output, losses } = await toParquet(tableOf({ name: '甲\uD842' }));
    expect((await parquetRows(output))[0]?.['name']).toBe('甲\uFFFD');
    expect(losses).toEqual([{ path: 'name', message: expect.stringContaining('1 cell, first in row 1') }]);
  });

  it('gives the same bytes for the same table', async () => {
    const once = await toParquet(tableOf(FULL, {}));
    expect(Buffer.from(once.output).equals((await toParquet(tableOf(FULL, {}))).output)).toBe(true);
  });

  it('takes a hundred thousand rows as they come, in groups', async () => {
    async function* rows() {
      for (let start = 0; start < 100_000; start++) yield { ...FULL, name: `第${start}项`, start };
    }
    const { output } = await toParquet({ ...tableOf(), rows: rows() });
    expect(parquetFooter(output).row_groups.map(({ num_rows }) => num_rows)).toEqual(Array(5).fill(20_000n));
    const written = await parquetRows(output);
    expect(written).toHaveLength(100_000);
    expect(written[99_999]).toMatchObject({ name: '第99999项', start: 99_999 });
  });

  it('holds a table of facts', async () => {
    const rows = factTable([sampleDocument()]);
    const { output } = await toParquet({ name: 'facts', columns: FACT_COLUMNS, rows });
    expect((await parquetRows(output))[0]).toMatchObject({
      year: 2016,
      value: '1407000000',
      valueNumber: 1407000000,
      sentence: '区政府实现财政收入14.07亿元。',
    });
  });
});
