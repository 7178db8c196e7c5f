import type { Match, Matcher } from '../../lexicon';
import type { OrganEntry } from './agency-types';
import type { Recogniser } from './candidate';
import { ownCode } from './jurisdiction';
import type { Reading } from './reading';

/** Finds the organs of the centre by name. */
export function centralAgencies(organs: Matcher<OrganEntry>): Recogniser {
  return function* (reading) {
    const { text } = reading;
    let lastEnd = -1;
    for (let start = 0; start < text.length;) {
      const match = organs
        .allAt(text, start)
        .findLast(({ start, end }) => reading.isBorder(start) && (reading.isBorder(end) || end - start > 3));
      if (match && organStands(reading, match, lastEnd)) {
        lastEnd = match.end;
        const organ = match.values[0]!;
        const form = reading.slice(match);
        yield {
          kind: 'agency',
          start: match.start,
          end: match.end,
          ...(organ.oneOrgan ? { level: 'national' as const } : {}),
          branch: organ.branch,
          ...(form === organ.name ? {} : { canonical: organ.name }),
          gloss: { en: organ.english, source: organ.source },
          ground: `agencies:${organ.name}`,
        };
        // 教育部|办公厅: the office of an organ is an organ of its own name
        const office = /^办公[厅室]/.exec(reading.after(match.end, 3))?.[0].length;
        if (office !== undefined && organ.oneOrgan && reading.isBorder(match.end + office))
          yield {
            kind: 'agency',
            start: match.start,
            end: match.end + office,
            level: 'national',
            branch: organ.branch,
            ground: 'agency.office',
          };
      }
      start = match?.end ?? start + 1;
    }
  };
}

// 教育部门 is no 教育部, 文化部分 no 文化部, 交通部队 no 交通部: a ministry's 部 that begins another word
const OTHER_WORD = /^[门分队署件位级]/;
// 林业局, 旅游局: short for a national bureau only where it stands free; 广电和|旅游局 is a local one's end
const SHORT_BUREAU = /^(?!国家|中国|国务院|海关|中央).*[局署办]$/;
// 中共|中央, 中共|河北省委; in 比赛中|共获得 the characters only meet
const PARTY = /^(?:中央|[的十党领代和第八七、]|[\u4e00-\u9fff]{1,8}委)/;

function organStands(reading: Reading, match: Match<OrganEntry>, lastEnd: number): boolean {
  const form = reading.slice(match);
  const after = reading.after(match.end, 9);
  if (form.endsWith('部')) return !OTHER_WORD.test(after);
  if (form === '中共') return PARTY.test(after);
  if (!SHORT_BUREAU.test(form)) return true;
  return !/[\u4e00-\u9fff]/.test(reading.before(match.start, 1)) || match.start - 1 === lastEnd;
}

// 中央召开, 中央决定, 按照中央部署: the Party's centre acts; 中央企业, 中央财政 are kinds
const CENTRE =
  /(?<![\u4e00-\u9fff]中)中央(?=召开|决定|提出|批准|部署|要求|确定|关于|决策|领导(?!集体|机构|小组|同志)|出台|印发|明确|同意|强调|精神|赋予|对|、国务院|和国务院|有关|经济工作的|反复|一再|高度)/g;

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

// 国务院科学规划委员会, 国务院三峡工程建设领导小组: bodies of the State Council that the dictionary does not know
const BODY =
  /国务院(?!有关|其他|关于|批准|决定|同意|设立|成立|组织|领导|的)[\u4e00-\u9fff]{2,14}?(?:委员会|领导小组|部际联席会议|指挥部|办公室)/g;
// 国务院自然资源主管部门, 国务院发展改革部门: one organ, named by its field; 国务院有关部门 are several
const BY_FIELD =
  /国务院(?!有关|其他|[各和或]|相关|所属|组成|直属|及其)[\u4e00-\u9fff]{2,10}?(?:主管部门|监督管理机构|管理机构|部门)/g;

// 国务院批准, 会同, 各部门 …: not one organ's field
const NO_FIELD =
  /有关|[各及不由将在会已]|其他|组织|授权|所属|负责|领导|同志|批准|关于|决定|同意|要求|建立|成立|责成|地方|部门.|(?:和|以及).*和/;

/** Finds organs of the State Council that a law names by their field. */
export const organsByField: Recogniser = function* (reading) {
  for (const match of [...reading.text.matchAll(BY_FIELD), ...reading.text.matchAll(BODY)])
    if (!NO_FIELD.test(match[0].slice(3).replace(/(?:委员|联席)会议?$/, '')))
      yield {
        kind: 'agency',
        start: match.index,
        end: match.index + match[0].length,
        level: 'national',
        branch: 'government',
        ground: 'agency.field',
      };
};

// 税务部门, 公安机关: short for the organ of the place; 各级财政部门, 有关部门 are many
const STAND_IN = /(?<!各级|有关|相关|地方|各地)(?:公安|检察|审判|纪检监察|税务|海关)(?:部门|机关)/g;

/**
 * Finds short forms that stand for the organ of the place that the text speaks of; a law, or a report of the nation,
 * speaks of all of a kind.
 */
export const standIns: Recogniser = function* (reading, found) {
  const local = found.some(({ kind, ground }) => kind === 'place' && ground === 'place.own');
  if (!local && ownCode(reading, found) === undefined) return;
  for (const match of reading.text.matchAll(STAND_IN))
    if (reading.isBorder(match.index))
      yield {
        kind: 'agency',
        start: match.index,
        end: match.index + match[0].length,
        ground: 'agency.stand-in',
      };
};
