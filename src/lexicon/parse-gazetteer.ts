import * as v from 'valibot';
import { AnnotationError } from '../errors';
import { foldWidth } from '../text';
import { contentVersion } from './content-version';
import { entryFields, entrySchemaOf, type Gazetteer, type GazetteerEntry } from './gazetteer';
import { isPlainEntry } from './plain-entry';
import { delimitedEntries, jsonEntries } from './raw-entries';

export interface GazetteerOptions {
  /** What the Document's `runs`, and the grounds and glosses of the entities, call the dictionary. */
  readonly id: string;
  /** Worked out from the text where absent: the same text, the same version. */
  readonly version?: string;
  /** Told from the text where absent: JSON begins with a bracket, the first line of TSV holds a tab. */
  readonly format?: 'csv' | 'tsv' | 'json';
}

/** Longer than any name; what is longer is a sentence that slipped in. */
const LONGEST_FORM = 100;

/**
 * Reads a dictionary of a user's own entities from CSV, TSV or JSON.
 *
 * A table names its columns in the first line: `form` (several as 云港集团|云港) and `kind` there must be; `canonical`,
 * `english` and the fields of the kind (`level`, `sort`, `adminCode` …) there may be. A `kind` that is none of the
 * Document's is a label of your own, and columns of any other name are its attributes. JSON is an array of
 * `GazetteerEntry` objects. A form may stand there only once. Takes all entries or none.
 *
 * @throws AnnotationError `invalid-dictionary`, with every fault and its line (in JSON, its index).
 *
 * @example
 * parseGazetteer('form,kind,english,id\n云港集团|云港,organization,Yungang Group,\n青禾,client,,C-17\n', { id: 'mine' });
 */
export function parseGazetteer(text: string, { id, version, format = formatOf(text) }: GazetteerOptions): Gazetteer {
  const { values, issues, pathOf } =
    format === 'json' ? jsonEntries(text) : delimitedEntries(text, format === 'csv' ? ',' : '\t');
  const entries: GazetteerEntry[] = [];
  /** The entry that each form belongs to. */
  const owners = new Map<string, number>();
  values.forEach((value, index) => {
    const report = (message: string) => issues.push({ path: pathOf(index), message });
    const take = (entry: GazetteerEntry) => {
      entries.push(entry);
      checkForms(entry, index, { owners, pathOf, report });
    };
    if (isPlainEntry(value)) return take(value);
    const schema = entrySchemaOf(value);
    if (schema === undefined) return report(kindFault(value));
    const result = v.safeParse(schema, value);
    if (!result.success) return shapeFaults(value, result.issues).forEach(report);
    take(result.output);
  });
  if (issues.length > 0)
    throw new AnnotationError('invalid-dictionary', `The dictionary "${id}" is malformed, and no entry was taken:`, {
      issues,
    });
  return { id, version: version ?? contentVersion(text), entries };
}

/** What the text looks like: JSON, TSV or CSV. */
function formatOf(text: string): 'csv' | 'tsv' | 'json' {
  // A byte order mark is white space to \s: ␣[{…}]
  if (/^\s*[[{]/.test(text)) return 'json';
  const [header = ''] = text.split('\n', 1);
  return header.includes('\t') ? 'tsv' : 'csv';
}

/** Reports forms that stand in the dictionary already, or could not be meant; the width of letters makes no other form. */
function checkForms(
  { forms }: GazetteerEntry,
  index: number,
  at: { owners: Map<string, number>; pathOf: (index: number) => string; report: (message: string) => void },
): void {
  for (const form of forms) {
    const key = foldWidth(form);
    const owner = at.owners.get(key);
    if (form.length > LONGEST_FORM)
      at.report(`expected a form of at most ${LONGEST_FORM} characters, got ${form.length}`);
    else if (!form.isWellFormed()) at.report(`"${form.toWellFormed()}" holds half a surrogate pair`);
    else if (owner === undefined) at.owners.set(key, index);
    else at.report(`"${form}" stands on ${at.pathOf(owner)} already; keep one`);
  }
}

function kindFault(value: unknown): string {
  const { kind } = Object(value) as { kind?: unknown };
  return `expected an entry with a kind of ${Object.keys(entryFields).join(', ')}; got ${JSON.stringify(kind)}`;
}

function shapeFaults(value: unknown, issues: readonly v.BaseIssue<unknown>[]): string[] {
  const { kind } = value as { kind: string };
  return issues.map((issue) => {
    const field = v.getDotPath(issue) ?? 'entry';
    return issue.expected === 'never'
      ? `an entry of kind "${kind}" has no "${field}"; it may have ${ownFields(kind).join(', ')}`
      : `${field}: ${issue.message}`;
  });
}

function ownFields(kind: string): string[] {
  const own = Object.entries(entryFields).find(([known]) => known === kind)?.[1] ?? {};
  return ['canonical', 'english', ...Object.keys(own)];
}
