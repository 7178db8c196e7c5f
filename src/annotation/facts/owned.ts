import type { Quantity } from '../../model';
import type { Span } from '../../text';
import type { Named } from './indicator';
import type { NounPhrase } from './phrase';
import { phraseAfter } from './phrase-after';
import { firstNotBefore, textOf, type SentenceView } from './sentence-view';
import { CLAUSE_VERBS } from './vocabulary';

/** How far behind a quantity its owner's 的 may stand. */
const REACH = 10;
/** How far apart two quantities of one thing may stand. */
const GAP = 12;

/** The noun that owns a quantity by 的: 总面积40万平方米的储备项目. */
export function phraseOwning(view: SentenceView, quantity: Span, ceiling: number): NounPhrase | undefined {
  let at = quantity.end;
  for (let i = firstNotBefore(view.tokens, at); i < view.tokens.length && at - quantity.end < REACH; i++) {
    const token = view.tokens[i]!;
    if (token.start >= ceiling) return undefined;
    const word = textOf(view, token);
    if (word === '的') return phraseAfter(view, token.end, ceiling);
    if (/^[、,“”]$/.test(word) || CLAUSE_VERBS.has(word)) return undefined;
    at = token.end;
  }
  return undefined;
}

/** The noun that stands behind another quantity of the same thing: 75万平方米、272栋老旧楼; 1所330个学位的幼儿园. */
export function phraseShared(view: SentenceView, quantity: Quantity, ceiling: number): NounPhrase | undefined {
  const next = view.quantities[firstNotBefore(view.quantities, quantity.end)];
  if (!next || next.end >= ceiling || next.start - quantity.end > GAP) return undefined;
  const owning = phraseOwning(view, next, ceiling);
  if (owning) return owning;
  const direct = /^[、和]?$/.test(view.normal.slice(quantity.end, next.start));
  return direct ? phraseAfter(view, next.end, ceiling, classifierOf(next)) : undefined;
}

// 4个国家级、6个省级医疗中心: the grade before the noun
const GRADE = /^[^、,的]{1,5}?级/;

/** The noun that the next grade bears: 国家级 in 4个国家级、6个省级医疗中心 is of medical centres, too; it has no span. */
export function gradedNoun(view: SentenceView, { end }: Span, ceiling: number): Named | undefined {
  const next = view.quantities[firstNotBefore(view.quantities, end)];
  if (!next || next.end >= ceiling || next.start - end > GAP || next.kind !== 'cardinal') return undefined;
  const between = view.normal.slice(end, next.start);
  const grade = GRADE.exec(between)?.[0];
  if (grade === undefined || !/^[、和]$/.test(between.slice(grade.length))) return undefined;
  const phrase = phraseAfter(view, next.end, ceiling, classifierOf(next));
  const named = phrase === undefined ? '' : textOf(view, phrase);
  const noun = named.replace(GRADE, '');
  return noun === named || noun === '' ? undefined : { text: grade + noun };
}

/** The classifier of a count, without multiplier and vagueness: 万余名 → 名. */
export function classifierOf(quantity: Quantity): string | undefined {
  if (quantity.kind !== 'cardinal') return undefined;
  return quantity.unit.code === '' ? undefined : quantity.unit.code;
}
