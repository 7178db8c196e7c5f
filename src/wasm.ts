/** gongwen with jieba-wasm, an optional peer that runs in browsers. */
import { annotatorFactory } from './pipeline';
import { loadJiebaWasm } from './segmentation/engines/jieba-wasm';

/** Loads what annotation needs, once, with jieba-wasm as its word engine. */
export const createAnnotator = annotatorFactory(loadJiebaWasm);
export { loadJiebaWasm };
export type { EngineAnnotatorOptions } from './pipeline';
