import type { TaggerWord } from './contract';
import { finish, hashText, mix } from './hash';
import { quotePlaces } from './quote-places';
import { shapeOf } from './shape';

/** Raised whenever a template changes: a model of another version would look its weights up in the wrong buckets. */
export const FEATURE_VERSION = 1;

/** What is read off a word by itself, as hashes; the number is the aspect's place. */
const WORD = 0;
const POS = 1;
const SHAPE = 2;
const FIRST = 3;
const LAST = 4;
const FIRST_TWO = 5;
const LAST_TWO = 6;
const LENGTH = 7;
const KNOWN = 8;
const ASPECTS = 9;

/** One template: which aspects of which words, by their distance from the word that is tagged, are read together. */
type Template = readonly (readonly [distance: number, aspect: number])[];

const TEMPLATES: readonly Template[] = [
  // The word and its neighbours.
  [[0, WORD]],
  [[-1, WORD]],
  [[1, WORD]],
  [[-2, WORD]],
  [[2, WORD]],
  [
    [-1, WORD],
    [0, WORD],
  ],
  [
    [0, WORD],
    [1, WORD],
  ],
  [
    [-1, WORD],
    [1, WORD],
  ],
  [
    [-2, WORD],
    [-1, WORD],
  ],
  [
    [1, WORD],
    [2, WORD],
  ],
  // Tags.
  [[0, POS]],
  [[-1, POS]],
  [[1, POS]],
  [
    [-1, POS],
    [0, POS],
  ],
  [
    [0, POS],
    [1, POS],
  ],
  [
    [-2, POS],
    [-1, POS],
    [0, POS],
  ],
  [
    [0, POS],
    [1, POS],
    [2, POS],
  ],
  [
    [-1, WORD],
    [0, POS],
  ],
  [
    [0, POS],
    [1, WORD],
  ],
  // How the word begins, ends and looks.
  [[0, FIRST]],
  [[0, LAST]],
  [[0, FIRST_TWO]],
  [[0, LAST_TWO]],
  [[0, SHAPE]],
  [
    [0, SHAPE],
    [-1, SHAPE],
  ],
  [
    [0, SHAPE],
    [1, SHAPE],
  ],
  [
    [0, LENGTH],
    [0, POS],
  ],
  // What comes: the last character tells what a name that begins here will be (…集团, …大厦).
  [[1, LAST]],
  [[2, LAST]],
  [[-1, LAST]],
  [
    [0, LAST],
    [1, FIRST],
  ],
  [
    [0, POS],
    [1, LAST],
  ],
];

/** Of longer words only both ends are taken apart. */
const LONGEST = 40;
/** Lengths beyond are not told apart. */
const LONG_WORD = 5;

/** Only where the tagger looks at entities found before. */
const KNOWN_TEMPLATES: readonly Template[] = [
  [[0, KNOWN]],
  [[-1, KNOWN]],
  [[1, KNOWN]],
  [
    [0, KNOWN],
    [0, POS],
  ],
  [
    [-1, KNOWN],
    [0, WORD],
  ],
];

/** Bias, place in quotes, and that together with the tag. */
const OTHERS = 3;

/** How many features each word has. */
export function featureCount(readsKnown: boolean): number {
  return TEMPLATES.length + OTHERS + (readsKnown ? KNOWN_TEMPLATES.length : 0);
}

/** Stands before the first and behind the last word. */
const EDGE = new Int32Array(ASPECTS);
readAspects({ text: '\n' }, EDGE, 0);

/**
 * The buckets of all features of a sentence's words, `featureCount` a word, one word after the other.
 *
 * @param buckets A power of two.
 */
export function featuresOf(words: readonly TaggerWord[], buckets: number, readsKnown: boolean): Int32Array {
  const templates = readsKnown ? [...TEMPLATES, ...KNOWN_TEMPLATES] : TEMPLATES;
  const aspects = new Int32Array(words.length * ASPECTS);
  words.forEach((word, index) => readAspects(word, aspects, index * ASPECTS));
  const quotes = quotePlaces(words);
  const features = new Int32Array(words.length * featureCount(readsKnown));
  const mask = buckets - 1;
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    for (let number = 0; number < templates.length; number++) {
      let hash = number + OTHERS;
      for (const [distance, aspect] of templates[number]!) {
        const place = index + distance;
        const isWord = place >= 0 && place < words.length;
        hash = mix(hash, isWord ? aspects[place * ASPECTS + aspect]! : EDGE[aspect]!);
      }
      features[at++] = finish(hash) & mask;
    }
    features[at++] = finish(mix(0, 0)) & mask;
    features[at++] = finish(mix(1, quotes[index]!)) & mask;
    features[at++] = finish(mix(mix(2, quotes[index]!), aspects[index * ASPECTS + POS]!)) & mask;
  }
  return features;
}

/** Writes a word's aspects from a place on. */
function readAspects({ text, pos = '', known = '' }: TaggerWord, aspects: Int32Array, at: number): void {
  const characters = Array.from(text.length > LONGEST ? text.slice(0, LONGEST / 2) + text.slice(-LONGEST / 2) : text);
  const write = (aspect: number, value: string) => (aspects[at + aspect] = hashText(value, aspect));
  write(WORD, text);
  write(POS, pos);
  write(SHAPE, shapeOf(text));
  write(FIRST, characters[0] ?? '');
  write(LAST, characters.at(-1) ?? '');
  write(FIRST_TWO, characters.slice(0, 2).join(''));
  write(LAST_TWO, characters.slice(-2).join(''));
  write(LENGTH, String(Math.min(characters.length, LONG_WORD)));
  write(KNOWN, known);
}
