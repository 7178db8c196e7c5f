import { entities, gazetteer } from '../annotation';
import type { TrainingView } from '../annotation';
import type { Document } from '../model';
import { Pipeline } from '../pipeline';
import { words } from '../segmentation';
import { structure } from '../structure';
import { loadEngine } from './open-annotator';
import type { EngineName } from './options';
import { readDictionaries } from './read-dictionaries';

/** How a tagger will meet the texts: their words, and with `rules` the entities that stand before it comes. */
export async function loadTrainingView(
  engine: EngineName,
  dictionary: readonly string[],
  rules: boolean,
): Promise<(document: Document) => TrainingView> {
  const { wordLists, gazetteers } = await readDictionaries(dictionary);
  const cut = new Pipeline().use(structure()).use(words(await loadEngine(engine, wordLists)));
  if (!rules) return ({ text, source }) => cut.annotate(text, source);
  const named = gazetteers.reduce(
    (pipeline, own) => pipeline.use(gazetteer(own)),
    cut as Pipeline<'blocks' | 'tokens'>,
  );
  const ruled = named.use(entities());
  return ({ text, source }) => ruled.annotate(text, source);
}
