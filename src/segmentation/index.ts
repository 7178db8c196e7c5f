export { sentences } from './sentences';
export { words } from './words';
export type { CutWord, WordEngine } from './word-engine';
export type { JiebaOptions } from './engines/jieba-options';
export { intlSegmenter } from './engines/intl-segmenter';
export { loadJiebaWasm } from './engines/jieba-wasm';
export { loadNodeRsJieba } from './engines/node-rs-jieba';
export { loadNodejieba } from './engines/nodejieba';
