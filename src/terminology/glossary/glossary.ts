/** How a term may be used, as ISO 30042 and its tools tell them apart; `forbidden` is stronger than deprecated. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'forbidden';

/** The parts of speech of TBX-Basic. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'other';

/** A text with where it comes from. */
export interface SourcedText {
  readonly text: string;
  readonly source?: string;
}

/** What a concept means; in a language, or in none in particular. */
export interface Definition extends SourcedText {
  readonly language?: string;
}

/** One word or phrase for a concept in one language. */
export interface GlossaryTerm {
  /** BCP 47: "zh", "zh-Hans", "en", "en-GB". */
  readonly language: string;
  readonly text: string;
  readonly status?: TermStatus;
  readonly partOfSpeech?: PartOfSpeech;
  readonly contexts?: readonly SourcedText[];
  /** Where the term comes from: a document, a page, a name that the glossary explains. */
  readonly source?: string;
  readonly note?: string;
}

/** One concept with its terms in all languages: what the formats call entry, concept entry, unit. */
export interface Concept {
  /** Unique in the glossary. */
  readonly id: string;
  readonly domain?: string;
  readonly definitions?: readonly Definition[];
  readonly source?: string;
  readonly note?: string;
  /** The term stays as it is in every language: names, codes. */
  readonly doNotTranslate?: true;
  /** At least one; of a language the preferred one first. */
  readonly terms: readonly GlossaryTerm[];
}

/** Concepts with their terms. Its JSON is this shape; `format` and `version` are checked on reading. */
export interface Glossary {
  readonly format: 'gongwen-glossary';
  readonly version: 1;
  readonly title?: string;
  /** The language that terms are translated from: the first column, the first langSec, TMX's srclang. */
  readonly sourceLanguage: string;
  readonly concepts: readonly Concept[];
}
