import type { IndicatorEntity } from '../../model';
import type { Span } from '../../text';
import type { NounPhrase } from './phrase';
import type { Link } from './read-link';
import { firstNotBefore, lastBefore, textOf, type SentenceView } from './sentence-view';
import { CLAUSE_VERBS, SHARED_TAIL } from './vocabulary';

/** What is measured, as a fact names it. */
export interface Named {
  readonly text: string;
  readonly span?: Span;
  readonly code?: string;
}

/**
 * Names what a link speaks of: indicators of the dictionary where they end the phrase, else the phrase itself.
 *
 * Several members are several things where the text says so (均, 分别) or where all are indicators; else the phrase
 * names one thing (低保金、临时救助和取暖费).
 *
 * @param values How many quantities follow in a row: as many as members means one for each.
 */
export function namesAt(
  view: SentenceView,
  phrase: NounPhrase | undefined,
  link: Link | undefined,
  clause: Span | undefined,
  values = 1,
): readonly Named[] | undefined {
  if (!phrase) return clause && nearest(view, clause, link);
  const grouped = values > 1 && values !== phrase.members.length && values === phrase.groups.length;
  const members = (grouped ? phrase.groups : phrase.members).map((member) => ({
    member,
    entity: view.indicators.get(member.end),
  }));
  const last = members.at(-1)!;
  const several =
    link?.each === true ||
    link?.respectively === true ||
    values === members.length ||
    members.every(({ entity }) => entity);
  if (members.length === 1 || !several)
    return members.length > 1 && last.entity && !link ? [named(view, last.entity)] : [whole(view, phrase, last.entity)];
  const tail = SHARED_TAIL.exec(textOf(view, last.member))?.[0];
  return members.map(({ member, entity }) => (entity ? named(view, entity) : sharing(view, member, tail)));
}

// What is measured by itself, so that it shares no other's noun: 进出口总额、固定资产投资
const OWN_MEASURE = /[率额量值数入资出口费积耗重度比价款金标准]$/;

/** 二氧化硫、氮氧化物排放量 → 二氧化硫排放量; the text holds no such stretch, so that it has no span. */
function sharing(view: SentenceView, member: Span, tail: string | undefined): Named {
  const text = textOf(view, member);
  if (tail === undefined || OWN_MEASURE.test(text) || text.endsWith(tail)) return coded(view, member);
  return { text: text + tail };
}

// Whose budget or account it is belongs to the name: 地方财政赤字 is not the 财政赤字
const OF_TIER = /^(?:地方|中央|省级|市级|区级|县级|本级)$/;

function whole(view: SentenceView, phrase: NounPhrase, entity: IndicatorEntity | undefined): Named {
  if (entity && OF_TIER.test(view.normal.slice(phrase.start, entity.start)))
    return { ...coded(view, phrase), ...(entity.code === undefined ? {} : { code: entity.code }) };
  const covered = entity && (phrase.complete !== true || entity.start <= phrase.start);
  if (covered && (phrase.members.length === 1 || entity.start <= phrase.start)) return named(view, entity);
  return coded(view, phrase);
}

/** The last indicator of the clause before the link: something unknown stands between them. */
function nearest(view: SentenceView, clause: Span, link: Link | undefined): readonly Named[] | undefined {
  if (!link) return undefined;
  const floor = Math.max(clause.start, link.start - FARTHEST);
  for (let end = link.start; end > floor; end--) {
    const entity = view.indicators.get(end);
    if (entity && entity.start >= clause.start) return [named(view, entity)];
  }
  return undefined;
}
/** How far before its link an indicator may stand. */
const FARTHEST = 40;

function named(view: SentenceView, entity: IndicatorEntity): Named {
  if (entity.code === undefined) return coded(view, withoutLead(view, entity));
  return { text: textOf(view, entity), span: spanOf(entity), code: entity.code };
}

function coded(view: SentenceView, span: Span): Named {
  const text = textOf(view, span);
  // 财政预算赤字 is the 财政赤字 that is budgeted
  const code = view.codes.get(text) ?? view.codes.get(text.replace('预算', ''));
  return { text, span: spanOf(span), ...(code === undefined ? {} : { code }) };
}

// Verbs that are part of a statistic's name: 引进外资, 利用外资
const NAMING = /^(?:引进|利用|引入)/;

/** A name without the verb, time or conjunction that a name made up on the spot may have caught: 计划国内生产总值. */
function withoutLead(view: SentenceView, span: Span): Span {
  let start = span.start;
  for (let i = firstNotBefore(view.tokens, start); i < view.tokens.length - 1; i++) {
    const token = view.tokens[i]!;
    const word = textOf(view, token);
    const lead =
      (CLAUSE_VERBS.has(word) && !NAMING.test(word)) || /^[cdp]$/.test(token.pos ?? 'n') || isInTime(view, token);
    if (!lead || token.start !== start || token.end >= span.end) break;
    start = token.end;
  }
  return { start, end: span.end };
}

function isInTime(view: SentenceView, token: Span): boolean {
  const time = view.times[lastBefore(view.times, token.end)];
  return time !== undefined && token.end <= time.end;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
