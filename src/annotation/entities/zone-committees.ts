import type { Recogniser } from './candidate';
import type { Cues } from './cues';
import { placesByStart } from './named-things';
import { leftBorder } from './noun-phrase';

// 云河高新区|管委会, 临江新片区|管理委员会: who runs a zone
const COMMITTEE = /(?<=[区园城港岛])(?:管理委员会|管委会)/g;
// 各园区, 开发区, 有关功能区: any of them
const ANY = /^(?:各|有关|相关|所在|园区|功能区|开发区|产业园区|工业园区|试点)/;
const LONGEST = 16;

/** Finds the committees that run zones, whatever the zone is called. */
export function zoneCommittees(cues: Cues): Recogniser {
  return function* (reading, found) {
    const places = placesByStart(found);
    for (const match of reading.text.matchAll(COMMITTEE)) {
      const end = match.index + match[0].length;
      const start = leftBorder(reading, match.index, cues, places);
      const length = match.index - start;
      if (length < 2 || length > LONGEST || !reading.isBorder(end)) continue;
      if (ANY.test(reading.text.slice(start, match.index))) continue;
      yield { kind: 'agency', start, end, branch: 'government', ground: 'agency.zone' };
    }
  };
}
