import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodeText } from '../input';
import { parseGazetteer, parseWordList, type Gazetteer, type WordList } from '../lexicon';
import { messageOf } from './report-failure';

/** What `--dictionary` brings: words for the engine, entities for the gazetteers. */
export interface UserDictionaries {
  readonly wordLists: readonly WordList[];
  readonly gazetteers: readonly Gazetteer[];
}

/** Reads the files that `--dictionary` names, in their order; a fault names its file. */
export async function readDictionaries(paths: readonly string[]): Promise<UserDictionaries> {
  const wordLists: WordList[] = [];
  const gazetteers: Gazetteer[] = [];
  for (const path of paths) {
    try {
      const { text } = decodeText(await readFile(path));
      const id = basename(path);
      if (holdsEntities(path, text)) gazetteers.push(parseGazetteer(text, { id }));
      else wordLists.push(parseWordList(text, { id }));
    } catch (cause) {
      throw new Error(`--dictionary ${path}: ${messageOf(cause)}`, { cause });
    }
  }
  return { wordLists, gazetteers };
}

/** JSON and CSV hold entities; a file of another name does where its first line names their columns. */
function holdsEntities(path: string, text: string): boolean {
  if (/^\.(?:json|csv)$/i.test(extname(path))) return true;
  const header = text.split(/\r?\n/, 200).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const columns = header
    .replace(/^\uFEFF/, '')
    .split(/[,\t]/)
    .map((column) => column.trim().replace(/^"(.*)"$/, '$1'));
  return columns.includes('form') && columns.includes('kind');
}
