import {
  ANNOTATION_COLUMNS,
  annotationTable,
  COMPARISON_COLUMNS,
  FACT_COLUMNS,
  factTable,
  QUANTITY_COLUMNS,
  quantityTable,
  type FactRow,
} from '../../src/export';
import type { LayerName } from '../../src/model';
import type { Column } from '../../src/tables';
import { sampleDocument } from '../support/sample-document';

const LAYERS: readonly LayerName[] = [
  'blocks',
  'sections',
  'sentences',
  'tokens',
  'entities',
  'quantities',
  'times',
  'facts',
];

describe('the columns of tables', () => {
  it.each<[string, readonly Column[]]>([
    ['annotations', ANNOTATION_COLUMNS],
    ['quantities', QUANTITY_COLUMNS],
    ['facts', FACT_COLUMNS],
    ['comparisons', COMPARISON_COLUMNS],
  ])('of %s are described in English and Chinese, each once', (_, columns) => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { name, en, zh } of columns) {
      expect({ name, en }).toEqual({ name, en: expect.stringMatching(/^.+\.$/) });
      expect({ name, zh }).toEqual({ name, zh: expect.stringMatching(/^.{2,}。$/) });
    }
  });

  it.each<[string, readonly Column[], readonly object[]]>([
    ['annotations', ANNOTATION_COLUMNS, annotationTable(sampleDocument(), LAYERS)],
    ['quantities', QUANTITY_COLUMNS, quantityTable([sampleDocument()])],
    ['facts', FACT_COLUMNS, factTable([sampleDocument()])],
  ])('of %s are those of every row, and the required ones are never empty', (_, columns, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(columns.map(({ name }) => name).sort());
      for (const { name, required } of columns)
        if (required) expect({ name, value: row[name as never] as unknown }).not.toEqual({ name, value: '' });
    }
  });

  it('give rows their types', () => {
    const [row] = factTable([sampleDocument()]) as readonly [FactRow];
    const start: number = row.start;
    // @ts-expect-error A document may be of no year.
    const year: number = row.year;
    // @ts-expect-error Exact decimals are no numbers.
    const value: number = row.value;
    expect([typeof start, year, value]).toEqual(['number', 2016, '1407000000']);
  });
});
