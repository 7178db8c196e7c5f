import type { DictionaryVersion } from '../model';

/** A word as an engine cuts it. */
export interface CutWord {
  readonly word: string;
  /** jieba's (ICTCLAS) tag; absent where the engine has no tagger. */
  readonly pos?: string;
}

/**
 * Cuts runs of Han characters into words: what an engine of your own has to be.
 *
 * The library scans numbers, Latin letters, punctuation and white space itself, so an engine sees nothing but Han
 * characters. It has to give back the whole run, in order; offsets are worked out here. `cut` must be synchronous and
 * pure: the same run, the same words.
 *
 * @example
 * const characters: WordEngine = { name: 'characters', version: '1', cut: (han) => [...han].map((word) => ({ word })) };
 */
export interface WordEngine {
  readonly name: string;
  /** Of the engine itself; it goes into the Document's `runs`. */
  readonly version: string;
  readonly dictionaries?: readonly DictionaryVersion[];
  /** How the engine was set up, for the Document's `runs`: `{ hmm: false }`. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /**
   * Words that hold other than Han characters (A股, 互联网+, 5G基站), with their tags. `cut` never sees them whole; the
   * library finds them.
   */
  readonly mixedWords?: readonly CutWord[];
  cut(han: string): readonly CutWord[];
}
