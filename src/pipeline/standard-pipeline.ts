import { asTagger, entities, facts, gazetteer, quantities, tagger, times } from '../annotation';
import type { Tagger, TaggerModel } from '../annotation';
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
  /** A tagger of the user's: a model that `parseTaggerModel` read, or a `Tagger`. */
  readonly tagger?: Tagger | TaggerModel;
  /**
   * Whether the tagger's entities stand before the standard ones, as a gazetteer's do. Absent, rules and dictionaries
   * come first, and the tagger finds what overlaps none of theirs.
   */
  readonly taggerFirst?: boolean;
}

/**
 * The pipeline that `createAnnotator` runs: structure, sentences, words, the user's own entities, entities, the user's
 * tagger, times, quantities, facts.
 *
 * @param engine Cuts runs of Han characters into words.
 */
export function standardPipeline(
  engine: WordEngine,
  { gazetteers = [], tagger: own, taggerFirst = false }: StandardOptions = {},
): Pipeline<StandardLayers> {
  if (own && taggerFirst && asTagger(own).readsKnown)
    throw new TypeError(
      'taggerFirst: this tagger looks at what rules found, so that it cannot come before them; train one without readsKnown',
    );
  const cut: Pipeline<'source' | 'blocks' | 'sections' | 'sentences' | 'tokens' | 'entities'> = new Pipeline()
    .use(structure())
    .use(sentences())
    .use(words(engine));
  const named = gazetteers.reduce((pipeline, dictionary) => pipeline.use(gazetteer(dictionary)), cut);
  const first = own && taggerFirst ? named.use(tagger(own)) : named;
  const ruled = first.use(entities());
  const found = own && !taggerFirst ? ruled.use(tagger(own)) : ruled;
  return found.use(times()).use(quantities()).use(facts());
}
