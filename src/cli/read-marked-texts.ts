import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseBrat, parseDocument, parseSpanLines, type MarkedText } from '../document';
import { AnnotationError } from '../errors';
import { decodeText } from '../input';
import type { Document } from '../model';
import type { OffsetUnit } from '../text';
import { readStandardInput } from './run-files';

const EXTENSIONS = ['.json', '.jsonl', '.ndjson', '.ann'];

type Marked = readonly (Document | MarkedText)[];

/**
 * Reads what is to be evaluated: one gongwen Document or several (a JSON array, JSON lines), spans as JSON lines, brat
 * standoff with its text beside it, or a folder of such files; `-` is standard input.
 *
 * @param unit What the offsets of span lines count; Documents and brat leave no choice.
 *
 * @throws AnnotationError where one of the files cannot be read: figures about the rest would mislead.
 */
export async function readMarkedTexts(path: string, unit: OffsetUnit): Promise<Marked> {
  if (path === '-') {
    const bytes = await readStandardInput();
    return naming('standard input', () => parse(decoded(bytes), '', unit));
  }
  if (!(await isFolder(path))) return readMarkedFile(path, basename(path), unit);
  const all = await readdir(path, { recursive: true });
  const names = all.filter((name) => EXTENSIONS.includes(extname(name).toLowerCase())).sort();
  if (names.length === 0)
    throw new AnnotationError(
      'unreadable-file',
      `${path} holds no file to evaluate: none of ${EXTENSIONS.join(', ')}.`,
    );
  const texts: (Document | MarkedText)[] = [];
  for (const name of names) for (const text of await readMarkedFile(join(path, name), name, unit)) texts.push(text);
  return texts;
}

/** Reads one file; its name without extension names texts that have no name of their own. */
async function readMarkedFile(file: string, nameInFolder: string, unit: OffsetUnit): Promise<Marked> {
  const withoutExtension = (path: string) => path.slice(0, path.length - extname(path).length);
  const name = withoutExtension(nameInFolder);
  const content = await readTextFile(file);
  if (extname(file).toLowerCase() !== '.ann') return naming(file, () => parse(content, name, unit));
  const text = await readTextFile(`${withoutExtension(file)}.txt`);
  return naming(file, () => [parseBrat(content, text, { name })]);
}

/** What the content is, not what its file is called, decides between Documents and spans. */
function parse(content: string, name: string, unit: OffsetUnit): Marked {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '');
  const first = asJson(lines[0] ?? '');
  // A Document that is laid out over many lines has a first line that is no JSON.
  if (lines.length > 0 && (first === undefined || Array.isArray(first))) {
    const whole = asJson(content) ?? content;
    return Array.isArray(whole) ? whole.map((json) => parseDocument(json)) : [withName(parseDocument(whole), name)];
  }
  if ((first as { format?: unknown } | undefined)?.format === undefined) return parseSpanLines(content, { name, unit });
  if (lines.length === 1) return [withName(parseDocument(first), name)];
  return lines.map((line, i) => naming(`document ${i + 1}`, () => parseDocument(line)));
}

function withName(document: Document, name: string): Document {
  const { source } = document;
  return source.uri === undefined && name !== '' ? { ...document, source: { ...source, uri: name } } : document;
}

/** The value that JSON stands for; undefined for what is no JSON. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await opened(path, () => stat(path))).isDirectory();
}

async function readTextFile(file: string): Promise<string> {
  const bytes = await opened(file, () => readFile(file));
  return naming(file, () => decoded(bytes));
}

/** JSON and brat are UTF-8 by definition; a guess could only be wrong. */
function decoded(bytes: Uint8Array): string {
  return decodeText(bytes, { encoding: 'utf-8' }).text;
}

async function opened<T>(path: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'does not exist; check the path' : `cannot be read (${message})`;
    throw new AnnotationError('unreadable-file', `${path} ${reason}.`, { cause });
  }
}

/** Puts the name of what is read before the message of a fault in it. */
function naming<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof AnnotationError)) throw cause;
    throw new AnnotationError(cause.code, `${name}: ${cause.message}`, { cause });
  }
}
