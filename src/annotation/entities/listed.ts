import type { Span } from '../../text';
import type { Candidate, Recogniser } from './candidate';
import type { Cues } from './cues';
import { placesByStart } from './named-things';
import { leftBorder, looksCoined } from './noun-phrase';
import type { Reading } from './reading';

// 云锦金融中心、嘉岳府等28个项目: what the list names are projects, whatever they end in
const PROJECT_LIST =
  /等(?:\d+个|[一二三四五六七八九十]+个|一批|重点|重大|大型|标志性|产业|基础设施|水利|交通|建设){0,4}(?:项目|工程)/g;
// 青禾、柳浪、云锦等区域: what the list names are places
const PLACE_LIST =
  /等(?:\d+个|[一二三四五六七八九十]+个)?(?:区域|片区|地块|商圈|社区(?!服务)|区县|县市|县区|市县|乡镇|城市|地区|街道|社区卫生服务(?:机构|中心))/g;
// 9号, 一号, 二期 may close a name in a list
const NUMBERED = /(?:(?<!\d)\d{1,3}|[壹贰叁肆伍一二三四五六七八九十])[号期]$/;
const LIST_MARK = /[、和及]/;
const LONGEST_PLACE = 5;

/** Finds projects and places by the list they stand in. */
export function listedNames(cues: Cues): Recogniser {
  return function* (reading, found) {
    const places = placesByStart(found);
    for (const match of reading.text.matchAll(PROJECT_LIST)) yield* listedProjects(reading, match, cues, places);
    for (const match of reading.text.matchAll(PLACE_LIST)) yield* listedPlaces(reading, match.index, cues, places);
  };
}

/** In a list with a count (等28个项目) one sure name vouches for its neighbours. */
function* listedProjects(
  reading: Reading,
  match: RegExpExecArray,
  cues: Cues,
  places: ReadonlyMap<number, number>,
): Generator<Candidate> {
  const items = itemsBefore(reading, match.index, cues, places).filter(({ start, end }) => end - start >= 3);
  const vouched = /个/.test(match[0]) && items.some((item) => isName(reading, item, places));
  for (const item of items)
    if (vouched || isName(reading, item, places)) yield { kind: 'project', ...item, ground: 'project.list' };
}

/** A list of places has two members at least, all of them short; one that only describes spoils it. */
function* listedPlaces(
  reading: Reading,
  end: number,
  cues: Cues,
  places: ReadonlyMap<number, number>,
): Generator<Candidate> {
  const items = itemsBefore(reading, end, cues, places);
  if (items.length < 2 || items.some((item) => item.end - item.start > LONGEST_PLACE)) return;
  if (items.some((item) => /国家$/.test(reading.slice(item)))) return;
  if (!items.some((item) => places.has(item.start) || isCoined(reading, item))) return;
  for (const item of items) if (item.end - item.start >= 2) yield { kind: 'place', ...item, ground: 'place.list' };
}

function isCoined(reading: Reading, { start, end }: Span): boolean {
  return (
    looksCoined(reading, start, end) || reading.tokensIn({ start, end }).some(({ pos }) => /^(?:nr|ns)/.test(pos ?? ''))
  );
}

function isName(reading: Reading, item: Span, places: ReadonlyMap<number, number>): boolean {
  const text = reading.slice(item);
  if (/^“[^”]*”$/.test(text)) return false;
  return looksCoined(reading, item.start, item.end) || places.has(item.start) || NUMBERED.test(text);
}

/** The members of the list that ends before 等, from the last to the first. */
function itemsBefore(reading: Reading, end: number, cues: Cues, places: ReadonlyMap<number, number>): Span[] {
  const items: Span[] = [];
  for (;;) {
    const numbered = NUMBERED.exec(reading.before(end, 5))?.[0] ?? '';
    const start = leftBorder(reading, end - numbered.length, cues, places);
    if (start === end) break;
    items.push({ start, end });
    if (!LIST_MARK.test(reading.text[start - 1] ?? '')) break;
    end = start - 1;
  }
  return items;
}
