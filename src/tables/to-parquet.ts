import { loadPeer } from '../errors';
import type { SchemaElement } from 'hyparquet';
import { LossLog, type Exported } from './losses';
import type { Table } from './table';
import { typedColumns, type TypedCell, type TypedColumn } from './typed-columns';

/** Rows encoded at a time, which bounds what is held beside the compressed file. */
const ROWS_A_GROUP = 20_000;

/**
 * Writes a table as Parquet (Snappy), for pandas, R, DuckDB and Spark.
 *
 * Columns are typed and nullable: texts UTF-8, offsets and years INT32, an exact decimal a text with a DOUBLE beside it
 * (`value`, `valueNumber`). The descriptions stand in the key-value metadata: `gongwen.table` holds the table's name,
 * `gongwen.columns` JSON of `{ name, type, en, zh }`. Takes the optional peer `hyparquet-writer`.
 *
 * @throws AnnotationError `missing-peer` before any row is read.
 *
 * @example
 * const { output } = await toParquet({ name: 'facts', columns: FACT_COLUMNS, rows: factTable([document]) });
 */
export async function toParquet<Row extends object>({ name, columns, rows }: Table<Row>): Promise<Exported> {
  const { ByteWriter, parquetWriteRows } = await loadPeer(
    () => import('hyparquet-writer'),
    'Writing Parquet',
    'hyparquet-writer',
  );
  const typed = typedColumns(columns);
  const losses = new LossLog();
  const writer = new ByteWriter();
  await parquetWriteRows({
    writer,
    rows: records(rows, typed, losses),
    columns: typed.map((column) => ({ name: column.name })),
    schema: [{ name: 'root', num_children: typed.length }, ...typed.map(schemaOf)],
    rowGroupSize: ROWS_A_GROUP,
    kvMetadata: [
      { key: 'gongwen.table', value: name },
      {
        key: 'gongwen.columns',
        value: JSON.stringify(typed.map(({ name, type, en, zh }) => ({ name, type, en, zh }))),
      },
    ],
    createdBy: 'gongwen',
  });
  return { output: new Uint8Array(writer.getBuffer()), losses: losses.list() };
}

async function* records<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  columns: readonly TypedColumn<Row>[],
  losses: LossLog,
): AsyncGenerator<Record<string, TypedCell>> {
  let index = 0;
  for await (const row of rows) {
    yield Object.fromEntries(columns.map((column) => [column.name, wellFormed(column, row, index, losses)]));
    index++;
  }
}

/** UTF-8 has no half surrogate pairs. */
function wellFormed<Row>(column: TypedColumn<Row>, row: Row, index: number, losses: LossLog): TypedCell {
  const cell = column.cell(row, index);
  if (typeof cell !== 'string' || cell.isWellFormed()) return cell;
  losses.add(column.name, 'half surrogate pairs are written as U+FFFD', index);
  return cell.toWellFormed();
}

function schemaOf({ name, type }: TypedColumn<never>): SchemaElement {
  const field = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'string':
      return { ...field, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
    case 'integer':
      return { ...field, type: 'INT32' };
    case 'number':
      return { ...field, type: 'DOUBLE' };
    case 'boolean':
      return { ...field, type: 'BOOLEAN' };
  }
}
