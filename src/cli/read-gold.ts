import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '../document';
import { AnnotationError } from '../errors';
import { decodeText } from '../input';
import type { Document } from '../model';
import { messageOf } from './report-failure';

/** Documents that hold what is true of their texts, from JSON (one Document or an array), JSON Lines, or folders of both. */
export async function readGold(paths: readonly string[]): Promise<Document[]> {
  const documents: Document[] = [];
  for (const path of paths)
    for (const file of await filesIn(path)) {
      try {
        documents.push(...documentsIn(decodeText(await readFile(file)).text));
      } catch (cause) {
        throw new Error(`${file}: ${messageOf(cause)}`, { cause });
      }
    }
  return documents;
}

/** The file itself, or a folder's JSON files in order of name. */
async function filesIn(path: string): Promise<readonly string[]> {
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => /\.jsonl?$/i.test(name)).sort();
  if (names.length === 0) throw new Error(`${path}: there is no .json or .jsonl file in this folder`);
  return names.map((name) => join(path, name));
}

/** JSON where all of it parses; else every line is a Document, and a fault names its line. */
function documentsIn(text: string): Document[] {
  const whole = tryJson(text);
  if (whole !== undefined) return (Array.isArray(whole) ? whole : [whole]).map(parseDocument);
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [parseDocument(line)];
    } catch (cause) {
      throw new AnnotationError('invalid-document', `line ${index + 1}: ${messageOf(cause)}`, { cause });
    }
  });
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
