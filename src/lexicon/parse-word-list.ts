import { AnnotationError, type Issue } from '../errors';
import { contentVersion } from './content-version';
import { formatWordList, type WordEntry, type WordList } from './word-list';

/** Three times the commonest word of jieba's dictionary (的); more would drown every other word. */
export const MAX_FREQUENCY = 1_000_000;
const MAX_WORD_LENGTH = 64;

export interface WordListOptions {
  /** What the Document's `runs` call the list. */
  readonly id: string;
  /** Worked out from the entries where absent: the same entries, the same version. */
  readonly version?: string;
}

/**
 * Reads a user dictionary in jieba's format: a word, then a frequency and a tag if you like, one entry a line.
 *
 * Fields stand apart by spaces or tabs; a byte order mark, carriage returns, blank lines and lines that begin with `#`
 * are fine. A word may stand there only once. Takes all lines or none.
 *
 * @throws AnnotationError `invalid-dictionary`, with every fault and its line.
 *
 * @example
 * parseWordList('新质生产力 500 n\n营商环境\nA股 n\n', { id: 'mine' }).entries[1]; // { word: '营商环境' }
 */
export function parseWordList(text: string, { id, version }: WordListOptions): WordList {
  const issues: Issue[] = [];
  const lines = new Map<string, number>();
  const entries: WordEntry[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((content, index) => {
      const line = index + 1;
      if (isEmpty(content)) return;
      const read = readEntry(content);
      const before = typeof read === 'string' ? undefined : lines.get(read.word);
      const fault =
        typeof read === 'string'
          ? read
          : before === undefined
            ? undefined
            : `"${read.word}" stands on line ${before} already; keep one`;
      if (fault !== undefined) issues.push({ path: `line ${line}`, message: fault });
      else if (typeof read !== 'string') {
        lines.set(read.word, line);
        entries.push(read);
      }
    });
  if (issues.length > 0)
    throw new AnnotationError(
      'invalid-dictionary',
      `The user dictionary "${id}" is malformed, and no entry was taken:`,
      {
        issues,
      },
    );
  return { id, version: version ?? contentVersion(formatWordList({ entries })), entries };
}

function isEmpty(line: string): boolean {
  const content = line.trimStart();
  return content === '' || content.startsWith('#');
}

// The gap between fields: 新质生产力␣␣500⇥n. Other white space inside a line is a fault of the word.
const GAP = /[ \t]+/;

// Letters as in jieba's tag set and the Universal one, with a suffix of one's own: n, vn, NOUN, n_policy.
const TAG = /^[A-Za-z][\w-]{0,15}$/;

// What cannot be seen and would keep a word from ever matching: controls, format characters, white space, lone surrogates.
const UNSEEN = /[\p{C}\p{Z}]/u;

// A frequency as jieba writes it; a sign or a fraction makes it a number that is refused by name.
const NUMERIC = /^[+-]?[\d.]+(?:e\d+)?$/i;

/** The line's entry, or what is wrong with it. */
function readEntry(line: string): WordEntry | string {
  const [word = '', ...fields] = line.trim().split(GAP);
  const unseen = UNSEEN.exec(word);
  if (unseen) return `expected a word without white space or control characters, got ${codeName(unseen[0])} in it`;
  if (word.length > MAX_WORD_LENGTH)
    return `expected a word of at most ${MAX_WORD_LENGTH} characters, got ${word.length}`;
  if (fields.length > 2)
    return `expected "word frequency tag", got ${fields.length + 1} fields; a word must not hold white space`;
  const [first, second] = fields;
  if (first === undefined) return { word };
  if (second === undefined && !NUMERIC.test(first)) return readTag(word, first);
  const frequency = Number(first);
  if (!/^\d+$/.test(first) || frequency < 1 || frequency > MAX_FREQUENCY)
    return `expected a whole frequency from 1 to ${MAX_FREQUENCY}, got "${first}"; leave it out to have it worked out`;
  return second === undefined ? { word, frequency } : readTag(word, second, frequency);
}

function readTag(word: string, tag: string, frequency?: number): WordEntry | string {
  if (!TAG.test(tag)) return `expected a tag such as n, v or nz, got "${tag}"`;
  return { word, ...(frequency === undefined ? {} : { frequency }), tag };
}

function codeName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
