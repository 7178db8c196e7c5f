/** A proportion as measured, with the interval that holds the true one 95 times in 100. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The normal distribution's 97.5 % quantile: 95 % lie within it on both sides. */
const Z = 1.959963984540054;

/**
 * Estimates a proportion with its 95 % score interval; undefined where nothing was tried.
 *
 * E. B. Wilson (1927): Probable inference, the law of succession, and statistical inference. Journal of the American
 * Statistical Association 22, 209–212. Unlike the textbook's p ± 1.96 s it stays within 0 and 1 and does not shrink to
 * nothing at p = 1. It takes the trials for independent; mentions of one name in one text are not, so that the true
 * uncertainty about other texts is wider.
 *
 * @example
 * proportion(8, 10); // { value: 0.8, low: 0.490…, high: 0.943… }
 */
export function proportion(successes: number, trials: number): Estimate | undefined {
  if (trials === 0) return undefined;
  const value = successes / trials;
  const spread = (Z * Z) / trials;
  const centre = (value + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((value * (1 - value)) / trials + spread / (4 * trials));
  // Rounding must not put the value outside its own interval, nor the interval outside 0 and 1.
  return { value, low: Math.max(0, Math.min(value, centre - half)), high: Math.min(1, Math.max(value, centre + half)) };
}

/**
 * Estimates F1 with its 95 % interval; undefined where there was nothing to find and nothing was found.
 *
 * F1 = 2·TP / (2·TP + FP + FN) is no proportion of independent trials, but it rises with one that is: of the spans in
 * gold or prediction, those in both, J = TP / (TP + FP + FN) (P. Jaccard, 1912), F1 = 2J / (1 + J) being the coefficient
 * of L. R. Dice (1945). Wilson's interval of J, its ends mapped likewise, holds F1 exactly when it held J. (K. Takahashi
 * and others, 2022, Applied Intelligence 52, 4961–4972, give intervals by the delta method instead; these leave 0…1
 * and shrink to nothing where F1 is 1.)
 */
export function f1Estimate(right: number, missed: number, spurious: number): Estimate | undefined {
  const jaccard = proportion(right, right + missed + spurious);
  if (!jaccard) return undefined;
  const mapped = (share: number) => (2 * share) / (1 + share);
  return { value: mapped(jaccard.value), low: mapped(jaccard.low), high: mapped(jaccard.high) };
}

/**
 * The mean of estimates made on different spans, with its interval; undefined where there are none.
 *
 * The distances of the single limits from their values are squared and added, each side by itself (R. G. Newcombe, 1998,
 * Statistics in Medicine 17, 873–890; G. Y. Zou and A. Donner, 2008, Statistics in Medicine 27, 1693–1702).
 */
export function meanEstimate(estimates: readonly Estimate[]): Estimate | undefined {
  const count = estimates.length;
  if (count === 0) return undefined;
  const value = estimates.reduce((sum, estimate) => sum + estimate.value, 0) / count;
  const distance = (of: (estimate: Estimate) => number) =>
    Math.sqrt(estimates.reduce((sum, estimate) => sum + of(estimate) ** 2, 0)) / count;
  const below = distance((estimate) => estimate.value - estimate.low);
  const above = distance((estimate) => estimate.high - estimate.value);
  return { value, low: Math.max(0, value - below), high: Math.min(1, value + above) };
}
