import type { Fact, Quantity } from '../../model';
import type { Named } from './indicator';
import type { Link } from './read-link';
import { lastBefore, textOf, type SentenceView } from './sentence-view';
import { CLAUSE_VERBS, DOING_VERBS } from './vocabulary';

/** One thing measured by one quantity, before time and modality are known. */
export interface Measured {
  readonly quantity: Quantity;
  readonly indicator: Named;
  readonly kind: Fact['kind'];
  readonly change?: NonNullable<Fact['change']>;
  readonly link: Link;
  /** The verb that governs the thing counted: 新建 in 新建4所学校. */
  readonly verb?: string;
  readonly ground: string;
}

/** What the sentence has been about so far. */
export interface Topic {
  /** The things last measured, for clauses that name none: 470亿元、同比增长8%. */
  named: readonly Named[];
  /** Every thing measured so far, in order, for the values that come in turn at the end. */
  readonly measured: Named[];
  link?: Link;
  unit?: string;
  /** The verb that governs a run of things counted: 新建1处足球场、2处健身中心. */
  verb?: string | undefined;
}

/** A quantity in its place: what stands before and behind it. */
export interface Place {
  readonly view: SentenceView;
  readonly quantity: Quantity;
  readonly index: number;
  readonly link: Link;
  /** The end of the quantity before it, or the beginning of the clause. */
  readonly floor: number;
  readonly ceiling: number;
  readonly topic: Topic;
}

/** Whether a link says what the quantity is of the thing before it. */
export function speaks(link: Link): boolean {
  return link.direction !== undefined || link.level;
}

/** 29251人、20381人: nothing but a join between two quantities. */
export function continues({ view, quantity, index }: Place): boolean {
  const previous = view.quantities[index - 1];
  return previous !== undefined && /^[、和与,]?$/.test(view.normal.slice(previous.end, quantity.start));
}

/** Whether only a join stands between the quantity before and an offset: 新建1处足球场、2处健身中心. */
export function joinsPrevious({ view, floor }: Place, offset: number): boolean {
  return /^(?:[、和与及]|以及)$/.test(view.normal.slice(floor, offset));
}

/** The verb that ends at an offset, 了 aside. */
export function verbBefore(view: SentenceView, offset: number, floor: number): string | undefined {
  let i = lastBefore(view.tokens, offset);
  if (view.tokens[i] && textOf(view, view.tokens[i]!) === '了') i--;
  const token = view.tokens[i];
  if (!token || token.start < floor) return undefined;
  const word = textOf(view, token);
  return CLAUSE_VERBS.has(word) || DOING_VERBS.has(word) ? word : undefined;
}
