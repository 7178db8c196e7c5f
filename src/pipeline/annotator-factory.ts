import type { Gazetteer } from '../lexicon';
import type { JiebaOptions, WordEngine } from '../segmentation';
import { createAnnotator, type Annotator, type AnnotatorOptions } from './annotator';

/** `createAnnotator` of an entry point that brings its engine along. */
export interface EngineAnnotatorOptions extends JiebaOptions {
  /** An engine of your own choice; the options for the entry point's own are ignored then. */
  readonly engine?: AnnotatorOptions['engine'];
  readonly gazetteers?: readonly Gazetteer[];
  readonly pipeline?: AnnotatorOptions['pipeline'];
}

/** Makes the `createAnnotator` of an entry point from its engine. */
export function annotatorFactory(
  load: (options: JiebaOptions) => Promise<WordEngine>,
): (options?: EngineAnnotatorOptions) => Promise<Annotator> {
  return ({ engine, gazetteers = [], pipeline, ...jieba } = {}) =>
    createAnnotator({ engine: engine ?? load(jieba), gazetteers, ...(pipeline === undefined ? {} : { pipeline }) });
}
