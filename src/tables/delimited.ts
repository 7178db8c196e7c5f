import { stringify } from 'csv-stringify/sync';
import type { Column } from './table';

export interface DelimitedOptions {
  /** Comma by default. */
  readonly delimiter?: ',' | '\t';
  /** Whether the column names stand in the first line; true by default. */
  readonly header?: boolean;
}

// What a spreadsheet would run as a formula: =1+2, +1, -1+2, @SUM(1), also behind a tab or a line end; a lone + is text.
const FORMULA = /^[=+\-@\t\r]./s;
// -2.5
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Writes rows as CSV or TSV (RFC 4180 quoting, `\n` line ends).
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; negative numbers stay numbers.
 *
 * @param columns Which columns, in their order: by name, or as a table describes them.
 */
export function toDelimited<Row extends object>(
  rows: readonly Row[],
  columns: readonly ((keyof Row & string) | Column<keyof Row & string>)[],
  { delimiter = ',', header = true }: DelimitedOptions = {},
): string {
  return stringify(rows as Row[], {
    columns: columns.map((column) => (typeof column === 'string' ? column : column.name)),
    header,
    delimiter,
    cast: { string: (value) => (FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value) },
  });
}
