import { foldWidth } from '../../text';

/** A ranked list laid beside the terms that should be in it. */
export interface Ranking {
  /** For each term of the list, the best first, whether it is right. */
  readonly hits: readonly boolean[];
  /** How many terms there are to find. */
  readonly gold: number;
}

/**
 * Lays a ranked list beside the gold terms, both as sets of strings, as TermEval does (Rigouts Terryn et al. 2020).
 *
 * Terms with the same key are one term: what repeats an earlier term of the list is left out and costs nothing. By default
 * quotation and title marks, width, letter case and white space make no difference.
 *
 * @example
 * const ranking = rankAgainst(['“放管服”', '改革', '放管服'], ['放管服', '营商环境']);
 * ranking; // { hits: [true, false], gold: 2 }
 * precisionAt(ranking, 1); // 1
 */
export function rankAgainst(
  ranked: Iterable<string>,
  gold: Iterable<string>,
  keyOf: (term: string) => string = termKey,
): Ranking {
  const wanted = new Set(Array.from(gold, keyOf));
  const listed = new Set(Array.from(ranked, keyOf));
  if (wanted.size === 0) throw new RangeError('Expected at least one gold term, got none.');
  return { hits: Array.from(listed, (key) => wanted.has(key)), gold: wanted.size };
}

// Marks that some write and some leave out: “放管服”改革, 《长江保护法》
const MARKS = /[“”‘’"'《》〈〉「」『』\s]/g;

function termKey(term: string): string {
  return foldWidth(term).replace(MARKS, '').toLowerCase();
}

/**
 * Gives the share of right ones among the first `k` terms, 0 … 1.
 *
 * Of `k` also where the list is shorter, as TREC's scorer does it: what is not there is not right.
 */
export function precisionAt({ hits }: Pick<Ranking, 'hits'>, k: number): number {
  return hitsAmong(hits, k) / k;
}

/** Gives the share of the gold terms that stand among the first `k`, 0 … 1; at most `k` of them can. */
export function recallAt({ hits, gold }: Ranking, k: number): number {
  return hitsAmong(hits, k) / gold;
}

/** Gives the harmonic mean of precision and recall at `k`, 0 … 1; with the list's length for `k` it is TermEval's F1. */
export function f1At({ hits, gold }: Ranking, k: number): number {
  return (2 * hitsAmong(hits, k)) / (k + gold);
}

/**
 * Gives the mean of the precisions at the ranks of the gold terms, 0 … 1; a gold term that the list lacks counts 0.
 *
 * Average precision, as TREC's scorer computes it: 1 where all gold terms come first.
 */
export function averagePrecision({ hits, gold }: Ranking): number {
  let found = 0;
  let sum = 0;
  hits.forEach((hit, index) => {
    if (hit) sum += ++found / (index + 1);
  });
  return sum / gold;
}

function hitsAmong(hits: readonly boolean[], k: number): number {
  if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`Expected "k" to be a whole number from 1, got ${k}.`);
  return hits.slice(0, k).filter(Boolean).length;
}
