import { bounded, boundBefore, boundBehind, MORE_THAN, stricter } from './bounds';
import type { Bound } from './bounds';
import { add, divide, formatDecimal, multiply } from './decimal';
import type { Exact } from './decimal';
import type { QuantityDraft } from './quantity-draft';
import { isPhrase } from './phrase';
import { isExact, readNumeral } from './numerals';
import type { Numeral } from './numerals';
import { readPhrase } from './read-phrase';
import { findUnit } from './unit-dictionary';

const NO_UNIT = { code: '', system: 'none', written: '' } as const;

/**
 * Forms that are no number with a unit behind it: fractions, ratios, halves, 翻番, ordinals.
 *
 * @param known The numeral at the offset, where the caller has read it.
 */
export function readSpecialForm(
  text: string,
  start: number,
  floor: number,
  known?: ReturnType<typeof readNumeral>,
): QuantityDraft | undefined {
  const form = readOrdinal(text, start) ?? readDoubling(text, start, floor) ?? readHalf(text, start, floor);
  if (form) return form;
  // What fractions and ratios begin with is read once.
  const numeral = known ?? readNumeral(text, start);
  if (!numeral || numeral.script === 'none') return undefined;
  return readFraction(text, numeral, floor) ?? readRatio(text, numeral);
}

/** Draws bounds on both sides into the span. */
function withBounds(text: string, start: number, end: number, floor: number) {
  const before = boundBefore(text, start);
  const accepted = before && before.start >= floor ? before : undefined;
  const behind = boundBehind(text, end);
  const more = !behind && text[end] === '多' && !/[种样数]/.test(text[end + 1] ?? '') ? MORE_THAN : undefined;
  const bound: Bound | undefined = stricter(accepted?.bound, stricter(behind?.bound, more));
  return { start: accepted?.start ?? start, end: behind?.end ?? (more ? end + 1 : end), bound };
}

// 第一名, 第九轮, 第十七条; 居全国第三。
function readOrdinal(text: string, start: number): QuantityDraft | undefined {
  if (text[start] !== '第') return undefined;
  const numeral = readNumeral(text, start + 1);
  if (!numeral || numeral.script === 'none' || numeral.open || numeral.headless || !isExact(numeral)) return undefined;
  const unit = findUnit(text, numeral.end, ({ system, dimension }) => system === 'classifier' || dimension === 'time');
  if (!unit && !isCounted(text, numeral)) return undefined;
  const end = unit?.end ?? numeral.end;
  if (isArticleHeading(text, start, end)) return undefined;
  if (!unit && !/\p{Script=Han}/u.test(text[start - 1] ?? '')) return undefined;
  if (MEETING.test(text.slice(end - 1, end + 4))) return undefined;
  const written = text.slice(numeral.end, end);
  return {
    kind: 'ordinal',
    start,
    end,
    value: { kind: 'exact', decimal: formatDecimal(numeral.low) },
    unit: unit ? { code: unit.entry.code, system: unit.entry.system, written } : NO_UNIT,
    number: { start: numeral.start, end: numeral.end },
    ground: 'quantity.ordinal',
  };
}

// 第八届中央委员会第六次全体会议, 第二次世界大战: ordinals inside names
const MEETING =
  /^(?:届|次)(?:全国|全體|全体|中央|人民|人大|政协|常委|常务|扩大|[党省市区县]|中国|[会會][议議]|代表|国务院|全会|联合国|世界大战|最高国务)/;

// 第一条 at a line's head, behind blanks and # at most: the marker of an article, a chapter
function isArticleHeading(text: string, start: number, end: number): boolean {
  return (
    /[条章节编款項项條節編]/.test(text[end - 1]!) &&
    /(?:^|\n)[\s#*]{0,6}$/.test(text.slice(Math.max(0, start - 7), start))
  );
}

/** A bare 第N counts at a clause's end: 居全国第三; 第一动力 and 第二产业 are figures of speech and names. */
function isCounted(text: string, numeral: Numeral): boolean {
  if (numeral.low.scale > 0) return false;
  return /^[。,;、)”]|^$/.test(text.slice(numeral.end, numeral.end + 1));
}

// 翻一番 ×2, 翻两番 ×4, 翻了近一番, 翻番
const DOUBLING = /翻了?(近|约)?([一两兩二三四])?番/y;
const TIMES: Readonly<Record<string, string>> = { 一: '2', 两: '4', 兩: '4', 二: '4', 三: '8', 四: '16' };

function readDoubling(text: string, start: number, floor: number): QuantityDraft | undefined {
  DOUBLING.lastIndex = start;
  const match = DOUBLING.exec(text);
  if (!match) return undefined;
  const [form, inner, times = '一'] = match;
  const { start: from, end, bound } = withBounds(text, start, start + form.length, floor);
  const inside: Bound | undefined = inner === '近' ? { kind: 'nearly' } : inner ? { kind: 'approximate' } : undefined;
  const at = match[2] ? start + form.length - 2 : start;
  return {
    kind: 'multiple',
    start: from,
    end,
    value: bounded(stricter(inside, bound), TIMES[times]!),
    unit: { ...NO_UNIT, written: '番' },
    number: { start: at, end: match[2] ? at + 1 : start + form.length },
    ground: 'quantity.doubling',
  };
}

// 一半以上, 近一半, 半数以上, 过半数
const HALF = /一半|过半数|半数/y;

function readHalf(text: string, start: number, floor: number): QuantityDraft | undefined {
  HALF.lastIndex = start;
  const form = HALF.exec(text)?.[0];
  if (form === undefined) return undefined;
  const { start: from, end, bound } = withBounds(text, start, start + form.length, floor);
  return {
    kind: 'percent',
    start: from,
    end,
    value: bounded(form === '过半数' ? MORE_THAN : bound, '50'),
    unit: { code: '%', system: 'ucum', written: form },
    number: { start, end: start + form.length },
    ground: 'quantity.half',
  };
}

/**
 * 三分之二, 十分之一以上; 2/3 in Arabic digits.
 *
 * The span takes the bound in, the value does not: a ratio has none in the model, and a third is no exact decimal.
 */
function readFraction(text: string, first: Numeral, floor: number): QuantityDraft | undefined {
  const { start } = first;
  const whole = wholeOfMixed(text, first);
  const fraction = readTerms(text, whole ? readNumeral(text, whole.end + 1) : first);
  if (!fraction) return undefined;
  const [above, below] = fraction.terms;
  const total = whole ? add(multiply(whole.low, below), above) : above;
  const { quotient, exact } = divide(total, below, PLACES);
  const mixed = whole !== undefined && exact;
  const { start: from, end, bound } = withBounds(text, start, fraction.end, floor);
  return {
    kind: mixed ? 'cardinal' : 'ratio',
    start: from,
    end,
    value: mixed
      ? bounded(bound, formatDecimal(quotient))
      : { kind: 'ratio', terms: [formatDecimal(total), formatDecimal(below)] },
    unit: NO_UNIT,
    number: { start, end: fraction.end },
    ground: 'quantity.fraction',
  };
}

const PLACES = 6;

// 三又三分之一: the whole number before 又
function wholeOfMixed(text: string, numeral: Numeral): Numeral | undefined {
  if (text[numeral.end] !== '又') return undefined;
  return !numeral.open && !numeral.headless && isExact(numeral) ? numeral : undefined;
}

function readTerms(
  text: string,
  below: ReturnType<typeof readNumeral>,
): { readonly terms: readonly [above: Exact, below: Exact]; readonly end: number } | undefined {
  if (!below || below.script === 'none' || below.open || below.headless) return undefined;
  const words = text.startsWith('分之', below.end);
  const slash = text[below.end] === '/' && below.script === 'arabic';
  if (!words && !slash) return undefined;
  const above = readNumeral(text, below.end + (words ? 2 : 1));
  if (!above || above.script === 'none' || above.open) return undefined;
  const terms = words ? ([above.low, below.low] as const) : ([below.low, above.low] as const);
  if (
    terms[1].coefficient === 0n ||
    (slash && !isPlainFraction(text, below.start, above.end, terms.map(formatDecimal)))
  )
    return undefined;
  return { terms, end: above.end };
}

/** 2/3 but no date, page or identifier: small, below one, with words on both sides. */
function isPlainFraction(text: string, start: number, end: number, [above, below]: string[]): boolean {
  const small = Number(above) < Number(below) && Number(below) <= 10;
  return small && !/[\w/.:\-–]/.test(text[start - 1] ?? '') && !/[\w/.:\-–]/.test(text[end] ?? '');
}

// 29:71, 2.5:1, 1:2:3; 三比一; a clock's 12:40 is none
function readRatio(text: string, first: Numeral): QuantityDraft | undefined {
  if (!/[:∶比]/.test(text[first.end] ?? '')) return undefined;
  const { start } = first;
  const terms: Numeral[] = [];
  let end = start;
  for (let at = start; terms.length < 5;) {
    const numeral = readNumeral(text, at);
    if (!numeral || numeral.script === 'none' || numeral.open || numeral.form === 'pair') break;
    terms.push(numeral);
    end = numeral.end;
    if (!/[:∶比]/.test(text[end] ?? '')) break;
    at = end + 1;
  }
  if (terms.length < 2 || !isRatio(text, start, end, terms)) return undefined;
  return {
    kind: 'ratio',
    start,
    end,
    value: { kind: 'ratio', terms: terms.map(({ low }) => formatDecimal(low)) },
    unit: NO_UNIT,
    number: { start, end },
    ground: 'quantity.ratio',
  };
}

function isRatio(text: string, start: number, end: number, terms: readonly Numeral[]): boolean {
  if (/[\w:/.\-–]/.test(text[start - 1] ?? '') || /[\w:/\-–年月日]/.test(text[end] ?? '')) return false;
  const last = readPhrase(text, terms.at(-1)!.start);
  if (text[terms[0]!.end] === '比') return !(isPhrase(last) && last.unit) && terms.every(({ scaled }) => !scaled);
  const clock = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/.test(text.slice(start, end));
  return !clock || /[比例率]\D{0,6}$/.test(text.slice(Math.max(0, start - 8), start));
}
