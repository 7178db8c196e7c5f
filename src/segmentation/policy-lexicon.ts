import manifest from '../../dictionaries/policy-lexicon/manifest.json' with { type: 'json' };
import words from '../../dictionaries/policy-lexicon/words.tsv';
import { parseWordList, type WordList } from '../lexicon';

/** Policy vocabulary that jieba's dictionary lacks or cuts apart: 供给侧, 营商环境, 互联网+. */
export const policyLexicon: WordList = parseWordList(words, { id: manifest.id, version: manifest.version });
