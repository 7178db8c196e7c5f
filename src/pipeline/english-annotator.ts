import { gazetteer, quantities, times } from '../annotation';
import { englishSentences, englishWords, loadCompromise } from '../english';
import type { Gazetteer } from '../lexicon';
import type { Output } from '../model';
import { structure } from '../structure';
import type { Annotator } from './annotator';
import { Pipeline } from './pipeline';

/** The layers of an English Document. */
export type EnglishLayers =
  'source' | 'blocks' | 'sections' | 'sentences' | 'tokens' | 'entities' | 'quantities' | 'times';

export interface EnglishAnnotatorOptions {
  /** The user's own entities. */
  readonly gazetteers?: readonly Gazetteer[];
  /** Adds components behind the standard ones, or replaces them. */
  readonly pipeline?: (standard: Pipeline<EnglishLayers>) => Pipeline<Output>;
}

/**
 * Loads what the annotation of English texts needs, once: compromise, an English tagger, in place of a word engine.
 *
 * Tokens get Universal tags and dictionary forms. Entities are the user's own alone; there are no facts.
 *
 * @example
 * const english = await createEnglishAnnotator();
 * english.annotate('The deficit-to-GDP ratio is set at 3 percent.').quantities;
 */
export async function createEnglishAnnotator({
  gazetteers = [],
  pipeline,
}: EnglishAnnotatorOptions = {}): Promise<Annotator> {
  const cut: Pipeline<Exclude<EnglishLayers, 'quantities' | 'times'>> = new Pipeline()
    .use(structure())
    .use(englishSentences())
    .use(englishWords(await loadCompromise()));
  const named = gazetteers.reduce((so, dictionary) => so.use(gazetteer(dictionary)), cut);
  const standard: Pipeline<EnglishLayers> = named.use(times()).use(quantities());
  const chosen = pipeline ? pipeline(standard) : standard;
  return {
    components: chosen.components,
    annotate: (input, source) => chosen.annotate(input, { language: 'en', ...source }),
  };
}
