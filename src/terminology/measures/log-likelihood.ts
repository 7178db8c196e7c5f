import { assertRate, type Rate } from './counts';

/**
 * Which cells are summed.
 *
 * - `rayson`: the word's two frequencies (Rayson and Garside 2000), as UCREL's calculator and most corpus tools.
 * - `dunning`: all four cells, the other words' too (Dunning 1993); the G² of a contingency table.
 */
export type LikelihoodForm = 'rayson' | 'dunning';

/**
 * Tests whether a word's rates in two corpora differ: log-likelihood, G².
 *
 * 2 · Σ O · ln(O / E) over the cells, E from the rate of both corpora together; a cell of 0 adds 0. From 0, where the
 * rates are equal or the word stands in neither; above 3.84 p < 0.05, 6.63 p < 0.01, 10.83 p < 0.001 (χ², one degree of
 * freedom). It says that there is a difference, not in which direction nor how large: `logRatio` and
 * `percentDifference` say that.
 *
 * @example
 * logLikelihood({ frequency: 150, size: 100_000 }, { frequency: 40, size: 80_000 }); // 45.64
 */
export function logLikelihood(focus: Rate, reference: Rate, form: LikelihoodForm = 'rayson'): number {
  assertRate('focus', focus);
  assertRate('reference', reference);
  const word = cells(focus.frequency, focus.size, reference.frequency, reference.size);
  const others =
    form === 'rayson'
      ? 0
      : cells(focus.size - focus.frequency, focus.size, reference.size - reference.frequency, reference.size);
  // Where rates are equal, rounding may leave a trace below 0.
  return Math.max(0, 2 * (word + others));
}

function cells(first: number, firstSize: number, second: number, secondSize: number): number {
  const rate = (first + second) / (firstSize + secondSize);
  return cell(first, firstSize * rate) + cell(second, secondSize * rate);
}

function cell(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
