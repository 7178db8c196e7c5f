import cueTable from '../../../dictionaries/cues/cues.tsv';
import { readTable } from '../../lexicon';

/** What a word tells of the name beside it; see dictionaries/cues. */
export type CueRole = 'governs' | 'either' | 'compound' | 'builds' | 'confers' | 'scare';

export type Cues = ReadonlyMap<CueRole, ReadonlySet<string>>;

/** Reads the words that stand around names. */
export function readCues(): Cues {
  const cues = new Map<CueRole, Set<string>>();
  for (const { word, role } of readTable('cues/cues.tsv', cueTable, ['word', 'role'])) {
    const words = cues.get(role as CueRole) ?? new Set<string>();
    cues.set(role as CueRole, words.add(word));
  }
  return cues;
}
