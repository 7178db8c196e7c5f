import { readAt } from '../quantities';
import { readCalendarTime, readFollowingDay, readNumericDate, readYears } from './calendar-times';
import { readHalfDuration, toDuration } from './durations';
import { readDecade, readPlanPeriod, readSinceEvent } from './plan-times';
import type { RawTime } from './raw-time';
import { readFrequency, readRelativeTime } from './relative-times';

type Reader = (text: string, start: number) => RawTime | undefined;

const READERS: readonly Reader[] = [
  readNumericDate,
  readYears,
  readPlanPeriod,
  readDecade,
  readSinceEvent,
  readRelativeTime,
  readCalendarTime,
  readFrequency,
  readHalfDuration,
];

/** Characters that a time may begin with; all others are passed over unread. */
const OPENERS = new Set(
  '0123456789〇零○一二两三四五六七八九十第前后頭头上下本今去明当當同全年岁近最这过過刚剛未几每半改新中建解党进民公洪永康雍乾嘉道咸同光宣贞年岁“"「'.split(
    '',
  ),
);

/** All mentions of time, left to right, the longest at each place, not yet put into the calendar. */
export function scanTimes(text: string): RawTime[] {
  const times: RawTime[] = [];
  let floor = 0;
  for (let at = 0; at < text.length;) {
    const time = OPENERS.has(text[at]!) ? longest(text, at) : undefined;
    const found = readAt(text, at, floor);
    if (
      time &&
      time.end >= (found && !('duration' in found) && !('quantity' in found) ? 0 : (found?.end ?? 0)) &&
      !isInsideWord(found, time)
    ) {
      at = floor = pushWithFollowing(text, times, time);
      continue;
    }
    if (found && 'duration' in found) {
      const duration = toDuration(text, found.duration);
      if (duration) times.push(duration);
      at = floor = Math.max(found.end, duration?.end ?? 0);
      continue;
    }
    if (!found) at++;
    else {
      at = found.end;
      if ('quantity' in found) floor = at;
    }
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

function isInsideWord(found: ReturnType<typeof readAt>, time: RawTime): boolean {
  return found !== undefined && 'word' in found && found.end > time.end;
}

function longest(text: string, at: number): RawTime | undefined {
  let best: RawTime | undefined;
  for (const read of READERS) {
    const time = read(text, at);
    if (time && time.end > (best?.end ?? at)) best = time;
  }
  return best;
}
