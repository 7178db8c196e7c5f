import type { Candidate, Recogniser } from './candidate';
import type { Cues } from './cues';
import { placesByStart } from './named-things';
import { leftBorder } from './noun-phrase';
import type { Reading } from './reading';

// 中华人民共和国宪法, 中华人民共和国长江保护法, 中国共产党章程
const NAMED_LAW =
  /(?:中华人民共和国|中国共产党)(?:(?!的)[\u4e00-\u9fff]){0,24}?(?:法(?![律制院规治定庭学官人])|条例|宪法|章程|准则|规定)/g;
// 宪法, 民法典, 党章, 香港特别行政区基本法: laws known by a bare name; 八字宪法 is none
const BARE_LAW =
  /(?:香港|澳门)(?:特别行政区)?基本法|基本法|民法典|刑法典|党章|(?<!八字)宪法(?:修正案)?(?!法院|监督|宣誓|日)/g;
/** Laws whose short name is one word: 劳动法, 刑法. */
const SHORT_LAWS = new Set(
  '民法 刑法 劳动法 公司法 合同法 物权法 婚姻法 继承法 预算法 审计法 统计法 会计法 教育法 立法法 监督法 选举法 组织法 代表法 兵役法 国防法 国籍法 工会法 森林法 草原法 渔业法 种子法 农业法 土地法 专利法 商标法 证券法 保险法 海关法 价格法 广告法 邮政法 铁路法 公路法 港口法 建筑法 电力法 煤炭法 能源法 计量法 仲裁法 律师法 监察法 慈善法 旅游法 体育法 药典 反垄断法 企业法 破产法 外资法 土地改革法'.split(
    ' ',
  ),
);
// 劳动合同|法, 乡村振兴促进|法, 食品安全|法: what the long names of laws end in
const LONG_LAW =
  /(?:保护|管理|促进|保障|防治|诉讼|处罚|许可|组织|安全|合同|投资|采购|投标|竞争|承包|征收|进步|预防|应对|强制|复议|自治|教育|分裂|间谍|恐怖主义|所得税|增值税|权益保护|调解|改革|银行|信托|破产|合作社|公务员|污染|义务|文物|矿产资源|消费者)法$/;
// 法|律, 法|院, 办法 …: the character opens or ends another word
const NO_LAW = /^[律制院规治定庭学官人案宝]/;
// 全国农业发展纲要, 教育强国建设规划纲要: plans that stand without title marks
const OUTLINE = /(?:发展|规划|改革|建设|实施|行动|教育|战略|计划)纲要$/;
// 国家中长期科学和技术发展规划纲要, 中国妇女、儿童发展纲要: names that hold 和 or 、
const JOINED_OUTLINE = /国家中长期[\u4e00-\u9fff]{2,14}?纲要|(?:中国)?妇女[、和]?儿童发展纲要/g;
// 劳动|合同法, 人民法院|组织法: the first word of a law that the walk to the left stops at
const FIRST_WORD = /(?:劳动|民族团结|(?:村民|居民)委员会|人民法院|人民检察院|全国人民代表大会|国务院)$/;
/** Words before a name that are no part of it and that the walk to the left takes in: 适应|农业发展纲要. */
const BEFORE_NAME = new Set('首先 说 一下 适应 原来 随着 提请 提请审议 审议 新一轮 提出 修改 修订 新'.split(' '));
// 国民经济和社会发展规划纲要, 规划纲要: each province and each term has one
const ANY_OUTLINE = /^(?:本级|本市|各地|发展|总体)?(?:国民经济和社会发展|社会发展)?(?:规划|发展|实施|战略)?纲要$/;
// 一九五六年到一九六七年|全国农业发展纲要, 2031—2045年|…: the years open the name
const YEARS = /[\d一二三四五六七八九〇○零]{4}年?[到至\-—–－][\d一二三四五六七八九〇○零]{4}年$/;

/** Finds laws and plans by name where no title marks stand: 劳动合同法, 全国农业发展纲要. */
export function unquotedDocuments(cues: Cues): Recogniser {
  return function* (reading, found) {
    for (const pattern of [NAMED_LAW, BARE_LAW, JOINED_OUTLINE])
      for (const match of reading.text.matchAll(pattern))
        yield { kind: 'document', start: match.index, end: match.index + match[0].length, ground: 'document.law' };
    const places = placesByStart(found);
    for (const token of reading.tokens) {
      const last = reading.text[token.end - 1];
      const candidate =
        last === '法'
          ? lawAt(reading, token.end, cues, places)
          : last === '要' && reading.text[token.end - 2] === '纲'
            ? outlineAt(reading, token.end, cues, places)
            : undefined;
      if (candidate) yield candidate;
    }
  };
}

function lawAt(reading: Reading, end: number, cues: Cues, places: ReadonlyMap<number, number>): Candidate | undefined {
  if (NO_LAW.test(reading.after(end, 1))) return undefined;
  const word = reading.tokenBefore(end);
  if (word !== undefined && SHORT_LAWS.has(reading.word(word)))
    return { kind: 'document', start: withFirstWord(reading, word.start), end, ground: 'document.short-law' };
  if (!LONG_LAW.test(reading.before(end, 8))) return undefined;
  const start = withFirstWord(reading, nameStart(reading, end, cues, places));
  const length = end - start;
  if (length < 4 || length > 20 || reading.cutsQuotation({ start, end })) return undefined;
  return { kind: 'document', start, end, ground: 'document.short-law' };
}

function outlineAt(
  reading: Reading,
  end: number,
  cues: Cues,
  places: ReadonlyMap<number, number>,
): Candidate | undefined {
  if (!OUTLINE.test(reading.before(end, 4))) return undefined;
  const start = nameStart(reading, end, cues, places);
  const name = reading.text.slice(start, end);
  if (name.length < 6 || name.startsWith('和') || ANY_OUTLINE.test(name) || reading.cutsQuotation({ start, end }))
    return undefined;
  const years = YEARS.exec(reading.before(start, 16))?.[0].length ?? 0;
  return { kind: 'document', start: start - years, end, ground: 'document.outline' };
}

function nameStart(reading: Reading, end: number, cues: Cues, places: ReadonlyMap<number, number>): number {
  let start = leftBorder(reading, end, cues, places);
  for (const token of reading.tokensIn({ start, end })) if (BEFORE_NAME.has(reading.word(token))) start = token.end;
  return start;
}

function withFirstWord(reading: Reading, start: number): number {
  return start - (FIRST_WORD.exec(reading.before(start, 8))?.[0].length ?? 0);
}
