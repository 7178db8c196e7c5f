import type { Match, Matcher } from '../../lexicon';
import type { Candidate, Recogniser } from './candidate';
import type { PlaceEntry } from './gazetteers';
import type { Reading } from './reading';

// 大连市|委, 山东|大学: the engine joins what follows to the place
const AFTER_DIVISION = /^(?:委|政府|人民政府|人大|政协|纪委|监委|大学|学院|医院|银行|机场|大桥|铁路|高铁|公司|集团)/;

// 世界大同, 谋大同: short names in their common sense
const COMMON_SENSE = /(?:世界|天下|[谋求])大同$/;

/** Finds the places of the dictionary: divisions, countries, regions, rivers. */
export function dictionaryPlaces(places: Matcher<PlaceEntry>): Recogniser {
  return function* (reading) {
    const { text } = reading;
    const named = new Map<string, boolean>();
    for (let start = 0; start < text.length;) {
      const match = places.allAt(text, start).findLast((found) => stands(reading, found, named));
      if (match) yield placeCandidate(match, text);
      start = match?.end ?? start + 1;
    }
  };
}

/** @param named Which full names stand in the text, as far as it was asked. */
function stands(reading: Reading, match: Match<PlaceEntry>, named: Map<string, boolean>): boolean {
  const { text } = reading;
  if (!reading.isBorder(match.start) && reading.before(match.start, 2) !== '中共') return false;
  if (!reading.isBorder(match.end) && !AFTER_DIVISION.test(text.slice(match.end, match.end + 4))) return false;
  if (COMMON_SENSE.test(reading.before(match.start, 2) + reading.slice(match))) return false;
  if (match.values.every(({ short, level }) => short && level === 'county'))
    return isProperNoun(reading, match) && match.values.some(({ name }) => isNamed(text, name, named));
  return true;
}

function isNamed(text: string, name: string, named: Map<string, boolean>): boolean {
  const known = named.get(name) ?? text.includes(name);
  named.set(name, known);
  return known;
}

/** 沙坪坝 is one whatever the engine says; 解放, 和平 only where it takes them for a place. */
function isProperNoun(reading: Reading, { start, end }: Match<PlaceEntry>): boolean {
  return end - start >= 3 || reading.tokensIn({ start, end }).some(({ pos }) => pos === 'ns');
}

function placeCandidate({ start, end, values }: Match<PlaceEntry>, text: string): Candidate {
  // 朝阳区 is in Beijing and in Changchun: no code then; 吉林 is the province rather than the city of that name.
  const known = values.length === 1 ? values[0]! : values.find(({ short, level }) => !short && level !== 'county');
  const entry = known ?? values[0]!;
  return {
    kind: 'place',
    start,
    end,
    ground: `places:${text.slice(start, end)}`,
    ...(entry.level === undefined ? {} : { level: entry.level }),
    ...(known?.code === undefined ? {} : { adminCode: known.code }),
    ...(entry.short ? { canonical: entry.name } : {}),
    gloss: { en: entry.english, source: entry.source },
  };
}
