import { BUCKET_BITS, MOST_WEIGHTS } from './model-file';
import type { GoldOptions, GoldSentence } from './gold-sentences';
import { Labels, type Scheme } from './labels';
import { featuresOf } from './features';
import { learn, type EpochProgress, type Learned } from './perceptron';

/** How to learn; the same for training and for cross-validation. */
export interface LearnOptions extends GoldOptions {
  /** Passes over the sentences; 10 where absent. It ends earlier where nothing is wrong any more. */
  readonly epochs?: number;
  /** A power of two, 256 to 4,194,304; 65,536 where absent. More buckets, fewer features that share one, a larger model. */
  readonly buckets?: number;
  /** Decides the order of the sentences; 1 where absent. The same seed and Documents, the same model. */
  readonly seed?: number;
  /** BILOU where absent: tells the last word of an entity and entities of one word apart. */
  readonly scheme?: Scheme;
  /** Told after each pass. */
  readonly onEpoch?: (progress: EpochProgress) => void;
}

const DEFAULTS = { epochs: 10, buckets: 2 ** 16, seed: 1, scheme: 'BILOU', readsKnown: false } as const;
const MOST_EPOCHS = 1000;

/** Options with nothing left open. */
export type FullOptions = Required<Omit<LearnOptions, 'kinds' | 'view' | 'onEpoch'>> & Pick<LearnOptions, 'onEpoch'>;

/** Fills in what is absent and refuses what cannot be meant. */
export function fullOptions({ kinds: _, view, ...options }: LearnOptions): FullOptions {
  const full = { ...DEFAULTS, ...options };
  const { epochs, buckets, seed, readsKnown } = full;
  if (!Number.isInteger(epochs) || epochs < 1 || epochs > MOST_EPOCHS)
    throw new RangeError(`epochs: expected a whole number from 1 to ${MOST_EPOCHS}, got ${epochs}`);
  const bits = Math.log2(buckets);
  if (!Number.isInteger(bits) || bits < BUCKET_BITS[0] || bits > BUCKET_BITS[1])
    throw new RangeError(
      `buckets: expected a power of two from ${2 ** BUCKET_BITS[0]} to ${2 ** BUCKET_BITS[1]}, got ${buckets}`,
    );
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed: expected a whole number, got ${seed}`);
  if (readsKnown && view === undefined)
    throw new TypeError('readsKnown needs a view: the entities of the gold Documents themselves would tell the answer');
  return full;
}

/** The labels for what sentences hold. */
export function labelsOf(sentences: readonly GoldSentence[], { scheme, buckets }: FullOptions): Labels {
  const kinds = [...new Set(sentences.flatMap(({ gold }) => gold.map(({ kind }) => kind)))].sort();
  if (kinds.length === 0)
    throw new RangeError('There is nothing to learn: the Documents hold no entity (of these kinds) within a sentence');
  const labels = new Labels(kinds, scheme);
  if (buckets * labels.count > MOST_WEIGHTS)
    throw new RangeError(
      `buckets: ${buckets} for ${labels.count} labels are more than ${MOST_WEIGHTS} weights; take fewer buckets or kinds`,
    );
  return labels;
}

/** Learns from sentences, their words cut where an entity begins or ends inside one. */
export function learnFrom(sentences: readonly GoldSentence[], labels: Labels, options: FullOptions): Learned {
  const examples = sentences.map(({ cut }) => ({
    features: featuresOf(cut.words, options.buckets, options.readsKnown),
    labels: labels.encode(cut.words.length, cut.spans),
  }));
  return learn(examples, { labels, ...options });
}
