import { matchAt } from '../match-at';
import type { Span } from '../../text';
import { isInQuotedName } from '../quantities';
import { isDate } from './calendar';
import type { Within, YearReference } from './calendar';
import { smallNumber } from './small-number';

/** A year, a part of one, or both: 2016年, 去年12月, 8月18日. */
export interface Point extends Span {
  readonly year?: YearReference;
  readonly within: Within;
}

const YEAR_SO_FAR: Within = { kind: 'year' };

// 2016年, 1958 年度, 1357年6月; 5000年 is a duration
const ARABIC_YEAR = /(1[5-9]\d\d|2[01]\d\d|1[0-4]\d\d(?=年\d{1,2}月)) ?年(?!代)(?:度(?!假))?/y;
// 一九五八年, 二〇一六年, 二0一一年, 二○○三年度
const CHINESE_YEAR = /([一二][〇零○◯ＯOo0一二三四五六七八九]{3})年(?!代)(?:度(?!假))?/y;
// 九五年, 五八年, 〇五年: two digits, no 十; 两三年 and 七八年 are durations
const SHORT_YEAR = /([〇零○二三四五六七八九][〇零○一二三四五六七八九]|0\d|\d\d(?=年\d{1,2}月))年(?![代来多])/y;
const RELATIVE_YEARS: readonly (readonly [words: RegExp, year: YearReference])[] = [
  // 今年; 本年 is the year that the text speaks of
  [/今年度?/y, { kind: 'relative', offset: 0 }],
  [/本年度?/y, { kind: 'current', offset: 0 }],
  [/去年度?/y, { kind: 'relative', offset: -1 }],
  // 前年; not 年前年后, 3年前年均, 三千年前年代
  [
    /(?<![\d年月日天一二三四五六七八九十百千万多数几生提以之空目眼当])前年(?![均来代产级青纪])/y,
    { kind: 'relative', offset: -2 },
  ],
  [/明年度?/y, { kind: 'relative', offset: 1 }],
  [/后年(?=[的底末初])/y, { kind: 'relative', offset: 2 }],
  // 上年; not 世界上年产
  [/(?<![界会史场])上年度?|上一年度?/y, { kind: 'current', offset: -1 }],
  // 当年, 同年; not 不同年龄
  [/当年|當年|(?<!不)同年(?![龄齡级級])/y, { kind: 'same' }],
];

function readYear(text: string, start: number): (Span & { readonly year: YearReference }) | undefined {
  for (const pattern of [ARABIC_YEAR, CHINESE_YEAR]) {
    const match = matchAt(pattern, text, start);
    if (match) return { start, end: start + match[0].length, year: { kind: 'named', year: yearNumber(match[1]!) } };
  }
  const short = matchAt(SHORT_YEAR, text, start);
  // 三五年, 七八年: neighbours are a range of years
  if (short && !isPair(short[1]!))
    return { start, end: start + short[0].length, year: { kind: 'short', year: yearNumber(short[1]!) } };
  for (const [pattern, year] of RELATIVE_YEARS) {
    const match = matchAt(pattern, text, start);
    if (match) return { start, end: start + match[0].length, year };
  }
  return undefined;
}

const ZEROS = /[零○◯ＯOo0]/g;

export function yearNumber(digits: string): number {
  return smallNumber(digits.replace(ZEROS, /\d/.test(digits[0]!) ? '0' : '〇'));
}

function isPair(digits: string): boolean {
  const [a = Number.NaN, b] = [...digits].map((digit) => smallNumber(digit));
  return b === a + 1 || digits === '三五';
}

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
// 8月18日, 八月十八日, 12月1号
const DAY = new RegExp(`${NUMBER} ?月 ?${NUMBER} ?[日号號]`, 'y');
// 8月, 12月份, 9月底, 3月上旬; 三月三 and 五月花 stay outside
const MONTH = new RegExp(`${NUMBER} ?月份?([底末初]|[上中下]旬)?`, 'y');
// 1-9月, 一至九月份
const MONTHS = new RegExp(`${NUMBER}(?:月份?)?(?:[-–—―~〜]{1,2}|至|到)${NUMBER}个?月份?`, 'y');
// 前9个月, 头三个月
const FIRST_MONTHS = new RegExp(`[前头頭]${NUMBER}个月`, 'y');
// 第二、三季度, 一、二季度, 第三、第四季度
const QUARTERS = /第?([一二三1-3])(?:[、和至到-]第?[二三1-3])?[、和至到-]第?([二三四2-4])个?季度/y;
// 一季度, 第一季度, 1季度
const QUARTER = /(?:第([一二三四1-4])个?|([一二三四1-4]))季度?末?/y;
// 前三季度, 前三个季度, 头两个季度
const FIRST_QUARTERS = /[前头]([一二两三1-3])个?季度/y;
const HALVES: readonly (readonly [RegExp, Within])[] = [
  [/上半年/y, { kind: 'months', from: 1, to: 6 }],
  [/下半年/y, { kind: 'months', from: 7, to: 12 }],
];
// 2016年底, 今年年初, 去年末; 年中 only in full
const EDGES: readonly (readonly [RegExp, Within])[] = [
  [/年?[底末]/y, { kind: 'month', month: 12 }],
  [/年?初/y, { kind: 'month', month: 1, near: true }],
  [/年中(?![国國])/y, { kind: 'month', month: 6, near: true }],
];
const SEASONS: readonly (readonly [RegExp, Within])[] = [
  [/春[季天]?(?![节運运耕播])/y, { kind: 'season', season: 21 }],
  [/夏[季天]?(?![粮收种])/y, { kind: 'season', season: 22 }],
  [/秋[季天]?(?![粮收种])/y, { kind: 'season', season: 23 }],
  [/冬[季天]?(?![奥麦小])/y, { kind: 'season', season: 24 }],
];
// 9时30分, 上午9时, 12:40:51
const CLOCK =
  /(?: ?(上午|下午|凌晨|晚上|晚|中午|早上))? ?(\d{1,2})(?:[时點点時](?:(\d{1,2})分?)?|:(\d{2})(?::(\d{2}))?)(?!间)/y;

/** Reads a part of a year; behind a year more is allowed than by itself. */
function readWithin(
  text: string,
  start: number,
  behindYear: boolean,
): (Span & { readonly within: Within }) | undefined {
  const found = (match: RegExpExecArray, within: Within) => ({ start, end: start + match[0].length, within });
  const months = matchAt(MONTHS, text, start);
  if (months) {
    const [from, to] = [smallNumber(months[1]!), smallNumber(months[2]!)];
    if (isDate(from) && isDate(to) && from < to && !months[0].includes('个月'))
      return found(months, { kind: 'months', from, to });
  }
  const day = matchAt(DAY, text, start);
  if (day) {
    const [month, number] = [smallNumber(day[1]!), smallNumber(day[2]!)];
    if (isDate(month, number)) return withClock(text, { start, end: start + day[0].length, month, day: number });
  }
  const month = matchAt(MONTH, text, start);
  if (month && isDate(smallNumber(month[1]!)) && (behindYear || isMonth(text, start, start + month[0].length)))
    return found(month, { kind: 'month', month: smallNumber(month[1]!) });
  const first = matchAt(FIRST_MONTHS, text, start);
  if (first) return found(first, { kind: 'months', from: 1, to: smallNumber(first[1]!) });
  const quarters = matchAt(FIRST_QUARTERS, text, start);
  if (quarters) return found(quarters, { kind: 'months', from: 1, to: 3 * smallNumber(quarters[1]!) });
  const some = matchAt(QUARTERS, text, start);
  if (some && smallNumber(some[1]!) < smallNumber(some[2]!))
    return found(some, { kind: 'months', from: 3 * smallNumber(some[1]!) - 2, to: 3 * smallNumber(some[2]!) });
  const quarter = matchAt(QUARTER, text, start);
  if (quarter && (behindYear || quarter[0].includes('季度'))) {
    const number = smallNumber(quarter[1] ?? quarter[2]!);
    return found(
      quarter,
      quarter[0].endsWith('末')
        ? { kind: 'month', month: 3 * number }
        : { kind: 'months', from: 3 * number - 2, to: 3 * number },
    );
  }
  const table = behindYear ? [...HALVES, ...EDGES, ...SEASONS] : HALVES;
  for (const [pattern, within] of table) {
    const match = matchAt(pattern, text, start);
    if (match) return found(match, within);
  }
  return undefined;
}

// 五月 by itself, not 十月革命, 三月三, 五月花, 两个五月, “新十二月市”
function isMonth(text: string, start: number, end: number): boolean {
  if (/[个個第]/.test(text[start - 1] ?? '') || /[三五七花革]/.test(text[end] ?? '')) return false;
  return !isInQuotedName(text, { start, end }, true);
}

function withClock(text: string, day: Span & { readonly month: number; readonly day: number }) {
  const { start, month, day: number } = day;
  const clock = matchAt(CLOCK, text, day.end);
  if (!clock) return { start, end: day.end, within: { kind: 'day', month, day: number } as const };
  const [form, half = '', hour = '', minute, colonMinute, second = '00'] = clock;
  const late = /下午|晚/.test(half) && Number(hour) < 12 ? 12 : 0;
  const time = [Number(hour) + late, minute ?? colonMinute ?? '00', second].map((part) =>
    String(part).padStart(2, '0'),
  );
  const valid = Number(time[0]) < 24 && Number(time[1]) < 60;
  return valid
    ? { start, end: day.end + form.length, within: { kind: 'day', month, day: number, clock: time.join(':') } as const }
    : { start, end: day.end, within: { kind: 'day', month, day: number } as const };
}

/** Reads a year with a part of it, or either by itself. */
export function readPoint(text: string, start: number): Point | undefined {
  const year = readYear(text, start);
  if (!year) return readWithin(text, start, false);
  const gap = text[year.end] === ' ' || text[year.end] === '的' ? 1 : 0;
  const within = readWithin(text, year.end + gap, true);
  if (within) return { start, end: within.end, year: year.year, within: within.within };
  const end = text.startsWith('全年', year.end)
    ? year.end + 2
    : text.startsWith('同期', year.end)
      ? year.end + 2
      : year.end;
  return { start, end, year: year.year, within: YEAR_SO_FAR };
}

// 20日 as the right end of 8月18日至20日
const BARE_DAY = new RegExp(`${NUMBER} ?[日号]`, 'y');

export function readBareDay(text: string, start: number): (Span & { readonly day: number }) | undefined {
  const match = matchAt(BARE_DAY, text, start);
  return match ? { start, end: start + match[0].length, day: smallNumber(match[1]!) } : undefined;
}
