import { assertRate, type Rate } from './counts';

/** What stands for a frequency of 0, whose logarithm is infinite. */
const ABSENT = 0.5;

/**
 * Tells how many doublings lie between two rates: log2 of their ratio (Hardie 2014).
 *
 * 1 is twice as frequent here as there, −1 half as frequent, 0 as frequent. A frequency of 0 counts as a half; where
 * both are 0, there is no difference, and the result is 0.
 */
export function logRatio(focus: Rate, reference: Rate): number {
  assertRate('focus', focus);
  assertRate('reference', reference);
  if (focus.frequency === 0 && reference.frequency === 0) return 0;
  const rate = ({ frequency, size }: Rate) => (frequency || ABSENT) / size;
  return Math.log2(rate(focus) / rate(reference));
}

/**
 * Tells by how many per cent the rate here exceeds that of the reference: %DIFF of Gabrielatos and Marchi (2011).
 *
 * 200 is three times as frequent, −50 half as frequent, −100 absent here. `Infinity` where only the reference lacks the
 * word, 0 where both do.
 */
export function percentDifference(focus: Rate, reference: Rate): number {
  assertRate('focus', focus);
  assertRate('reference', reference);
  if (focus.frequency === 0 && reference.frequency === 0) return 0;
  const referenceRate = reference.frequency / reference.size;
  return ((focus.frequency / focus.size - referenceRate) * 100) / referenceRate;
}
