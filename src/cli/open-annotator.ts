import { CommanderError } from 'commander';
import { match } from 'ts-pattern';
import type { WordList } from '../lexicon';
import { createAnnotator, type Annotator } from '../pipeline';
import { intlSegmenter, type WordEngine } from '../segmentation';
import { loadJiebaWasm, loadNodejieba, loadNodeRsJieba } from '../segmentation/engines';
import type { AnnotateOptions, EngineName } from './options';
import { readDictionaries } from './read-dictionaries';

/** Loads the engine and the dictionaries that the command line names; a fault in them is wrong usage. */
export async function openAnnotator({ engine, dictionary }: AnnotateOptions): Promise<Annotator> {
  try {
    const { wordLists, gazetteers } = await readDictionaries(dictionary);
    return await createAnnotator({ engine: loadEngine(engine, wordLists), gazetteers });
  } catch (error) {
    throw new CommanderError(2, 'gongwen.setup', reported(error));
  }
}

async function loadEngine(name: EngineName, userDictionaries: readonly WordList[]): Promise<WordEngine> {
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

/** Commander prints its own errors, so that one of ours is printed here. */
function reported(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`error: ${message}\n`);
  return message;
}
