import type { Span } from '../../text';
import type { NounPhrase } from './phrase';
import { phraseBefore } from './phrase-before';
import { lastBefore, textOf, type SentenceView } from './sentence-view';
import { RELATIONAL_NOUNS } from './vocabulary';

// What relates a thing to another: X在Y中的比重, X对Y的贡献率, X占Y的比重
const RELATING = new Set(['在', '对', '占', '于', '与', '同']);
const REACH = 30;

/**
 * Completes a name that says nothing alone: 服务业在国内生产总值中的比重, 消费对经济增长的贡献率; X占Y比重.
 *
 * In X占Y 50% the thing measured is X.
 */
export function completed(view: SentenceView, phrase: NounPhrase, floor: number): NounPhrase | undefined {
  const text = textOf(view, phrase);
  const relational = RELATIONAL_NOUNS.has(text) || /(?:比重|比例|占比|份额)$/.test(text);
  if (phrase.verb === '占') {
    const at = relatingBefore(view, phrase.start, floor);
    const thing = at === undefined ? undefined : thingBefore(view, withoutRelation(view, at, floor), floor);
    if (!thing) return relational ? joined({ start: at ?? phrase.start }, phrase) : undefined;
    return relational ? joined(thing, phrase) : thing;
  }
  if (/^贡献[率度]?$/.test(text) && view.normal[phrase.start - 1] !== '的') {
    // 高技术制造业对工业增长贡献率
    const at = relatingBefore(view, phrase.start, floor);
    const thing = at === undefined ? undefined : thingBefore(view, at, floor);
    return at === undefined ? phrase : joined({ start: thing?.start ?? at }, phrase);
  }
  if (!relational || view.normal[phrase.start - 1] !== '的') return phrase;
  const at = relatingBefore(view, phrase.start - 1, floor);
  const thing = thingBefore(view, at ?? phrase.start - 1, floor);
  const start = thing?.start ?? at;
  return start === undefined
    ? phrase
    : joined({ start, ...(thing?.verb === undefined ? {} : { verb: thing.verb }) }, phrase);
}

/** The phrase that ends at an offset; a statistic of the dictionary where it reaches further. */
function thingBefore(view: SentenceView, end: number, floor: number): NounPhrase | undefined {
  const phrase = phraseBefore(view, end, floor, true);
  const statistic = view.indicators.get(end);
  return phrase && statistic && statistic.start < phrase.start && statistic.start >= floor
    ? { ...phrase, start: statistic.start }
    : phrase;
}

/** 已占, 均占: what stands between the thing and 占. */
function withoutRelation(view: SentenceView, at: number, floor: number): number {
  let end = at;
  while (end > floor && /[已均也各都约总共]/.test(view.normal[end - 1]!)) end--;
  return end;
}

function joined(thing: Pick<NounPhrase, 'start' | 'verb'>, { end }: Span): NounPhrase {
  const whole = { start: thing.start, end };
  return {
    ...whole,
    members: [whole],
    groups: [whole],
    nominal: true,
    complete: true,
    ...(thing.verb === undefined ? {} : { verb: thing.verb }),
  };
}

function relatingBefore(view: SentenceView, offset: number, floor: number): number | undefined {
  for (let i = lastBefore(view.tokens, offset); i >= 0; i--) {
    const token = view.tokens[i]!;
    if (token.start < Math.max(floor, offset - REACH)) return undefined;
    if (RELATING.has(textOf(view, token))) return token.start;
  }
  return undefined;
}
