import { formatDecimal, isInQuotedName } from '../quantities';
import type { Measure } from '../quantities';
import { matchAt } from '../match-at';
import type { RawTime } from './raw-time';
import { smallNumber } from './small-number';

const PREFIXES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  a: ['P', 'Y'],
  mo: ['P', 'M'],
  wk: ['P', 'W'],
  d: ['P', 'D'],
  'd{work}': ['P', 'D'],
  h: ['PT', 'H'],
  min: ['PT', 'M'],
  s: ['PT', 'S'],
};
/** Units that ISO 8601 counts in another: a quarter is three months, a century a hundred years. */
const MULTIPLES: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  '3.mo': ['mo', 3],
  '15.min': ['min', 15],
  '100.a': ['a', 100],
};

// 三年行动, 五年计划, 九年义务教育, 三年级: names and words
const NAMES =
  /^(?:[级生制期代]|一贯|周岁|(?:发展|工作|滚动|科学|远景|长远)?(?:计划|規劃|规划|計劃|行动)|纲要|专项|攻坚|义务|大计)/;

/**
 * Makes a duration of a measure in a unit of time: 24小时, 20个工作日内, 三年以上.
 *
 * A range (三至五年) has no `iso8601`, which knows one length only; a bound stands in the span alone.
 */
export function toDuration(text: string, measure: Measure): RawTime | undefined {
  const { phrase, start, low, isRange } = measure;
  const unit = phrase.unit!;
  let { end } = measure;
  // 三年内, 20个工作日内; not 内容, 内部
  if (text[end] === '内' && !/[部容外在需销陆地涵]/.test(text[end + 1] ?? '')) end++;
  const written = text.slice(phrase.unitSpan.start, phrase.unitSpan.end);
  if (isInQuotedName(text, { start, end }, phrase.numeral.script === 'chinese')) return undefined;
  if (written === '日' && !isCountOfDays(text, measure, end)) return undefined;
  if (isPointing(text, measure, written) || NAMES.test(text.slice(end, end + 4))) return undefined;
  const time = { start, end, kind: 'duration', ground: 'time.duration' } as const;
  const iso8601 = isRange ? undefined : toIso(formatDecimal(low), unit.code);
  return withSmaller(text, iso8601 ? { ...time, iso8601 } : time);
}

function toIso(decimal: string, code: string): string | undefined {
  const [unit, times] = MULTIPLES[code] ?? [code, 1];
  const affixes = PREFIXES[unit];
  if (!affixes || (times > 1 && decimal.includes('.')) || decimal.startsWith('-')) return undefined;
  // 一年半 and 两年半 in the units that calendars have
  if (unit === 'a' && decimal.endsWith('.5')) return `P${decimal.slice(0, -2)}Y6M`.replace('P0Y', 'P');
  return affixes[0] + (times > 1 ? String(BigInt(decimal) * BigInt(times)) : decimal) + affixes[1];
}

// 一年零三个月, 3年6个月, 两小时十分钟
const SMALLER = /[零又]?(\d{1,3}|[一二三四五六七八九十两]{1,3})(个月|个半月|[天日秒]|小时|分钟)(?!间)/y;
const SMALLER_UNITS: Readonly<Record<string, string>> = {
  个月: 'M',
  天: 'D',
  日: 'D',
  小时: 'TH',
  分钟: 'TM',
  秒: 'TS',
};

/** Adds the smaller unit that goes on from a duration: P1Y and 零三个月 make P1Y3M. */
function withSmaller(text: string, time: RawTime): RawTime {
  const match = time.iso8601 ? matchAt(SMALLER, text, time.end) : undefined;
  const unit = match && SMALLER_UNITS[match[2]!];
  if (!match || !unit || !/[YMH]$/.test(time.iso8601!)) return time;
  const separator = unit.startsWith('T') && !time.iso8601!.includes('T') ? 'T' : '';
  return {
    ...time,
    end: time.end + match[0].length,
    iso8601: `${time.iso8601}${separator}${smallNumber(match[1]!)}${unit.at(-1)}`,
  };
}

// 十五日内, 满三十日, 30日以上; 18日 by itself is a day of the month
function isCountOfDays(text: string, { bound, number, isRange }: Measure, end: number): boolean {
  if (bound || isRange || text[end - 1] === '内') return true;
  return (
    /(?:满|为期|连续|历时|共|提前|延长|至少|期限为?|期为)$/.test(
      text.slice(Math.max(0, number.start - 3), number.start),
    ) || /^(?:前|后|的期限|期限|以前|以后)/.test(text.slice(end, end + 3))
  );
}

// 这一年, 的一天, 新一年, 关键一年: no length; 一季度比一季度好 repeats
function isPointing(text: string, { number }: Measure, written: string): boolean {
  const next = number.end + written.length;
  return (
    text.slice(number.start, number.end) === '一' &&
    !/[零又]/.test(text[next] ?? '') &&
    /^(?:[年天日周]|个?季度|个月)$/.test(written) &&
    (/[的这這那每某同第新前后哪有任键比]/.test(text[number.start - 1] ?? '') || text.startsWith('比一', next))
  );
}

// 半年, 半个月, 半天, 半小时, 半小時; not 上半年, 大半年
const HALF = /半(?:年|[个個]?月|[个個]?小[时時]|天|[个個]世[纪紀])(?![度报刊导工])/y;
const HALVES: readonly (readonly [string, string])[] = [
  ['年', 'P6M'],
  ['小时', 'PT30M'],
  ['小時', 'PT30M'],
  ['天', 'PT12H'],
  ['世纪', 'P50Y'],
  ['世紀', 'P50Y'],
];
// 一个半月, 两个半小时, 一個半小時
const AND_HALF = /([一二两兩三四五六七八九十\d])[个個]半(小[时時]|月)/y;

/** 半年, 一个半月: the half stands before the unit. */
export function readHalfDuration(text: string, start: number): RawTime | undefined {
  const and = matchAt(AND_HALF, text, start);
  if (and) {
    const whole = { start, end: start + and[0].length, kind: 'duration', ground: 'time.duration' } as const;
    // Half a month has no length in ISO 8601.
    return and[2] === '月' ? whole : { ...whole, iso8601: `PT${smallNumber(and[1]!)}H30M` };
  }
  const half = matchAt(HALF, text, start);
  if (!half || /[上下前后大小多]/.test(text[start - 1] ?? '')) return undefined;
  const iso8601 = HALVES.find(([unit]) => half[0].endsWith(unit))?.[1];
  const inside = text[start + half[0].length] === '内' ? 1 : 0;
  const time = { start, end: start + half[0].length + inside, kind: 'duration', ground: 'time.duration' } as const;
  return iso8601 ? { ...time, iso8601 } : time;
}
