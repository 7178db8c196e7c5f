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
  // 党的十一届三中全会, 十八届三中、四中、五中全会, 中共第八届七中全会
  [new RegExp(`(?:中国共产党的?|党的|中共)?第?${N}届(?:${N}中[、,和]?){1,6}全会`, 'g'), 'event.plenum'],
  // 省委全会, 自治区党委全会
  [/(?:[省市区县州]委|自治区党委)全会/g, 'event.plenum'],
  // 二十届中央纪委三次全会, 省委十二届六次全会, 市委八届三次全会
  [
    new RegExp(
      `(?:(?:[省市区县州]委|自治区党委)${N}届|${N}届(?:[省市区县州]委|中央纪委))第?${N}次全(?:会|体会议)`,
      'g',
    ),
    'event.plenum',
  ],
  // 十四届全国人大三次会议, 第六届全国人民代表大会第四次会议
  [new RegExp(`第?${N}届全国(?:人民代表大会|人大|政协)(?:常务委员会|常委会)?第?${N}次会议`, 'g'), 'event.congress'],
];

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
          start: match.start,
          end: match.end,
          ...(match.values[0]!.english === '' ? {} : { gloss: { en: match.values[0]!.english, source: 'events' } }),
          ground: `events:${match.values[0]!.name}`,
        };
  };
}

// 新中国成立70周年, 新中国成立七十周年, 建党100周年
const ANNIVERSARY = /(?:\d{1,3}|[一二三四五六七八九十百]{1,5})周年/g;
// What is celebrated, back to the verb that celebrates, which official titles begin with: 纪念, 庆祝.
const CELEBRATED = /(?:纪念|庆祝)?[\u4e00-\u9fff“”]{2,20}$/;

/** Finds anniversaries: 庆祝建党100周年. */
export const anniversaries: Recogniser = function* (reading) {
  for (const match of reading.text.matchAll(ANNIVERSARY)) {
    const run = CELEBRATED.exec(reading.before(match.index, 24))?.[0];
    if (run === undefined) continue;
    const cut = Math.max(run.lastIndexOf('纪念'), run.lastIndexOf('庆祝'));
    const from =
      cut >= 0
        ? run.slice(cut).replace(/^(?:纪念|庆祝)了/, '')
        : run.replace(
            /^.*(?:[是的了和在为以]|迎来|喜迎|迎接|出席|参加|举办|举行|恰逢|适逢|正值|隆重|热烈|[办开做]好|筹备)/,
            '',
          );
    if (from.length >= 3)
      yield {
        kind: 'event',
        start: match.index - from.length,
        end: match.index + match[0].length,
        ground: 'event.anniversary',
      };
  }
};
