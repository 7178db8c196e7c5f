import { entities, facts, quantities, times } from '../annotation';
import { sentences, words, type WordEngine } from '../segmentation';
import { structure } from '../structure';
import { Pipeline } from './pipeline';

/** Every layer of a Document, in the order in which each builds on the ones before it. */
export type StandardLayers =
  'source' | 'blocks' | 'sections' | 'sentences' | 'tokens' | 'entities' | 'quantities' | 'times' | 'facts';

/**
 * The pipeline that `createAnnotator` runs: structure, sentences, words, entities, times, quantities, facts.
 *
 * @param engine Cuts runs of Han characters into words.
 */
export function standardPipeline(engine: WordEngine): Pipeline<StandardLayers> {
  return new Pipeline()
    .use(structure())
    .use(sentences())
    .use(words(engine))
    .use(entities())
    .use(times())
    .use(quantities())
    .use(facts());
}
