import type { DictionaryVersion } from '../model';

/** A word for the word engine, with what jieba wants to know of it. */
export interface WordEntry {
  readonly word: string;
  /** How often jieba takes the word to occur among some 60 million; worked out when absent, so that it comes out whole. */
  readonly frequency?: number;
  /** jieba's (ICTCLAS) part of speech: n, v, nz, nt, l … */
  readonly tag?: string;
}

/** A user dictionary: checked entries under a name and a version, which the Document records. */
export interface WordList extends DictionaryVersion {
  readonly entries: readonly WordEntry[];
}

/** Writes entries in jieba's format, one a line: `新质生产力 500 n`. */
export function formatWordList({ entries }: Pick<WordList, 'entries'>): string {
  return entries
    .map(({ word, frequency, tag }) => [word, frequency, tag].filter((field) => field !== undefined).join(' ') + '\n')
    .join('');
}
