import personTable from '../../../dictionaries/cues/persons.tsv';
import { Matcher, readTable } from '../../lexicon';
import type { Candidate, Recogniser } from './candidate';
import type { Reading } from './reading';

/** Reads persons known by full name. */
export function readPersons(): Matcher<string> {
  return new Matcher(
    readTable('cues/persons.tsv', personTable, ['name', 'en']).map(({ name, en }) => [name, en] as const),
  );
}

const SURNAMES =
  '欧阳|司马|上官|诸葛|司徒|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施]';
const NAME = `(?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}`;
// 习近平同志, 王正谱省长: the name right before a title
const BEFORE_TITLE = new RegExp(
  `(?!高举)${NAME}(?=(?:同志|主席|总理|总书记|省长|市长|部长|书记|院士|烈士|先生)(?!信箱|热线|质量|负责))`,
  'g',
);
// 省长 施小琳, 四川省省长施小琳; ——2026年1月 河北省人民政府省长 王正谱: the name at the line's end
const AFTER_TITLE = new RegExp(
  `(?:省长|市长|主席|总理|区长|县长|代省长|代市长|代主席)[ \\u3000]*(${SURNAMES})([ \\u3000]?[\\u4e00-\\u9fff]){1,2}(?=[ \\u3000)]*$)`,
  'gm',
);
// 召集人:李云海  国务院副总理: a line of a list of members
const ROSTER = new RegExp(
  `^(?:[\\u4e00-\\u9fff \\u3000]{0,8}:)?[ \\u3000]*((?:${SURNAMES})[ \\u3000]{0,2}[\\u4e00-\\u9fff]{1,2})(?=[ \\u3000]{1,6}[\\u4e00-\\u9fff]{2,24}(?:总理|部长|主任|局长|秘书长|省长|市长|书记|司长|厅长|主席|助理|成员)$)`,
  'gm',
);
// 艾尔肯·吐尼亚孜, 伊力哈木·沙比尔: names with a dot
const SYLLABLE =
  '[阿艾安奥巴白班包保贝本比彼波伯勃博布才仓查达大丹旦当道德登迪地蒂丁东都多朵俄厄恩尔法费芬佛夫弗福甫盖甘刚高戈格葛根贡古果哈海罕汗合赫黑洪胡华霍基吉加嘉贾江杰金景久卡凯坎康柯科克肯孔库拉来莱兰朗劳勒雷蕾里力历利莉连列林琳隆卢鲁伦罗洛吕马玛买麦曼梅美门蒙孟米密明莫默木穆那纳娜乃南瑙内尼年涅宁努诺欧帕潘培佩彭皮平坡普齐奇恰强乔钦琴琼曲热仁日荣瑞若萨塞赛桑色沙莎山珊尚少舍什圣诗施石史士思斯松苏孙索塔泰坦唐陶特腾提天田铁廷图吐托脱瓦万旺威韦维魏温文翁沃乌吾武西希锡夏先肖谢辛欣雄休修许雪雅亚延扬央耶叶伊依宜因英永尤于元约云再扎赞泽增占詹张哲珍芝孜子宗祖佐牙兹卓顿赤]';
const DOTTED = new RegExp(`[\u4e00-\u9fff]{1,5}·${SYLLABLE}{1,6}`, 'g');
// 尼克松总统, 田中角荣首相, 里根总统: foreign names before a foreign office
const FOREIGN =
  /[阿艾安奥巴贝本比波伯博布查达戴丹德迪杜多厄恩尔法菲费弗福富戈格古哈海赫华怀霍基吉加杰金卡凯康科克肯拉莱兰朗劳勒雷李里利列林隆卢鲁伦罗洛马麦曼梅米密明摩莫姆穆纳内尼诺努欧帕佩皮普奇齐乔切日荣瑞萨塞森沙舍史斯松苏索塔泰特田廷图托瓦威维韦温沃乌西希夏谢辛休雪亚扬叶伊因英尤约泽扎詹珍芝中角]{2,8}(?=总统|首相)/g;

/** Finds persons: the well-known by name, others by a title beside them. */
export function persons(known: Matcher<string>): Recogniser {
  return function* (reading) {
    for (const match of known.longest(reading.text))
      yield {
        kind: 'person',
        start: match.start,
        end: match.end,
        gloss: { en: match.values[0]!, source: 'persons' },
        ground: `persons:${reading.slice(match)}`,
      };
    for (const [pattern, ground] of [
      [BEFORE_TITLE, 'person.before-title'],
      [FOREIGN, 'person.foreign'],
    ] as const)
      for (const match of reading.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (reading.isBorder(span.start) && !/[\d多]/.test(reading.before(span.start, 1)))
          yield { kind: 'person', ...span, ground };
      }
    yield* dotted(reading);
    for (const match of reading.text.matchAll(ROSTER)) {
      const end = match.index + match[0].length;
      yield { kind: 'person', start: end - match[1]!.length, end, ground: 'person.roster' };
    }
    for (const match of reading.text.matchAll(AFTER_TITLE)) {
      const title = /^\D*?(?:省长|市长|主席|总理|区长|县长)[ \u3000]*/.exec(match[0])![0];
      yield {
        kind: 'person',
        start: match.index + title.length,
        end: match.index + match[0].length,
        ground: 'person.after-title',
      };
    }
  };
}

function* dotted(reading: Reading): Generator<Candidate> {
  for (const match of reading.text.matchAll(DOTTED)) {
    // Before the dot, back to where a word begins; 主席艾尔肯·吐尼亚孜 loses its title.
    let start = match.index;
    const title = /^.*(?:主席|总统|总理|首相|书记|同志)/.exec(match[0])?.[0];
    if (title !== undefined) start += title.length;
    if (!reading.isBorder(start) || reading.quotationAround({ start, end: start + 1 })) continue;
    yield { kind: 'person', start, end: match.index + match[0].length, ground: 'person.dotted' };
  }
}
