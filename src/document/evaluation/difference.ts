import { compareSpans, insideSurrogatePair, sliceText, type Span } from '../../text';
import type { Alignments } from './align';
import type { Item, Pair } from './item';
import type { ReadyPair } from './ready-pair';

/** A span as a difference shows it, in UTF-16 code units. */
export interface ShownSpan extends Span {
  readonly kind: string;
  readonly fragments?: readonly Span[];
  /** '' where neither the text nor a quote was given. */
  readonly text: string;
}

interface DifferenceBase {
  /** The text's name, '' where it has none. */
  readonly document: string;
  /** What stands before and after all spans of the difference. */
  readonly before: string;
  readonly after: string;
}

/** One way in which a prediction departs from gold; every span that is not exactly right stands in one of them. */
export type Difference =
  | (DifferenceBase & { readonly kind: 'missed'; readonly gold: ShownSpan })
  | (DifferenceBase & { readonly kind: 'spurious'; readonly predicted: ShownSpan })
  /** The same span as another kind; an overlapping span of the same kind. */
  | (DifferenceBase & {
      readonly kind: 'wrong-kind' | 'wrong-border';
      readonly gold: ShownSpan;
      readonly predicted: ShownSpan;
    });

/** Lists the differences of one text in order of place, with up to `context` code units on either side. */
export function listDifferences(
  { name, text }: Pick<ReadyPair, 'name' | 'text'>,
  { missed, spurious, wrongKind, wrongBorder }: Alignments['differences'],
  context: number,
): readonly Difference[] {
  const around = (...items: readonly Item[]) => ({ document: name, ...surroundings(text, items, context) });
  const departed = (kind: 'wrong-kind' | 'wrong-border', { gold, predicted }: Pair): Difference => ({
    kind,
    gold: shown(gold, text),
    predicted: shown(predicted, text),
    ...around(gold, predicted),
  });
  const differences: Difference[] = [
    ...missed.map((gold): Difference => ({ kind: 'missed', gold: shown(gold, text), ...around(gold) })),
    ...spurious.map((item): Difference => ({ kind: 'spurious', predicted: shown(item, text), ...around(item) })),
    ...wrongKind.map((pair) => departed('wrong-kind', pair)),
    ...wrongBorder.map((pair) => departed('wrong-border', pair)),
  ];
  return differences.sort((a, b) => compareSpans(placeOf(a), placeOf(b)));
}

function placeOf(difference: Difference): Span {
  return difference.kind === 'spurious' ? difference.predicted : difference.gold;
}

function shown({ start, end, kind, parts, source }: Item, text: string | undefined): ShownSpan {
  return {
    start,
    end,
    kind,
    ...(parts.length > 1 && { fragments: parts }),
    text: text === undefined ? (source.text ?? '') : sliceText(text, { start, end }),
  };
}

function surroundings(
  text: string | undefined,
  items: readonly Item[],
  context: number,
): { readonly before: string; readonly after: string } {
  if (text === undefined) return { before: '', after: '' };
  const start = Math.min(...items.map((item) => item.start));
  const end = Math.max(...items.map((item) => item.end));
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  // Half a character is none.
  const first = insideSurrogatePair(text, from) ? from + 1 : from;
  const last = insideSurrogatePair(text, to) ? to - 1 : to;
  return { before: text.slice(first, start), after: text.slice(end, last) };
}
