import { match } from 'ts-pattern';
import type { WordList } from '../lexicon';
import { createAnnotator, type Annotator } from '../pipeline';
import { intlSegmenter, type WordEngine } from '../segmentation';
import { loadJiebaWasm, loadNodejieba, loadNodeRsJieba } from '../segmentation/engines';
import type { AnnotateOptions, EngineName } from './options';
import { readDictionaries } from './read-dictionaries';
import { readTagger } from './read-tagger';
import { setupError } from './setup-error';

/** Loads the engine, the dictionaries and the tagger that the command line names; a fault in them is wrong usage. */
export async function openAnnotator({ engine, dictionary, tagger, taggerFirst }: AnnotateOptions): Promise<Annotator> {
  try {
    const { wordLists, gazetteers } = await readDictionaries(dictionary);
    return await createAnnotator({
      engine: loadEngine(engine, wordLists),
      gazetteers,
      ...(tagger === undefined ? {} : { tagger: await readTagger(tagger), taggerFirst: taggerFirst === true }),
    });
  } catch (error) {
    throw setupError(error);
  }
}

/** Loads a word engine with the user's words. */
export async function loadEngine(name: EngineName, userDictionaries: readonly WordList[]): Promise<WordEngine> {
  if (name === 'intl' && userDictionaries.length > 0)
    throw new Error(
      '--dictionary with words needs one of the jieba engines (node-rs, nodejieba, wasm); intl takes none, only entities.',
    );
  return match(name)
    .with('node-rs', () => loadNodeRsJieba({ userDictionaries }))
    .with('nodejieba', () => loadNodejieba({ userDictionaries }))
    .with('wasm', () => loadJiebaWasm({ userDictionaries }))
    .with('intl', () => intlSegmenter())
    .exhaustive();
}
