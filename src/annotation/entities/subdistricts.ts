import type { Candidate, Recogniser } from './candidate';
import type { Cues } from './cues';
import { looksCoined, mayBegin } from './noun-phrase';
import type { Reading } from './reading';

// 青禾街道: an agency; 云锦镇, 柳浪村, 青禾社区: places
const ENDING = /(街道|社区|[镇乡村])/g;
// 各街道, 城市社区, 全镇, 该村, 行政村, 美丽乡村: no names
const COMMON =
  /^[镇乡村名支]|[之出带千万農联]$|[不没農]|带乡|[镇县][\u4e00-\u9fff]|(?:[各全本该每两三多个在的和与及等、新老美丽农城建行政自然贫困示范特色小强富重点中心试所属有关辖区管理]|乡镇|城乡|智慧|和谐|平安|学习|综合|社会)$/;

// a community may be named after its road: 青柳路|社区
const ROAD = /^place\.(?:road|natural)/;

/** Finds subdistricts, towns, villages and communities by a short coined name. */
export function subdistricts(cues: Cues): Recogniser {
  return function* (reading, found) {
    const placeEnds = new Set(found.filter(({ ground }) => ROAD.test(ground)).map(({ end }) => end));
    const above = new Set(
      found.filter((place) => place.kind === 'place' && place.level !== undefined).map(({ end }) => end),
    );
    for (const match of reading.text.matchAll(ENDING)) {
      const ending = match[0];
      const candidate =
        subdistrictAt(reading, match.index, ending, placeEnds, cues) ?? within(reading, match.index, ending, above);
      if (candidate === undefined) continue;
      above.add(candidate.end);
      yield candidate;
    }
  };
}

/** 云河县|青禾镇|柳坪村: what stands right behind the division that it lies in. */
function within(reading: Reading, at: number, ending: string, above: ReadonlySet<number>): Candidate | undefined {
  const end = at + ending.length;
  if (!reading.isBorder(at) || !reading.isBorder(end)) return undefined;
  for (const start of [at - 2, at - 3])
    if (
      above.has(start) &&
      /^[\u4e00-\u9fff]+$/.test(reading.text.slice(start, at)) &&
      !COMMON.test(reading.text.slice(start, at)) &&
      !reading.tokensIn({ start, end: at }).some(({ pos }) => /^[vdpcrmu]/.test(pos ?? ''))
    )
      return subdistrict(start, end, ending);
  return undefined;
}

function subdistrict(start: number, end: number, ending: string): Candidate {
  const span = { start, end, ground: `place.township:${ending}` };
  return ending === '街道'
    ? { ...span, kind: 'agency', level: 'township', branch: 'government' }
    : { ...span, kind: 'place', level: ending === '镇' || ending === '乡' ? 'township' : 'community' };
}

function subdistrictAt(
  reading: Reading,
  at: number,
  ending: string,
  placeEnds: ReadonlySet<number>,
  cues: Cues,
): Candidate | undefined {
  const end = at + ending.length;
  if (!reading.isBorder(at) || !reading.isBorder(end)) return undefined;
  for (const length of [4, 3, 2]) {
    const start = at - length;
    if (start < 0 || !mayBegin(reading, start, cues)) continue;
    // 走进|李家村: a verb of two characters opens no name.
    const first = reading.tokenAfter(start)!;
    if (first.end - first.start > 1 && first.pos?.startsWith('v')) continue;
    const stem = reading.text.slice(start, at);
    if (!/^[\u4e00-\u9fff]+$/.test(stem) || COMMON.test(stem)) continue;
    if (!looksCoined(reading, start, at) && !(placeEnds.has(at) && ending !== '村')) continue;
    return subdistrict(start, end, ending);
  }
  return undefined;
}
