import type { WordList } from '../../lexicon';

/** How to set up a jieba engine; the same for all of them, and with the same result. */
export interface JiebaOptions {
  /** Your own words, read by `parseWordList`. Where two lists have one word, the later list wins. */
  readonly userDictionaries?: readonly WordList[];
  /** The library's policy vocabulary (供给侧, 营商环境), on unless `false`. */
  readonly policyLexicon?: boolean;
  /**
   * Lets jieba guess at words that no dictionary has, off unless `true`.
   *
   * Off cuts better on the PKU and MSR corpora, and only without it do all engines give the same words.
   */
  readonly hmm?: boolean;
}
