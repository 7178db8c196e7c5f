import type { JiebaOptions, WordEngine } from '../segmentation';
import { createAnnotator, type Annotator, type AnnotatorOptions } from './annotator';
import type { StandardOptions } from './standard-pipeline';

/** `createAnnotator` of an entry point that brings its engine along. */
export interface EngineAnnotatorOptions extends JiebaOptions, StandardOptions {
  /** An engine of your own choice; the options for the entry point's own are ignored then. */
  readonly engine?: AnnotatorOptions['engine'];
  readonly pipeline?: AnnotatorOptions['pipeline'];
}

/** Makes the `createAnnotator` of an entry point from its engine. */
export function annotatorFactory(
  load: (options: JiebaOptions) => Promise<WordEngine>,
): (options?: EngineAnnotatorOptions) => Promise<Annotator> {
  return ({ engine, gazetteers = [], tagger, taggerFirst = false, pipeline, ...jieba } = {}) =>
    createAnnotator({
      engine: engine ?? load(jieba),
      gazetteers,
      taggerFirst,
      ...(tagger === undefined ? {} : { tagger }),
      ...(pipeline === undefined ? {} : { pipeline }),
    });
}
