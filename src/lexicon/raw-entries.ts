import { parse, type Options } from 'csv-parse/sync';
import type { Issue } from '../errors';
import { entryFields } from './gazetteer';
import { plainRows } from './plain-rows';
import { cellForms } from './table';

/** What a file says of its entries, unchecked, and the faults met on the way to them. */
export interface RawEntries {
  readonly values: readonly unknown[];
  readonly issues: Issue[];
  /** Where an entry stands: "line 12", "entry 3". */
  pathOf(index: number): string;
}

/** Reads the entries of a JSON dictionary: an array, or an object that holds one as `entries`. */
export function jsonEntries(text: string): RawEntries {
  const pathOf = (index: number) => `entry ${index + 1}`;
  const refused = (message: string) => ({ values: [], issues: [{ path: 'file', message }], pathOf });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return refused(`this is not JSON: ${(cause as Error).message}`);
  }
  const values: unknown = Array.isArray(data) ? data : (Object(data) as { entries?: unknown }).entries;
  return Array.isArray(values)
    ? { values, issues: [], pathOf }
    : refused('expected an array of entries, or one under "entries"');
}

/** Reads the entries of a table with a line of column names; empty cells say nothing. */
export function delimitedEntries(text: string, delimiter: ',' | '\t'): RawEntries {
  const issues: Issue[] = [];
  const options: Options = {
    bom: true,
    delimiter,
    trim: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    relax_column_count: true,
    // In TSV a quotation mark is a character like any other, as databases write it.
    quote: delimiter === '\t' ? null : '"',
    skip_records_with_error: true,
  };
  const readRows = () =>
    parse(text, {
      ...options,
      on_skip: (error) => {
        issues.push({ path: `line ${String(error?.['lines'])}`, message: error?.message ?? 'cannot be read' });
        return undefined;
      },
    }) as string[][];
  const rows = (plainRows(text, delimiter) ?? readRows())[Symbol.iterator]();
  const columns = rows.next().value ?? [];
  // Lines are counted only where a fault asks for them: it takes three times as long as reading.
  let lines: readonly number[] | undefined;
  const pathOf = (index: number) => `line ${(lines ??= firstLines(text, options))[index + 1]}`;
  const faults = headerFaults(columns);
  if (faults.length > 0) return { values: [], issues: [...issues, ...faults], pathOf };
  const entryOf = entryReader(columns);
  const values: unknown[] = [];
  for (let row = rows.next(); row.done !== true; row = rows.next()) {
    const { length } = row.value;
    if (length > columns.length)
      issues.push({
        path: pathOf(values.length),
        message: `${length} cells for ${columns.length} columns; quote a cell that holds a comma`,
      });
    values.push(entryOf(row.value));
  }
  return { values, issues, pathOf };
}

/** The line on which each record begins, the header's first. */
function firstLines(text: string, options: Options): number[] {
  const records = parse(text, { ...options, info: true }) as unknown as { record: string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => info.lines - (record.join('').split(/\r\n|\n|\r/).length - 1));
}

// Names that would reach an object's prototype.
const RESERVED = new Set(['__proto__', 'prototype', 'constructor']);

function headerFaults(columns: readonly string[]): Issue[] {
  const faults: Issue[] = [];
  const report = (message: string) => faults.push({ path: 'line 1', message });
  for (const needed of ['form', 'kind'])
    if (!columns.includes(needed)) report(`expected a column "${needed}" among ${columns.join(', ') || 'none'}`);
  columns.forEach((column, index) => {
    if (column === '') report(`column ${index + 1} has no name`);
    else if (RESERVED.has(column)) report(`"${column}" cannot be the name of a column`);
    else if (columns.indexOf(column) !== index) report(`the column "${column}" stands twice`);
  });
  return faults;
}

const KINDS = new Set(Object.keys(entryFields));
const FIELDS = new Set(Object.values(entryFields).flatMap(Object.keys));

/** What a column's cells are: part of what every entry has, of its kind, or an attribute. */
type Role = 'form' | 'kind' | 'shared' | 'label' | 'field' | 'attribute';

function roleOf(column: string): Role {
  if (column === 'form' || column === 'kind' || column === 'label') return column;
  if (column === 'canonical' || column === 'english') return 'shared';
  return FIELDS.has(column) ? 'field' : 'attribute';
}

/**
 * Reads rows as entries: a kind that the model does not know is a label, and its further columns hold attributes.
 *
 * What the columns are is settled once, and what a kind is, where it first stands.
 */
function entryReader(columns: readonly string[]): (row: readonly string[]) => unknown {
  const roles = columns.map(roleOf);
  const kindColumn = roles.indexOf('kind');
  const labels = new Map<string, boolean>();
  return (row) => {
    const written = row[kindColumn] ?? '';
    const isLabel = labels.get(written) ?? isLabelOfOwn(written);
    labels.set(written, isLabel);
    const kind = isLabel ? 'custom' : written;
    const entry: Record<string, unknown> = { forms: [], kind };
    if (isLabel) entry['label'] = written;
    let attributes: Record<string, string> | undefined;
    // Not further than there are names: what stands there is a fault, which is reported.
    for (let index = 0; index < row.length && index < columns.length; index++) {
      const cell = row[index]!;
      const column = columns[index]!;
      const role = roles[index]!;
      if (cell === '' || role === 'kind') continue;
      if (role === 'form') entry['forms'] = cellForms(cell);
      else if (role === 'shared' || (role === 'label' && kind === 'custom')) entry[column] = cell;
      else if (kind === 'custom') (attributes ??= {})[column] = cell;
      else entry[column] = valueOf(column, cell);
    }
    if (attributes !== undefined) entry['attributes'] = attributes;
    return entry;
  };
}

function isLabelOfOwn(written: string): boolean {
  return written !== '' && !KINDS.has(written) && !isMisspelt(written);
}

/** Agency, places: a kind of the model in another writing, not a label. */
function isMisspelt(kind: string): boolean {
  const lower = kind.toLowerCase();
  return KINDS.has(lower) || KINDS.has(lower.replace(/s$/, '')) || KINDS.has(lower.replace(/ies$/, 'y'));
}

function valueOf(column: string, cell: string): unknown {
  if (column === 'expansion') return cellForms(cell);
  return column === 'since' && /^\d{4}$/.test(cell) ? Number(cell) : cell;
}
