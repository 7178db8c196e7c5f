import { isDate } from './calendar';
import type { Within } from './calendar';
import { readBareDay, readPoint, yearNumber } from './points';
import { matchAt } from '../match-at';
import type { Point } from './points';
import type { Pointer, RawTime } from './raw-time';

// 2016-08-18, 2016/8/18, 2016.8.18, with 12:40:51 behind; not 2016-07601
const NUMERIC = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?(?![\d\-/])/y;

export function readNumericDate(text: string, start: number): RawTime | undefined {
  if (/[\w\-/.〔]/.test(text[start - 1] ?? '')) return undefined;
  const match = matchAt(NUMERIC, text, start);
  if (!match || !isDate(Number(match[3]), Number(match[4]))) return undefined;
  const pad = (part: string | undefined) => (part ?? '00').padStart(2, '0');
  const clock = match[5] ? `T${pad(match[5])}:${pad(match[6])}:${pad(match[7])}` : '';
  const edtf = `${match[1]}-${pad(match[3])}-${pad(match[4])}${clock}`;
  return {
    start,
    end: start + match[0].length,
    kind: 'date',
    pointer: { kind: 'fixed', edtf },
    ground: 'time.numeric-date',
  };
}

// 2015-2020年, 1953—57年, 一九五三至一九五七年
const YEARS = /(1[5-9]\d\d|20\d\d)年?(?:[-–—―~〜]{1,2}|至|到)(\d{2}|\d{4})年(?!代)/y;
const CHINESE_YEARS =
  /([一二][〇零○ＯO0一二三四五六七八九]{3})(?:[-–—―~〜]{1,2}|至|到)([一二][〇零○ＯO0一二三四五六七八九]{3})年(?!代)/y;
// 1994/1995年度
const FISCAL_YEAR = /(1[5-9]\d\d|20\d\d)\/(\d{4})年度?/y;
// 1980、1981年, 1979和1980两年: of years that share one 年, those that stand without it
const LISTED_YEAR = /(1[5-9]\d\d|20\d\d)(?=(?:[、和](?:1[5-9]\d\d|20\d\d)){0,6}(?:[两兩三四五六](?:个|個)?)?年)/y;
// 一九五三和一九五四两年, 一九八○、一九八一年, 一九八一和一九八二两个年度
const LISTED_CHINESE_YEAR =
  /([一二][〇零○ＯO0一二三四五六七八九]{3})(?=(?:[、和][一二][〇零○ＯO0一二三四五六七八九]{3}){0,6}(?:[两兩三四五六](?:个|個)?)?年)/y;
// (2015-2020), (2021—2025)
const BRACKETED_YEARS = /(1[5-9]\d\d|20\d\d)[-–—―~〜]{1,2}(20\d\d|19\d\d)(?=[)〕\]])/y;

export function readYears(text: string, start: number): RawTime | undefined {
  if (/[\d\-〔]/.test(text[start - 1] ?? '')) return undefined;
  const match =
    matchAt(YEARS, text, start) ??
    matchAt(CHINESE_YEARS, text, start) ??
    matchAt(FISCAL_YEAR, text, start) ??
    matchAt(BRACKETED_YEARS, text, start);
  const listed = match ? undefined : (matchAt(LISTED_YEAR, text, start) ?? matchAt(LISTED_CHINESE_YEAR, text, start));
  if (listed)
    return {
      start,
      end: start + listed[0].length,
      kind: 'period',
      pointer: { kind: 'fixed', edtf: String(yearNumber(listed[0])) },
      ground: 'time.listed-year',
    };
  if (!match) return undefined;
  const from = yearNumber(match[1]!);
  const written = yearNumber(match[2]!);
  const to = written < 100 ? from - (from % 100) + written : written;
  // 2016年至30年 is no period
  if (!(from < to)) return undefined;
  const end = start + match[0].length;
  return { start, end, kind: 'period', pointer: { kind: 'fixed', edtf: `${from}/${to}` }, ground: 'time.years' };
}

// 至, 到, —, -, ~ between two points
const SEPARATOR = / ?(?:[-–—―~〜]{1,2}|至|到) ?/y;
const SINCE = /以来|以來/y;
const AFTER = /以后|以後|之后|之後/y;
const BEFORE = /以前|之前|前(?![三两二一四]?个?季度|[\d列后往期半])/y;

/** Reads years, months and days, from–to, and the open ends: 2016年1月至6月, 1978年以来, 2030年前. */
export function readCalendarTime(text: string, start: number): RawTime | undefined {
  const left = readPoint(text, start);
  if (!left) return undefined;
  if (LUNAR.test(text.slice(Math.max(0, start - 2), start))) return readLunar(text, left);
  return readInterval(text, left) ?? readOpenEnd(text, left) ?? { ...toRaw(left), ground: `time.${left.within.kind}` };
}

// 农历八月十五, 阴历2015年十月初一: another calendar, left as it is written
const LUNAR = /[农農阴陰旧舊夏][历曆]/;
const LUNAR_DAY = /(?:[初廿卅][一二三四五六七八九十]?|二?十[一二三四五六七八九]?|三十)/y;

function readLunar(text: string, { start, end }: Point): RawTime {
  // In 十月初一 the month has taken 初 for its beginning.
  const at = text[end - 1] === '初' ? end - 1 : end;
  const day = matchAt(LUNAR_DAY, text, at)?.[0] ?? '';
  return { start, end: at + day.length, kind: 'period', pointer: { kind: 'vague' }, ground: 'time.lunar' };
}

function toRaw({ start, end, year, within }: Point): Omit<RawTime, 'ground'> {
  const kind = within.kind === 'day' ? 'date' : 'period';
  return { start, end, kind, pointer: pointerTo({ year, within }) };
}

function pointerTo({ year, within }: { readonly year?: Point['year']; readonly within: Within }): Pointer {
  return { kind: 'dated', year: year ?? { kind: 'current', offset: 0 }, within };
}

function readInterval(text: string, left: Point): RawTime | undefined {
  const separator = matchAt(SEPARATOR, text, left.end);
  if (!separator) return undefined;
  const at = left.end + separator[0].length;
  const right = readPoint(text, at) ?? dayOfSameMonth(text, at, left);
  if (!right || (left.year && !right.year && right.within.kind === 'year')) return undefined;
  const inherited = right.year ?? left.year;
  const from = pointerTo(left);
  const to = pointerTo(inherited ? { year: inherited, within: right.within } : { within: right.within });
  return {
    start: left.start,
    end: right.end,
    kind: 'period',
    pointer: { kind: 'interval', from, to },
    ground: 'time.interval',
  };
}

function dayOfSameMonth(text: string, at: number, { within }: Point): Point | undefined {
  if (within.kind !== 'day') return undefined;
  const day = readBareDay(text, at);
  if (!day || !isDate(within.month, day.day) || day.day <= within.day) return undefined;
  return { start: at, end: day.end, within: { kind: 'day', month: within.month, day: day.day } };
}

// 8月18日、19日和21日: days that follow take the month from the one before
const NEXT_DAY = /[、和及与] ?/y;

/** Reads a bare day that goes on from a date. */
export function readFollowingDay(text: string, { end, pointer }: RawTime): RawTime | undefined {
  if (pointer?.kind !== 'dated' || pointer.within.kind !== 'day') return undefined;
  const joint = matchAt(NEXT_DAY, text, end);
  const day = joint && readBareDay(text, end + joint[0].length);
  const { month } = pointer.within;
  if (!day || !isDate(month, day.day)) return undefined;
  return {
    start: day.start,
    end: day.end,
    kind: 'date',
    pointer: { ...pointer, within: { kind: 'day', month, day: day.day } },
    ground: 'time.day',
  };
}

function readOpenEnd(text: string, left: Point): RawTime | undefined {
  if (!left.year) return undefined;
  for (const [pattern, kind] of [
    [SINCE, 'since'],
    [AFTER, 'since'],
    [BEFORE, 'until'],
  ] as const) {
    const match = matchAt(pattern, text, left.end);
    if (match)
      return {
        start: left.start,
        end: left.end + match[0].length,
        kind: 'period',
        pointer: { kind, point: pointerTo(left) },
        ground: `time.${kind}`,
      };
  }
  return undefined;
}
