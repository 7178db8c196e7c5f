import type { Span } from '../../text';
import { runFrom } from './coordination';
import { namesAt, type Named } from './indicator';
import { linkWord } from './links';
import { phraseBefore } from './phrase-before';
import { speaks, type Place } from './place';
import { longestLinkEndingAt, readLink, type Link } from './read-link';
import { completed } from './relational';
import { lastBefore, textOf, type SentenceView } from './sentence-view';

/** How much may stand between a comma and a link for the thing to be the one before. */
const LONGEST_REST = 6;
// Nouns that name a measure, so that they may be spoken of across a comma
const MEASURE = /[率额量值数入资费积耗重度比价款金]$/;

/** The things last measured, where the clause names nothing of its own before the link. */
export function carried(place: Place): readonly Named[] | undefined {
  const { view, link, floor, topic } = place;
  if (topic.named.length === 0) return fromClauseBefore(place);
  const between = view.normal.slice(floor, link.start).replace(/^[、,\s]+/, '');
  return between.length <= LONGEST_REST ? (inTurn(place) ?? topic.named) : undefined;
}

/** 接待游客20万人次、旅游收入8亿元,分别增长5%、6%: as many of the things last measured as there are values. */
function inTurn({ view, index, link, topic }: Place): readonly Named[] | undefined {
  const values = link.respectively ? runFrom(view, index).length : 1;
  return values > topic.named.length && values <= topic.measured.length ? topic.measured.slice(-values) : undefined;
}

/** 由市场定价的比重,由50%扩大到80%: a comma between the thing and what is said of it. */
function fromClauseBefore({ view, link, floor }: Place): readonly Named[] | undefined {
  if (link.start > floor + LONGEST_REST) return undefined;
  const clause = clauseBefore(view, floor);
  if (!clause || !speaks(link)) return undefined;
  const found = phraseBefore(view, clause.end, clause.start);
  const phrase = found && completed(view, found, clause.start);
  if (!phrase || !MEASURE.test(textOf(view, phrase))) return undefined;
  return namesAt(view, phrase, link, undefined);
}

function clauseBefore(view: SentenceView, offset: number): Span | undefined {
  const clause = view.clauses[lastBefore(view.clauses, offset)];
  return clause && clause.end <= offset ? clause : undefined;
}

/**
 * The link's other half, where it stands at the end of the clause before (经济增长速度的调控目标,定为8%) or names a rate
 * in it (确保物价上涨幅度明显回落,力争控制在15%左右).
 */
export function acrossComma(view: SentenceView, link: Link, floor: number): Link | undefined {
  const clause = link.start === floor ? clauseBefore(view, floor) : undefined;
  if (!clause) return undefined;
  const half = readLink(view, clause.end, clause.start);
  if (half.target) return { ...half, level: half.direction === undefined };
  const rate = lastRate(view, clause);
  const earlier = rate === undefined ? undefined : readLink(view, rate, clause.start);
  return earlier?.rate ? earlier : undefined;
}

/** How far back in the clause a rate may stand. */
const FARTHEST_RATE = 24;

/** Where the last noun of change in a clause ends; undefined where the clause gives it a value itself. */
function lastRate(view: SentenceView, clause: Span): number | undefined {
  const floor = Math.max(clause.start, clause.end - FARTHEST_RATE);
  for (let i = lastBefore(view.tokens, clause.end); i >= 0; i--) {
    const token = view.tokens[i]!;
    if (token.start < floor) return undefined;
    if (/\d/.test(view.normal[token.start]!)) return undefined;
    const word = longestLinkEndingAt(view, token.end, floor);
    if (word !== undefined && linkWord(word)?.class === 'rate') return token.end;
  }
  return undefined;
}
