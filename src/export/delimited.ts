import { stringify } from 'csv-stringify/sync';

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
 */
export function toDelimited<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  { delimiter = ',', header = true }: DelimitedOptions = {},
): string {
  return stringify(rows as Row[], {
    columns: [...columns],
    header,
    delimiter,
    cast: { string: (value) => (FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value) },
  });
}
