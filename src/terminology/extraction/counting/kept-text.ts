import type { Document } from '../../../model';
import { foldWidth } from '../../../text';

/** What extraction keeps of a document: enough to count characters and to quote sentences, not its layers. */
export interface KeptText {
  readonly uri?: string;
  readonly language: 'zh' | 'en';
  readonly text: string;
  /** The width-folded text. */
  readonly normal: string;
  /** Where sentences begin and end, in order. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A bit mask for each character: see `BORDER` and `WALL`. */
  readonly marks: Uint8Array;
}

/** A word begins here. */
export const BORDER = 1;
/** No string of characters that may be a term holds this one: punctuation, digits, blanks, quantities, times. */
export const WALL = 2;

// What characters make words of Chinese: 一体化, 5G is left to patterns
const HAN = /\p{Script=Han}/u;

/** A character of a named entity. */
export const NAME = 4;

export function keepText({ text, source, sentences, tokens, quantities, times, entities }: Document): KeptText {
  const marks = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; at++) if (!HAN.test(text[at]!)) marks[at] = WALL;
  for (const layer of [quantities, times])
    for (const { start, end } of layer) for (let at = start; at < end; at++) marks[at]! |= WALL;
  for (const { start, end } of entities) for (let at = start; at < end; at++) marks[at]! |= NAME;
  for (const { start } of tokens) marks[start]! |= BORDER;
  for (const { start, end } of sentences) {
    marks[start]! |= BORDER;
    marks[end]! |= BORDER;
  }
  return {
    ...(source.uri === undefined ? {} : { uri: source.uri }),
    language: source.language,
    text,
    normal: foldWidth(text),
    starts: Uint32Array.from(sentences, ({ start }) => start),
    ends: Uint32Array.from(sentences, ({ end }) => end),
    marks,
  };
}

/** The number of the sentence that holds an offset; −1 where none does. */
export function sentenceAt({ starts, ends }: KeptText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 && offset < ends[low - 1]! ? low - 1 : -1;
}
