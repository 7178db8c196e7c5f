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
const NOT_ORGAN_AFTER = /^(?:代表|委员|常委|机关|工作|制度|会议)/;
const LIST_MARK = /^[、和及与,]$/;

/** Finds the organs of province, city, county, township: a place or a level, and the type. */
export function localAgencies(types: Matcher<AgencyType>, places: Places): Recogniser {
  return function* (reading, found) {
    const named = found.filter(({ kind }) => kind === 'place');
    const scene: Scene = {
      reading,
      places,
      placeEnds: new Map(named.map((place) => [place.end, place])),
      jurisdiction: jurisdictionOf(reading, named, places.byCode),
    };
    let before: Found | undefined;
    for (let at = 0; at < reading.text.length;) {
      const next = agencyAt(scene, types, at, before);
      if (next) {
        yield next.candidate;
        before = next;
      }
      at = next?.candidate.end ?? at + 1;
    }
  };
}

/** What is known of the text while it is read for organs. */
interface Scene {
  readonly reading: Reading;
  readonly places: Places;
  readonly placeEnds: ReadonlyMap<number, Candidate>;
  readonly jurisdiction: Jurisdiction;
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
  if (prefix !== undefined)
    return prefixFits(reading, match, prefix) ? agency(match, prefix, type, 'agency.prefix', reading) : undefined;
  // 省发展改革委、|财政厅、|教育厅: the prefix counts for the whole list.
  if (type.department && before !== undefined && LIST_MARK.test(reading.text.slice(before.candidate.end, at)))
    return agency(match, { ...before.prefix, start: at }, type, 'agency.list', reading);
  if (BARE.has(reading.slice(match)) && bareStands(reading, match))
    return agency(match, { start: at, bare: true }, type, 'agency.bare', reading);
  return undefined;
}

function prefixBefore({ reading, places, placeEnds, jurisdiction }: Scene, at: number): Prefix | undefined {
  const nearest = placeEnds.get(at);
  if (nearest?.kind === 'place') {
    let start = at;
    for (let place = placeEnds.get(start); place !== undefined; place = placeEnds.get(start)) start = place.start;
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
  // 乡、民族乡、镇人民政府: all of a kind
  if (/[乡镇]/.test(level) && /[、乡]$/.test(reading.before(start, 1))) return undefined;
  const place = jurisdiction.get(level);
  return { start, level: place?.level ?? LEVELS[level]!, bare: true, ...(place === undefined ? {} : { place }) };
}

// 市委员, 区委派: 委 begins another word
const OTHER_WORD = /^[员托派任办]/;
// 市政府投资, 区政府部门: government in general
const IN_GENERAL = /^(?:部门|投资|采购|债|性|职能)/;

function prefixFits(reading: Reading, match: Match<AgencyType>, { bare }: Prefix): boolean {
  const form = reading.slice(match);
  const after = reading.after(match.end, 3);
  if (form === '委') return !OTHER_WORD.test(after);
  if (form === '政府') return !(bare && IN_GENERAL.test(after));
  return form !== '街道' || !bare;
}

/** 区人大|代表: the engine joins the organ to its members. */
function endsWord(reading: Reading, end: number): boolean {
  return reading.isBorder(end) || reading.after(end, 2) === '代表';
}

function bareStands(reading: Reading, match: Match<AgencyType>): boolean {
  return (
    !NOT_ORGAN_AFTER.test(reading.after(match.end, 2)) &&
    (/[、和]$/.test(reading.before(match.start, 1)) || /^[、和]/.test(reading.after(match.end, 1)))
  );
}

function agency(match: Match<AgencyType>, prefix: Prefix, type: AgencyType, ground: string, reading: Reading): Found {
  const { level, place } = prefix;
  // 中共|河北省委 is one name.
  const party = /(?:中共|中国共产党)$/.exec(reading.before(prefix.start, 5))?.[0].length ?? 0;
  const start = prefix.start - (type.branch === 'party' ? party : 0);
  const name = place === undefined ? undefined : agencyName(place, type);
  const written = reading.text.slice(start, match.end);
  return {
    prefix,
    candidate: {
      kind: 'agency',
      start,
      end: match.end,
      branch: type.branch,
      ...(level === undefined ? {} : { level }),
      ...(name === undefined || name.canonical === written ? {} : { canonical: name.canonical }),
      ...(name === undefined ? {} : { gloss: name.gloss }),
      ground,
    },
  };
}
