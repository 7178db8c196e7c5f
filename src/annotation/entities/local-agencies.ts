import type { Match, Matcher } from '../../lexicon';
import type { AdminLevel } from '../../model';
import { agencyName } from './agency-name';
import type { AgencyType } from './agency-types';
import type { Candidate, Recogniser } from './candidate';
import type { PlaceEntry, Places } from './gazetteers';
import { jurisdictionOf, type Jurisdiction } from './jurisdiction';
import type { Reading } from './reading';

const LEVELS: Readonly<Record<string, AdminLevel>> = {
  自治区: 'provincial',
  兵团: 'provincial',
  省: 'provincial',
  市: 'prefectural',
  州: 'prefectural',
  盟: 'prefectural',
  区: 'county',
  县: 'county',
  旗: 'county',
  镇: 'township',
  乡: 'township',
};
// The level in place of the name, where the text speaks of its own organs: 省|委, 区|人大常委会, 自治区|党委
const LEVEL = /(?:自治区|兵团|[省市州盟区县旗镇乡])$/;
/** Types that stand for one organ without place or level where they are named beside each other. */
const BARE = new Set(['人大', '政协']);
// Bare 人大、政协 name the organs where they act or watch; 政协委员 and 人大代表 are persons.
const NOT_ORGAN_AFTER = /^(?:代表|委员|提案|常委(?!会)|机关|工作|制度|会议)/;
const LIST_MARK = /^[、和及与,]$/;

/** Finds the organs of province, city, county, township: a place or a level, and the type. */
export function localAgencies(types: Matcher<AgencyType>, places: Places): Recogniser {
  return function* (reading, found) {
    const named = found.filter(({ kind }) => kind === 'place');
    const jurisdiction = jurisdictionOf(reading, named, places.byCode);
    const scene: Scene = {
      reading,
      places,
      placeEnds: new Map(named.map((place) => [place.end, place])),
      jurisdiction,
      local: jurisdiction.size > 0 || named.some(({ ground }) => ground === 'place.own') || !isOfTheNation(reading),
    };
    let before: Found | undefined;
    for (let at = 0; at < reading.text.length;) {
      const next = agencyAt(scene, types, at, before);
      if (next) {
        yield next.candidate;
        yield* itsCommittee(reading, next);
        before = next;
      }
      at = next?.candidate.end ?? at + 1;
    }
  };
}

// 区人大|及其|常委会
const ITS_COMMITTEE = /^及其(常(?:务委员会|委会))/;

/** The standing committee that 及其 ties to its congress is an organ of its own. */
function* itsCommittee(reading: Reading, { candidate, prefix }: Found): Generator<Candidate> {
  const form = ITS_COMMITTEE.exec(reading.after(candidate.end, 7))?.[1];
  if (form === undefined || candidate.kind !== 'agency' || candidate.branch !== 'congress') return;
  const start = candidate.end + 2;
  const level = prefix.level === undefined ? {} : { level: prefix.level };
  yield { kind: 'agency', start, end: start + form.length, branch: 'congress', ...level, ground: 'agency.committee' };
}

// Law, congress or report of the nation: what opens it
const NATION =
  /全国人民代表大会|中国共产党第.{1,3}次全国|国务院总理|(?:代表|受)国务院|^#? ?中华人民共和国[^\n]{2,30}[法例]$|^国务院(?:办公厅)?关于/m;
// 县政府, 市人大, 区法院: in a text of the nation those of any place; 省公安厅 is one even there
const OF_ANY_PLACE = /^(?:人民)?政府$|^人大|^人民代表大会|法院$|检察院$/;

function isOfTheNation({ text }: Reading): boolean {
  return NATION.test(text.slice(0, 400));
}

/** What is known of the text while it is read for organs. */
interface Scene {
  readonly reading: Reading;
  readonly places: Places;
  readonly placeEnds: ReadonlyMap<number, Candidate>;
  readonly jurisdiction: Jurisdiction;
  /** Whether the text speaks for one place. */
  readonly local: boolean;
}

interface Found {
  readonly candidate: Candidate;
  readonly prefix: Prefix;
}

/** What stands before the type and says whose organ it is. */
interface Prefix {
  readonly start: number;
  readonly level?: AdminLevel;
  readonly place?: PlaceEntry;
  /** 区 for 区政府: no name, only the level. */
  readonly bare: boolean;
}

function agencyAt(scene: Scene, types: Matcher<AgencyType>, at: number, before: Found | undefined): Found | undefined {
  const { reading } = scene;
  const match = types.allAt(reading.text, at).findLast(({ end }) => endsWord(reading, end));
  if (match === undefined) return undefined;
  const type = match.values[0]!;
  const prefix = prefixBefore(scene, at);
  if (prefix?.bare === true && !scene.local && OF_ANY_PLACE.test(reading.slice(match))) return undefined;
  if (prefix !== undefined)
    return prefixFits(reading, match, prefix) ? agency(match, prefix, type, 'agency.prefix', reading) : undefined;
  // 省发展改革委、|财政厅、|教育厅: the prefix counts for the whole list.
  if (type.department && before !== undefined && LIST_MARK.test(reading.text.slice(before.candidate.end, at)))
    return agency(match, { ...before.prefix, start: at }, type, 'agency.list', reading);
  // In a report of the nation they are of any place.
  if (scene.local && BARE.has(reading.slice(match)) && bareStands(reading, match))
    return agency(match, { start: at, bare: true }, type, 'agency.bare', reading);
  return undefined;
}

/** Province, prefecture, county, township: more places before an organ do not say whose it is. */
const MOST_PLACES = 4;

function prefixBefore({ reading, places, placeEnds, jurisdiction }: Scene, at: number): Prefix | undefined {
  const nearest = placeEnds.get(at);
  if (nearest?.kind === 'place') {
    let start = at;
    let above = placeEnds.get(start);
    for (let hops = 0; above !== undefined && hops < MOST_PLACES; above = placeEnds.get(start), hops++)
      start = above.start;
    const entry = nearest.adminCode === undefined ? undefined : places.byCode.get(nearest.adminCode);
    return {
      start,
      bare: false,
      ...(nearest.level === undefined ? {} : { level: nearest.level }),
      ...(entry === undefined ? {} : { place: entry }),
    };
  }
  const level = LEVEL.exec(reading.before(at, 3))?.[0];
  if (level === undefined) return undefined;
  // The level must begin a word; 城市, 地区, 社区 are none.
  const start = at - level.length;
  if (!reading.isBorder(start)) return undefined;
  // 省市|县政府: all of a kind
  if (/[省市州区县旗乡镇]$/.test(reading.before(start, 1)) && !placeEnds.has(start)) return undefined;
  // 乡、民族乡、镇人民政府, too
  if (/[乡镇]/.test(level) && /[、乡]$/.test(reading.before(start, 1))) return undefined;
  const place = jurisdiction.get(level);
  return { start, level: place?.level ?? LEVELS[level]!, bare: true, ...(place === undefined ? {} : { place }) };
}

// 市委员, 区委派: 委 begins another word
const OTHER_WORD = /^[员托派任办]/;
// 市政府投资, 区政府部门: government in general
const IN_GENERAL = /^(?:部门|投资|采购|债|性|职能)/;

function prefixFits(reading: Reading, match: Match<AgencyType>, { bare, start }: Prefix): boolean {
  const form = reading.slice(match);
  const after = reading.after(match.end, 3);
  // 化工|区管委会: the zone's own name
  if (bare && /^管/.test(form) && /^[nb]/.test(reading.tokenBefore(start)?.pos ?? '')) return false;
  if (form === '委') return !OTHER_WORD.test(after);
  if (form === '政府') return !(bare && IN_GENERAL.test(after));
  return form !== '街道' || !bare;
}

/** 区人大|代表, 省政协|委员: the engine joins the organ to its members. */
function endsWord(reading: Reading, end: number): boolean {
  return reading.isBorder(end) || /^(?:代表|委员|提案|常委)/.test(reading.after(end, 2));
}

// 人大|及其常委会监督, 政协|民主监督: who watches
const WATCHES_AFTER = /^(?:及其常委会|(?:依法|民主|法律|工作)?监督)/;
// 同级|人大, 各级|人大: of any place
const ANY_LEVEL = /(?:同级|各级|本级|上级|地方|全国|级)$/;

function bareStands(reading: Reading, match: Match<AgencyType>): boolean {
  const after = reading.after(match.end, 6);
  const before = reading.before(match.start, 2);
  if (NOT_ORGAN_AFTER.test(after) || ANY_LEVEL.test(before)) return false;
  return WATCHES_AFTER.test(after) || /[、和]$/.test(before) || /^[、和]/.test(after);
}

function agency(match: Match<AgencyType>, prefix: Prefix, type: AgencyType, ground: string, reading: Reading): Found {
  const { level, place } = prefix;
  // 中共|河北省委 is one name.
  const party = /(?:中共|中国共产党)$/.exec(reading.before(prefix.start, 5))?.[0].length ?? 0;
  // 团|省委 is the Youth League's committee.
  const league = prefix.bare && type.branch === 'party' && reading.before(prefix.start, 1) === '团';
  const start = prefix.start - (league ? 1 : type.branch === 'party' ? party : 0);
  const name = place === undefined || league ? undefined : agencyName(place, type);
  const written = reading.text.slice(start, match.end);
  return {
    prefix,
    candidate: {
      kind: 'agency',
      start,
      end: match.end,
      branch: league ? 'mass' : type.branch,
      ...(level === undefined ? {} : { level }),
      ...(name === undefined || name.canonical === written ? {} : { canonical: name.canonical }),
      ...(name === undefined ? {} : { gloss: name.gloss }),
      ground,
    },
  };
}
