import { placeAndKind, type Item, type Pair } from './item';
import { matchEqual } from './match-equal';
import { matchOverlapping, matchOverlappingOfKind } from './match-overlapping';

/** Where each gold and each predicted span of one text went; optional gold and what it excuses are left out. */
export interface Alignment {
  readonly right: readonly Pair[];
  readonly wrongKind: readonly Pair[];
  readonly missed: readonly Item[];
  readonly spurious: readonly Item[];
}

export interface Alignments {
  /** Equal spans: right with an equal kind, else of the wrong kind. */
  readonly exact: Alignment;
  /** Overlapping spans likewise; equal ones among them. */
  readonly overlapping: Alignment;
  /** What keeps the exact alignment from being perfect, each span once. */
  readonly differences: Omit<Alignment, 'right'> & { readonly wrongBorder: readonly Pair[] };
}

/**
 * Lays the predicted spans of one text beside the gold ones. Both lists are `distinct`.
 *
 * What is found exactly is settled first; then required gold takes what overlaps, then optional gold excuses of the rest
 * what overlaps it; spans of other kinds are paired only among those that are left.
 */
export function align(gold: readonly Item[], predicted: readonly Item[]): Alignments {
  const same = matchEqual(gold, predicted, placeAndKind);
  const right = same.pairs.filter((pair) => !pair.gold.optional);
  const required = same.missed.filter((item) => !item.optional);
  const optional = same.missed.filter((item) => item.optional);

  const renamed = matchEqual(required, same.spurious, ({ place }) => place);
  const near = matchOverlappingOfKind(required, same.spurious);
  const excused = matchOverlappingOfKind(optional, near.spurious);
  const far = matchOverlapping(near.missed, excused.spurious, (a, b) => a.kind !== b.kind);
  const left = matchEqual(near.missed, near.spurious, ({ place }) => place);
  return {
    exact: { right, wrongKind: renamed.pairs, missed: renamed.missed, spurious: renamed.spurious },
    overlapping: {
      right: [...right, ...near.pairs],
      wrongKind: far.pairs,
      missed: far.missed,
      spurious: far.spurious,
    },
    differences: {
      wrongBorder: near.pairs,
      wrongKind: left.pairs,
      missed: left.missed,
      spurious: left.spurious,
    },
  };
}
