import { englishBoundBefore, englishBoundBehind } from '../../quantities';
import { matchAt } from '../../match-at';
import type { RawTime } from '../raw-time';
import { smallEnglishNumber } from './small-number';

const UNITS: Readonly<Record<string, string>> = {
  decade: 'Y',
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'TH',
  minute: 'TM',
};
// 24 hours, 20 working days, five years, a 24-hour hotline; a five-year plan and 80 years old are none
const DURATION =
  /(\d{1,4}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty)(?: (?:(?:more|consecutive|successive|full|whole|working|business|calendar) )?(decade|year|month|week|day|hour|minute)s?|-(hour|day|minute))\b(?![ -](?:old|of age)|[-’'])/iy;
// half a year; two and a half years, a year and a half
const HALF = /half an? (year|month|day|hour)\b/iy;
const AND_HALF =
  /(one|two|three|four|five|six|\d{1,2}) and a half (year|month|day|hour)s?\b|an? (year|month|day|hour) and a half\b/iy;

/** Lengths of time, with the bounds around them: more than 24 hours. */
export function readEnglishDuration(text: string, start: number, floor: number): RawTime | undefined {
  const read = lengthAt(text, start);
  if (!read) return undefined;
  const before = englishBoundBefore(text, start);
  const end = start + read.form.length;
  return {
    start: before && before.start >= floor ? before.start : start,
    end: englishBoundBehind(text, end)?.end ?? end,
    kind: 'duration',
    iso8601: read.iso8601,
    ground: 'time.duration',
  };
}

function lengthAt(text: string, start: number): { readonly form: string; readonly iso8601: string } | undefined {
  const half = matchAt(HALF, text, start);
  if (half) return { form: half[0], iso8601: half[1]!.toLowerCase() === 'year' ? 'P6M' : isoPeriod('0.5', half[1]!) };
  const and = matchAt(AND_HALF, text, start);
  if (and) return { form: and[0], iso8601: isoPeriod(`${smallEnglishNumber(and[1] ?? 'one')}.5`, (and[2] ?? and[3])!) };
  const match = matchAt(DURATION, text, start);
  if (!match) return undefined;
  const unit = (match[2] ?? match[3])!;
  const count = smallEnglishNumber(match[1]!);
  return { form: match[0], iso8601: isoPeriod(String(unit.toLowerCase() === 'decade' ? count * 10 : count), unit) };
}

export function isoPeriod(count: string, unit: string): string {
  const letter = UNITS[unit.toLowerCase()]!;
  return letter.startsWith('T') ? `PT${count}${letter[1]}` : `P${count}${letter}`;
}

const EVERY =
  /(?:once )?(?:every|each|per) (?:(two|three|four|five|six|other|second|\d{1,3}) )?(years?|quarters?|months?|weeks?|days?|hours?)(?![\w-])/iy;
// annually, twice a year, three times a week, per annum
const ADVERB = /(annually|yearly|quarterly|monthly|weekly|daily)\b(?! (?:life|lives|work|basis|meeting))/iy;
const TIMES =
  /(once|twice|(?:two|three|four|five|six|\d{1,2}) times) (?:an?|per|each|every) (year|quarter|month|week|day|hour)\b/iy;
const PER_ANNUM = /per annum\b|once a year\b/iy;
const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'P1Y',
  yearly: 'P1Y',
  quarterly: 'P3M',
  monthly: 'P1M',
  weekly: 'P1W',
  daily: 'P1D',
};

// 350 kilometers per hour is a speed
const SPEED = /(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|\bkm|\bm) $/i;

/** every year, annually, once every two years. How many times within the period has no place in ISO 8601, and is left out. */
export function readEnglishFrequency(text: string, start: number): RawTime | undefined {
  const annum = matchAt(PER_ANNUM, text, start);
  if (annum) return frequency(start, annum[0], 'P1Y');
  const times = matchAt(TIMES, text, start);
  if (times) return frequency(start, times[0], /once/i.test(times[1]!) ? every('1', times[2]!) : undefined);
  const adverb = matchAt(ADVERB, text, start);
  if (adverb) return frequency(start, adverb[0], ADVERBS[adverb[1]!.toLowerCase()]!);
  const match = matchAt(EVERY, text, start);
  if (!match || SPEED.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  const count = match[1] === undefined ? 1 : /other|second/i.test(match[1]) ? 2 : smallEnglishNumber(match[1]);
  return frequency(start, match[0], every(String(count), match[2]!.replace(/s$/i, '')));
}

function every(count: string, unit: string): string {
  return unit.toLowerCase() === 'quarter' ? `P${3 * Number(count)}M` : isoPeriod(count, unit);
}

function frequency(start: number, form: string, length: string | undefined): RawTime {
  const time = { start, end: start + form.length, kind: 'frequency', ground: 'time.frequency' } as const;
  return length === undefined ? time : { ...time, iso8601: `R/${length}` };
}
