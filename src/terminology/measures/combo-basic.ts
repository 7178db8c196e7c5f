import { assertCount, assertPositive } from './counts';

export interface NestingCounts {
  /** Words as published; characters serve as well where all candidates are measured so. */
  readonly length: number;
  readonly frequency: number;
  /** Distinct longer candidates that contain it. */
  readonly containing: number;
  /** Distinct candidates that it contains. */
  readonly contained: number;
}

export interface NestingWeights {
  /** Of each longer candidate. */
  readonly alpha?: number;
  /** Of each shorter one. */
  readonly beta?: number;
}

/**
 * Ranks terms of a middling specificity: |t| · ln f(t) + α · e_t, with e_t longer candidates that contain t.
 *
 * Basic of Bordea, Buitelaar and Polajnar (2013). What many longer terms are built on is a term; C-value takes that for
 * a fault. From 0: a candidate that stands once scores its α · e_t alone.
 */
export function basic(
  { length, frequency, containing }: Omit<NestingCounts, 'contained'>,
  { alpha = 0.75 }: Pick<NestingWeights, 'alpha'> = {},
): number {
  assertPositive('length', length);
  assertCount('containing', containing);
  assertCount('alpha', alpha);
  if (!(frequency >= 1 && frequency < Infinity))
    throw new RangeError(`Expected "frequency" to be at least 1, got ${frequency}.`);
  return length * Math.log(frequency) + alpha * containing;
}

/**
 * Ranks terms as `basic` does and lets the specific ones in: … + β · e'_t, with e'_t candidates that t contains.
 *
 * ComboBasic of Astrakhantsev (2015), with the α and β given there. From 0.
 *
 * @example
 * comboBasic({ length: 2, frequency: 10, containing: 4, contained: 3 }); // 2 · ln 10 + 0.75 · 4 + 0.1 · 3 = 7.905
 */
export function comboBasic(counts: NestingCounts, { alpha = 0.75, beta = 0.1 }: NestingWeights = {}): number {
  assertCount('contained', counts.contained);
  assertCount('beta', beta);
  return basic(counts, { alpha }) + beta * counts.contained;
}
