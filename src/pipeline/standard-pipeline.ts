import { entities, facts, gazetteer, quantities, times } from '../annotation';
import type { Gazetteer } from '../lexicon';
import { sentences, words, type WordEngine } from '../segmentation';
import { structure } from '../structure';
import { Pipeline } from './pipeline';

/** Every layer of a Document, in the order in which each builds on the ones before it. */
export type StandardLayers =
  'source' | 'blocks' | 'sections' | 'sentences' | 'tokens' | 'entities' | 'quantities' | 'times' | 'facts';

export interface StandardOptions {
  /** The user's own entities; they stand before the standard ones, of two dictionaries the earlier one's. */
  readonly gazetteers?: readonly Gazetteer[];
}

/**
 * The pipeline that `createAnnotator` runs: structure, sentences, words, the user's own entities, entities, times,
 * quantities, facts.
 *
 * @param engine Cuts runs of Han characters into words.
 */
export function standardPipeline(
  engine: WordEngine,
  { gazetteers = [] }: StandardOptions = {},
): Pipeline<StandardLayers> {
  const cut: Pipeline<'source' | 'blocks' | 'sections' | 'sentences' | 'tokens' | 'entities'> = new Pipeline()
    .use(structure())
    .use(sentences())
    .use(words(engine));
  return gazetteers
    .reduce((pipeline, dictionary) => pipeline.use(gazetteer(dictionary)), cut)
    .use(entities())
    .use(times())
    .use(quantities())
    .use(facts());
}
