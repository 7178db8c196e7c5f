import { parse, type Info } from 'csv-parse/sync';
import { AnnotationError, type Issue } from '../../errors';
import { contentVersion } from '../../lexicon';
import type { ReferenceFrequencies } from './reference-frequencies';

export interface ReferenceOptions {
  /** What the list is called where results name it. */
  readonly id: string;
  /** Worked out from the entries where absent: the same entries, the same version. */
  readonly version?: string;
  /** Words of the corpus, where the list holds only part of them; the sum of its frequencies where absent. */
  readonly size?: number;
}

/**
 * Reads a user's own reference list: a word and how often it stands in the corpus, one a line, in TSV or CSV.
 *
 * Where the first line names columns, a column `word` and one of `frequency`, `freq` or `count` are read, in any order and
 * among any others; else the first two cells are the word and its frequency. Frequencies are whole numbers of
 * occurrences. A byte order mark, blank lines and lines that begin with `#` are fine; a word may stand there only once.
 * Words are found as they are written: lower-case an English list, and ask for lower-case words. Takes all lines or none.
 *
 * @throws AnnotationError `invalid-dictionary`, with every fault and its line.
 *
 * @example
 * parseReference('word,frequency\n改革,120\n经济,300\n', { id: 'mine' }).frequencyOf('改革'); // 120
 */
export function parseReference(text: string, { id, version, size }: ReferenceOptions): ReferenceFrequencies {
  const issues: Issue[] = [];
  const [first, ...others] = readRows(text, issues);
  const columns = first === undefined ? undefined : columnsOf(first.cells);
  const rows = first === undefined ? [] : columns === undefined ? [first, ...others] : others;
  const frequencies = new Map<string, number>();
  const lines = new Map<string, number>();
  let sum = 0;
  for (const { cells, line } of rows) {
    const word = cells[columns?.word ?? 0] ?? '';
    const frequency = cells[columns?.frequency ?? 1] ?? '';
    const fault = faultOf(word, frequency, lines.get(word));
    if (fault !== undefined) issues.push({ path: `line ${line}`, message: fault });
    else {
      lines.set(word, line);
      frequencies.set(word, Number(frequency));
      sum += Number(frequency);
    }
  }
  if (issues.length === 0 && sum === 0)
    issues.push({ path: 'file', message: 'expected a frequency above 0, found none' });
  if (issues.length > 0)
    throw new AnnotationError(
      'invalid-dictionary',
      `The reference list "${id}" is malformed, and no entry was taken:`,
      {
        issues,
      },
    );
  if (size !== undefined && !(size >= sum && size < Infinity))
    throw new RangeError(`Expected "size" to be at least the sum of the list's frequencies, ${sum}, got ${size}.`);
  return {
    id,
    version: version ?? contentVersion([...frequencies].map(([word, count]) => `${word}\t${count}\n`).join('')),
    size: size ?? sum,
    types: frequencies.size,
    frequencyOf: (word) => frequencies.get(word) ?? 0,
  };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Reads the lines' cells. Quotation marks are characters like any other in TSV, as corpus tools write it. */
function readRows(text: string, issues: Issue[]): Row[] {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body);
  return delimiter === ',' && body.includes('"') ? quotedRows(body, issues) : plainRows(body, delimiter);
}

/** Splits lines at the delimiter, which takes a quarter of the time that the reader of quoted cells takes. */
function plainRows(text: string, delimiter: ',' | '\t'): Row[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '' && !content.startsWith('#'))
    .map(({ content, line }) => ({ cells: content.split(delimiter).map((cell) => cell.trim()), line }));
}

/** Reads cells that may be quoted; what cannot be read as a row goes among the issues. */
function quotedRows(text: string, issues: Issue[]): Row[] {
  const rows = parse(text, {
    trim: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    info: true,
    on_skip: (error) => {
      issues.push({ path: `line ${String(error?.['lines'])}`, message: error?.message ?? 'cannot be read' });
      return undefined;
    },
  }) as unknown as { record: string[]; info: Info }[];
  return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

// The first line that says something: 改革⇥120
const FIRST_LINE = /^[^#\s].*$/m;

function delimiterOf(text: string): ',' | '\t' {
  return FIRST_LINE.exec(text)?.[0].includes('\t') ? '\t' : ',';
}

const WORD = new Set(['word', '词', '词语']);
const FREQUENCY = new Set(['frequency', 'freq', 'count', '频次', '频数', '词频']);

/** Where the columns are, if the cells name them. */
function columnsOf(cells: readonly string[]): { word: number; frequency: number } | undefined {
  const named = (names: ReadonlySet<string>) => cells.findIndex((cell) => names.has(cell.toLowerCase()));
  const columns = { word: named(WORD), frequency: named(FREQUENCY) };
  return columns.word === -1 || columns.frequency === -1 ? undefined : columns;
}

/** What is wrong with an entry. */
function faultOf(word: string, frequency: string, before: number | undefined): string | undefined {
  if (word === '') return 'expected a word, got an empty cell';
  if (!/^\d+$/.test(frequency) || !Number.isSafeInteger(Number(frequency)))
    return `expected a whole number of occurrences for "${shown(word)}", got "${shown(frequency)}"; multiply rates by the corpus's size`;
  return before === undefined ? undefined : `"${shown(word)}" stands on line ${before} already; keep one`;
}

const SHOWN_LENGTH = 40;

/** A cell as a message shows it: not without end. */
function shown(cell: string): string {
  return cell.length > SHOWN_LENGTH ? `${cell.slice(0, SHOWN_LENGTH).toWellFormed()}…` : cell;
}
