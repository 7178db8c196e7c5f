import type { Match, Matcher } from '../../lexicon';
import type { Span } from '../../text';
import type { Candidate, Recogniser } from './candidate';
import type { PlaceEntry } from './gazetteers';
import { ownCode } from './jurisdiction';
import type { Reading } from './reading';

// 大连市|委, 山东|大学, 闽江|流域, 台湾|同胞: the engine joins what follows to the place
const JOINED_AFTER =
  /^(?:委|政府|人民政府|人大|政协|纪委|监委|大学|学院|医院|银行|机场|港(?!沿海|货物|吞吐)|大桥|铁路|高铁|公司|集团|最高苏维埃|国会|流域|同胞|军民|各界|当局|国家|关系|日报|广播电台|电视台)/;
// 中共|中央, 首都|北京: the engine joins what stands before
const JOINED_BEFORE = /^(?:中共|首都)$/;

// 世界大同, 谋大同: short names in their common sense
const COMMON_SENSE = /(?:世界|天下|[谋求])大同$/;
// 中国|特色大国外交, 跨|太平洋伙伴关系: part of a label; 有中国特色的 speaks of China
const LABEL = /^[^有]中国特色(?![的、和])|^跨太平洋伙伴/;
// 渤海2号 is a rig, 西部计划 a programme, 多哈回合 a round of talks, 东部战区 a command
const LABEL_AFTER = /^(?:\d+号|计划|回合|战区)/;

/** Finds the places of the dictionary: divisions, countries, regions, rivers. */
export function dictionaryPlaces(places: Matcher<PlaceEntry>): Recogniser {
  return function* (reading) {
    const { text } = reading;
    const named = new Map<string, boolean>();
    const found: Candidate[] = [];
    const doubtful: Match<PlaceEntry>[] = [];
    for (let start = 0; start < text.length;) {
      const afterPlace = found.at(-1)?.end === start;
      const known = places.allAt(text, start);
      if (known.length === 0) {
        start++;
        continue;
      }
      const matches = known.filter((match) => isWhole(reading, match, places, afterPlace));
      const match = matches.findLast((each) => stands(reading, each, named));
      if (match) found.push(placeCandidate(match, text));
      else if (matches.length > 0) doubtful.push(matches.at(-1)!);
      start = match?.end ?? start + 1;
    }
    yield* found;
    yield* freeTradeZones(reading);
    yield* homeCounties(reading, doubtful, found);
  };
}

// 中国(云岭)自由贸易试验区: the place in brackets is part of the name
const FREE_TRADE = /中国\([\u4e00-\u9fff]{2,4}\)(?:自由贸易试验区|自贸试验区|自贸区)/g;

function* freeTradeZones(reading: Reading): Generator<Candidate> {
  for (const { 0: name, index } of reading.text.matchAll(FREE_TRADE))
    yield { kind: 'place', start: index, end: index + name.length, ground: 'place.free-trade' };
}

/** Whether words begin and end where the form does, and it is no part of another label. */
function isWhole(
  reading: Reading,
  match: Match<PlaceEntry>,
  places: Matcher<PlaceEntry>,
  afterPlace: boolean,
): boolean {
  if (!reading.isBorder(match.start) && !afterPlace && !JOINED_BEFORE.test(reading.before(match.start, 2)))
    return false;
  const after = reading.after(match.end, 4);
  // 辽宁|沈阳: two places that the engine takes for one word
  const joined = () =>
    places.allAt(reading.text, match.end).some(({ start, end }) => end - start >= 2 && reading.isBorder(end));
  if (!reading.isBorder(match.end) && !JOINED_AFTER.test(after) && !joined()) return false;
  if (LABEL_AFTER.test(after) || LABEL.test(reading.before(match.start, 1) + reading.after(match.start, 7)))
    return false;
  if (SIDE.test(reading.slice(match)) && SIDE_OF.test(reading.before(match.start, 2))) return false;
  return !COMMON_SENSE.test(reading.before(match.start, 2) + reading.slice(match));
}

// 首都|西部, 市域|东部, 东|西部: a side of something else than the country
const SIDE = /^[东中西]部$/;
const SIDE_OF = /(?:首都|[市城县域区州东])$/;

/** @param named Which full names stand in the text, as far as it was asked. */
function stands(reading: Reading, match: Match<PlaceEntry>, named: Map<string, boolean>): boolean {
  if (!isShortCounty(match)) return true;
  // 沙坪坝, 北戴河 are counties wherever they stand; 朝阳, 和平 only beside the full name.
  if (match.end - match.start >= 3) return true;
  return isProperNoun(reading, match, /^ns/) && match.values.some(({ name }) => isNamed(reading.text, name, named));
}

function isShortCounty({ values }: Match<PlaceEntry>): boolean {
  return values.every(({ short, level }) => short && level === 'county');
}

function isNamed(text: string, name: string, named: Map<string, boolean>): boolean {
  const known = named.get(name) ?? text.includes(name);
  named.set(name, known);
  return known;
}

/**
 * Takes short names of counties that the text names nowhere in full where they lie in the text's own province, or right
 * behind the division that they lie in: 平潭 in a report of Fujian, 宁德|古田 anywhere.
 */
function* homeCounties(
  reading: Reading,
  doubtful: readonly Match<PlaceEntry>[],
  found: readonly Candidate[],
): Generator<Candidate> {
  const home = ownCode(reading, found)?.slice(0, 2);
  const ends = new Map(found.map((place) => [place.end, place.kind === 'place' ? place.adminCode : undefined]));
  for (const { start, end, values } of doubtful) {
    const above = divisionPrefix(ends.get(start));
    const near = values.find(({ code }) => above !== undefined && above.length < 6 && code!.startsWith(above));
    const own =
      home !== undefined &&
      isProperNoun(reading, { start, end }, /^n[srz]/) &&
      values.find(({ code }) => code!.startsWith(home));
    const entry = near ?? (own || undefined);
    if (entry !== undefined) yield placeCandidate({ start, end, values: [entry] }, reading.text);
  }
}

/** The digits of a code that the divisions within it share: 35 of 350000, 3509 of 350900. */
function divisionPrefix(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}

/** 解放, 和平 are counties only where the engine takes them for a name. */
function isProperNoun(reading: Reading, span: Span, tags: RegExp): boolean {
  const tokens = reading.tokensIn(span);
  return tokens.length > 0 && tokens.every(({ pos }) => tags.test(pos ?? ''));
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
    ...(entry.short || entry.canonical !== undefined ? { canonical: entry.name } : {}),
    gloss: { en: entry.english, source: entry.source },
  };
}
