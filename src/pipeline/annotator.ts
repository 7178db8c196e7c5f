import type { Document, Output, Source, TextInput } from '../model';
import type { WordEngine } from '../segmentation';
import type { Pipeline } from './pipeline';
import { standardPipeline, type StandardLayers, type StandardOptions } from './standard-pipeline';

export interface AnnotatorOptions extends StandardOptions {
  /** The word engine, or the promise of one: `loadJiebaWasm()`, `intlSegmenter()`, your own. */
  readonly engine: WordEngine | Promise<WordEngine>;
  /**
   * Changes the standard pipeline: adds components of your own behind it, or replaces it.
   *
   * @example
   * createAnnotator({ engine, pipeline: (standard) => standard.use(hashtags) })
   */
  readonly pipeline?: (standard: Pipeline<StandardLayers>, engine: WordEngine) => Pipeline<Output>;
}

/** Annotates texts; holds its dictionaries and no other state. */
export interface Annotator {
  /** Names and versions of what runs, in order. */
  readonly components: Pipeline['components'];
  /**
   * Annotates one text: synchronous and pure, the same text and source give the same Document.
   *
   * @param input A text, or what `readText` and `readFile` give.
   * @param source What you know of the text (`date`, `uri`, `metadata`); it wins over what the text says of itself.
   * @throws AnnotationError `ill-formed-text` where the text holds half a surrogate pair.
   */
  annotate(input: string | TextInput, source?: Partial<Source>): Document;
}

/**
 * Loads what annotation needs, once.
 *
 * @example
 * const annotator = await createAnnotator({ engine: loadJiebaWasm() });
 * const document = annotator.annotate('预计地区生产总值增长5%。', { date: '2016' });
 */
export async function createAnnotator({ engine, pipeline, ...options }: AnnotatorOptions): Promise<Annotator> {
  const loaded = await engine;
  const standard = standardPipeline(loaded, options);
  const chosen = pipeline ? pipeline(standard, loaded) : standard;
  return { components: chosen.components, annotate: (input, source) => chosen.annotate(input, source) };
}
