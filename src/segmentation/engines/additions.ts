import { AnnotationError } from '../../errors';
import { contentVersion, type WordEntry } from '../../lexicon';
import type { DictionaryVersion } from '../../model';
import { foldWidth } from '../../text';
import { isHan } from '../han';
import { policyLexicon } from '../policy-lexicon';
import type { CutWord } from '../word-engine';
import type { JiebaOptions } from './jieba-options';

/** What is added to jieba's own dictionary: the policy lexicon and the user's lists as one. */
export interface Additions {
  /** Words of Han characters only, which jieba is told. */
  readonly words: ReadonlyMap<string, WordEntry>;
  /** Words with other characters in them (A股, 互联网+), which jieba never sees whole. */
  readonly mixed: readonly CutWord[];
  readonly dictionaries: readonly DictionaryVersion[];
  /** The same for the same words, frequencies and tags. */
  readonly key: string;
}

/** jieba-wasm counts the sum of all frequencies in 32 bits; jieba's own dictionary takes 60 million of it. */
const MAX_SUM = 4_000_000_000;

/** Puts the lists together; of an entry that comes twice, the later frequency and the later tag stand. */
export function gatherAdditions({ userDictionaries = [], policyLexicon: wanted = true }: JiebaOptions): Additions {
  const lists = [...(wanted ? [policyLexicon] : []), ...userDictionaries];
  const all = new Map<string, WordEntry>();
  for (const { entries } of lists)
    for (const entry of entries) {
      const word = foldWidth(entry.word);
      all.set(word, { ...all.get(word), ...entry, word });
    }
  const entries = [...all.values()];
  const sum = entries.reduce((total, { frequency = 0 }) => total + frequency, 0);
  if (sum > MAX_SUM)
    throw new AnnotationError(
      'invalid-dictionary',
      `The frequencies of all user dictionaries add up to ${sum}, more than the ${MAX_SUM} that every engine can count. ` +
        `Lower them, or leave them out to have them worked out.`,
    );
  return {
    words: new Map(entries.filter(({ word }) => isAllHan(word)).map((entry) => [entry.word, entry])),
    mixed: entries.filter(({ word }) => !isAllHan(word)).map(({ word, tag = 'x' }) => ({ word, pos: tag })),
    dictionaries: lists.map(({ id, version }) => ({ id, version })),
    key: contentVersion(JSON.stringify(entries.map(({ word, frequency, tag }) => [word, frequency, tag]))),
  };
}

function isAllHan(word: string): boolean {
  for (const character of word) if (!isHan(character.codePointAt(0)!)) return false;
  return true;
}
