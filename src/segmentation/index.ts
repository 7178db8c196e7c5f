/** Sentences and words: in, a text and its blocks; out, sentences and tokens. Engines for Han characters are in `engines/`. */
export { sentences } from './sentences';
export { words } from './words';
export type { CutWord, WordEngine } from './word-engine';
export type { JiebaOptions } from './engines/jieba-options';
export { intlSegmenter } from './engines/intl-segmenter';
