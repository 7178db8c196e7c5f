import { QUANTITY_COLUMNS, quantityTable } from '../../src/export';
import { sampleDocument } from '../support/sample-document';

describe('quantityTable', () => {
  it('gives a row for each quantity and time of each document, in order of place, with its sentence', () => {
    const document = sampleDocument();
    const rows = quantityTable([document, document]);
    const one = document.quantities.length + document.times.length;
    expect(rows).toHaveLength(2 * one);
    const starts = rows.slice(0, one).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const row of rows) {
      expect(document.text.slice(row.start, row.end)).toBe(row.text);
      expect(Object.keys(row).sort()).toEqual(QUANTITY_COLUMNS.map(({ name }) => name).sort());
    }
    expect(rows.find(({ kind }) => kind === 'money')).toMatchObject({
      value: '1407000000',
      unit: 'CNY',
      sentence: '区政府实现财政收入14.07亿元。',
    });
  });
});
