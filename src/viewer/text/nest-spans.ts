import { compareSpans, type Span } from '../../text';

/** A stretch to be wrapped in an element; `item` is whatever the caller wants back. */
export interface Wrap<T> extends Span {
  readonly item: T;
}

/** A piece of a wrap in a tree where nothing crosses. */
export interface Nested<T> extends Wrap<T> {
  /** True where the wrap began before this piece, or goes on after it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly children: readonly Nested<T>[];
  /** How many levels lie below: an outer underline is drawn lower than the inner ones. */
  readonly height: number;
}

type Piece<T> = Omit<Nested<T>, 'children' | 'height'>;

/** Deeper levels could not be told apart on a page, and would exhaust the stack; they are left to the list. */
const DEEPEST = 12;

/**
 * Arranges spans that may nest and cross into a tree, as elements need it.
 *
 * Of two that cross, the later is cut at the end of the earlier: [大连市 [沙河口区] 政府] stays whole,
 * [ab [cd] ef] with [cd ef gh] becomes [ab [cd ef]] [gh].
 */
export function nestSpans<T>(wraps: readonly Wrap<T>[], within: Span): readonly Nested<T>[] {
  const pieces: Piece<T>[] = [];
  for (const { start, end, item } of wraps) {
    const piece = {
      start: Math.max(start, within.start),
      end: Math.min(end, within.end),
      item,
      openStart: start < within.start,
      openEnd: end > within.end,
    };
    if (piece.start < piece.end) pieces.push(piece);
  }
  return nest(pieces.sort(compareSpans), 1);
}

function nest<T>(pieces: readonly Piece<T>[], depth: number): Nested<T>[] {
  const nested: Nested<T>[] = [];
  /** What was cut off, waiting for its turn; all of it starts at or before the next piece. */
  let rests: Piece<T>[] = [];
  let at = 0;
  while (at < pieces.length || rests.length > 0) {
    const next = pieces[at];
    const rest = rests[0];
    const fromRests = rest !== undefined && (next === undefined || compareSpans(rest, next) <= 0);
    const outer = (fromRests ? rest : next)!;
    const inside: Piece<T>[] = fromRests ? rests.slice(1) : rests;
    rests = [];
    if (!fromRests) at++;
    while (at < pieces.length && pieces[at]!.start < outer.end) inside.push(pieces[at++]!);
    const inner: Piece<T>[] = [];
    for (const piece of inside) {
      if (piece.end <= outer.end) inner.push(piece);
      else if (piece.start >= outer.end) rests.push(piece);
      else {
        inner.push({ ...piece, end: outer.end, openEnd: true });
        rests.push({ ...piece, start: outer.end, openStart: true });
      }
    }
    rests.sort(compareSpans);
    const children = depth < DEEPEST ? nest(inner.sort(compareSpans), depth + 1) : [];
    nested.push({ ...outer, children, height: children.reduce((most, { height }) => Math.max(most, height + 1), 0) });
  }
  return nested;
}
