import { toDelimited } from '../export';
import type { FileRun } from './run-files';

export const ROW_FORMATS = ['csv', 'json', 'jsonl', 'table'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

export interface RowLayout<Row> {
  readonly format: RowFormat;
  readonly columns: readonly (keyof Row & string)[];
  /** Opens CSV with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean | undefined;
}

type Tables<Row> = AsyncIterable<FileRun<readonly Row[]>> | Iterable<FileRun<readonly Row[]>>;

/** Writes the rows of all files in one format, as they come; nothing at all where no file could be read. */
export function renderRows<Row extends object>(
  tables: Tables<Row>,
  { format, columns, bom = false }: RowLayout<Row>,
): AsyncGenerator<string> {
  switch (format) {
    case 'json':
      return asJson(tables);
    case 'jsonl':
      return asLines(tables);
    case 'csv':
    case 'table':
      return asDelimited(tables, columns, format === 'csv' ? ',' : '\t', bom);
  }
}

async function* asDelimited<Row extends object>(
  tables: Tables<Row>,
  columns: readonly (keyof Row & string)[],
  delimiter: ',' | '\t',
  bom: boolean,
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
