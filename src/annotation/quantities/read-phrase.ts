import { compoundUnit } from './compound-unit';
import type { Span } from '../../text';
import { add, divide, multiply, parseDecimal } from './decimal';
import type { Exact } from './decimal';
import { closingPower, negative, readNumeral } from './numerals';
import type { Numeral } from './numerals';
import type { Phrase } from './phrase';
import { readDiscount, readShareWords, readTenths, shareTail } from './shares';
import { withSmallerUnits } from './smaller-units';
import { findUnit } from './unit-dictionary';
import type { UnitEntry } from './unit-dictionary';

type Read = ReturnType<typeof readNumeral>;

/**
 * Reads a number and the unit behind it; undefined where no number begins at the offset.
 *
 * @param known The numeral at the offset, where the caller has read it.
 */
export function readPhrase(text: string, start: number, known?: Read): Phrase | Span | undefined {
  const share = readShareWords(text, start);
  if (share) return share;
  const numeral = readSigned(text, start, known);
  if (!numeral || numeral.script === 'none') return numeral;
  return withUnit(text, numeral);
}

// 税负3500亿元, 减负两成: 负 closes a word
const BURDEN = /[税稅担擔肩抱胜勝自欠背辜减減重债債赋賦正]/;

// −3.5%, 负二十; a hyphen is a sign only where no number or letter stands before it
function readSigned(text: string, start: number, known?: Read): Read {
  const sign = /^[-−负負]/.test(text[start] ?? '') ? 1 : text.startsWith('零下', start) ? 2 : 0;
  if (sign === 0) return known ?? readNumeral(text, start);
  if (sign === 1 && /[\w%)\-—–.年月日元]/.test(text[start - 1] ?? '')) return undefined;
  if (/[负負]/.test(text[start]!) && BURDEN.test(text[start - 1] ?? '')) return undefined;
  const numeral = readNumeral(text, start + sign);
  return numeral && numeral.script !== 'none' ? negative(numeral, start) : undefined;
}

function withUnit(text: string, numeral: Numeral): Phrase {
  const gap = numeral.script === 'arabic' && text[numeral.end] === ' ' ? 1 : 0;
  const found = findUnit(text, numeral.end + gap, (entry) => goesWith(text, numeral, entry));
  const { low, high } = numeral;
  const coins = loneCoins(text, numeral);
  if (coins) return coins;
  const share = readTenths(text, numeral) ?? readDiscount(text, numeral);
  if (share) return share;
  if (!found) {
    const { start, end } = numeral;
    const bare: Phrase = { numeral, low, high, start, end, unitSpan: { start: end, end }, open: false };
    const shared = sharedUnit(text, numeral, JOINED);
    return shared ? { ...bare, unit: shared } : bare;
  }
  const { entry, end } = found;
  const unitSpan = { start: numeral.end + gap, end };
  const inCode = (value: Exact) => (entry.base === entry.code ? times(value, entry) : value);
  const phrase: Phrase = {
    numeral,
    low: inCode(low),
    high: inCode(high),
    unit: entry,
    start: numeral.start,
    end,
    unitSpan,
    open: false,
  };
  return withTail(text, perUnit(text, withHalf(text, withSmallerUnits(text, withCoins(text, phrase)))));
}

const JOINED = 3;

/** 分别高4.2和0.7个百分点: a decimal without unit has that of the number it is joined to; so many are looked at. */
function sharedUnit(text: string, { script, low, scaled, end }: Numeral, depth: number): UnitEntry | undefined {
  if (depth === 0 || script !== 'arabic' || low.scale <= 0 || scaled || !/[、和与及]/.test(text[end] ?? ''))
    return undefined;
  const next = readNumeral(text, end + 1);
  if (!next || next.script !== 'arabic' || next.scaled) return undefined;
  const entry = findUnit(text, next.end)?.entry;
  if (!entry) return sharedUnit(text, next, depth - 1);
  const { numerator, denominator } = entry.factor;
  return entry.system !== 'classifier' && numerator === denominator ? entry : undefined;
}

/** Whether a classifier goes with the numeral before it: a bare 一 with few, grades with Arabic digits only. */
function goesWith(text: string, numeral: Numeral, { use }: UnitEntry): boolean {
  if (use === 'any') return true;
  if (use === 'scaled') return numeral.scaled && !numeral.headless;
  if (numeral.script === 'arabic') return true;
  if (use === 'digits') return false;
  const written = text.slice(numeral.start, numeral.end);
  return use === 'long' ? written.length > 1 && numeral.form !== 'digits' : written !== '一';
}

function times(value: Exact, { factor }: UnitEntry): Exact {
  return divide(
    multiply(value, parseDecimal(factor.numerator)),
    parseDecimal(factor.denominator),
    Math.max(0, value.scale) + 6,
  ).quotient;
}

// 3元5角, 壹仟贰佰叁拾元伍角, 两角五分
function withCoins(text: string, phrase: Phrase): Phrase {
  if (phrase.unit?.code !== 'CNY' || phrase.numeral.scaled) return phrase;
  let { low, high, end } = phrase;
  for (const [coin, places] of [
    ['角', 1],
    ['分', 2],
  ] as const) {
    const numeral = readNumeral(text, end);
    if (!numeral || numeral.script === 'none' || text[numeral.end] !== coin) continue;
    const value: Exact = { coefficient: numeral.low.coefficient, scale: numeral.low.scale + places };
    low = add(low, value);
    high = add(high, value);
    end = numeral.end + 1;
  }
  return end === phrase.end ? phrase : { ...phrase, low, high, end, unitSpan: { ...phrase.unitSpan, end } };
}

// 一倍半, 两斤半
function withHalf(text: string, phrase: Phrase): Phrase {
  const { unit, numeral } = phrase;
  if (
    text[phrase.end] !== '半' ||
    unit!.dimension === 'count' ||
    unit!.dimension === 'money' ||
    unit!.dimension === 'share' ||
    numeral.open
  )
    return phrase;
  const half = (value: Exact) => add(value, { coefficient: 5n, scale: 1 });
  return { ...phrase, low: half(phrase.low), high: half(phrase.high), end: phrase.end + 1 };
}

// 三角债, 三角地带; 三角五分 is money
function isTriangle(text: string, { start, end }: Numeral): boolean {
  return text.slice(start, end) === '三' && text[end + 2] !== '分' && text[end + 1] !== '钱';
}

// 两角五分, 五角; not 三角, 五角星
function loneCoins(text: string, numeral: Numeral): Phrase | undefined {
  if (text[numeral.end] !== '角' || numeral.scaled || numeral.headless || numeral.open) return undefined;
  if (/[星形度落色逐力铁鱼裤架尺函楼]/.test(text[numeral.end + 1] ?? '') || isTriangle(text, numeral)) return undefined;
  const yuan = findUnit('元', 0)!.entry;
  const nothing = { coefficient: 0n, scale: 0 };
  const unitSpan = { start: numeral.end, end: numeral.end };
  return withCoins(text, {
    numeral,
    low: nothing,
    high: nothing,
    unit: yuan,
    start: numeral.start,
    end: numeral.start,
    unitSpan,
    open: false,
  });
}

// 元/平方米, 微克/立方米, 微克每立方米, 吨标准煤/万元: the value is for one of what stands below the line
function perUnit(text: string, phrase: Phrase): Phrase {
  const unit = phrase.unit!;
  const perWord = text[phrase.end] === '每' && unit.system === 'ucum';
  if (text[phrase.end] !== '/' && !perWord) return phrase;
  const scaleEnd = scalesEnd(text, phrase.end + 1);
  const below = findUnit(text, scaleEnd);
  if (!below || (perWord && below.entry.system !== 'ucum')) return phrase;
  const power = closingPower(text, { start: phrase.end, end: scaleEnd });
  const lower = ({ coefficient, scale: places }: Exact): Exact => ({ coefficient, scale: places + power });
  return {
    ...phrase,
    low: lower(phrase.low),
    high: lower(phrase.high),
    end: below.end,
    unitSpan: { ...phrase.unitSpan, end: below.end },
    unit: compoundUnit(unit, below.entry),
  };
}

// 吨标准煤/万元, 人/百亿元: the scales below the line
function scalesEnd(text: string, start: number): number {
  let end = start;
  while (/[十百千万亿]/.test(text[end] ?? '') && end - start < 4) end++;
  // 千 and 百 may open the unit: 千瓦, 百帕
  return end > start && !findUnit(text, end) ? start : end;
}

// 三倍多, 两米多, 20%多; not 多种, 多样
function withTail(text: string, phrase: Phrase): Phrase {
  if (phrase.unit?.dimension === 'share') {
    const tail = shareTail(text, phrase.end);
    if (tail) return { ...phrase, ...tail };
  }
  const next = text[phrase.end + 1] ?? '';
  const open =
    /[多余]/.test(text[phrase.end] ?? '') &&
    !/[样种边方数式层级额元年地党功能渠]/.test(next) &&
    phrase.unit!.system !== 'classifier';
  return open ? { ...phrase, end: phrase.end + 1, open } : phrase;
}
