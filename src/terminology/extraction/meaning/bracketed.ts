import type { Candidate } from '../candidates/candidate';

/**
 * The candidates that a bracket follows, one a bracket: 社会信用体系(social credit system) explains neither 信用体系 nor 体系.
 *
 * A name is what the bracket means, else the longest sequence of words that stands as a noun does.
 */
export class Bracketed implements Iterable<Candidate> {
  readonly #byEnd = new Map<number, Candidate>();

  add(candidate: Candidate): void {
    const known = this.#byEnd.get(candidate.end);
    if (known === undefined || precedes(candidate, known)) this.#byEnd.set(candidate.end, candidate);
  }

  [Symbol.iterator](): Iterator<Candidate> {
    return this.#byEnd.values();
  }
}

function precedes(a: Candidate, b: Candidate): boolean {
  const before = rankOf(a) - rankOf(b);
  return before < 0 || (before === 0 && a.start < b.start);
}

/** 建设社区信用体系(…) heads its clause: the bracket means 社区信用体系. */
function rankOf({ source, slot }: Candidate): number {
  if (source !== 'pattern') return 0;
  return slot === 'clause' ? 2 : 1;
}
