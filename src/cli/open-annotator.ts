import { match } from 'ts-pattern';
import type { WordList } from '../lexicon';
import type { Output } from '../model';
import { createAnnotator, createEnglishAnnotator, type Annotator, type Pipeline } from '../pipeline';
import { intlSegmenter, type WordEngine } from '../segmentation';
import { loadJiebaWasm, loadNodejieba, loadNodeRsJieba } from '../segmentation/engines';
import { glossaryTerms } from '../terminology';
import type { LanguageOptions } from './language-option';
import type { AnnotateOptions, EngineName } from './options';
import { readDictionaries } from './read-dictionaries';
import { readGlossaries } from './read-glossaries';
import { readTagger } from './read-tagger';
import { setupError } from './setup-error';

/** Loads the engine, the dictionaries and the tagger that the command line names; a fault in them is wrong usage. */
export async function openAnnotator({
  language,
  glossary: glossaries = [],
  engine,
  dictionary,
  tagger,
  taggerFirst,
}: AnnotateOptions & LanguageOptions): Promise<Annotator> {
  try {
    const { wordLists, gazetteers } = await readDictionaries(dictionary);
    const glossary = await readGlossaries(glossaries);
    const withTerms = <Layers extends Output>(standard: Pipeline<Layers | 'tokens'>): Pipeline<Output> =>
      glossary === undefined ? standard : standard.use(glossaryTerms(glossary));
    if (language === 'en') {
      if (wordLists.length > 0)
        throw new Error('--dictionary with words is for Chinese; with --language en it takes entities only.');
      return await createEnglishAnnotator({ gazetteers, pipeline: withTerms });
    }
    return await createAnnotator({
      pipeline: withTerms,
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
