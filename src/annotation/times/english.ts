import { isDate } from './calendar';
import { planYears } from './plan-periods';
import { matchAt } from './points';
import type { Pointer, RawTime } from './raw-time';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = MONTHS.join('|');

type Rule = readonly [pattern: RegExp, ground: string, edtf: (match: RegExpExecArray) => string | undefined];

const pad = (value: number | string) => String(value).padStart(2, '0');
const monthNumber = (name: string) => pad(MONTHS.indexOf(name) + 1);

/** What stands in English policy text for a stretch of the calendar, the longest first. */
const RULES: readonly Rule[] = [
  // January 14, 2025
  [
    new RegExp(`(${MONTH}) (\\d{1,2}),? (\\d{4})`, 'y'),
    'time.date',
    ([, month, day, year]) => `${year}-${monthNumber(month!)}-${pad(day!)}`,
  ],
  // 14 January 2025
  [
    new RegExp(`(\\d{1,2}) (${MONTH}) (\\d{4})`, 'y'),
    'time.date',
    ([, day, month, year]) => `${year}-${monthNumber(month!)}-${pad(day!)}`,
  ],
  // January 2025
  [new RegExp(`(${MONTH}) (\\d{4})`, 'y'), 'time.month', ([, month, year]) => `${year}-${monthNumber(month!)}`],
  // the 13th Five-Year Plan period
  [
    /(\d{1,2})(?:st|nd|rd|th) Five-Year Plan(?: period)?/y,
    'time.plan-period',
    ([, number]) => planYears(Number(number)).join('/'),
  ],
  // by the end of 2020
  [/by the end of (\d{4})\b/iy, 'time.until', ([, year]) => `../${year}-12-31`],
  [/the end of (\d{4})\b/iy, 'time.month', ([, year]) => `${year}-12`],
  // the first half of 2016
  [
    /the (first|second) half of (\d{4})\b/iy,
    'time.months',
    ([, half, year]) => (/first/i.test(half!) ? `${year}-01/${year}-06` : `${year}-07/${year}-12`),
  ],
  // the third quarter of 2016
  [
    /the (first|second|third|fourth) quarter of (\d{4})\b/iy,
    'time.months',
    ([, which, year]) => quarter(which!, year!),
  ],
  // 2011-2015, 2011–15
  [
    /((?:19|20)\d\d)[-–—]((?:19|20)\d\d)\b/y,
    'time.years',
    ([, from, to]) => (from! < to! ? `${from}/${to}` : undefined),
  ],
  // the 1990s
  [/((?:18|19|20)\d)0s\b/y, 'time.decade', ([, decade]) => `${decade}X`],
  // 2016; not 2016-07601, resolution 2055
  [/(?<!\b(?:resolutions?|decisions?|items?) )((?:18|19|20)\d\d)\b(?![-–—/.,]\d)/y, 'time.year', ([, year]) => year],
];

function quarter(which: string, year: string): string {
  const number = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase());
  return `${year}-${pad(3 * number + 1)}/${year}-${pad(3 * number + 3)}`;
}

// 24 hours, 20 working days, five years
const DURATION =
  /(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:working )?(year|month|week|day|hour|minute)s?\b(?! old| of age)/iy;
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const UNITS: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'TH',
  minute: 'TM',
};
// every year, each quarter, annually
const FREQUENCY = /(?:every|each) (year|month|week|day|hour)\b/iy;

/** All times of an English text, left to right. */
export function scanEnglishTimes(text: string): RawTime[] {
  const times: RawTime[] = [];
  for (let at = 0; at < text.length;) {
    const time = /[\w-]/.test(text[at - 1] ?? '') ? undefined : readEnglishTime(text, at);
    if (time) times.push(time);
    at = time?.end ?? at + 1;
  }
  return times;
}

function readEnglishTime(text: string, start: number): RawTime | undefined {
  for (const [pattern, ground, toEdtf] of RULES) {
    const match = matchAt(pattern, text, start);
    const edtf = match && toEdtf(match);
    if (!match || edtf === undefined) continue;
    const pointer: Pointer = { kind: 'fixed', edtf };
    return { start, end: start + match[0].length, kind: ground === 'time.date' ? 'date' : 'period', pointer, ground };
  }
  const day = readMonthDay(text, start) ?? readDayMonth(text, start);
  if (day) return day;
  const duration = matchAt(DURATION, text, start);
  if (duration) return lengthOf(start, duration);
  const frequency = matchAt(FREQUENCY, text, start);
  return (
    frequency && {
      start,
      end: start + frequency[0].length,
      kind: 'frequency',
      iso8601: `R/${period('1', frequency[1]!)}`,
      ground: 'time.frequency',
    }
  );
}

// Oct. 26, October 15: the year is the text's
const MONTH_DAY =
  /(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) (\d{1,2})\b(?!,? \d{4}|[%.,]\d)/y;

function readMonthDay(text: string, start: number): RawTime | undefined {
  const match = matchAt(MONTH_DAY, text, start);
  const month = match ? MONTHS.findIndex((name) => name.startsWith(match[1]!.slice(0, 3))) + 1 : 0;
  const day = Number(match?.[2]);
  if (!match || !isDate(month, day)) return undefined;
  const pointer: Pointer = { kind: 'dated', year: { kind: 'current', offset: 0 }, within: { kind: 'day', month, day } };
  return { start, end: start + match[0].length, kind: 'date', pointer, ground: 'time.day' };
}

// 28 December, 1 to 4 July, 1-4 July: the year is the text's
const DAY_MONTH = new RegExp(`(\\d{1,2})(?:(?: to |[-–])(\\d{1,2}))? (${MONTH})\\b(?! \\d{4})`, 'y');

function readDayMonth(text: string, start: number): RawTime | undefined {
  const match = matchAt(DAY_MONTH, text, start);
  if (!match) return undefined;
  const [form, first, last, name] = match;
  const month = MONTHS.indexOf(name!) + 1;
  if (!isDate(month, Number(first)) || !isDate(month, Number(last ?? first))) return undefined;
  const on = (day: string): Pointer => ({
    kind: 'dated',
    year: { kind: 'current', offset: 0 },
    within: { kind: 'day', month, day: Number(day) },
  });
  const span = { start, end: start + form.length };
  return last === undefined
    ? { ...span, kind: 'date', pointer: on(first!), ground: 'time.day' }
    : {
        ...span,
        kind: 'period',
        pointer: { kind: 'interval', from: on(first!), to: on(last) },
        ground: 'time.interval',
      };
}

function lengthOf(start: number, match: RegExpExecArray): RawTime {
  const count = COUNTS.indexOf(match[1]!.toLowerCase());
  return {
    start,
    end: start + match[0].length,
    kind: 'duration',
    iso8601: period(count < 0 ? match[1]! : String(count), match[2]!),
    ground: 'time.duration',
  };
}

function period(count: string, unit: string): string {
  const letter = UNITS[unit.toLowerCase()]!;
  return letter.startsWith('T') ? `PT${count}${letter[1]}` : `P${count}${letter}`;
}
