/**
 * Word engines that are packages of their own: in, options; out, an engine. Each entry point imports the file of its
 * engine, so that a browser never meets what only Node has.
 */
export { loadJiebaWasm } from './jieba-wasm';
export { loadNodeRsJieba } from './node-rs-jieba';
export { loadNodejieba } from './nodejieba';
