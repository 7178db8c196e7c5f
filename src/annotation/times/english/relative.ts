import { matchAt } from '../../match-at';
import type { Pointer, RawTime } from '../raw-time';
import { smallEnglishNumber } from './small-number';

const COUNT = '(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)';

const year = (kind: 'relative' | 'current', offset: number): Pointer => ({
  kind: 'dated',
  year: { kind, offset },
  within: { kind: 'year' },
});

const WORDS: readonly (readonly [words: RegExp, pointer: Pointer])[] = [
  [/this year\b|the current year\b/iy, year('relative', 0)],
  [/(?:the same period (?:of )?)?last year\b/iy, year('relative', -1)],
  [/next year\b/iy, year('relative', 1)],
  // the previous year and that year are counted from the year under discussion
  [/(?:the )?(?:previous|preceding|prior) year\b|the year before\b/iy, year('current', -1)],
  [/(?:that|the same) year\b|the (?:whole|full|entire) year\b|the year as a whole\b/iy, year('current', 0)],
  [/this month\b/iy, { kind: 'month', offset: 0 }],
  [/last month\b/iy, { kind: 'month', offset: -1 }],
  [/next month\b/iy, { kind: 'month', offset: 1 }],
  // the past year is the one that the document looks back on
  [/the past year\b/iy, { kind: 'years', count: 1, direction: 'past' }],
  // recent years, the past few years: no first year
  [
    /recent (?:years|months|decades)\b|the (?:past|last|next|coming) (?:few|several) (?:years|decades)\b|the (?:coming years|years (?:to come|ahead))\b/iy,
    { kind: 'vague' },
  ],
];
// the past five years, over the next 15 years
const YEARS = new RegExp(`(?:the )?(past|last|previous|preceding|next|coming|following) ${COUNT} years\\b`, 'iy');
// five years ago; years later
const AGO = new RegExp(`${COUNT} years (ago|earlier|later)\\b`, 'iy');
// since 2012, since the 18th National Congress has its own date
const SINCE = /since ((?:1[89]|20)\d\d)\b(?![-–—/.,]\d)/iy;

/** Times that only the document's own date puts into the calendar, and what is open at one end. */
export function readRelativeEnglish(text: string, start: number): RawTime | undefined {
  for (const [words, pointer] of WORDS) {
    const match = matchAt(words, text, start);
    if (match) return period(start, match[0], pointer, pointer.kind === 'vague' ? 'time.vague' : 'time.current-year');
  }
  const years = matchAt(YEARS, text, start);
  if (years) {
    const direction = /^(?:past|last|prev|prec)/i.test(years[1]!) ? 'past' : 'future';
    const pointer: Pointer = { kind: 'years', count: smallEnglishNumber(years[2]!), direction };
    return period(start, years[0], pointer, `time.${direction}-years`);
  }
  const ago = matchAt(AGO, text, start);
  if (ago) {
    const distance = smallEnglishNumber(ago[1]!) * (/later/i.test(ago[2]!) ? 1 : -1);
    return period(start, ago[0], { kind: 'distance', years: distance }, 'time.distance');
  }
  const since = matchAt(SINCE, text, start);
  const point: Pointer = { kind: 'fixed', edtf: since?.[1] ?? '' };
  return since && period(start, since[0], { kind: 'since', point }, 'time.since');
}

function period(start: number, form: string, pointer: Pointer, ground: string): RawTime {
  return { start, end: start + form.length, kind: 'period', pointer, ground };
}
