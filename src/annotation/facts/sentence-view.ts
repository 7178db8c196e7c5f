import type { Entity, IndicatorEntity, Quantity, Sentence, Time, Token, View } from '../../model';
import type { Span } from '../../text';
import type { IndicatorCodes } from './indicator-codes';
import { measurable, outside } from './measurable';
import { FIXED_PHRASES } from './vocabulary';

export type FactView = View<'sections' | 'sentences' | 'tokens' | 'quantities' | 'times' | 'entities'>;

/** One sentence with what was found in it; all offsets are the text's. */
export interface SentenceView extends Span {
  readonly sentence: Sentence;
  readonly normal: string;
  readonly tokens: readonly Token[];
  /** Those that can measure something, and ages. */
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly entities: readonly Entity[];
  /** The named statistics, by where they end; the longest where several end together. */
  readonly indicators: ReadonlyMap<number, IndicatorEntity>;
  /** The codes of the dictionary's statistics, by their names. */
  readonly codes: IndicatorCodes;
  /** The stretches between commas, semicolons, colons and dashes. */
  readonly clauses: readonly Span[];
}

// Where a clause ends inside a sentence: , ; : and the dash. A comma between digits belongs to the number.
const CLAUSE_END = /[;:。!?\n]|——|(?<!\d),|,(?!\d)/g;

/** Gathers what lies in a sentence. */
export function viewSentence(view: FactView, sentence: Sentence, codes: IndicatorCodes): SentenceView {
  const { start, end } = sentence;
  const entities = itemsWithin(view.entities, sentence);
  const named = entities.filter((entity) => entity.kind !== 'indicator' && !isInvoked(view.normal, entity));
  const times = outside(itemsWithin(view.times, sentence), named);
  const quantities = measurable(view.normal, itemsWithin(view.quantities, sentence), entities, times);
  return {
    sentence,
    start,
    end,
    normal: view.normal,
    tokens: joinRates(
      view.normal,
      joinPhrases(
        view.normal,
        splitAt(view.normal, view.tokens.slice(sentence.tokens.first, sentence.tokens.end), [
          quantities,
          times,
          entities,
        ]),
        sentence,
      ),
    ),
    quantities,
    times,
    entities,
    indicators: endingsOf(entities, view.normal),
    codes,
    clauses: clausesOf(view.normal.slice(start, end), start),
  };
}

/** Joins what is measured with its measure: 办结 + 率. */
function joinRates(normal: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const rate = token.end - token.start === 1 && /[率量额值数费]/.test(normal[token.start]!);
    if (rate && before?.end === token.start && /^\p{Script=Han}{2,4}$/u.test(normal.slice(before.start, before.end)))
      joined[joined.length - 1] = { start: before.start, end: token.end, pos: 'n' };
    else joined.push(token);
  }
  return joined;
}

// A noun of change is no part of a statistic's name: 居民消费价格涨幅
const CHANGE_NOUN = /(?:涨幅|增幅|增速|降幅|跌幅|上涨|下降|增长)$/;

function endingsOf(entities: readonly Entity[], normal: string): ReadonlyMap<number, IndicatorEntity> {
  const endings = new Map<number, IndicatorEntity>();
  for (const entity of entities) {
    if (entity.kind !== 'indicator') continue;
    const change = CHANGE_NOUN.exec(normal.slice(entity.start, entity.end))?.[0];
    const end = change === undefined ? entity.end : entity.end - change.length;
    const start = entity.start + sharedLength(normal, entity);
    if (end > start && !endings.has(end)) endings.set(end, { ...entity, start, end });
  }
  return endings;
}

/** How much of a coordinated name precedes its last member, whose value is its own: 城镇居民、|农村居民人均可支配收入分别…. */
function sharedLength(normal: string, { start, end }: Span): number {
  if (!/^.{0,4}分别/.test(normal.slice(end, end + 6))) return 0;
  return /^.*[、和]/.exec(normal.slice(start, end))?.[0].length ?? 0;
}

/** A plan that is followed, whose years are the matter's: 按“八五”计划,国民经济增长…. */
function isInvoked(normal: string, { kind, start }: Entity): boolean {
  return kind === 'document' && /(?:按|照|根据)[^,;。]{0,5}$/.test(normal.slice(Math.max(0, start - 8), start));
}

// A change that a word engine leaves on its noun: 价格下降/n
const CHANGE_TAIL = /^(?:上涨|下降|增长|减少|上升|回落|提高)$/;
const CHANGE_LENGTH = 2;

/** Cuts words where a quantity, a time or an entity begins or ends inside them, and before a change. */
function splitAt(normal: string, tokens: readonly Token[], layers: readonly (readonly Span[])[]): readonly Token[] {
  const borders = new Set(layers.flatMap((layer) => layer.flatMap(({ start, end }) => [start, end])));
  return tokens.flatMap((token) => {
    const pieces: Token[] = [];
    let from = token.start;
    const change = token.end - CHANGE_LENGTH;
    const splitsChange = change > token.start + 1 && CHANGE_TAIL.test(normal.slice(change, token.end));
    for (let at = from + 1; at < token.end; at++) {
      if (!borders.has(at) && !(splitsChange && at === change)) continue;
      pieces.push({ ...token, start: from, end: at });
      from = at;
    }
    return from === token.start ? [token] : [...pieces, { ...token, start: from }];
  });
}

/** Joins the words of set phrases (退耕还林) into one noun. */
function joinPhrases(normal: string, tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const joined = [...tokens];
  for (const match of [...normal.slice(start, end).matchAll(FIXED_PHRASES)].toReversed()) {
    const from = start + match.index;
    const to = from + match[0].length;
    const first = firstNotBefore(joined, from);
    const last = lastBefore(joined, to);
    if (joined[first]?.start === from && joined[last]?.end === to)
      joined.splice(first, last - first + 1, { start: from, end: to, pos: 'n' });
  }
  return joined;
}

function clausesOf(text: string, offset: number): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(CLAUSE_END)) {
    if (match.index > start) clauses.push({ start: offset + start, end: offset + match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) clauses.push({ start: offset + start, end: offset + text.length });
  return clauses;
}

/** The items that lie wholly within a span; the items are in order of start. */
export function itemsWithin<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const first = firstNotBefore(items, span.start);
  const end = firstNotBefore(items, span.end);
  return items.slice(first, end).filter((item) => item.end <= span.end);
}

/** The index of the first item that starts at or after an offset. */
export function firstNotBefore(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last item that starts before an offset, or -1. */
export function lastBefore(items: readonly Span[], offset: number): number {
  return firstNotBefore(items, offset) - 1;
}

/** The last of the sorted, disjoint spans that holds an offset or ends at it. */
export function clauseAt(view: SentenceView, offset: number): Span {
  return view.clauses[firstNotBefore(view.clauses, offset + 1) - 1] ?? view;
}

export function textOf(view: SentenceView, span: Span): string {
  return view.normal.slice(span.start, span.end);
}
