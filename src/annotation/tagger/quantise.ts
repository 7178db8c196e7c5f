import type { Labels } from './labels';
import type { LinearModel } from './linear-model';
import type { Learned } from './perceptron';
import { sparseRows } from './sparse-rows';

const MOST = 127;

/** Numbers as int8: row after row of as many as there are scales, each column with a scale of its own. */
export interface Quantised {
  readonly values: Int8Array;
  /** What a column's values are multiplied by; no number is off by more than half of it. */
  readonly scales: Float64Array;
}

/** Rounds numbers to int8, the largest of each column to ±127. */
export function quantise(numbers: Float64Array, width: number): Quantised {
  const scales = new Float64Array(width);
  for (let index = 0; index < numbers.length; index++)
    scales[index % width] = Math.max(scales[index % width]!, Math.abs(numbers[index]!) / MOST);
  const values = new Int8Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const scale = scales[index % width]!;
    if (scale > 0) values[index] = Math.round(numbers[index]! / scale);
  }
  return { values, scales };
}

/** A model as its file holds it: a scale for each label's weights, and for each label that another one follows. */
export interface QuantisedModel extends LinearModel {
  readonly quantised: { readonly weights: Quantised; readonly transitions: Quantised };
}

/** What makes a model beside its numbers. */
export interface ModelSetting {
  readonly labels: Labels;
  readonly buckets: number;
  readonly readsKnown: boolean;
}

/** A model with its weights as they were learned. */
export function unroundedModel(learned: Learned, { labels, buckets, readsKnown }: ModelSetting): LinearModel {
  const { weights, transitions } = learned;
  return { labels, buckets, readsKnown, rows: sparseRows(weights, labels.count), transitions };
}

/** A model of int8 numbers. */
export function quantisedModel(
  weights: Quantised,
  transitions: Quantised,
  { labels, buckets, readsKnown }: ModelSetting,
): QuantisedModel {
  return {
    labels,
    buckets,
    readsKnown,
    rows: sparseRows(weights.values, labels.count),
    scales: weights.scales,
    // Few, and looked up more often than they are read.
    transitions: Float64Array.from(
      transitions.values,
      (value, index) => value * transitions.scales[index % transitions.scales.length]!,
    ),
    quantised: { weights, transitions },
  };
}

/** Rounds what was learned. */
export function roundedModel({ weights, transitions }: Learned, setting: ModelSetting): QuantisedModel {
  const { count } = setting.labels;
  return quantisedModel(quantise(weights, count), quantise(transitions, count + 1), setting);
}
