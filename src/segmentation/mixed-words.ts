import { Matcher } from '../lexicon';
import { isHan } from './han';
import type { CutWord } from './word-engine';

interface Mixed extends CutWord {
  /** The length of the Han characters that the word begins with: 3 in 互联网+, 0 in A股. */
  readonly head: number;
}

/** A mixed word found in a text. */
export interface MixedMatch {
  readonly start: number;
  readonly end: number;
  readonly pos: string | undefined;
}

/**
 * Finds words that hold other than Han characters (A股, 互联网+, 5G基站), which an engine never sees whole.
 *
 * Looked up where a Han run ends: what follows is the first character of the word that is not Han.
 */
export class MixedWords {
  /** By the rest that follows the Han head: + of 互联网+, A股 of A股. */
  readonly #rests: Matcher<Mixed>;

  constructor(words: readonly CutWord[]) {
    this.#rests = new Matcher(
      words.map((word) => {
        const head = hanHead(word.word);
        return [word.word.slice(head), { ...word, head }] as const;
      }),
    );
  }

  /** The longest mixed word whose first character that is not Han stands at the offset; its head may not begin before `from`. */
  at(text: string, offset: number, from: number): MixedMatch | undefined {
    if (this.#rests.size === 0) return undefined;
    let best: MixedMatch | undefined;
    for (const { end, values } of this.#rests.allAt(text, offset)) {
      if (goesOn(text, end)) continue;
      for (const { word, head, pos } of values) {
        const start = offset - head;
        if (start < from || !text.startsWith(word, start)) continue;
        if (best === undefined || end - start > best.end - best.start) best = { start, end, pos };
      }
    }
    return best;
  }
}

function hanHead(word: string): number {
  let at = 0;
  while (at < word.length) {
    const code = word.codePointAt(at)!;
    if (!isHan(code)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

// A letter or digit on either side of a border: the word would end inside 5G of 5GHz.
const ALPHANUMERIC = /[\p{Script=Latin}\p{Nd}]/u;

function goesOn(text: string, end: number): boolean {
  return end < text.length && ALPHANUMERIC.test(text[end]!) && ALPHANUMERIC.test(text[end - 1]!);
}
