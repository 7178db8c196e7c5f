import eventTable from '../../../dictionaries/cues/events.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { Recogniser } from './candidate';

interface EventEntry {
  readonly name: string;
  readonly english: string;
}

/** Reads events known by name. */
export function readEvents(): Matcher<EventEntry> {
  return new Matcher(
    readTable('cues/events.tsv', eventTable, ['name', 'forms', 'en']).flatMap(({ name, forms, en }) =>
      [name, ...cellForms(forms)].map((form) => [form, { name, english: en }] as const),
    ),
  );
}

/** An ordinal below a hundred: 八, 十九, 二十一. */
const N = '[一二三四五六七八九十]{1,3}';
// 以来, 精神 …: what follows a congress named by its ordinal alone
const AFTER_BARE = '(?=以来|以后|精神|报告|提出|召开|胜利|闭幕|之后|[是的、和])';

/** Congresses and plenums by ordinal, each with the name of its rule. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // 党的十八大, 中共十六大, 党的十九大
  [/(?:中国共产党的?|党的|中共)[一二三四五六七八九十]{1,3}大(?![会革跃])/g, 'event.congress'],
  // 十八大以来, 二十大精神: without 党的
  [
    new RegExp(`(?<![一二三四五六七八九十两前])(?:十[一二三四五六七八九]|二十[一二]?)大${AFTER_BARE}`, 'g'),
    'event.congress',
  ],
  // 中国共产党第十八次全国代表大会, 党的第十二次代表大会
  [new RegExp(`(?:中国共产党的?|中共|党的)?第${N}次(?:全国)?代表大会`, 'g'), 'event.congress'],
  // 省第十二次党代会, 市第七次党代会
  [new RegExp(`(?:[省市区县州旗]|自治区)第?${N}次(?:党员)?(?:党代会|代表大会)`, 'g'), 'event.congress'],
  // 中共第八届全国代表大会第二次会议
  [new RegExp(`(?:中国共产党的?|中共|党的)?第${N}届全国代表大会第?${N}次会议`, 'g'), 'event.congress'],
  // 党的十一届三中全会, 十八届三中、四中、五中全会, 中共第八届七中全会
  [new RegExp(`(?:中国共产党的?|党的|中共)?第?${N}届(?:(?:${N}中[、,和]?){1,6}|历次)全会`, 'g'), 'event.plenum'],
  // 省委全会, 自治区党委全会
  [/(?:[省市区县州]委|自治区党委)全会/g, 'event.plenum'],
  // 二十届中央纪委三次全会, 省委十二届六次全会, 市委八届三次、四次全会
  [
    new RegExp(
      `(?:(?:[省市区县州]委|自治区党委)${N}届|${N}届(?:[省市区县州]委|中央纪委))(?:(?:第?${N}次[、,和]?){1,6}|历次)全(?:会|体会议)`,
      'g',
    ),
    'event.plenum',
  ],
  // 十四届全国人大三次会议, 第六届全国人民代表大会第四次会议
  [
    new RegExp(`第?${N}届(?:全国)?(?:人民代表大会|人大|政协)(?:常务委员会|常委会)?第?${N}次会议`, 'g'),
    'event.congress',
  ],
  // 四届人大的召开: the congress as a meeting
  [new RegExp(`第?${N}届(?:全国)?人大(?=的?(?:胜利)?召开|以来|闭幕)`, 'g'), 'event.congress'],
  // 省十四届人大四次会议, 市第十五届人民代表大会第五次会议
  [
    new RegExp(
      `(?:[省市区县州旗]|自治区)第?${N}届(?:人民代表大会|人大|政协)(?:常务委员会|常委会)?第?${N}次(?:全体)?会议`,
      'g',
    ),
    'event.congress',
  ],
  // 全国政协十四届二次会议, 省政协第十三届委员会第三次会议
  [
    new RegExp(`(?:全国|[省市区县州旗]|自治区)政协第?${N}届(?:全国)?(?:委员会)?(?:常委会)?第?${N}次(?:全体)?会议`, 'g'),
    'event.congress',
  ],
  // 中央财经委员会第四次会议
  [new RegExp(`中央[\\u4e00-\\u9fff]{2,10}委员会第${N}次(?:全体)?会议`, 'g'), 'event.meeting'],
  // 联合国气候变化大会, 联合国生物多样性大会
  [/联合国(?!系列)[\u4e00-\u9fff]{2,12}?(?:大会|峰会)(?!堂)/g, 'event.meeting'],
  // 第六届世界媒体峰会, 第三届全国博士后创新创业大赛
  [
    /第[\d一二三四五六七八九十]{1,3}[届次](?:全国|世界|国际|全球|中国|亚洲|亚太)[\u4e00-\u9fff]{0,16}?(?:峰会|论坛|(?<!代表)大会(?!堂)|博览会|交易会|洽谈会|大赛|锦标赛|运动会|电影节|艺术节|文化节|旅游节)/g,
    'event.meeting',
  ],
  // 中国共产党第十一届中央委员会第三次全体会议
  [new RegExp(`(?:中国共产党|中共)?第${N}届中央委员会第${N}次全体会议`, 'g'), 'event.plenum'],
  // 西藏自治区筹委会第七次扩大会议, 最高国务会议第十一次扩大会议
  [
    new RegExp(`(?:(?![在向对从])[\\u4e00-\\u9fff]){2,6}(?:委员会|筹委会|国务会议)第${N}次扩大会议`, 'g'),
    'event.meeting',
  ],
  // 办好云洽会、海博会: short names of fairs
  [/(?<=[、届好]|举办|参加|承办)[\u4e00-\u9fff]{1,2}[洽博]会(?=[、。,;等上和期的])/g, 'event.fair'],
  // 中国—中亚外长第五次会晤
  [new RegExp(`中国[—－-][\\u4e00-\\u9fff]{2,8}第${N}次会晤`, 'g'), 'event.meeting'],
];

// 第八届|数字中国建设峰会: which of them it is belongs to the name
const WHICH = /第[\d一二三四五六七八九十]{1,3}[届次]$/;

/** Finds congresses, plenums and what else is known by ordinal or name. */
export function namedEvents(events: Matcher<EventEntry>): Recogniser {
  return function* (reading) {
    for (const [pattern, ground] of PATTERNS)
      for (const match of reading.text.matchAll(pattern))
        yield { kind: 'event', start: match.index, end: match.index + match[0].length, ground };
    for (const match of events.longest(reading.text))
      if (reading.isBorder(match.start) || reading.isBorder(match.end))
        yield {
          kind: 'event',
          start: match.start - (WHICH.exec(reading.before(match.start, 5))?.[0].length ?? 0),
          end: match.end,
          ...(match.values[0]!.english === '' ? {} : { gloss: { en: match.values[0]!.english, source: 'events' } }),
          ground: `events:${match.values[0]!.name}`,
        };
  };
}

// 新中国成立70周年, 新中国成立七十周年, 建党100周年
const ANNIVERSARY = /(?:\d{1,3}|[一二三四五六七八九十百]{1,5})周年/g;
// What is celebrated, back to the verb that celebrates, which official titles begin with: 纪念, 庆祝.
const CELEBRATED = /(?:纪念|庆祝)?[\u4e00-\u9fff“”]{2,30}$/;

/** Finds anniversaries: 庆祝建党100周年. */
export const anniversaries: Recogniser = function* (reading) {
  for (const match of reading.text.matchAll(ANNIVERSARY)) {
    const run = CELEBRATED.exec(reading.before(match.index, 32))?.[0];
    if (run === undefined) continue;
    const cut = Math.max(run.lastIndexOf('纪念'), run.lastIndexOf('庆祝'));
    const from =
      cut >= 0
        ? run.slice(cut).replace(/^(?:纪念|庆祝)了/, '')
        : run.replace(
            /^.*(?:[是的了在为以]|到(?!来)|和(?![国平])|迎来|喜迎|迎接|出席|参加|举办|举行|恰逢|适逢|正值|隆重|热烈|[办开做]好|筹备|听取|组织好|完成|争取|夺取|世纪中叶)/,
            '',
          );
    if (from.length >= 3 || /^建[党国军]$/.test(from))
      yield {
        kind: 'event',
        start: match.index - from.length,
        end: match.index + match[0].length,
        ground: 'event.anniversary',
      };
  }
};
