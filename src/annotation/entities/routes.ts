import type { Candidate, Recogniser } from './candidate';
import type { Cues } from './cues';
import { placesByStart } from './named-things';
import { leftBorder } from './noun-phrase';
import type { Reading } from './reading';
import { isUnderWay } from './site-state';

// 云河至柳浪|铁路, 云河—柳浪|高速公路: a line by where it begins and ends
const LINE =
  /(?:[至—－]|-{1,2})([\u4e00-\u9fff]{2,8}?)(?:高速铁路|高速公路|城际铁路|城际轨道|铁路|高铁|公路|高速|快速路|输油管道|输气管道|天然气管道|输电线路|(?:\d+千伏)?输变电工程)(?:[增复]?建?二线|复线)?(?:(?:电气化|扩能|扩容)?(?:改造|改建|改扩建)?(?:项目|工程))?/g;
// 云河至南部|铁路 …: what is said between the ends of a line
const NO_END = /[的和与及等在已将各]|全线|沿线|建成|通车|方向|之间/;
const WORK = /(?:项目|工程)$/;
const LONGEST_END = 6;

/** Finds railways, roads and pipelines that are named by their two ends, or by one character for each station. */
export function routes(cues: Cues): Recogniser {
  return function* (reading, found) {
    const places = placesByStart(found);
    yield* abbreviated(reading, cues, places);
    for (const match of reading.text.matchAll(LINE)) {
      const route = routeAt(reading, match, cues, places);
      if (route !== undefined) yield route;
    }
  };
}

function routeAt(
  reading: Reading,
  match: RegExpExecArray,
  cues: Cues,
  places: ReadonlyMap<number, number>,
): Candidate | undefined {
  let end = match.index + match[0].length;
  // 铁路|项目前期: the engine joins the last word to what follows.
  if (WORK.test(match[0]) && !reading.isBorder(end)) end -= 2;
  if (NO_END.test(match[1]!) || !reading.isBorder(match.index) || !reading.isBorder(end)) return undefined;
  let start = leftBorder(reading, match.index, cues, places);
  // A—B至C铁路: the line has stations between
  if (/[至—－-]/.test(reading.text[start - 1] ?? '')) start = leftBorder(reading, start - 1, cues, places);
  const length = match.index - start;
  if (length < 2) return undefined;
  // 重点推进|云河至…: only the last words name the end, from the place on.
  if (length > LONGEST_END) start = placeWithin(places, start, match.index) ?? start;
  if (match.index - start > 2 * LONGEST_END) return undefined;
  const span = { start, end };
  const kind = WORK.test(reading.slice(span)) || isUnderWay(reading, span) ? 'project' : 'facility';
  return { kind, ...span, ground: `${kind}.route` };
}

function placeWithin(places: ReadonlyMap<number, number>, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) if (places.has(at)) return at;
  return undefined;
}

// 成达万|高铁, 隆泸叙|铁路: a line by one character for each station
const STATIONS_AFTER = /高速铁路|高速公路|城际铁路|高铁|铁路|高速|城际/g;
const NO_STATION = /[新老旧大小双全各多条线段上下前后中在的和与及至等到从由以为了可将]/;
const MOST_STATIONS = 4;

function* abbreviated(reading: Reading, cues: Cues, places: ReadonlyMap<number, number>): Generator<Candidate> {
  const governs = cues.get('governs')!;
  let last = 0;
  for (const match of reading.text.matchAll(STATIONS_AFTER)) {
    const ending = match.index;
    const end = ending + match[0].length;
    if (ending < last || !reading.isBorder(end)) continue;
    // 包兰铁路: the engine knows the line
    const whole = reading.tokenBefore(end);
    if (
      whole &&
      ending - whole.start === 2 &&
      /^n[sz]/.test(whole.pos ?? '') &&
      !NO_STATION.test(reading.word(whole))
    ) {
      const span = { start: whole.start, end };
      const kind = isUnderWay(reading, span) ? 'project' : 'facility';
      yield { kind, ...span, ground: `${kind}.line` };
    }
    if (!reading.isBorder(ending)) continue;
    let start = ending;
    for (let token = reading.tokenBefore(start); token !== undefined; token = reading.tokenBefore(start)) {
      const word = reading.word(token);
      if (!/^[\u4e00-\u9fff]$/.test(word) || NO_STATION.test(word) || governs.has(word)) break;
      start = token.start;
    }
    last = end;
    // 贵南|高铁: two stations that the engine takes for one word
    const word = reading.tokenBefore(ending);
    if (
      start === ending &&
      word &&
      ending - word.start === 2 &&
      /^n[srz]/.test(word.pos ?? '') &&
      !places.has(word.start) &&
      !NO_STATION.test(reading.word(word))
    )
      start = word.start;
    if (ending - start < 2 || ending - start > MOST_STATIONS) continue;
    // 阿亚|古|兹|铁路: the rest of a longer name
    if (/[至—]/.test(reading.before(start, 1)) || /^n[sr]/.test(reading.tokenBefore(start)?.pos ?? '')) continue;
    const kind = isUnderWay(reading, { start, end }) ? 'project' : 'facility';
    yield { kind, start, end, ground: `${kind}.line` };
  }
}
