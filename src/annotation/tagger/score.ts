import type { KindSpan } from './outermost';

/** How many spans there are, were found, and were found with the same borders and kind. */
export interface SpanCounts {
  readonly gold: number;
  readonly found: number;
  readonly correct: number;
}

/** Counts, with what they come to; a share of nothing is left out. */
export interface SpanScore extends SpanCounts {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

export interface SpanScores {
  readonly all: SpanScore;
  /** By kind, in order of name. */
  readonly kinds: readonly (SpanScore & { readonly kind: string })[];
}

/** Gathers sentences, then says how exactly their spans were found. */
export class Scorer {
  readonly #kinds = new Map<string, { gold: number; found: number; correct: number }>();

  /** Counts one sentence; tells for each span found whether it is right. */
  add(gold: readonly KindSpan[], found: readonly KindSpan[]): boolean[] {
    const keys = new Set(gold.map(keyOf));
    for (const { kind } of gold) this.#countsOf(kind).gold++;
    return found.map((span) => {
      const counts = this.#countsOf(span.kind);
      const isRight = keys.has(keyOf(span));
      counts.found++;
      if (isRight) counts.correct++;
      return isRight;
    });
  }

  scores(): SpanScores {
    const kinds = [...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    const all = { gold: 0, found: 0, correct: 0 };
    for (const [, { gold, found, correct }] of kinds) {
      all.gold += gold;
      all.found += found;
      all.correct += correct;
    }
    return { all: scoreOf(all), kinds: kinds.map(([kind, counts]) => ({ kind, ...scoreOf(counts) })) };
  }

  #countsOf(kind: string) {
    const counts = this.#kinds.get(kind) ?? { gold: 0, found: 0, correct: 0 };
    this.#kinds.set(kind, counts);
    return counts;
  }
}

function keyOf({ start, end, kind }: KindSpan): string {
  return `${start} ${end} ${kind}`;
}

function scoreOf({ gold, found, correct }: SpanCounts): SpanScore {
  return {
    gold,
    found,
    correct,
    ...(found === 0 ? {} : { precision: correct / found }),
    ...(gold === 0 ? {} : { recall: correct / gold }),
    ...(gold + found === 0 ? {} : { f1: (2 * correct) / (gold + found) }),
  };
}
