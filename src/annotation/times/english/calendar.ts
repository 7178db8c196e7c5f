import { ORDINAL_WORDS } from '../../quantities';
import { isDate } from '../calendar';
import type { Within, YearReference } from '../calendar';
import { planYears } from '../plan-periods';
import { centuryEdtf } from '../plan-times';
import { matchAt } from '../../match-at';
import type { Pointer, RawTime } from '../raw-time';
import { smallEnglishNumber } from './small-number';
import { MONTH, monthNumber } from './months';

const CURRENT: YearReference = { kind: 'current', offset: 0 };
const YEAR = '(?:1[5-9]|20|21)\\d\\d';
// 2016, this year, last year, the year: what a half, a quarter, an edge belongs to
const OF = `(?:of |in )?(?:(${YEAR})|(this year|the year|last year|next year|that year|the same year))\\b`;

const YEARS: Readonly<Record<string, YearReference>> = {
  'this year': { kind: 'relative', offset: 0 },
  'last year': { kind: 'relative', offset: -1 },
  'next year': { kind: 'relative', offset: 1 },
};

function yearOf(digits: string | undefined, words: string | undefined): YearReference {
  if (digits !== undefined) return { kind: 'named', year: Number(digits) };
  return YEARS[words?.toLowerCase() ?? ''] ?? CURRENT;
}

const dated = (year: YearReference, within: Within): Pointer => ({ kind: 'dated', year, within });

// January 14, 2025; Oct. 26; January 14-16, 2025
const MONTH_DAY = new RegExp(
  `(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:(?: to | and |[-–])(\\d{1,2}))?\\b(?![%.,]\\d)(?:,? (${YEAR}))?`,
  'y',
);
// 14 January 2025, 1 to 4 July, 28 and 29 January
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?:(?: to | and |[-–])(\\d{1,2}))? (?:of )?(${MONTH})\\b(?:,? (${YEAR}))?`,
  'y',
);

/** A day, or days of one month; without a year they belong to the year that the text speaks of. */
export function readDay(text: string, start: number): RawTime | undefined {
  const american = matchAt(MONTH_DAY, text, start);
  const match = american ?? matchAt(DAY_MONTH, text, start);
  if (!match) return undefined;
  const [name, first, last] = american ? [match[1]!, match[2]!, match[3]] : [match[3]!, match[1]!, match[2]];
  const month = monthNumber(name);
  if (!isDate(month, Number(first)) || !isDate(month, Number(last ?? first))) return undefined;
  // 15 and 29 December are two days and no interval; the first waits for its month in vain
  if (last !== undefined && match[0].includes(' and ') && Number(last) !== Number(first) + 1) return undefined;
  const year = yearOf(match[4], undefined);
  const on = (day: string) => dated(year, { kind: 'day', month, day: Number(day) });
  const span = { start, end: start + match[0].length };
  if (last === undefined) return { ...span, kind: 'date', pointer: on(first), ground: 'time.day' };
  const pointer: Pointer = { kind: 'interval', from: on(first), to: on(last) };
  return { ...span, kind: 'period', pointer, ground: 'time.interval' };
}

// January to June 2016, from January to November, March 2016
const MONTHS_OF = new RegExp(`(${MONTH})(?:(?: to |[-–])(${MONTH}))?(?: (?:of )?(${YEAR}))?(?![\\w-])`, 'y');

/** A month or a run of months. A month's name alone is a word as well as a time (May, March): it needs a year. */
export function readMonths(text: string, start: number): RawTime | undefined {
  const match = matchAt(MONTHS_OF, text, start);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const [from, to] = [monthNumber(match[1]!), monthNumber(match[2] ?? match[1]!)];
  if (from > to) return undefined;
  const within: Within = from === to ? { kind: 'month', month: from } : { kind: 'months', from, to };
  const ground = from === to ? 'time.month' : 'time.months';
  return {
    start,
    end: start + match[0].length,
    kind: 'period',
    pointer: dated(yearOf(match[3], undefined), within),
    ground,
  };
}

const COUNTS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, two: 2, three: 3 };
const count = (word: string) => COUNTS[word.toLowerCase()] ?? Number(word);

const PARTS: readonly (readonly [pattern: RegExp, within: (match: RegExpExecArray) => Within])[] = [
  // the first half of 2016
  [
    new RegExp(`the (first|second|latter) half ${OF}`, 'iy'),
    ([, half]) => (/first/i.test(half!) ? { kind: 'months', from: 1, to: 6 } : { kind: 'months', from: 7, to: 12 }),
  ],
  // the third quarter of 2016
  [
    new RegExp(`the (first|second|third|fourth) quarter ${OF}`, 'iy'),
    ([, which]) => ({ kind: 'months', from: 3 * count(which!) - 2, to: 3 * count(which!) }),
  ],
  // the first three quarters of 2016
  [
    new RegExp(`the first (two|three) quarters ${OF}`, 'iy'),
    ([, quarters]) => ({ kind: 'months', from: 1, to: 3 * count(quarters!) }),
  ],
  // the first 11 months of 2016
  [
    new RegExp(`the first (\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) months ${OF}`, 'iy'),
    ([, months]) => ({ kind: 'months', from: 1, to: Math.min(12, smallEnglishNumber(months!) || 12) }),
  ],
  // the end of 2016, year-end 2016
  [new RegExp(`((?:the )?end|year-end|the close) ${OF}`, 'iy'), () => ({ kind: 'month', month: 12 })],
  [
    new RegExp(`(the (?:beginning|start|outset)|early(?: in)?) ${OF}`, 'iy'),
    () => ({ kind: 'month', month: 1, near: true }),
  ],
  [new RegExp(`(the middle|mid)[ -]${OF}`, 'iy'), () => ({ kind: 'month', month: 6, near: true })],
];

// Q1 2025
const QUARTER = new RegExp(`Q([1-4]) (?:of )?(${YEAR})\\b`, 'y');

// by the end of 2020: any time up to then
const BY_THE_END = new RegExp(`by the end ${OF}`, 'iy');

/** Halves, quarters and edges of a year. */
export function readPart(text: string, start: number): RawTime | undefined {
  const until = matchAt(BY_THE_END, text, start);
  if (until) {
    const point = dated(yearOf(until[1], until[2]), { kind: 'day', month: 12, day: 31 });
    return found(start, until[0], { kind: 'until', point }, 'time.until');
  }
  const short = matchAt(QUARTER, text, start);
  if (short) {
    const within: Within = { kind: 'months', from: 3 * Number(short[1]) - 2, to: 3 * Number(short[1]) };
    return found(start, short[0], dated(yearOf(short[2], undefined), within), 'time.months');
  }
  for (const [pattern, within] of PARTS) {
    const match = matchAt(pattern, text, start);
    if (match) return found(start, match[0], dated(yearOf(match[2], match[3]), within(match)), 'time.months');
  }
  return undefined;
}

// As far as plans have been numbered; words of higher ones are no plan's.
const LAST_PLAN = 16;
const PLANS = [...ORDINAL_WORDS].filter(([, number]) => number <= LAST_PLAN).map(([word]) => word);
// the 13th Five-Year Plan period, the Fourteenth Five-Year Plan
const PLAN = new RegExp(`(\\d{1,2}(?:st|nd|rd|th)|${PLANS.join('|')}) Five-Year Plan(?: [Pp]eriods?)?(?![\\w-])`, 'iy');
// the 1990s, the late 1990s
const DECADE = /(?:(?:early|mid|late)[ -])?((?:18|19|20)\d)0s\b/y;
// the 21st century, the middle of the 21st century, mid-century, the middle of this century
const CENTURY =
  /(?:the )?(?:(beginning|turn|start|middle|mid|end)[ -](?:of )?)?(?:the |this )?(?:(19|20|21)(?:st|th)[ -]|(this )?)century\b/iy;
const SIDES: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  beginning: 'start',
  turn: 'start',
  start: 'start',
  middle: 'middle',
  mid: 'middle',
  end: 'end',
};

/** Plan periods, decades and centuries. */
export function readEra(text: string, start: number): RawTime | undefined {
  const plan = matchAt(PLAN, text, start);
  if (plan) {
    const number = ORDINAL_WORDS.get(plan[1]!.toLowerCase()) ?? Number.parseInt(plan[1]!, 10);
    const edtf = planYears(number).join('/');
    return found(start, plan[0], { kind: 'fixed', edtf }, 'time.plan-period');
  }
  const decade = matchAt(DECADE, text, start);
  if (decade) return found(start, decade[0], { kind: 'fixed', edtf: `${decade[1]}X` }, 'time.decade');
  const century = matchAt(CENTURY, text, start);
  if (!century || !(century[1] || century[2] || /this/i.test(century[0]))) return undefined;
  const part = SIDES[century[1]?.toLowerCase() ?? ''];
  const pointer: Pointer = century[2]
    ? { kind: 'fixed', edtf: centuryEdtf(Number(century[2]) - 1, part) }
    : { kind: 'century', offset: 0, ...(part && { part }) };
  return found(start, century[0], pointer, 'time.century');
}

// 2011-2015, 2011–15, 2011 to 2015
const YEARS_RANGE = new RegExp(`(${YEAR})(?: to |[-–—])(?:(${YEAR})|(\\d\\d))(?![\\w-]|[.,]\\d)`, 'y');
// 2016; not 2016-07601, resolution 2055, 2,016
const PLAIN_YEAR = new RegExp(
  `(?<!\\b(?:resolutions?|decisions?|items?|No\\.) )(${YEAR})(?![\\w–—]|-\\d|[./,]\\d| percent)`,
  'y',
);

/** Years and runs of years. */
export function readYears(text: string, start: number): RawTime | undefined {
  const range = matchAt(YEARS_RANGE, text, start);
  const last = range && (range[2] ?? range[1]!.slice(0, 2) + range[3]!);
  if (range && range[1]! < last!)
    return found(start, range[0], { kind: 'fixed', edtf: `${range[1]}/${last}` }, 'time.years');
  const year = matchAt(PLAIN_YEAR, text, start);
  return year && found(start, year[0], { kind: 'fixed', edtf: year[1]! }, 'time.year');
}

function found(start: number, form: string, pointer: Pointer, ground: string): RawTime {
  return { start, end: start + form.length, kind: 'period', pointer, ground };
}
