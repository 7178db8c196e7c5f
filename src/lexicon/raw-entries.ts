import { parse, type CsvError, type Info } from 'csv-parse/sync';
import type { Issue } from '../errors';
import { entryFields } from './gazetteer';
import { cellForms } from './table';

/** What a file says of one entry, unchecked, and where. */
export interface RawEntry {
  /** "line 12", "entry 3". */
  readonly path: string;
  readonly value: unknown;
}

/** The entries of a file and the faults met on the way to them. */
interface RawEntries {
  readonly raw: readonly RawEntry[];
  readonly issues: Issue[];
}

/** Reads the entries of a JSON dictionary: an array, or an object that holds one as `entries`. */
export function jsonEntries(text: string): RawEntries {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return { raw: [], issues: [{ path: 'file', message: `this is not JSON: ${(cause as Error).message}` }] };
  }
  const list: unknown = Array.isArray(data) ? data : (Object(data) as { entries?: unknown }).entries;
  if (!Array.isArray(list))
    return { raw: [], issues: [{ path: 'file', message: 'expected an array of entries, or one under "entries"' }] };
  return { raw: list.map((value: unknown, index) => ({ path: `entry ${index + 1}`, value })), issues: [] };
}

/** Reads the entries of a table with a line of column names; empty cells say nothing. */
export function delimitedEntries(text: string, delimiter: ',' | '\t'): RawEntries {
  const issues: Issue[] = [];
  const rows = parse(text, {
    bom: true,
    delimiter,
    info: true,
    trim: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    relax_column_count: true,
    // In TSV a quotation mark is a character like any other, as spreadsheets and databases write it.
    quote: delimiter === '\t' ? null : '"',
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      issues.push({ path: `line ${String(error?.['lines'] ?? '?')}`, message: error?.message ?? 'cannot be read' });
      return undefined;
    },
  }) as unknown as { readonly record: readonly string[]; readonly info: Info }[];
  const [header, ...body] = rows;
  const columns = header?.record ?? [];
  const faults = headerFaults(columns);
  if (faults.length > 0) return { raw: [], issues: [...issues, ...faults] };
  const raw: RawEntry[] = [];
  for (const { record, info } of body) {
    const path = `line ${info.lines - (record.join('').split('\n').length - 1)}`;
    if (record.length > columns.length)
      issues.push({ path, message: `${record.length} cells for ${columns.length} columns; quote cells that hold commas` });
    else raw.push({ path, value: entryOf(columns, record) });
  }
  return { raw, issues };
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
const FIELDS = new Set(['canonical', 'english', 'label', ...Object.values(entryFields).flatMap(Object.keys)]);

/** A row as an entry: a kind that the model does not know is a label, what the label's columns hold its attributes. */
function entryOf(columns: readonly string[], record: readonly string[]): unknown {
  const cells = columns.flatMap((column, index) => {
    const cell = record[index] ?? '';
    return cell === '' ? [] : [[column, cell] as const];
  });
  const row = new Map(cells);
  const written = row.get('kind');
  const isLabel = written !== undefined && !KINDS.has(written) && !isMisspelt(written);
  const kind = isLabel ? 'custom' : written;
  const own: Record<string, unknown> = { forms: cellForms(row.get('form') ?? ''), kind };
  if (isLabel) own['label'] = written;
  const attributes: Record<string, string> = {};
  for (const [column, cell] of cells) {
    if (column === 'form' || column === 'kind') continue;
    if (column === 'canonical' || column === 'english' || (column === 'label' && kind === 'custom')) own[column] = cell;
    else if (kind === 'custom') attributes[column] = cell;
    else if (FIELDS.has(column)) own[column] = valueOf(column, cell);
    else own[column] = cell;
  }
  if (Object.keys(attributes).length > 0) own['attributes'] = attributes;
  return own;
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
