import { readTable, type Match, type Matcher } from '../../lexicon';
import type { Candidate, Recogniser } from './candidate';
import type { Cues } from './cues';
import type { PlaceEntry } from './gazetteers';
import type { Reading } from './reading';

/** Words whose first character the engine joins to the place before it: 大连市|委, 大连市|区. */
const AFTER_DIVISION = /^(?:委|政府|人民政府|人大|政协|纪委|监委)/;

/** Finds the places of the dictionary: divisions, countries, regions, rivers. */
export function dictionaryPlaces(places: Matcher<PlaceEntry>): Recogniser {
  return function* (reading) {
    const { text } = reading;
    for (let start = 0; start < text.length; ) {
      const match = places.allAt(text, start).findLast((found) => stands(reading, found));
      if (match) yield placeCandidate(match, text);
      start = match?.end ?? start + 1;
    }
  };
}

function stands(reading: Reading, match: Match<PlaceEntry>): boolean {
  const { text } = reading;
  if (!reading.isBorder(match.start)) return false;
  if (!reading.isBorder(match.end) && !AFTER_DIVISION.test(text.slice(match.end, match.end + 4))) return false;
  if (match.values.every(({ short, level }) => short && level === 'county'))
    return match.values.some(({ name }) => text.includes(name));
  return true;
}

function placeCandidate({ start, end, values }: Match<PlaceEntry>, text: string): Candidate {
  // 朝阳区 is in Beijing and in Changchun: the reading whose province or city stands in the text, or none of them.
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

export type { Cues };
export { readTable };
