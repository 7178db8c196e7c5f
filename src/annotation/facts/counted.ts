import { changeOf } from './coordination';
import { namesAt } from './indicator';
import type { NounPhrase } from './phrase';
import { joinsPrevious, verbBefore, type Measured, type Place } from './place';
import { clauseAt, firstNotBefore, textOf } from './sentence-view';
import { GENERAL_NOUNS, MAKING_VERBS } from './vocabulary';

// A small number in words, more often a manner of speaking than a count: 两个积极性, 一条道路
const SMALL_NUMBER = /^[一二两三四五六七八九十几]$/;
/** A name so long, at the head of its clause, is no manner of speaking: 两项自贸试验区制度创新成果. */
const SPECIFIC = 6;

/** The thing counted stands behind its quantity. */
export function counted(place: Place, phrase: NounPhrase, ground: string): readonly Measured[] {
  const { view, quantity, link, topic } = place;
  const verb =
    link.verb ??
    verbBefore(view, link.start, place.floor) ??
    (joinsPrevious(place, link.start) ? topic.verb : undefined);
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

/** Whether a number in words counts nothing: 一条新路; not so where something is made, or named before it (白云、南沙等三个). */
export function isMannerOfSpeaking(place: Place, verb: string | undefined, phrase?: NounPhrase): boolean {
  const { view, quantity } = place;
  const number = textOf(view, quantity.number);
  if (quantity.kind !== 'cardinal' || !SMALL_NUMBER.test(number)) return false;
  // 建设一个持久和平的世界: a description follows
  if (number === '一' && phrase !== undefined && /^[的、]/.test(view.normal.slice(phrase.end, phrase.end + 1)))
    return true;
  const specific = phrase !== undefined && phrase.end - phrase.start >= SPECIFIC && !/^[一几]/.test(number);
  if (specific && clauseAt(view, quantity.start).start === quantity.start) return false;
  return !(verb !== undefined && MAKING_VERBS.has(verb)) && view.normal[quantity.start - 1] !== '等';
}

/** What stands behind may be counted: no rate (203个断面优良率), no thing that a measure only describes (千伏输电线路1240公里). */
export function countable({ view, quantity }: Place, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase) return undefined;
  if (/[率级]$/.test(textOf(view, phrase))) return undefined;
  const describes =
    quantity.kind === 'measure' && view.quantities[firstNotBefore(view.quantities, phrase.end)]?.start === phrase.end;
  return describes ? undefined : phrase;
}
