import type { Matcher } from '../../lexicon';
import type { Recogniser } from './candidate';
import type { PlaceEntry } from './gazetteers';

// 苏联|最高苏维埃主席团, 美国|国会: organs of other states
const ORGAN =
  /^(?:最高苏维埃(?:主席团)?|国会|议会|参议院|众议院|国务院|国防部|外交部|商务部|财政部|内政部|司法部|贸易代表办公室|中央银行|联邦储备委员会|部长会议|最高法院)/;

/** Finds the organs of other states, which bear the names of ours: 美国国务院. */
export function foreignAgencies(places: Matcher<PlaceEntry>): Recogniser {
  return function* (reading, found) {
    for (const { kind, start, end } of found) {
      if (kind !== 'place') continue;
      const organ = ORGAN.exec(reading.after(end, 10))?.[0];
      if (organ === undefined || !reading.isBorder(end + organ.length)) continue;
      const country = places.get(reading.text.slice(start, end)).find((entry) => entry.country);
      if (country === undefined || country.name === '中国') continue;
      yield { kind: 'agency', start, end: end + organ.length, level: 'national', ground: 'agency.foreign' };
    }
  };
}
