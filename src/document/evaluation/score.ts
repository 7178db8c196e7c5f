import type { Alignment } from './align';
import { f1Estimate, meanEstimate, proportion, type Estimate } from './estimate';
import { compareStrings } from './item';

/** What was found of what there is. An estimate is absent where it would divide by nothing. */
export interface Score {
  /** Gold spans, optional ones not counted: right + missed. */
  readonly gold: number;
  /** Predicted spans, those that an optional one excuses not counted: right + spurious. */
  readonly predicted: number;
  readonly right: number;
  readonly missed: number;
  readonly spurious: number;
  /** right / predicted. */
  readonly precision?: Estimate;
  /** right / gold. */
  readonly recall?: Estimate;
  readonly f1?: Estimate;
}

export interface KindScore extends Score {
  readonly kind: string;
}

/** The mean over the kinds for which there is an estimate, each kind weighing the same. */
export type MacroScore = Pick<Score, 'precision' | 'recall' | 'f1'>;

/** How often a span of one kind was found as another. Without `predicted`: missed; without `gold`: spurious. */
export interface ConfusionCell {
  readonly gold?: string;
  readonly predicted?: string;
  readonly count: number;
}

/** One way of matching, summed over all texts. */
export interface Level {
  /** In order of kind. */
  readonly byKind: readonly KindScore[];
  /** All spans together, each span weighing the same. */
  readonly micro: Score;
  readonly macro: MacroScore;
  /** Only cells that are not 0, in order of gold kind and predicted kind; margins last. */
  readonly confusion: readonly ConfusionCell[];
}

interface Counts {
  right: number;
  missed: number;
  spurious: number;
}

/** Sums the alignments of texts; `kinds` get a score even where nothing is of them. */
export function scoreLevel(alignments: readonly Alignment[], kinds: readonly string[] = []): Level {
  const cells = countCells(alignments);
  const counts = new Map<string, Counts>(kinds.map((kind) => [kind, { right: 0, missed: 0, spurious: 0 }]));
  const of = (kind: string) => {
    const known = counts.get(kind) ?? { right: 0, missed: 0, spurious: 0 };
    counts.set(kind, known);
    return known;
  };
  const total = { right: 0, missed: 0, spurious: 0 };
  for (const { gold, predicted, count } of cells)
    if (gold !== undefined && gold === predicted) add('right', gold, count);
    else {
      if (gold !== undefined) add('missed', gold, count);
      if (predicted !== undefined) add('spurious', predicted, count);
    }
  function add(what: keyof Counts, kind: string, count: number): void {
    of(kind)[what] += count;
    total[what] += count;
  }

  const byKind = [...counts]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([kind, ofKind]) => ({ kind, ...scoreOf(ofKind) }));
  return { byKind, micro: scoreOf(total), macro: macroOf(byKind), confusion: cells };
}

function countCells(alignments: readonly Alignment[]): readonly ConfusionCell[] {
  const rows = new Map<string | undefined, Map<string | undefined, number>>();
  const count = (gold: string | undefined, predicted: string | undefined) => {
    const row = rows.get(gold) ?? new Map<string | undefined, number>();
    rows.set(gold, row.set(predicted, (row.get(predicted) ?? 0) + 1));
  };
  for (const { right, wrongKind, missed, spurious } of alignments) {
    for (const { gold, predicted } of [right, wrongKind].flat()) count(gold.kind, predicted.kind);
    for (const { kind } of missed) count(kind, undefined);
    for (const { kind } of spurious) count(undefined, kind);
  }
  return [...rows]
    .sort(([a], [b]) => compareMargins(a, b))
    .flatMap(([gold, row]) =>
      [...row]
        .sort(([a], [b]) => compareMargins(a, b))
        .map(([predicted, times]) => ({
          ...(gold !== undefined && { gold }),
          ...(predicted !== undefined && { predicted }),
          count: times,
        })),
    );
}

function compareMargins(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareStrings(a, b);
}

function scoreOf({ right, missed, spurious }: Counts): Score {
  const gold = right + missed;
  const predicted = right + spurious;
  return {
    gold,
    predicted,
    right,
    missed,
    spurious,
    ...present({
      precision: proportion(right, predicted),
      recall: proportion(right, gold),
      f1: f1Estimate(right, missed, spurious),
    }),
  };
}

function macroOf(scores: readonly Score[]): MacroScore {
  const mean = (name: keyof MacroScore) =>
    meanEstimate(scores.map((score) => score[name]).filter((estimate) => estimate !== undefined));
  return present({ precision: mean('precision'), recall: mean('recall'), f1: mean('f1') });
}

function present({ precision, recall, f1 }: { [Name in keyof MacroScore]-?: Estimate | undefined }): MacroScore {
  return { ...(precision && { precision }), ...(recall && { recall }), ...(f1 && { f1 }) };
}
