import type { Quantity } from '../../model';
import { amount } from './amount';
import { acrossComma, carried } from './carried';
import { pair, runFrom } from './coordination';
import type { Measured, Place, Topic } from './place';
import { proportion } from './proportion';
import { ranked } from './rank';
import { readLink } from './read-link';
import { clauseAt, firstNotBefore, type SentenceView } from './sentence-view';

const PROPORTIONS = new Set(['percent', 'permille', 'percentage-point', 'multiple', 'ratio']);

/** Finds what the quantity with the given index measures; takes note in the topic. */
export function measure(view: SentenceView, index: number, topic: Topic): readonly Measured[] {
  const quantity = view.quantities[index]!;
  const clause = clauseAt(view, quantity.start);
  const floor = Math.max(clause.start, view.quantities[index - 1]?.end ?? 0);
  const near = readLink(view, quantity.start, floor);
  const far = near.level ? acrossComma(view, near, floor) : undefined;
  const link = far ?? near;
  // 50米内换乘比例: a distance that describes
  if (quantity.kind === 'measure' && /[内外]/.test(view.normal[quantity.end] ?? '')) return [];
  if (link.gap || multiplies(view, quantity)) return [];
  const start = far ? clauseAt(view, far.start).start : floor;
  const place = { view, quantity, index, link, floor: start, ceiling: clause.end, topic };
  if (quantity.kind === 'ordinal') return rank(place);
  return PROPORTIONS.has(quantity.kind) ? proportion(place) : amount(place);
}

/** 两个万亿元: a number that only multiplies the next. */
function multiplies(view: SentenceView, { kind, end }: Quantity): boolean {
  const next = view.quantities[firstNotBefore(view.quantities, end)];
  return kind === 'cardinal' && next?.start === end && next.kind === 'money';
}

/** 名列第一 */
function rank(place: Place): readonly Measured[] {
  const { view, index } = place;
  const found = ranked(view, place.quantity, place.floor, runFrom(view, index).length, (link) =>
    carried({ ...place, link }),
  );
  if (!found) return [];
  return pair(view, found.named, index, found.link).map(({ indicator, quantity }) => ({
    quantity,
    indicator,
    kind: 'rank',
    link: found.link,
    ground: 'rank',
  }));
}
