import * as v from 'valibot';
import { AnnotationError, type Issue } from '../errors';
import { documentSchema, type Document } from '../model';
import { findFaults } from './check';
import { deepFreeze } from './freeze';

export interface StringifyOptions {
  /** Spaces a level; 0 (default) writes one line, as JSON Lines needs it. */
  readonly indent?: number;
}

/** Writes a Document as JSON, ready for a file or one line of a JSON Lines stream. */
export function stringifyDocument(document: Document, { indent = 0 }: StringifyOptions = {}): string {
  return JSON.stringify(document, undefined, indent);
}

/**
 * Reads a Document from JSON (or from the value that JSON stood for) and checks all of it.
 *
 * @throws AnnotationError `invalid-document` with every fault in `issues`, each with its path.
 */
export function parseDocument(json: unknown): Document {
  const value = typeof json === 'string' ? parseJson(json) : structuredClone(json);
  checkVersion(value);
  const result = v.safeParse(documentSchema, value);
  if (!result.success) throw invalid(result.issues.map((issue) => ({ path: pathOf(issue), message: issue.message })));
  // The value itself is returned, not the schema library's copy: what was checked is what is used.
  const document = value as Document;
  const faults = findFaults(document);
  if (faults.length > 0) throw invalid(faults);
  return deepFreeze(document);
}

/** entities[0].kind, as in every other fault. */
function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AnnotationError('invalid-document', `This is not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** A wrong version is told alone: every other complaint would only follow from it. */
function checkVersion(value: unknown): void {
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  if (format !== 'gongwen-document')
    throw invalid([{ path: 'format', message: `expected "gongwen-document", got ${JSON.stringify(format)}` }]);
  if (version !== 1)
    throw invalid([
      {
        path: 'version',
        message: `this gongwen reads version 1, the file is of version ${JSON.stringify(version)}; install the gongwen that wrote it or a later one`,
      },
    ]);
}

function invalid(issues: readonly Issue[]): AnnotationError {
  const faults = issues.length === 1 ? 'a fault' : `${issues.length} faults`;
  return new AnnotationError('invalid-document', `This is no valid gongwen Document; it has ${faults}:`, { issues });
}
