/** gongwen for Node: the default word engine and files. */
import { annotatorFactory } from './pipeline';
import { loadNodeRsJieba } from './segmentation/engines/node-rs-jieba';

/**
 * Loads what annotation needs, once, with @node-rs/jieba as its word engine unless another is given.
 *
 * @example
 * const annotator = await createAnnotator();
 * const document = annotator.annotate(await readFile('report.docx'));
 */
export const createAnnotator = annotatorFactory(loadNodeRsJieba);
export { loadNodeRsJieba };
export { readFile } from './input/files';
export type { EngineAnnotatorOptions } from './pipeline';
