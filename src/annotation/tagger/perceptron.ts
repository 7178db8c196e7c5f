import { Averaged } from './averaged';
import { featureCount } from './features';
import type { Labels } from './labels';
import { seededRandom, shuffle } from './random';
import { decode } from './viterbi';

/** A sentence to learn from: the buckets of its features, and its labels. */
export interface Example {
  readonly features: Int32Array;
  readonly labels: Uint16Array;
}

export interface PerceptronOptions {
  readonly labels: Labels;
  readonly buckets: number;
  readonly readsKnown: boolean;
  readonly epochs: number;
  readonly seed: number;
  /** Told after each pass over the examples. */
  readonly onEpoch?: (progress: EpochProgress) => void;
}

export interface EpochProgress {
  readonly epoch: number;
  readonly epochs: number;
  /** Words that had a wrong label when their sentence came by. */
  readonly wrong: number;
  readonly words: number;
}

/** Averaged weights: `labels.count` a bucket, and transitions as `decode` takes them. */
export interface Learned {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
  /** Passes that were made. */
  readonly epochs: number;
}

/** Learns weights with the averaged structured perceptron (M. Collins, 2002); ends where nothing is wrong any more. */
export function learn(examples: readonly Example[], options: PerceptronOptions): Learned {
  const { labels, buckets, readsKnown, epochs, seed, onEpoch } = options;
  const weights = new Averaged(buckets, labels.count);
  const transitions = new Averaged(labels.count, labels.count + 1);
  const width = featureCount(readsKnown);
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = seededRandom(seed);
  const words = examples.reduce((sum, example) => sum + example.labels.length, 0);
  let step = 1;
  let epoch = 0;
  let wrong = Infinity;
  while (epoch < epochs && wrong > 0) {
    epoch++;
    wrong = 0;
    shuffle(order, random);
    for (const index of order) {
      const { features, labels: gold } = examples[index]!;
      const guess = decode(labels, scoresOf(weights, features, gold.length, labels.count), transitions.now).labels;
      wrong += correctWeights(weights, features, width, gold, guess, step);
      correctTransitions(transitions, labels.count, gold, guess, step);
      step++;
    }
    onEpoch?.({ epoch, epochs, wrong, words });
  }
  return { weights: weights.mean(step), transitions: transitions.mean(step), epochs: epoch };
}

function scoresOf({ now, touched }: Averaged, features: Int32Array, words: number, count: number): Float64Array {
  const scores = new Float64Array(words * count);
  const width = features.length / words;
  for (let at = 0; at < features.length; at++) {
    const bucket = features[at]!;
    if (touched[bucket] === 0) continue;
    const here = Math.floor(at / width) * count;
    const row = bucket * count;
    for (let label = 0; label < count; label++) scores[here + label]! += now[row + label]!;
  }
  return scores;
}

/** Moves weights towards the gold label and away from the guess at each wrong word, and counts such words. */
function correctWeights(
  weights: Averaged,
  features: Int32Array,
  width: number,
  gold: Uint16Array,
  guess: Uint16Array,
  step: number,
): number {
  let wrong = 0;
  for (let word = 0; word < gold.length; word++) {
    if (gold[word] === guess[word]) continue;
    wrong++;
    for (let at = word * width; at < (word + 1) * width; at++) {
      weights.add(features[at]!, gold[word]!, 1, step);
      weights.add(features[at]!, guess[word]!, -1, step);
    }
  }
  return wrong;
}

function correctTransitions(
  transitions: Averaged,
  count: number,
  gold: Uint16Array,
  guess: Uint16Array,
  step: number,
): void {
  for (let word = 0; word < gold.length; word++) {
    const goldBefore = word === 0 ? count : gold[word - 1]!;
    const guessBefore = word === 0 ? count : guess[word - 1]!;
    if (gold[word] === guess[word] && goldBefore === guessBefore) continue;
    transitions.add(gold[word]!, goldBefore, 1, step);
    transitions.add(guess[word]!, guessBefore, -1, step);
  }
}
