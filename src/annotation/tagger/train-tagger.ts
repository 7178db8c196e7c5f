import type { Document } from '../../model';
import { calibrate } from './confidence';
import { readGold, type GoldSentence, type LeftOut } from './gold-sentences';
import { measure, type Measured } from './measure';
import type { TaggerModel, TrainingCheck } from './model';
import type { Learned } from './perceptron';
import { roundedModel, unroundedModel, type ModelSetting } from './quantise';
import type { SpanScore, SpanScores } from './score';
import { versioned } from './stringify-model';
import { fullOptions, labelsOf, learnFrom, type FullOptions, type LearnOptions } from './train-options';

export interface TrainOptions extends LearnOptions {
  /** What Documents call the model; "tagger" where absent. */
  readonly name?: string;
  /** Documents to measure with, not learned from; absent, a tenth of the sentences is measured by a model of the others. */
  readonly dev?: readonly Document[];
  /** Told how it did on what it had not seen. */
  readonly onCheck?: (scores: SpanScores, check: TrainingCheck) => void;
}

/** Sentences in a row that are held out together: neighbours speak of the same things. */
const LONGEST_BLOCK = 10;

/**
 * Trains a tagger for entities on Documents that a user has annotated: an averaged perceptron over hashed features, its
 * weights rounded to int8. Deterministic: the same Documents and options give the same model, byte for byte.
 *
 * Entities are learned flat: of nested ones the outermost. Give a `view` that cuts words as they will be cut when texts
 * are tagged (`new Pipeline().use(words(engine))`), or the words at the gold's borders give them away.
 *
 * @throws RangeError where there is nothing to learn, or an option is out of its range.
 *
 * @example
 * const cut = new Pipeline().use(words(await loadNodeRsJieba()));
 * const model = trainTagger(documents, { view: ({ text }) => cut.annotate(text) });
 * const annotator = await createAnnotator({ tagger: model });
 */
export function trainTagger(documents: readonly Document[], options: TrainOptions = {}): TaggerModel {
  const { name = 'tagger', dev, onCheck, ...learnOptions } = options;
  const full = fullOptions(learnOptions);
  const read = (document: Document) => readGold(document, learnOptions).sentences;
  const gold = documents.map((document) => readGold(document, learnOptions));
  const sentences = gold.flatMap((document) => document.sentences);
  const labels = labelsOf(sentences, full);
  const setting = { labels, ...full };
  const trial = dev ? undefined : holdOut(sentences, full, setting);
  const learned = learnFrom(sentences, labels, full);
  const checked = dev ? measureBoth('dev', learned, setting, dev.flatMap(read)) : trial;
  if (checked) onCheck?.(checked.scores, checked.check);
  return versioned({
    name,
    linear: roundedModel(learned, setting),
    confidence: calibrate(checked?.spans ?? []),
    training: {
      epochs: learned.epochs,
      seed: full.seed,
      documents: documents.length,
      sentences: sentences.length,
      words: sum(sentences, ({ words }) => words.length),
      entities: sum(sentences, ({ gold }) => gold.length),
      leftOut: sumLeftOut(gold.map(({ leftOut }) => leftOut)),
      insideWords: sum(gold, ({ insideWords }) => insideWords),
      ...(checked ? { check: checked.check } : {}),
    },
  });
}

/** Every tenth block of sentences; blocks are shorter where there are few. */
function isHeldOut(index: number, count: number): boolean {
  const block = Math.min(LONGEST_BLOCK, Math.ceil(count / 100));
  return Math.floor(index / block) % 10 === 9;
}

/** Trains on nine tenths and measures with the last one; nothing where there are too few sentences. */
function holdOut(sentences: readonly GoldSentence[], { onEpoch: _, ...options }: FullOptions, setting: ModelSetting) {
  const held = sentences.filter((_, index) => isHeldOut(index, sentences.length));
  const others = sentences.filter((_, index) => !isHeldOut(index, sentences.length));
  if (held.length === 0) return undefined;
  return measureBoth('held-out', learnFrom(others, setting.labels, options), setting, held);
}

/** Measures a model before and after rounding. */
function measureBoth(
  on: TrainingCheck['on'],
  learned: Learned,
  setting: ModelSetting,
  held: readonly GoldSentence[],
): Measured & { check: TrainingCheck } {
  const { scores, spans } = measure(roundedModel(learned, setting), held);
  const before = measure(unroundedModel(learned, setting), held).scores;
  const counts = { exact: countsOf(scores.all), unrounded: countsOf(before.all) };
  return { check: { on, sentences: held.length, ...counts }, scores, spans };
}

function countsOf({ gold, found, correct }: SpanScore) {
  return { gold, found, correct };
}

function sumLeftOut(all: readonly LeftOut[]): LeftOut {
  return {
    nested: sum(all, ({ nested }) => nested),
    discontinuous: sum(all, ({ discontinuous }) => discontinuous),
    outside: sum(all, ({ outside }) => outside),
  };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
