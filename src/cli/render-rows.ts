import { match } from 'ts-pattern';
import { toDelimited, toParquet, toXlsx, type Exported, type Table } from '../tables';
import type { RowFormat } from './row-options';
import type { FileRun } from './run-files';

export interface RowLayout<Row extends object> extends Pick<Table<Row>, 'name' | 'columns'> {
  readonly format: RowFormat;
  /** Opens CSV with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean | undefined;
}

type Tables<Row> = AsyncIterable<FileRun<readonly Row[]>> | Iterable<FileRun<readonly Row[]>>;

/** Writes the rows of all files in one format, as they come; nothing at all where no file could be read. */
export function renderRows<Row extends object>(
  tables: Tables<Row>,
  layout: RowLayout<Row>,
): AsyncGenerator<string | Uint8Array> {
  return match(layout.format)
    .with('json', () => asJson(tables))
    .with('jsonl', () => asLines(tables))
    .with('csv', () => asDelimited(tables, layout, ','))
    .with('table', () => asDelimited(tables, layout, '\t'))
    .with('xlsx', () => asFile(tables, layout, toXlsx))
    .with('parquet', () => asFile(tables, layout, toParquet))
    .exhaustive();
}

async function* asDelimited<Row extends object>(
  tables: Tables<Row>,
  { columns, bom }: RowLayout<Row>,
  delimiter: ',' | '\t',
): AsyncGenerator<string> {
  let header = true;
  for await (const { result } of tables) {
    if (header && bom) yield '\uFEFF';
    yield toDelimited(result, columns, { delimiter, header });
    header = false;
  }
}

async function* asLines(tables: Tables<object>): AsyncGenerator<string> {
  for await (const { result } of tables) for (const row of result) yield `${JSON.stringify(row)}\n`;
}

/** All rows of all files as one array, a row a line. */
async function* asJson(tables: Tables<object>): AsyncGenerator<string> {
  let lead = '[';
  let files = 0;
  for await (const { result } of tables) {
    files++;
    for (const row of result) {
      yield `${lead}\n${JSON.stringify(row)}`;
      lead = ',';
    }
  }
  if (files > 0) yield lead === '[' ? '[]\n' : '\n]\n';
}

/** All rows of all files as one binary file; what it could not hold is said on stderr. */
async function* asFile<Row extends object>(
  tables: Tables<Row>,
  { name, columns, format }: RowLayout<Row>,
  write: (table: Table<Row>) => Promise<Exported>,
): AsyncGenerator<Uint8Array> {
  let files = 0;
  async function* rows() {
    for await (const { result } of tables) {
      files++;
      yield* result;
    }
  }
  const { output, losses } = await write({ name, columns, rows: rows() });
  for (const { path, message } of losses) process.stderr.write(`gongwen: ${format}, column ${path}: ${message}\n`);
  if (files > 0) yield output;
}
