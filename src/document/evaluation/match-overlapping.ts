import type { Span } from '../../text';
import { compareItems, compareStrings, placeAndKind, type Item, type Pair } from './item';
import type { Matching } from './match-equal';

interface Candidate extends Pair {
  /** Code units in both. */
  readonly shared: number;
  /** Code units in either. */
  readonly joint: number;
}

/**
 * How many partners that begin within a span are weighed for it. Annotations of texts stay far below; of spans that
 * overlap one another by the thousand some stay without partner, so that they do not cost the square of their number.
 */
const MOST_WITHIN = 16;

/**
 * Pairs items that overlap, one to one: the pair that shares most goes first, of equals the tighter, then the earlier.
 *
 * Both lists are in order (`compareItems`) and hold no pair of equal span and kind; then the order of pairs is the same
 * whichever list is called gold, so that exchanging the lists exchanges precision and recall.
 */
export function matchOverlapping(
  gold: readonly Item[],
  predicted: readonly Item[],
  mayPair: (gold: Item, predicted: Item) => boolean,
): Matching {
  const candidates = [
    ...pairsWithin(gold, predicted).map(([a, b]) => ({ gold: a, predicted: b })),
    ...pairsWithin(predicted, gold).map(([a, b]) => ({ gold: b, predicted: a })),
  ]
    .filter((pair) => mayPair(pair.gold, pair.predicted))
    .map(weighed)
    .filter(({ shared }) => shared > 0)
    .sort(compareCandidates);
  const taken = new Set<Item>();
  const pairs: Pair[] = [];
  for (const { gold: one, predicted: other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push({ gold: one, predicted: other });
  }
  return {
    pairs: pairs.sort((a, b) => compareItems(a.gold, b.gold)),
    missed: gold.filter((item) => !taken.has(item)),
    spurious: predicted.filter((item) => !taken.has(item)),
  };
}

/** Pairs only items of one kind, each kind by itself, so that what nests in other kinds is not in the way. */
export function matchOverlappingOfKind(gold: readonly Item[], predicted: readonly Item[]): Matching {
  const others = groupByKind(predicted);
  const pairs: Pair[] = [];
  for (const [kind, ofKind] of groupByKind(gold))
    pairs.push(...matchOverlapping(ofKind, others.get(kind) ?? [], () => true).pairs);
  const taken = new Set(pairs.flatMap((pair) => [pair.gold, pair.predicted]));
  return {
    pairs: pairs.sort((a, b) => compareItems(a.gold, b.gold)),
    missed: gold.filter((item) => !taken.has(item)),
    spurious: predicted.filter((item) => !taken.has(item)),
  };
}

function groupByKind(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.kind);
    if (group) group.push(item);
    else groups.set(item.kind, [item]);
  }
  return groups;
}

/** Each item with those of the other list that begin within it: of two that overlap, one begins within the other. */
function pairsWithin(items: readonly Item[], others: readonly Item[]): readonly (readonly [Item, Item])[] {
  const pairs: [Item, Item][] = [];
  let first = 0;
  for (const item of items) {
    while (first < others.length && others[first]!.start < item.start) first++;
    for (const other of others.slice(first, first + MOST_WITHIN)) {
      if (other.start >= item.end) break;
      pairs.push([item, other]);
    }
  }
  return pairs;
}

function weighed(pair: Pair): Candidate {
  const { gold, predicted } = pair;
  const shared = sharedUnits(gold.parts, predicted.parts);
  return { ...pair, shared, joint: gold.size + predicted.size - shared };
}

function sharedUnits(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    shared += Math.max(0, Math.min(a[i]!.end, b[j]!.end) - Math.max(a[i]!.start, b[j]!.start));
    if (a[i]!.end < b[j]!.end) i++;
    else j++;
  }
  return shared;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.shared - a.shared ||
    a.joint - b.joint ||
    a.gold.start + a.predicted.start - (b.gold.start + b.predicted.start) ||
    a.gold.end + a.predicted.end - (b.gold.end + b.predicted.end) ||
    Math.abs(a.gold.start - a.predicted.start) - Math.abs(b.gold.start - b.predicted.start) ||
    compareStrings(unorderedKey(a), unorderedKey(b))
  );
}

/** Names a pair without saying which of the two is gold. */
function unorderedKey({ gold, predicted }: Pair): string {
  return [placeAndKind(gold), placeAndKind(predicted)].sort(compareStrings).join(' | ');
}
