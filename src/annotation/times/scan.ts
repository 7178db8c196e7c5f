import { readAt } from '../quantities';
import { readCalendarTime, readFollowingDay, readNumericDate, readYears } from './calendar-times';
import { readHalfDuration, toDuration } from './durations';
import { readDecade, readPlanPeriod, readSinceEvent } from './plan-times';
import type { RawTime } from './raw-time';
import { readFrequency, readRelativeTime } from './relative-times';

type Reader = (text: string, start: number) => RawTime | undefined;

const ARABIC = '0123456789';
const CHINESE = '〇零○一二两兩三四五六七八九十';

/** The readers, each with the characters that what it reads may begin with. */
const READERS: readonly (readonly [openers: string, read: Reader])[] = [
  [ARABIC, readNumericDate],
  [`${ARABIC}一二`, readYears],
  [`“"「第${CHINESE}`, readPlanPeriod],
  [`上本下${ARABIC}${CHINESE}`, readDecade],
  ['新中建解改党十进', readSinceEvent],
  [
    `全年岁最近这這过過以刚剛今去明未几幾数數前后後头頭本上下民公洪永康雍乾嘉道咸同光宣贞${ARABIC}${CHINESE}`,
    readRelativeTime,
  ],
  [`今本去前明后上下当當同第头頭${ARABIC}${CHINESE}`, readCalendarTime],
  ['每一', readFrequency],
  [`半${ARABIC}${CHINESE}`, readHalfDuration],
];

const readersOf = new Map<number, Reader[]>();
for (const [openers, read] of READERS)
  for (const unit of Array.from(openers, (character) => character.charCodeAt(0)))
    readersOf.set(unit, [...(readersOf.get(unit) ?? []), read]);

/** All mentions of time, left to right, the longest at each place, not yet put into the calendar. */
export function scanTimes(text: string): RawTime[] {
  const times: RawTime[] = [];
  let floor = 0;
  for (let at = 0; at < text.length;) {
    const time = longest(text, at);
    const found = readAt(text, at, floor);
    if (time && time.end >= (found?.end ?? 0)) {
      at = floor = pushWithFollowing(text, times, time);
      continue;
    }
    const duration = found && 'duration' in found ? toDuration(text, found.duration) : undefined;
    if (duration) times.push(duration);
    at = Math.max(found?.end ?? at + 1, duration?.end ?? 0);
    if (found && ('duration' in found || 'quantity' in found)) floor = at;
  }
  return times;
}

/** Takes a time and the days that go on from it: 8月18日、19日. */
function pushWithFollowing(text: string, times: RawTime[], first: RawTime): number {
  let last = first;
  times.push(first);
  for (let next; (next = readFollowingDay(text, last)); last = next) times.push(next);
  return last.end;
}

function longest(text: string, at: number): RawTime | undefined {
  const readers = readersOf.get(text.charCodeAt(at));
  if (readers === undefined) return undefined;
  let best: RawTime | undefined;
  for (const read of readers) {
    const time = read(text, at);
    if (time && time.end > (best?.end ?? at)) best = time;
  }
  return best;
}
