/** A word as a tagger sees it. */
export interface TaggerWord {
  /** The width-folded word. */
  readonly text: string;
  /** jieba's tag. */
  readonly pos?: string;
  /** Where an entity that was found before stands at the word: `B-place` at its first word, `I-place` at the others. */
  readonly known?: string;
}

/** Words `[first, end)` of a sentence that name something. */
export interface TaggedSpan {
  readonly first: number;
  readonly end: number;
  /** A kind of the guideline (`agency`, `place` …); any other becomes a `custom` entity with it as label. */
  readonly kind: string;
  /** 0–1; left out where the tagger makes no claim. */
  readonly confidence?: number;
}

/**
 * A statistical tagger: gongwen's own (`taggerOf(model)`) or an adapter to a user's.
 *
 * Synchronous and pure: the same words give the same answer. `name` and `version` are written into the Document's runs.
 */
export interface Tagger {
  readonly name: string;
  /** Names the weights, not only the program: a hash of them, where there is no better. */
  readonly version: string;
  /** Whether it looks at `TaggerWord.known`: such a tagger can only stand behind `entities()`. */
  readonly readsKnown?: boolean;
  /** Tags the words of one sentence: spans that do not overlap, or one BIO or BILOU label a word (`B-place`, `O`). */
  tag(words: readonly TaggerWord[]): readonly TaggedSpan[] | readonly string[];
}

/** A custom entity's label among the guideline's kinds: `custom:client` is a label, `place` a kind. */
export const CUSTOM_PREFIX = 'custom:';
