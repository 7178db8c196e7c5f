import type { TermMeasures } from '../term';

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

/**
 * Measured on the three annotated texts, without a glossary: mean average precision .506, precision@100 .750. Halving or
 * doubling one weight moves the former by at most .01, but for the form's (.486 at half, .337 without it).
 */
export const DEFAULT_WEIGHTS: ScoreWeights = { cValue: 0.3, form: 0.45, weirdness: 0.05, cohesion: 0.1, freedom: 0.1 };

/** What the score is made of, each 0 … 1. */
export type ScoreParts = Readonly<Record<keyof ScoreWeights, number | undefined>>;

/**
 * Combines termhood and unithood into one number, 0 … 1: the weighted mean of the parts that a candidate has.
 *
 * A part that does not apply (the cohesion of a name with digits, the weirdness of a name whose words are not known)
 * neither helps nor harms.
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

/** The parts that measures give; `highest` is the greatest C-value of the list. */
export function partsOf(measures: TermMeasures, form: number, highest: number): ScoreParts {
  const { cValue, weirdness, npmi, leftEntropy = 0, rightEntropy = 0 } = measures;
  return {
    cValue: highest === 0 ? 0 : clamped(Math.log1p(cValue) / Math.log1p(highest)),
    form,
    weirdness: weirdness === undefined ? undefined : clamped(Math.log10(weirdness) / WEIRD),
    cohesion: npmi === undefined ? undefined : clamped(npmi),
    freedom: squeezed(Math.min(leftEntropy, rightEntropy)),
  };
}

/** Words a hundred thousand times as common as in general language are as weird as can be. */
const WEIRD = 5;

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Squeezes bits into 0 … 1; one bit, two equal neighbours, is half way. */
function squeezed(bits: number): number {
  return bits / (bits + 1);
}
