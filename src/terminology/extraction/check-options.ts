import type { ExtractionOptions } from './options';

/**
 * Checks the numbers among the options, which otherwise would give an empty list or scores beyond 0 … 1.
 *
 * @throws RangeError that names the option.
 */
export function checkOptions({ minFrequency, top, contexts, weights = {}, ngrams }: ExtractionOptions): void {
  checkWhole('minFrequency', minFrequency, 1);
  checkWhole('top', top, 1);
  checkWhole('contexts', contexts, 0);
  for (const [name, weight] of Object.entries(weights))
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`Expected "weights.${name}" to be a number from 0, got ${weight}.`);
  for (const [name, threshold] of Object.entries(ngrams === false ? {} : (ngrams ?? {})))
    if (Number.isNaN(threshold)) throw new RangeError(`Expected "ngrams.${name}" to be a number, got NaN.`);
}

function checkWhole(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least)) return;
  throw new RangeError(`Expected "${name}" to be a whole number from ${least}, got ${value}.`);
}
