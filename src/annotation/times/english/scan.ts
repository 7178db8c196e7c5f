import type { Pointer, RawTime } from '../raw-time';
import { readDay, readEra, readMonths, readPart, readYears } from './calendar';
import { readEnglishDuration, readEnglishFrequency } from './durations';
import { readRelativeEnglish } from './relative';

type Reader = (text: string, start: number, floor: number) => RawTime | undefined;

const READERS: readonly Reader[] = [
  readDay,
  readMonths,
  readPart,
  readEra,
  readRelativeEnglish,
  readEnglishFrequency,
  readEnglishDuration,
  readYears,
];

/** All times of an English text, left to right, the longest at each place. */
export function scanEnglishTimes(text: string): RawTime[] {
  const times: RawTime[] = [];
  let floor = 0;
  for (let at = 0; at < text.length;) {
    const first = isWordStart(text, at) ? longest(text, at, floor) : undefined;
    const time = first && (withOtherEnd(text, first) ?? first);
    if (time) times.push(time);
    at = time?.end ?? at + 1;
    if (time) floor = at;
  }
  return times;
}

// 21 July 2014 to 22 July 2015, 1 January–31 March 2016
const TO = / to | ?[-–—] ?/y;

/** From one day to another, each with its own month. */
function withOtherEnd(text: string, first: RawTime): RawTime | undefined {
  TO.lastIndex = first.end;
  const joint = first.kind === 'date' ? TO.exec(text)?.[0] : undefined;
  const last = joint === undefined ? undefined : readDay(text, first.end + joint.length);
  if (!first.pointer || last?.kind !== 'date' || !last.pointer) return undefined;
  const pointer = { kind: 'interval', from: withYearOf(first.pointer, last.pointer), to: last.pointer } as const;
  return { start: first.start, end: last.end, kind: 'period', pointer, ground: 'time.interval' };
}

/** 1 January–31 March 2016: the year stands once. */
function withYearOf(from: Pointer, to: Pointer): Pointer {
  return from.kind === 'dated' && to.kind === 'dated' && from.year.kind === 'current'
    ? { ...from, year: to.year }
    : from;
}

function isWordStart(text: string, at: number): boolean {
  return /[\da-z]/i.test(text[at]!) && !/[\w-]/.test(text[at - 1] ?? '');
}

function longest(text: string, at: number, floor: number): RawTime | undefined {
  let best: RawTime | undefined;
  for (const read of READERS) {
    const time = read(text, at, floor);
    if (time && time.end > (best?.end ?? at)) best = time;
  }
  return best;
}
