import type { Fact, Quantity } from '../../model';
import type { Span } from '../../text';
import { changeOf, pair, runFrom, TRANSITIVE } from './coordination';
import { namesAt, type Named } from './indicator';
import { linkWord } from './links';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { classifierOf, phraseShared } from './owned';
import { ranked } from './rank';
import { readLink, type Link } from './read-link';
import { completed } from './relational';
import { clauseAt, firstNotBefore, lastBefore, textOf, type SentenceView } from './sentence-view';
import { CLAUSE_VERBS, DOING_VERBS, GENERAL_NOUNS, MAKING_VERBS } from './vocabulary';

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
  link?: Link;
  unit?: string;
  /** The verb that governs a run of things counted: 新建1处足球场、2处健身中心. */
  verb?: string | undefined;
}

/** A quantity in its place: what stands before and behind it. */
interface Place {
  readonly view: SentenceView;
  readonly quantity: Quantity;
  readonly index: number;
  readonly link: Link;
  /** The end of the quantity before it, or the beginning of the clause. */
  readonly floor: number;
  readonly ceiling: number;
  readonly topic: Topic;
}

const PROPORTIONS = new Set(['percent', 'permille', 'percentage-point', 'multiple', 'ratio']);
// A small number in words, more often a manner of speaking than a count: 两个积极性, 一条道路
const SMALL_NUMBER = /^[一二两三四五六七八九十几]$/;

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

/** Percentages, points, multiples, ratios: how high a rate is, or by how much something changes. */
function proportion(place: Place): readonly Measured[] {
  const { view, quantity, index, link, floor, ceiling, topic } = place;
  const text = textOf(view, quantity);
  const partOf = view.normal[quantity.end] === '的' && link.direction === undefined && !link.target;
  const says = !partOf && (speaks(link) || link.target || /^翻/.test(text));
  if (!says && continues(place) && topic.link) return assign({ ...place, link: topic.link }, topic.named);
  const found = phraseBefore(view, link.start, floor, link.direction !== undefined);
  const before = found && completed(view, found, floor);
  if (!says && !link.share && found?.verb !== '占') {
    const of = phraseAfter(view, quantity.end, ceiling);
    if (of && (partOf || !before?.nominal)) return counted(place, of, 'share-of');
    if (!before && topic.named.length === 0) return [];
  }
  if (quantity.kind === 'multiple' && !says) return [];
  const increasing: Link = /^翻/.test(text) && link.direction === undefined ? { ...link, direction: 'increase' } : link;
  const values = runFrom(view, index).length;
  const named =
    namesAt(view, before, link, found ? undefined : { start: floor, end: link.start }, values) ?? carried(place);
  return named === undefined ? [] : assign({ ...place, link: increasing }, named);
}

/** Money, measures, counts: what has the amount, or what is counted. */
function amount(place: Place): readonly Measured[] {
  const { view, quantity, link, floor, ceiling } = place;
  const pieces = quantity.kind === 'cardinal';
  const found = link.start > floor ? phraseBefore(view, link.start, floor) : undefined;
  const before = found && completed(view, found, floor);
  const after = countable(place, phraseAfter(view, quantity.end, ceiling, classifierOf(quantity)));
  const says = speaks(link);
  const done = link.verb !== undefined;
  if (after?.nominal && (pieces ? !(link.direction !== undefined && before) : done))
    return counted(place, after, 'counted');
  if (before) {
    const named = namesAt(view, before, link, undefined);
    if (named) return assign(place, named);
  }
  if (after && !says) return counted(place, after, 'counted');
  const shared = after ? undefined : phraseShared(view, quantity, ceiling);
  if (shared) return counted(place, shared, 'shared-noun');
  if (says || done || continues(place) || exceeds(place)) {
    const named = namesAt(view, undefined, link, { start: floor, end: link.start }) ?? carried(place);
    if (named) return assign(place, named);
  }
  return after ? counted(place, after, 'counted') : [];
}

/** What stands behind may be counted: no rate (203个断面优良率), no thing that a measure only describes (千伏输电线路1240公里). */
function countable({ view, quantity }: Place, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase) return undefined;
  if (/[率级]$/.test(textOf(view, phrase))) return undefined;
  const describes =
    quantity.kind === 'measure' && view.quantities[firstNotBefore(view.quantities, phrase.end)]?.start === phrase.end;
  return describes ? undefined : phrase;
}

function speaks(link: Link): boolean {
  return link.direction !== undefined || link.level;
}

/** 29251人、20381人: nothing but a join between two quantities. */
function continues({ view, quantity, index }: Place): boolean {
  const previous = view.quantities[index - 1];
  return previous !== undefined && /^[、和与,]?$/.test(view.normal.slice(previous.end, quantity.start));
}

/** 经济总量达5万亿元…,超过6万亿元: a clause that is nothing but another value of the same unit. */
function exceeds({ view, quantity, link, floor, topic }: Place): boolean {
  return quantity.unit.code === topic.unit && /^[、,\p{Script=Han}]{0,4}$/u.test(view.normal.slice(floor, link.start));
}

/** The thing counted stands behind its quantity. */
function counted(place: Place, phrase: NounPhrase, ground: string): readonly Measured[] {
  const { view, quantity, link, topic } = place;
  const verb =
    link.verb ?? verbBefore(view, link.start, place.floor) ?? (joinsPrevious(place) ? topic.verb : undefined);
  topic.verb = verb;
  if (GENERAL_NOUNS.has(textOf(view, phrase)) || isMannerOfSpeaking(place, verb, phrase)) return [];
  const [indicator] = namesAt(view, { ...phrase, members: [phrase], groups: [phrase] }, undefined, undefined) ?? [];
  if (indicator === undefined) return [];
  const change = ground === 'counted' && !link.level ? changeOf(link, undefined) : undefined;
  return [
    {
      quantity,
      indicator,
      kind: change === undefined ? 'level' : 'change',
      ...(change === undefined ? {} : { change }),
      link,
      ground,
      ...(verb === undefined ? {} : { verb }),
    },
  ];
}

/** A name so long, at the head of its clause, is no manner of speaking: 两项自贸试验区制度创新成果. */
const SPECIFIC = 6;

/** Whether a number in words counts nothing: 一条新路; not so where something is made, or named before it (白云、南沙等三个). */
function isMannerOfSpeaking(place: Place, verb: string | undefined, phrase?: NounPhrase): boolean {
  const { view, quantity } = place;
  const number = textOf(view, quantity.number);
  if (quantity.kind !== 'cardinal' || !SMALL_NUMBER.test(number)) return false;
  const specific = phrase !== undefined && phrase.end - phrase.start >= SPECIFIC && !/^[一几]/.test(number);
  if (specific && clauseAt(view, quantity.start).start === quantity.start) return false;
  return !(verb !== undefined && MAKING_VERBS.has(verb)) && view.normal[quantity.start - 1] !== '等';
}

function joinsPrevious({ view, floor, link }: Place): boolean {
  return /^(?:[、和与及]|以及)$/.test(view.normal.slice(floor, link.start));
}

/** The things measured stand before the quantity, or were named earlier. */
function assign(place: Place, named: readonly Named[]): readonly Measured[] {
  const { view, index, topic, floor } = place;
  const link = continued(place, named);
  const start = named[0]?.span?.start;
  const own = start === undefined || start < floor ? undefined : verbBefore(view, start, floor);
  const joins = joinsPrevious({ ...place, link: { ...link, start: start ?? link.start } });
  const topicVerb = topic.verb;
  const verb = own ?? link.verb ?? (named === topic.named || joins ? topicVerb : undefined);
  topic.named = named;
  topic.link = link;
  topic.unit = place.quantity.unit.code;
  topic.verb = verb;
  if (!speaks(link) && isMannerOfSpeaking(place, verb)) return [];
  const acting = own ?? (joins && TRANSITIVE.has(topicVerb ?? '') ? topicVerb : undefined);
  const change = changeOf(
    link,
    acting ?? (link.verb === '新增' ? '净增' : undefined),
    link.basis ?? basisBefore(view, start),
  );
  const things = change === undefined ? named : named.map(asGrowth);
  return pair(view, things, index, link).map(({ indicator, quantity, ground }) => ({
    quantity,
    indicator,
    kind: change === undefined ? 'level' : 'change',
    ...(change === undefined ? {} : { change }),
    link,
    ground: ground === 'one' ? (change === undefined ? 'level' : 'change') : ground,
    ...(verb === undefined ? {} : { verb }),
  }));
}

/** 年均经济增长速度: the basis may stand before the thing measured. */
function basisBefore(view: SentenceView, start: number | undefined): NonNullable<Fact['change']>['basis'] {
  const token = start === undefined ? undefined : view.tokens[lastBefore(view.tokens, start)];
  const said = token && token.end === start ? linkWord(textOf(view, token)) : undefined;
  return said?.class === 'basis' ? said.basis : undefined;
}

// What grows where a text says only 经济增长, 物价上涨
const GROWTH: ReadonlyMap<string, string> = new Map([
  ['经济', 'gdp'],
  ['国民经济', 'gdp'],
  ['全国经济', 'gdp'],
  ['全省经济', 'gdp'],
  ['物价', 'cpi'],
]);

function asGrowth(named: Named): Named {
  const code = named.code ?? GROWTH.get(named.text);
  return code === undefined ? named : { ...named, code };
}

/** 增速由6%调高到8%: what is raised is a rate of change, so that the second value is one too. */
function continued({ link, topic }: Place, named: readonly Named[]): Link {
  const rate = named === topic.named && topic.link?.rate === true && link.level && link.direction === undefined;
  const direction = topic.link?.direction;
  return rate && direction ? { ...topic.link, ...link, direction, rate, level: false } : link;
}

/** The things last measured, where the clause names nothing of its own before the link. */
function carried(place: Place): readonly Named[] | undefined {
  const { view, link, floor, topic } = place;
  if (topic.named.length === 0) return fromClauseBefore(place);
  const between = view.normal.slice(floor, link.start).replace(/^[、,\s]+/, '');
  return between.length <= LONGEST_REST ? topic.named : undefined;
}
const LONGEST_REST = 6;

/** 由市场定价的比重,由50%扩大到80%: a comma between the thing and what is said of it. */
function fromClauseBefore({ view, link, floor }: Place): readonly Named[] | undefined {
  if (link.start > floor + LONGEST_REST) return undefined;
  const clause = clauseBefore(view, floor);
  if (!clause || !speaks(link)) return undefined;
  const found = phraseBefore(view, clause.end, clause.start);
  const phrase = found && completed(view, found, clause.start);
  if (!phrase || !/[率额量值数入资费积耗重度比价款金]$/.test(textOf(view, phrase))) return undefined;
  return namesAt(view, phrase, link, undefined);
}

function clauseBefore(view: SentenceView, offset: number): Span | undefined {
  const clause = view.clauses[lastBefore(view.clauses, offset)];
  return clause && clause.end <= offset ? clause : undefined;
}

/** 经济增长速度的调控目标,定为8%: the clause before ends with the link's other half. */
function acrossComma(view: SentenceView, link: Link, floor: number): Link | undefined {
  const clause = link.start === floor ? clauseBefore(view, floor) : undefined;
  const half = clause && readLink(view, clause.end, clause.start);
  return half?.target ? { ...half, level: half.direction === undefined } : undefined;
}

/** The verb that ends at an offset, 了 aside. */
function verbBefore(view: SentenceView, offset: number, floor: number): string | undefined {
  let i = lastBefore(view.tokens, offset);
  if (view.tokens[i] && textOf(view, view.tokens[i]!) === '了') i--;
  const token = view.tokens[i];
  if (!token || token.start < floor) return undefined;
  const word = textOf(view, token);
  return CLAUSE_VERBS.has(word) || DOING_VERBS.has(word) ? word : undefined;
}
