import type { Issue } from '../../../errors';
import { canonicalLanguage } from '../../glossary/language';
import { plainName } from './plain-name';
import { roleOf, type ColumnRole, type ConceptField, type TermField } from './column-roles';

/** A column of terms with the columns that say something of them. */
export interface TermSlot {
  readonly column: number;
  /** Set where the header names it. */
  readonly language?: string;
  readonly fields: Map<TermField, number>;
}

export interface DefinitionSlot {
  readonly column: number;
  readonly language?: string;
  languageColumn?: number;
  sourceColumn?: number;
}

/** Which column holds what. */
export interface Layout {
  /** Written by this library: cells are taken as they are. */
  readonly exact: boolean;
  /** Whether | parts the terms of a cell; memoQ gives each its column. */
  readonly splits: boolean;
  /** Whether apostrophes may stand in front of formulas: in this library's tables, memoQ's and Trados' columns too. */
  readonly guarded: boolean;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** Of several columns of a field, the first that a row fills counts. */
  readonly concept: ReadonlyMap<ConceptField, readonly number[]>;
  readonly slots: readonly TermSlot[];
  readonly definitions: readonly DefinitionSlot[];
  readonly unknown: readonly number[];
}

/** More than glossaries have; every row is looked through for every column. */
const MOST_COLUMNS = 1000;

/** The name of the first column in this library's own tables. */
export const CONCEPT_COLUMN = 'concept';

/**
 * Works out from the first row which column holds what.
 *
 * Where it names no column of terms it is taken for the first entry: the first two columns are terms, the third a note.
 */
export function layoutOf(header: readonly string[], report: (issue: Issue) => void): Layout {
  if (header.length > MOST_COLUMNS) {
    report({ path: 'line 1', message: `expected at most ${MOST_COLUMNS} columns, got ${header.length}` });
    return withoutHeader(1);
  }
  const own = header[0] === CONCEPT_COLUMN;
  const roles = header.map((name): ColumnRole =>
    // In a table of ours "id" is Indonesian and "no" Norwegian.
    own && canonicalLanguage(name) === name ? { kind: 'term', language: name } : roleOf(name),
  );
  const hasTarget = roles.some((role) => role.kind === 'term' && role.side === 'target');
  const hasLanguage = roles.some((role) => role.kind === 'term' && role.language !== undefined);
  const settled = roles.map((role, index): ColumnRole =>
    // Beside columns of languages, "source" says where an entry comes from.
    role.kind === 'term' && role.side === 'source' && hasLanguage && !hasTarget && isSource(header[index]!)
      ? { kind: 'concept', field: 'source' }
      : role,
  );
  if (!settled.some(({ kind }) => kind === 'term')) return withoutHeader(header.length);
  const exact = own && hasLanguage;
  const isTool = plainName(header[0]!) === 'entryid';
  const isMemoq = isTool && header.some((name) => plainName(name) === 'terminfo');
  return {
    exact,
    splits: !exact && !isMemoq,
    guarded: exact || isTool,
    header: true,
    ...collect(settled, header, exact, report),
  };
}

function isSource(name: string): boolean {
  return name.trim().toLowerCase() === 'source';
}

function withoutHeader(columns: number): Layout {
  const slot = (column: number): TermSlot => ({ column, fields: new Map() });
  return {
    exact: false,
    splits: true,
    guarded: false,
    header: false,
    concept: new Map(columns > 2 ? [['note', [2]]] : []),
    slots: columns > 1 ? [slot(0), slot(1)] : [slot(0)],
    definitions: [],
    unknown: Array.from({ length: Math.max(0, columns - 3) }, (_, index) => index + 3),
  };
}

function collect(
  roles: readonly ColumnRole[],
  header: readonly string[],
  exact: boolean,
  report: (issue: Issue) => void,
): Pick<Layout, 'concept' | 'slots' | 'definitions' | 'unknown'> {
  const concept = new Map<ConceptField, number[]>();
  const slots: TermSlot[] = [];
  const definitions: DefinitionSlot[] = [];
  const unknown: number[] = [];
  const firstOf = new Map<string, TermSlot>();
  roles.forEach((role, column) => {
    if (role.kind !== 'term') return;
    const slot: TermSlot = {
      column,
      fields: new Map(),
      ...(role.language !== undefined && { language: role.language }),
    };
    slots.push(slot);
    if (role.language === undefined) return;
    if (!firstOf.has(role.language)) firstOf.set(role.language, slot);
    else if (exact)
      report({ path: `line 1, column ${column + 1}`, message: `the column "${header[column]}" stands twice` });
  });
  let left = -1;
  roles.forEach((role, column) => {
    if (role.kind === 'term') left++;
    else if (role.kind === 'concept') {
      const known = concept.get(role.field);
      if (known) known.push(column);
      else concept.set(role.field, [column]);
    } else if (role.kind === 'definition')
      definitions.push({ column, ...(role.language !== undefined && { language: role.language }) });
    else if (role.kind === 'term-field') {
      const slot = role.language === undefined ? (slots[left] ?? slots[0]) : firstOf.get(role.language);
      if (slot === undefined || slot.fields.has(role.field)) unknown.push(column);
      else slot.fields.set(role.field, column);
    } else if (role.kind === 'unknown') unknown.push(column);
  });
  roles.forEach(({ kind }, column) => {
    const last = definitions[0];
    if (kind !== 'definition-language' && kind !== 'definition-source') return;
    if (last === undefined) unknown.push(column);
    else if (kind === 'definition-language') last.languageColumn = column;
    else last.sourceColumn = column;
  });
  return { concept, slots, definitions, unknown };
}
