import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPackage } from './load-package';

/** As much of nodejieba as loading a dictionary takes. */
interface Loadable {
  readonly DEFAULT_HMM_DICT?: string;
  load(files: Record<'dict' | 'hmmDict' | 'userDict' | 'idfDict' | 'stopWordDict', string>): void;
}

/**
 * Puts added lines over jieba's dictionary: the added frequency wins, the tag that is there stays, as in jieba-rs.
 *
 * One file with everything, because cppjieba reckons a user dictionary's frequencies against a different sum than
 * jieba-rs does.
 */
export function mergeDictionary(base: string, added: string): string {
  const additions = new Map(linesOf(added).map((line) => [line.slice(0, line.indexOf(' ')), line]));
  const merged = linesOf(base).map((line) => {
    const word = line.slice(0, line.indexOf(' '));
    const addition = additions.get(word);
    if (addition === undefined) return line;
    additions.delete(word);
    const [, frequency] = addition.split(' ');
    return `${word} ${frequency} ${line.slice(line.lastIndexOf(' ') + 1)}`;
  });
  return [...merged, ...additions.values(), ''].join('\n');
}

function linesOf(dictionary: string): string[] {
  return dictionary.split('\n').filter((line) => line !== '');
}

/**
 * Hands nodejieba a dictionary, through files that are gone when it has read them.
 *
 * It aborts the process where a file is missing or empty, so everything it opens is checked or written here; keywords
 * and stop words, which segmentation does not need, are one line each to save time and memory.
 *
 * @throws AnnotationError `missing-peer` where nodejieba was not compiled or its HMM model is missing.
 */
export function loadIntoNodejieba(nodejieba: Loadable, dictionary: string): void {
  const hmmDict = nodejieba.DEFAULT_HMM_DICT;
  if (hmmDict === undefined || !existsSync(hmmDict))
    throw missingPackage('nodejieba', new Error(`Its HMM model is missing: ${hmmDict}.`));
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-'));
  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  try {
    const files = {
      dict: write('dictionary.txt', dictionary),
      hmmDict,
      userDict: write('user.txt', ''),
      idfDict: write('idf.txt', '的 1\n'),
      stopWordDict: write('stop-words.txt', '的\n'),
    };
    load(nodejieba, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function load(nodejieba: Loadable, files: Parameters<Loadable['load']>[0]): void {
  try {
    nodejieba.load(files);
  } catch (cause) {
    throw missingPackage('nodejieba', cause);
  }
}
