import Big from 'big.js';
import type { Document, Fact, Id, Quantity } from '../model';
import { foldWidth, sliceText, type Span } from '../text';
import { betterSide } from './better-side';
import { placeOf, yearOf } from './document-place';
import { accepting, boundsOf, liesApart, liesWithin, negated, type Bounds } from './value-bounds';

/** A fact with the words that it stands on. */
export interface Evidence extends Span {
  readonly fact: Id<'fact'>;
  /** Where the document comes from (`source.uri`). */
  readonly document: string;
  /** What is measured or counted, as the text names it. */
  readonly indicator: string;
  /** The value as written: "5%左右". */
  readonly value: string;
  /** Whether it is by so much that the thing grew or fell. */
  readonly change?: 'increase' | 'decrease';
  readonly modality: Fact['modality'];
  readonly sentence: string;
}

/** What became of one target. */
export interface FactComparison {
  readonly outcome: 'met' | 'missed' | 'unclear' | 'not-mentioned';
  /** Why an outcome is unclear. */
  readonly reason?: 'other-measure' | 'bounds-overlap' | 'no-order' | 'general-name';
  /** As the earlier text names it. */
  readonly indicator: string;
  readonly code?: string;
  /** What the target was set for (EDTF); absent where neither text says which years it speaks of. */
  readonly period?: string;
  readonly target: Evidence;
  /** What the later text says of it; absent where it says nothing. */
  readonly result?: Evidence;
}

export interface CompareOptions {
  /** What 左右, 约 and 近 leave open, as a part of the value; "0.05" by default, so that 5%左右 is 4.75% to 5.25%. */
  readonly tolerance?: string;
  /** What of the earlier text is followed up: targets by default; 'planned' adds the works that it announces. */
  readonly modalities?: readonly Fact['modality'][];
}

/**
 * Holds the achievements of a later text against the targets of an earlier one.
 *
 * Facts belong together where they have one statistic (the dictionary's code, or else the same name), one period and one
 * measure (growth with growth, level with level, in one unit). Targets that are not yet due are left out. A result has
 * met its target where every value that it may mean is accepted, and missed it where none is.
 *
 * @example
 * const [gdp] = compareFacts(lastYear, thisYear); // 地区生产总值增长5%左右 → 增长5.2%: met
 */
export function compareFacts(
  before: Document,
  after: Document,
  { tolerance = '0.05', modalities = ['target'] }: CompareOptions = {},
): readonly FactComparison[] {
  const slack = new Big(tolerance);
  const reviewed = reviewedYear(before, after);
  const results = gathered(reviewable(after, ['achieved', 'estimated'], reviewed));
  const seen = new Set<string>();
  return reviewable(before, modalities, reviewed).flatMap((target) => {
    const { fact, quantity, period, name } = target;
    if (!isDue(period, reviewed)) return [];
    const repeated = [fact.indicator.code ?? name, measureOf(target), period, JSON.stringify(quantity.value)].join(
      '\n',
    );
    if (seen.has(repeated)) return [];
    seen.add(repeated);
    const general = fact.indicator.code === undefined && GENERAL.test(name);
    const found = general ? undefined : bestOf(target, results.get(keyOf(target)) ?? []);
    const { code, text } = fact.indicator;
    return {
      ...(general ? { outcome: 'unclear', reason: 'general-name' } : outcomeOf(target, found, slack)),
      indicator: text,
      ...(code !== undefined && { code }),
      ...(period !== '' && { period }),
      target: evidence(target),
      ...(found && { result: evidence(found) }),
    };
  });
}

// Names that say too little to be found again: another 项目 is another thing
const GENERAL =
  /^(?:重[大点])?(?:项目|企业|总?投资|资金|投入|产值|增加值|规模|总量|人员|群众|建议|服务|任务|活动|措施|政策|场所|地区|试点|园区|基地|中心|平台|产业|[省市区县乡镇村户人])$/;

/** The year that the later text looks back on, where either says which it is. */
function reviewedYear(before: Document, after: Document): number | undefined {
  const year = yearOf(after);
  return year === '' ? Number(yearOf(before)) || undefined : Number(year) - 1;
}

/** A fact with what is needed to compare it. */
interface Stated {
  readonly document: Document;
  readonly fact: Fact;
  readonly quantity: Quantity;
  readonly sentence: Span;
  /** Whole years as such, "2015"; empty where the texts do not tell. */
  readonly period: string;
  readonly name: string;
  /** Whose value it is, unless it is the whole place's. */
  readonly subject: string;
}

function reviewable(
  document: Document,
  modalities: readonly Fact['modality'][],
  reviewed: number | undefined,
): readonly Stated[] {
  const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
  const place = placeOf(document);
  return document.facts.flatMap((fact) => {
    const quantity = quantities.get(fact.quantity);
    const sentence = sentences.get(fact.sentence);
    if (!quantity || !sentence || !modalities.includes(fact.modality)) return [];
    const period = fact.period ? wholeYears(fact.period.edtf) : String(reviewed ?? '');
    const subject = subjectOf(fact, place);
    return { document, fact, quantity, sentence, period, subject, name: nameOf(fact.indicator.text) };
  });
}

// 2025-12, 2025-12-31: the end of a year stands for it; ~ and ? for about and perhaps
const YEAR_END = /-12(?:-31)?(?=\/|$)/g;

function wholeYears(edtf: string): string {
  return edtf.replace(/[~?%]/g, '').replace(YEAR_END, '');
}

/** Whether a target's last year is over by the time of the later text; unknown years are taken to be. */
function isDue(period: string, reviewed: number | undefined): boolean {
  const last = /\d{4}/.exec(period.slice(period.lastIndexOf('/') + 1))?.[0];
  return last === undefined ? !period.endsWith('..') : reviewed === undefined || Number(last) <= reviewed;
}

// 全省, 我市: the whole place; 全国 is another
const WHOLE = /^[全我本][省市区县州旗乡镇]/;
// What names write or leave out: 全市粮食总产量 and 粮食产量, “独角兽”企业 and 独角兽企业
const OPTIONAL = /[“”‘’"'《》\s的]|^[全我本][省市区县州旗乡镇]/g;

function nameOf(text: string): string {
  return foldWidth(text).replace(OPTIONAL, '');
}

function subjectOf({ subject }: Fact, place: string): string {
  const text = subject?.text ?? '';
  return WHOLE.test(text) || place.startsWith(text) ? '' : text;
}

function keyOf({ fact, name, period }: Stated): string {
  return `${fact.indicator.code ?? name}\n${period}`;
}

function gathered(stated: readonly Stated[]): ReadonlyMap<string, readonly Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const one of stated) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

// 新增学位2万个 and 增加学位2万个 count what is new, whichever the words
const ADDED = /(?:新增|增加|净增|新建)[^,，;；、]{0,4}$/;

/** What kind of number it is: only like is compared with like. */
function measureOf({ document, fact, quantity }: Stated): string {
  const { unit } = quantity;
  const average = fact.change?.basis === 'annual-average' ? 'average' : '';
  const before = sliceText(document.text, { start: Math.max(0, fact.start - 8), end: fact.start });
  const adds = quantity.kind === 'cardinal' && (fact.change?.direction === 'increase' || ADDED.test(before));
  return [adds ? 'addition' : fact.kind, average, unit.code].join(' ');
}

/** The result that a target asks for: of the same measure and subject, of the same name where there are several. */
function bestOf(target: Stated, candidates: readonly Stated[]): Stated | undefined {
  const own = candidates.filter(({ subject }) => subject === target.subject);
  const alike = own.filter((candidate) => measureOf(candidate) === measureOf(target));
  return (
    alike.find(({ name }) => name === target.name) ?? alike[0] ?? own.find(({ name }) => name === target.name) ?? own[0]
  );
}

function outcomeOf(target: Stated, result: Stated | undefined, slack: Big): Pick<FactComparison, 'outcome' | 'reason'> {
  if (!result) return { outcome: 'not-mentioned' };
  if (measureOf(target) !== measureOf(result)) return { outcome: 'unclear', reason: 'other-measure' };
  const stated = boundsOf(target.quantity.value, slack);
  const reached = boundsOf(result.quantity.value, slack);
  if (!stated || !reached) return { outcome: 'unclear', reason: 'no-order' };
  const between = sliceText(target.document.text, target.fact);
  const wanted = signed(target, accepting(stated, betterSide(target.fact, target.quantity, between)));
  const actual = signed(result, reached);
  if (liesWithin(actual, wanted)) return { outcome: 'met' };
  if (liesApart(actual, wanted)) return { outcome: 'missed' };
  return { outcome: 'unclear', reason: 'bounds-overlap' };
}

function signed({ fact }: Stated, bounds: Bounds): Bounds {
  return fact.change?.direction === 'decrease' ? negated(bounds) : bounds;
}

function evidence({ document, fact, quantity, sentence }: Stated): Evidence {
  return {
    fact: fact.id,
    document: document.source.uri ?? '',
    indicator: fact.indicator.text,
    value: sliceText(document.text, quantity),
    ...(fact.change && { change: fact.change.direction }),
    modality: fact.modality,
    sentence: sliceText(document.text, sentence),
    start: fact.start,
    end: fact.end,
  };
}
