import { readFile } from 'node:fs/promises';
import { parseTaggerModel, type TaggerModel } from '../annotation';
import { messageOf } from './report-failure';

/** Reads the model that `--tagger` names; a fault names its file. */
export async function readTagger(path: string): Promise<TaggerModel> {
  try {
    return parseTaggerModel(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Error(`--tagger ${path}: ${messageOf(cause)}`, { cause });
  }
}
