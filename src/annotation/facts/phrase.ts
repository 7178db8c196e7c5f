import type { Span } from '../../text';
import { roleOf } from './roles';
import { firstNotBefore, lastBefore, textOf, type SentenceView } from './sentence-view';
import { LEADING, NEWLY, WHOLE_AREAS } from './vocabulary';

/** A noun phrase found beside a quantity. */
export interface NounPhrase extends Span {
  /** Its members where it is coordinated (办结率、满意率): at least one. */
  readonly members: readonly Span[];
  /** The same, divided only by 、: 软件和信息服务业、租赁和商务服务业 are two. */
  readonly groups: readonly Span[];
  /** The verb directly before it, if any (拆除违法建设 → 拆除). */
  readonly verb?: string;
  /** False where it begins with a verb, so that it may be a predicate (上市公司). */
  readonly nominal: boolean;
  /** A relational noun with what it relates (X占Y比重): no shorter name may stand for it. */
  readonly complete?: boolean;
}

/** Longer phrases are no names of things counted; the bound keeps the work linear. */
export const LONGEST_PHRASE = 40;

/** The end of the quantity before an offset, or the sentence's beginning. */
export function quantityEndBefore(view: SentenceView, offset: number): number {
  const quantity = view.quantities[lastBefore(view.quantities, offset)];
  return quantity ? quantity.end : view.start;
}

/** What a phrase is made from: its stretch as it was read, the joins in it in order of place, the verb before it. */
interface Reading extends Span {
  readonly joins: readonly Span[];
  readonly verb?: string | undefined;
  /** Whether it stands before its quantity. */
  readonly isBefore: boolean;
}

/** Drops what opens the phrase without being part of it, and splits it at its joins. */
export function makePhrase(view: SentenceView, reading: Reading): NounPhrase | undefined {
  const { end, verb } = reading;
  const start = withoutOpening(view, reading.start, end);
  if (start >= end) return undefined;
  const text = view.normal.slice(start, end);
  // 占全国: an area is nothing measured, but what a share is of
  if (text.length > 1 && WHOLE_AREAS.has(text) && verb !== '占') return undefined;
  const joins = reading.joins.filter((join) => join.start > start && join.end < end);
  const [join] = joins;
  // 3亿斤新台阶、亩产: what directly follows another quantity is that one's
  if (join && reading.isBefore && start > view.start && quantityEndBefore(view, start + 1) === start)
    return makePhrase(view, { ...reading, start: join.end });
  const first = view.tokens[firstNotBefore(view.tokens, start)];
  return {
    start,
    end,
    members: divided({ start, end }, joins),
    groups: divided(
      { start, end },
      joins.filter((one) => view.normal[one.start] === '、'),
    ),
    nominal: first !== undefined && roleOf(view, first) !== 'verb',
    ...(verb === undefined ? {} : { verb }),
  };
}

/** 各类应急演练 → 应急演练, 全市公园 → 公园, 今年就业 → 就业 */
function withoutOpening(view: SentenceView, from: number, end: number): number {
  let start = from;
  for (let i = firstNotBefore(view.tokens, from); i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (token.start >= end) break;
    const time = timeAt(view, token.start, end);
    if (time) start = time.end;
    else if (roleOf(view, token) === 'join' || opensOnly(view, i, end)) start = token.end;
    else if (token.start >= start) break;
  }
  return start;
}

// One-character words that a phrase does not open with
const SINGLE = new Set('办复为共被把将对由向获达有是等及并则且还又');

function opensOnly(view: SentenceView, index: number, end: number): boolean {
  const token = view.tokens[index]!;
  const next = view.tokens[index + 1];
  if (next === undefined || next.start >= end) return false;
  const word = textOf(view, token);
  if (word === '新') return !NEWLY.has(textOf(view, next));
  if (word.length > 1) return WHOLE_AREAS.has(word) || LEADING.has(word);
  return LEADING.has(word) || token.pos === 'f' || (SINGLE.has(word) && /^[dvz]/.test(token.pos ?? ''));
}

function divided({ start, end }: Span, joins: readonly Span[]): readonly Span[] {
  const starts = [start, ...joins.map((join) => join.end)];
  const ends = [...joins.map((join) => join.start), end];
  return starts.map((from, i) => ({ start: from, end: ends[i]! }));
}

function timeAt(view: SentenceView, start: number, end: number): Span | undefined {
  const time = view.times[firstNotBefore(view.times, start)];
  return time && time.start === start && time.end <= end ? time : undefined;
}
