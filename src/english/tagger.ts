/** A word as the tagger is handed it: cut already, with the punctuation around it. */
export interface TaggerWord {
  readonly text: string;
  /** Opening marks that touch the word: ( “. */
  readonly before: string;
  /** Everything up to the next word's opening marks, blanks included. */
  readonly after: string;
}

/** What the tagger says of a word. */
export interface TaggedWord {
  /** compromise's tags: Noun, Plural, ProperNoun. */
  readonly tags: ReadonlySet<string>;
  /** The words that a contraction stands for: didn't → did, not. */
  readonly parts?: readonly string[];
}

/**
 * Says the classes of words, sentence by sentence.
 *
 * Words are cut here and not by the tagger, whose own offsets are wrong at times; one answer comes back for each word.
 */
export interface EnglishTagger {
  readonly name: string;
  readonly version: string;
  tag(sentences: readonly (readonly TaggerWord[])[]): TaggedWord[][];
  /** The dictionary form by rule: provinces → province, driven → drive. The tag is one of compromise's. */
  lemma(word: string, tag: 'Plural' | 'PastTense' | 'Participle' | 'Gerund' | 'PresentTense'): string;
}
