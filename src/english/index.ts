/** English text: in, a text and its blocks; out, sentences, and tokens with Universal tags and dictionary forms. */
export { englishSentences } from './sentences';
export { englishWords } from './words';
export { loadCompromise } from './load-compromise';
export type { EnglishTagger, TaggedWord, TaggerWord } from './tagger';
export type { UniversalTag } from './universal-tag';
