import type { Entity } from '../../model';
import { assign } from './assign';
import { carried } from './carried';
import { countable, counted } from './counted';
import { namesAt, type Named } from './indicator';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import type { NounPhrase } from './phrase';
import { continues, speaks, verbBefore, type Measured, type Place } from './place';
import { classifierOf, gradedNoun, phraseShared } from './owned';
import { completed } from './relational';
import { firstNotBefore, lastBefore, textOf } from './sentence-view';
import { DOING_VERBS } from './vocabulary';

/** Money, measures, counts: what has the amount, or what is counted. */
export function amount(place: Place): readonly Measured[] {
  const { view, quantity, link, floor, ceiling } = place;
  const pieces = quantity.kind === 'cardinal';
  const found = link.start > floor ? phraseBefore(view, link.start, floor) : undefined;
  const before = found && completed(view, found, floor);
  const after = countable(place, phraseAfter(view, quantity.end, ceiling, classifierOf(quantity)));
  const says = speaks(link);
  const done = link.verb !== undefined;
  const actor = before !== undefined && isActor(place, before);
  if (after?.nominal && (pieces ? !(link.direction !== undefined && before) : done || (actor && !says)))
    return counted(place, after, 'counted');
  if (before) {
    const named = namesAt(view, before, link, undefined);
    if (named) return assign(place, named);
  }
  if (after && !says) return counted(place, after, 'counted');
  const graded = pieces && !after ? gradedNoun(view, quantity, ceiling) : undefined;
  if (graded) return gradedThing(place, graded);
  const shared = after ? undefined : phraseShared(view, quantity, ceiling);
  if (shared) return counted(place, shared, 'shared-noun');
  if (says || done || continues(place) || exceeds(place)) {
    const named =
      namesAt(view, undefined, link, { start: floor, end: link.start }) ??
      (mayGoOn(place) ? carried(place) : undefined);
    if (named) return assign(place, named);
  }
  if (after) return counted(place, after, 'counted');
  const doing = pieces && OF_PEOPLE.test(quantity.unit.code) ? doingBefore(place) : undefined;
  return doing ? assign(place, [doing]) : [];
}

const ACTORS: ReadonlySet<Entity['kind']> = new Set(['agency', 'organization', 'place', 'person']);

const PAYERS = new Set(['中央', '国家', '财政', '中央财政', '地方财政', '省级财政', '各级财政']);

/** 用好中央3亿元补助资金: whose the money is, not what it is. */
function isActor({ view }: Place, { start, end }: NounPhrase): boolean {
  if (PAYERS.has(view.normal.slice(start, end))) return true;
  const entity = view.entities[firstNotBefore(view.entities, start)];
  return entity !== undefined && entity.start === start && entity.end === end && ACTORS.has(entity.kind);
}

// Classifiers of those to whom something is done, and of cases
const OF_PEOPLE = /^(?:[人名户件起例]|人次|户次)$/;

/** 紧急转移安置9万人次: nobody is named, so that the doing is what is counted. */
function doingBefore({ view, link, floor }: Place): Named | undefined {
  let start = link.start;
  for (let i = lastBefore(view.tokens, link.start); i >= 0; i--) {
    const token = view.tokens[i]!;
    if (token.start < floor || token.end !== start || !DOING_VERBS.has(textOf(view, token))) break;
    start = token.start;
  }
  const span = { start, end: link.start };
  return start < link.start ? { text: textOf(view, span), span } : undefined;
}

/** 投入4亿元…,新增5个: what money measured is not what pieces count, unless a rate stands between. */
function mayGoOn(place: Place): boolean {
  const { view, quantity, index, topic } = place;
  const { unit } = topic;
  const previous = view.quantities[index - 1];
  // 20.9万户69.3万人: two measures of one thing
  if (previous && /^[、和]?$/.test(view.normal.slice(previous.end, quantity.start))) return true;
  return quantity.kind !== 'cardinal' || unit === undefined || unit === quantity.unit.code || RATES.has(unit);
}
const RATES = new Set(['', '%', '{pp}']);

function gradedThing({ link, view, floor, topic, quantity }: Place, indicator: Named): readonly Measured[] {
  const verb = link.verb ?? verbBefore(view, link.start, floor);
  topic.verb = verb;
  return [{ quantity, indicator, kind: 'level', link, ground: 'shared-noun', ...(verb === undefined ? {} : { verb }) }];
}

/** 经济总量达5万亿元…,超过6万亿元: a clause that is nothing but another value of the same unit. */
function exceeds({ view, quantity, link, floor, topic }: Place): boolean {
  return quantity.unit.code === topic.unit && /^[、,\p{Script=Han}]{0,4}$/u.test(view.normal.slice(floor, link.start));
}
