import * as v from 'valibot';
import type { Issue } from '../../errors';
import type { Glossary } from './glossary';
import { jsonFault } from './json-fault';
import { invalidGlossary } from './invalid-glossary';
import { glossarySchema } from './schema';

export interface StringifyGlossaryOptions {
  /** Spaces a level; 2 (default) makes a file that version control can show differences of. */
  readonly indent?: number;
}

/** Writes a Glossary as JSON, ready for a file. */
export function stringifyGlossary(glossary: Glossary, { indent = 2 }: StringifyGlossaryOptions = {}): string {
  return `${JSON.stringify(glossary, undefined, indent)}\n`;
}

/**
 * Reads a Glossary from JSON (or from the value that JSON stood for) and checks all of it.
 *
 * @throws AnnotationError `invalid-glossary` with every fault in `issues`, each with its path (`concepts[3].terms[0]`),
 *   and line and column where the text is no JSON.
 */
export function parseGlossary(json: unknown): Glossary {
  const value = typeof json === 'string' ? parseJson(json) : structuredClone(json);
  checkVersion(value);
  const result = v.safeParse(glossarySchema, value);
  const issues: Issue[] = result.success
    ? []
    : result.issues.map((issue) => ({ path: pathOf(issue), message: issue.message }));
  issues.push(...repeatedIds(value));
  if (issues.length > 0) throw invalidGlossary(issues);
  return value as Glossary;
}

function parseJson(json: string): unknown {
  // A byte order mark is no JSON, and editors put one there.
  const text = json.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const before = text.slice(0, jsonFault(text));
    const place = `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
    throw invalidGlossary([{ path: place, message: `not JSON: ${(cause as Error).message}` }], cause);
  }
}

/** A wrong version is told alone: every other complaint would only follow from it. */
function checkVersion(value: unknown): void {
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  if (format !== 'gongwen-glossary')
    throw invalidGlossary([{ path: 'format', message: `expected "gongwen-glossary", got ${JSON.stringify(format)}` }]);
  if (version !== 1)
    throw invalidGlossary([
      {
        path: 'version',
        message: `this gongwen reads version 1, the file is of version ${JSON.stringify(version)}; install the gongwen that wrote it or a later one`,
      },
    ]);
}

function repeatedIds(value: unknown): Issue[] {
  const { concepts } = value as { concepts?: unknown };
  if (!Array.isArray(concepts)) return [];
  const owners = new Map<unknown, number>();
  return (concepts as unknown[]).flatMap((concept, index) => {
    const { id } = Object(concept) as { id?: unknown };
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, index);
    return owner === undefined || typeof id !== 'string'
      ? []
      : [{ path: `concepts[${index}].id`, message: `"${id}" is the id of concepts[${owner}] already` }];
  });
}

/** concepts[0].terms[1].text, as in every other fault. */
function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
