/** Stable codes that a program may react to. */
export type ErrorCode =
  /** The text holds half a surrogate pair. */
  | 'ill-formed-text'
  /** A byte sequence that the encoding does not allow. */
  | 'undecodable-bytes'
  /** The bytes' encoding could not be told with confidence. */
  | 'unknown-encoding'
  /** The file is of a kind that cannot be read, or is not what its name says. */
  | 'unreadable-file'
  /** The file was read and holds no text: a scan, an empty file. */
  | 'no-text'
  /** The input is larger than the limit in force. */
  | 'too-large'
  /** An optional peer dependency is needed and not installed. */
  | 'missing-peer'
  /** A word engine gave back something else than the text it was handed. */
  | 'engine-mismatch'
  /** A word engine's dictionary is global to the process and already holds a different one. */
  | 'engine-dictionary-conflict'
  /** A dictionary is malformed; `issues` lists every fault. */
  | 'invalid-dictionary'
  /** A glossary's file is malformed or unsafe; `issues` lists every fault with line and column. */
  | 'invalid-glossary'
  /** A Document's JSON is malformed; `issues` lists every fault. */
  | 'invalid-document'
  /** A trained model's file is malformed; `issues` lists every fault. */
  | 'invalid-model'
  /** A component wrote something that cannot stand in a Document. */
  | 'invalid-annotation'
  /** Spans for evaluation (brat, JSON lines) are malformed or do not fit their text; `issues` lists every fault. */
  | 'invalid-spans'
  /** Gold and predicted annotations are not of the same texts. */
  | 'text-mismatch';

/** One fault in data from outside: where, and what is wrong. */
export interface Issue {
  /** A line ("line 12"), a JSON path ("entities[3].start"), a byte or character offset. */
  readonly path: string;
  readonly message: string;
}

export interface AnnotationErrorDetails {
  /** UTF-16 offset in the text, or byte offset in the file, as the message says. */
  readonly offset?: number;
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

const SHOWN_ISSUES = 5;

/** An error with a stable `code`, thrown where a program may want to react. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';
  readonly code: ErrorCode;
  readonly offset?: number;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, message: string, details: AnnotationErrorDetails = {}) {
    const issues = details.issues ?? [];
    super(message + listed(issues), details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.issues = issues;
    if (details.offset !== undefined) this.offset = details.offset;
  }
}

function listed(issues: readonly Issue[]): string {
  if (issues.length === 0) return '';
  const shown = issues.slice(0, SHOWN_ISSUES).map(({ path, message }) => `\n  ${path}: ${message}`);
  const rest = issues.length - shown.length;
  return shown.join('') + (rest > 0 ? `\n  … and ${rest} more` : '');
}
