/** gongwen with nodejieba, an optional peer. */
import { annotatorFactory } from './pipeline';
import { loadNodejieba } from './segmentation/engines/nodejieba';

/** Loads what annotation needs, once, with nodejieba as its word engine. */
export const createAnnotator = annotatorFactory(loadNodejieba);
export { loadNodejieba };
export type { EngineAnnotatorOptions } from './pipeline';
