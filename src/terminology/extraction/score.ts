import type { EntityKind } from '../../model';
import type { TermMeasures } from './term';

/** How much each part of the score weighs; they need not add up to anything. */
export interface ScoreWeights {
  /** Termhood: the C-value, by its logarithm, against the highest of the list. */
  readonly cValue: number;
  /** Termhood: what the form and the entity layer say before anything is counted. */
  readonly form: number;
  /** Termhood: how much commoner its words are here than in general language. */
  readonly weirdness: number;
  /** Unithood: least normalised PMI over the split points. */
  readonly cohesion: number;
  /** Unithood: branching entropy of the tighter side. */
  readonly freedom: number;
}

export const DEFAULT_WEIGHTS: ScoreWeights = { cValue: 0.35, form: 0.35, weirdness: 0.1, cohesion: 0.1, freedom: 0.1 };

/** What a candidate's form is worth, 0 … 1, before anything is counted. */
export const KIND_WORTH: Readonly<Record<EntityKind, number>> = {
  slogan: 0.95,
  indicator: 0.85,
  event: 0.75,
  agency: 0.7,
  document: 0.65,
  award: 0.65,
  project: 0.55,
  organization: 0.45,
  custom: 0.7,
  facility: 0.35,
  place: 0.3,
  person: 0.2,
};

/** What the score is made of, each 0 … 1. */
export type ScoreParts = Readonly<Record<keyof ScoreWeights, number | undefined>>;

/**
 * Combines termhood and unithood into one number, 0 … 1: the weighted mean of the parts that a candidate has.
 *
 * A part that does not apply (the cohesion of a single character's neighbours, the weirdness without a list) neither helps nor
 * harms.
 */
export function scoreOf(parts: ScoreParts, weights: ScoreWeights): number {
  let sum = 0;
  let total = 0;
  for (const name of Object.keys(weights) as (keyof ScoreWeights)[]) {
    const part = parts[name];
    if (part === undefined) continue;
    sum += weights[name] * part;
    total += weights[name];
  }
  return total === 0 ? 0 : sum / total;
}

/** Squeezes a measure that has no upper bound into 0 … 1; half way at `middle`. */
export function squeezed(value: number, middle: number): number {
  return value <= 0 ? 0 : value / (value + middle);
}

/** The branching entropy of the tighter side, squeezed. */
export function freedomOf({ leftEntropy = 0, rightEntropy = 0 }: TermMeasures): number {
  return squeezed(Math.min(leftEntropy, rightEntropy), 1);
}
