import { parse } from 'csv-parse/sync';
import type { Issue } from '../../../errors';
import { findIllFormed } from '../../../text';

/** A file as rows of cells, each with the line it begins on. */
export interface TextTable {
  readonly rows: readonly TableLine[];
  readonly issues: readonly Issue[];
}

export interface TableLine {
  readonly cells: readonly string[];
  readonly line: number;
}

export type Delimiter = ',' | '\t' | ';';

/** The delimiter that stands oftenest in the first line. */
export function delimiterOf(text: string): Delimiter {
  const end = text.search(/[\r\n]/);
  const first = text.slice(0, Math.min(end < 0 ? text.length : end, 10_000));
  const counted = (['\t', ';', ','] as const).map((mark) => [mark, first.split(mark).length] as const);
  const [mark, count] = counted.sort(([, a], [, b]) => b - a)[0]!;
  return count > 1 ? mark : ',';
}

/**
 * Splits delimited text into cells (RFC 4180); quotation marks in the midst of a cell are characters like any other.
 *
 * A quotation mark that is never closed is a fault, told with the line it opens on. In tab-separated text, which most
 * tools write without quoting, it is then a character, too.
 */
export function tableOf(text: string, delimiter: Delimiter): TextTable {
  const offset = findIllFormed(text);
  if (offset >= 0) {
    const before = text.slice(0, offset);
    const place = `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`;
    return {
      rows: [],
      issues: [{ path: place, message: 'half a surrogate pair; decode the file again with its true encoding' }],
    };
  }
  if (!text.includes('"')) return { rows: plainRows(text, delimiter), issues: [] };
  const quoted = split(text, delimiter, '"');
  return quoted.issues.length > 0 && delimiter === '\t' ? split(text, delimiter, null) : quoted;
}

// The end of a line
const LINE_END = /\r\n|\n|\r/;

/** Without a quotation mark a line is a row; the reader takes a hundred times as long where rows differ in length. */
function plainRows(text: string, delimiter: Delimiter): TableLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(LINE_END)
    .map((line, index) => ({ cells: line.split(delimiter), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function split(text: string, delimiter: Delimiter, quote: '"' | null): TextTable {
  const issues: Issue[] = [];
  const rows: TableLine[] = [];
  /** The line on which the next record begins. */
  let next = 1;
  parse(text, {
    bom: true,
    delimiter,
    quote,
    // Tools that quote in tab-separated text do it by the rule; a cell that does not fit was never quoted.
    relax_quotes: delimiter !== '\t',
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_records_with_error: true,
    on_skip: (error) => {
      issues.push({ path: `line ${next}`, message: messageOf(error) });
      return undefined;
    },
    on_record: (cells: string[], { lines }) => {
      const line = next;
      next = lines + 1;
      if (cells.some((cell) => cell !== '')) rows.push({ cells, line });
      // Nothing is kept beside `rows`.
      return undefined;
    },
  });
  return { rows, issues };
}

function messageOf(error: { readonly code?: string; readonly message?: string } | undefined): string {
  return error?.code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark that opens on this line or below is never closed'
    : (error?.message ?? 'cannot be read');
}
