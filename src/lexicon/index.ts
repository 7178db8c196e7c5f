/** Dictionaries: in, tables and forms as text; out, checked rows and matchers. */
export { cellForms, readTable } from './table';
export type { TableRow } from './table';
export { insideRun } from './inside-run';
export { readManifest } from './manifest';
export type { DictionarySource, Manifest } from './manifest';
export { Matcher } from './matcher';
export type { Match } from './matcher';
export { MAX_FREQUENCY, parseWordList } from './parse-word-list';
export type { WordListOptions } from './parse-word-list';
export { parseGazetteer } from './parse-gazetteer';
export type { GazetteerOptions } from './parse-gazetteer';
export type { Gazetteer, GazetteerEntry } from './gazetteer';
export { formatWordList } from './word-list';
export type { WordEntry, WordList } from './word-list';
export { contentVersion } from './content-version';
