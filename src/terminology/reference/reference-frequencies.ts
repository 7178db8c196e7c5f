import manifest from '../../../dictionaries/reference/manifest.json' with { type: 'json' };
import words from '../../../dictionaries/reference/words.txt';
import type { DictionaryVersion } from '../../model';

/** How often words stand in a corpus of general language, beside which the words of a text are seen. */
export interface ReferenceFrequencies extends DictionaryVersion {
  /** Words of the corpus, counted as often as they stand there. */
  readonly size: number;
  /** Distinct words of the corpus, those among them that the list leaves out. */
  readonly types: number;
  /** 0 where the list lacks the word. */
  frequencyOf(word: string): number;
}

let shipped: ReferenceFrequencies | undefined;

/**
 * Gives the list that comes with the library: 66,675 words that stand at least 30 times among the 60 million of jieba's corpus.
 *
 * Words of jieba's own cut, in simplified characters, of newspapers and fiction of around 2000; which texts they were is
 * not known. It is read when it is first asked for, in some hundredths of a second, and kept. Words that it lacks have a
 * frequency of 0, which `weirdness` and `simpleMaths` smooth; phrases are estimated by `phraseFrequency`.
 *
 * @example
 * referenceFrequencies().frequencyOf('改革'); // 19,018 among 60,101,964
 */
export function referenceFrequencies(): ReferenceFrequencies {
  return (shipped ??= readShipped());
}

// What the corpus holds, in the file's comment: # size 60101964 types 349045
const CORPUS = /^# size (\d+) types (\d+)/m;

// The counts in a line, each behind the rest of its word: 改9286为4253善4262 are 改, 改为 and 改善.
const COUNT = /(\d+)/;

function readShipped(): ReferenceFrequencies {
  const [, size, types] = CORPUS.exec(words)!;
  const frequencies = new Map<string, number>();
  for (const line of words.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const first = String.fromCodePoint(line.codePointAt(0)!);
    const parts = line.slice(first.length).split(COUNT);
    for (let place = 0; place + 1 < parts.length; place += 2)
      frequencies.set(first + parts[place]!, Number(parts[place + 1]));
  }
  return {
    id: manifest.id,
    version: manifest.version,
    size: Number(size),
    types: Number(types),
    frequencyOf: (word) => frequencies.get(word) ?? 0,
  };
}
