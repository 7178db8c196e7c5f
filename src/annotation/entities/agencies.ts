import type { Match, Matcher } from '../../lexicon';
import type { AdminLevel } from '../../model';
import type { AgencyType, OrganEntry } from './agency-types';
import type { Candidate, Recogniser } from './candidate';
import type { Reading } from './reading';

const LEVELS: Readonly<Record<string, AdminLevel>> = {
  国家: 'national',
  中央: 'national',
  全国: 'national',
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
// The level in place of the name, where the text speaks of its own organs: 省|委, 区|人大常委会, 自治区|党委.
const LEVEL = /(?:自治区|兵团|省|市|州|盟|区|县|旗|镇|乡)$/;
/** Types that stand for one organ without place or level: 工会 … are in the organs, 人大 and 政协 beside each other. */
const BARE = new Set(['人大', '政协']);
// Bare 人大、政协 name the organs where they act or watch; 政协委员 and 人大代表 are persons.
const NOT_ORGAN_AFTER = /^(?:代表|委员|常委|机关|工作|制度|会议)/;
const LIST_MARK = /^[、和及与,]$/;

/** Finds the organs of the centre by name. */
export function centralAgencies(organs: Matcher<OrganEntry>): Recogniser {
  return function* (reading) {
    const { text } = reading;
    for (let start = 0; start < text.length; ) {
      const match = organs
        .allAt(text, start)
        .findLast(({ start, end }) => reading.isBorder(start) && (reading.isBorder(end) || end - start > 3));
      if (match && organStands(reading, match)) {
        const organ = match.values[0]!;
        const form = reading.slice(match);
        yield {
          kind: 'agency',
          start: match.start,
          end: match.end,
          level: 'national',
          branch: organ.branch,
          ...(form === organ.name ? {} : { canonical: organ.name }),
          gloss: { en: organ.english, source: organ.source },
          ground: `agencies:${organ.name}`,
        };
      }
      start = match?.end ?? start + 1;
    }
  };
}

// 教育部门 is no 教育部, 文化部分 no 文化部, 交通部队 no 交通部: a ministry's 部 that begins another word.
const OTHER_WORD = /^[门分队署件位级长]/;

function organStands(reading: Reading, match: Match<OrganEntry>): boolean {
  const next = reading.text.slice(match.end, match.end + 1);
  if (reading.text[match.end - 1] === '部' && OTHER_WORD.test(next)) return next === '长';
  // A place or level before a short form makes it a local body: 省|科协, 市|气象局.
  return true;
}

// 中央召开, 中央决定, 按照中央部署: the Party's centre acts; 中央企业, 中央财政 are kinds
const CENTRE = /(?<![\u4e00-\u9fff]中)中央(?=召开|决定|提出|批准|部署|要求|确定|关于|决策|领导|出台|印发|明确|同意|强调|精神|对|、国务院|和国务院|和地方|有关|经济工作的|反复|一再|高度)/g;

/** Finds 中央 where it stands for the Party's centre. */
export const partyCentre: Recogniser = function* (reading) {
  for (const { index } of reading.text.matchAll(CENTRE))
    if (reading.isBorder(index) && reading.isBorder(index + 2))
      yield {
        kind: 'agency',
        start: index,
        end: index + 2,
        level: 'national',
        branch: 'party',
        canonical: '中国共产党中央委员会',
        ground: 'agency.centre',
      };
};

/** Finds the organs of province, city, county, township: a place or a level, and the type. */
export function localAgencies(types: Matcher<AgencyType>): Recogniser {
  return function* (reading, found) {
    const placeEnds = new Map(found.filter(({ kind }) => kind === 'place').map((place) => [place.end, place]));
    const { text } = reading;
    let before: Candidate | undefined;
    for (let at = 0; at < text.length; ) {
      const candidate = agencyAt(reading, types, at, placeEnds, before);
      if (candidate) {
        yield candidate;
        before = candidate;
      }
      at = candidate?.end ?? at + 1;
    }
  };
}

function agencyAt(
  reading: Reading,
  types: Matcher<AgencyType>,
  at: number,
  placeEnds: ReadonlyMap<number, Candidate>,
  before: Candidate | undefined,
): Candidate | undefined {
  const matches = types.allAt(reading.text, at).filter(({ end }) => endsWord(reading, end));
  const match = matches.at(-1);
  if (match === undefined) return undefined;
  const type = match.values[0]!;
  const prefix = prefixBefore(reading, at, placeEnds);
  if (prefix !== undefined) {
    if (!prefixFits(reading, match, prefix)) return undefined;
    return agency(match, prefix.start, prefix.level, type, reading, 'agency.prefix');
  }
  // 省发展改革委、|财政厅、|教育厅: the prefix counts for the whole list.
  if (type.department && before !== undefined && isListed(reading, before.end, at) && before.level !== undefined)
    return agency(match, at, before.level, type, reading, 'agency.list');
  if (BARE.has(reading.slice(match)) && bareStands(reading, match))
    return agency(match, at, undefined, type, reading, 'agency.bare');
  return undefined;
}

interface Prefix {
  readonly start: number;
  readonly level?: AdminLevel;
  readonly level1: boolean;
}

function prefixBefore(reading: Reading, at: number, placeEnds: ReadonlyMap<number, Candidate>): Prefix | undefined {
  let start = at;
  let level: AdminLevel | undefined;
  for (let place = placeEnds.get(start); place !== undefined; place = placeEnds.get(start)) {
    level ??= 'level' in place ? (place.level as AdminLevel) : undefined;
    start = place.start;
  }
  if (start < at) return { start, level1: false, ...(level === undefined ? {} : { level }) };
  const before = LEVEL.exec(reading.before(at, 3))?.[0];
  if (before === undefined) return undefined;
  const levelStart = at - before.length;
  // The level must begin a word, or end a place's name that the dictionary lacks; 城市, 地区, 社区 are no level.
  if (!reading.isBorder(levelStart)) return undefined;
  const place = placeEnds.get(levelStart);
  return { start: place?.start ?? levelStart, level: LEVELS[before]!, level1: true };
}

/** 市委 yes, 市委员 no; 区政府部门 stays with 区政府 left out: 政府 is meant there in general. */
function prefixFits(reading: Reading, match: Match<AgencyType>, prefix: Prefix): boolean {
  const form = reading.slice(match);
  const after = reading.after(match.end, 3);
  if (form === '委' && /^[员托派任办]/.test(after)) return false;
  if (form === '政府' && /^(?:部门|投资|采购|债|性|职能)/.test(after) && prefix.level1) return false;
  if (form === '街道' && /^(?:两侧|两旁|上)/.test(after)) return false;
  return true;
}

function endsWord(reading: Reading, end: number): boolean {
  return reading.isBorder(end) || reading.after(end, 2) === '代表';
}

function isListed(reading: Reading, end: number, at: number): boolean {
  return LIST_MARK.test(reading.text.slice(end, at));
}

function bareStands(reading: Reading, match: Match<AgencyType>): boolean {
  return (
    !NOT_ORGAN_AFTER.test(reading.after(match.end, 2)) &&
    (/[、和]$/.test(reading.before(match.start, 1)) || /^[、和]/.test(reading.after(match.end, 1)))
  );
}

function agency(
  match: Match<AgencyType>,
  start: number,
  level: AdminLevel | undefined,
  type: AgencyType,
  _reading: Reading,
  ground: string,
): Candidate {
  return {
    kind: 'agency',
    start,
    end: match.end,
    branch: type.branch,
    ...(level === undefined ? {} : { level }),
    ground,
  };
}
