import type { Span } from '../../text';
import type { FoundPerson } from './person-names';
import type { Reading } from './reading';

/** Characters that transliterate: what foreign, Uygur, Kazak, Mongolian and Tibetan names are written with. */
const SYLLABLE =
  '[阿艾安奥巴白拜班包保贝本比彼别波伯勃博布才仓查措达大丹旦当道德登迪地蒂丁东都多朵俄厄恩尔法费芬佛夫弗福甫伏尕盖甘刚高戈格葛根贡古果哈海罕汗合赫黑洪胡华霍基吉加嘉贾江杰金景久卡凯坎康柯科克肯孔库拉来莱兰朗劳勒雷蕾里力历利莉连列林琳隆卢鲁伦罗洛吕马玛买麦曼梅美门蒙孟米密明莫默木穆那纳娜乃南瑙内尼年涅宁努诺欧帕潘培佩彭皮平坡普齐奇恰强乔钦琴琼曲热仁日荣瑞若萨塞赛桑色沙莎山珊尚少舍什圣诗施石史士思斯松苏孙索塔泰坦唐陶特腾提天田铁廷图吐托脱瓦万旺威韦维魏温文翁沃乌吾武西希锡夏先肖谢辛欣雄休修许雪逊雅亚延扬央耶叶伊依宜因英永尤于元约云再扎赞泽增占詹张哲珍芝孜子宗祖佐牙兹卓顿赤]';
const ALL_SYLLABLES = new RegExp(`^${SYLLABLE}+$`);
const SYLLABLES_AFTER = new RegExp(`^${SYLLABLE}{1,8}`);
const LONGEST_PART = 6;

/** Finds names with a dot: 艾尔肯·吐尼亚孜, 伊力哈木·沙比尔. */
export function* dottedNames(reading: Reading): Generator<FoundPerson> {
  const { text } = reading;
  let last = 0;
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    if (dot < last) continue;
    const start = firstPart(reading, dot);
    let end = dot;
    // 马克·吐温·…: several parts
    for (let next = dot; text[next] === '·'; next = end) {
      const part = lastPart(reading, next + 1);
      if (part === next + 1) break;
      end = part;
    }
    if (start === dot || end === dot || reading.quotationAround({ start, end: start + 1 })) continue;
    last = end;
    yield { start, end, ground: 'person.dotted' };
  }
}

/** Where the words before the dot that transliterate begin; 主席|艾尔肯·吐尼亚孜 loses its title. */
function firstPart(reading: Reading, dot: number): number {
  let start = dot;
  for (let token = reading.tokenBefore(start); token !== undefined; token = reading.tokenBefore(start)) {
    const word = reading.word(token);
    // “龙|吉克·…: whatever opens the phrase belongs to the name.
    const single = word.length === 1 && (start === dot || !/[\u4e00-\u9fff]/.test(reading.before(token.start, 1)));
    if (dot - token.start > LONGEST_PART || !(ALL_SYLLABLES.test(word) || single || token.pos?.startsWith('nr'))) break;
    if (!/^[\u4e00-\u9fff]+$/.test(word)) break;
    start = token.start;
  }
  return start;
}

/** Where the characters behind the dot that transliterate end, at a word's border: 凯力迪别克|荣获. */
function lastPart(reading: Reading, start: number): number {
  let end = start + (SYLLABLES_AFTER.exec(reading.after(start, 8))?.[0].length ?? 0);
  while (end > start && !reading.isBorder(end)) end--;
  return end;
}

// 尼克松|总统, 伏罗希洛夫|同志: an office behind a foreign name
const OFFICE = /总统|首相|国王|亲王|国务卿|元帅|外长|外相|主席|总理|总书记|秘书长|先生|夫人|博士|大使|同志/g;
/** Offices that only foreigners hold: before them two syllables are a name, before others only three. */
const FOREIGN_OFFICE = /^(?:总统|首相|国王|亲王|国务卿|外相)/;

/**
 * Finds foreign names before an office: back over the words that transliterate.
 *
 * @param taken The persons known already.
 */
export function* foreignNames(reading: Reading, taken: readonly Span[]): Generator<FoundPerson> {
  const takenEnds = new Set(taken.map(({ end }) => end));
  for (const match of reading.text.matchAll(OFFICE)) {
    const end = match.index;
    if (takenEnds.has(end)) continue;
    let start = end;
    for (let token = reading.tokenBefore(start); token !== undefined; token = reading.tokenBefore(start)) {
      const word = reading.word(token);
      const name = token.pos?.startsWith('nr') === true;
      if (end - token.start > 8 || !(name || (ALL_SYLLABLES.test(word) && (word.length === 1 || start < end)))) break;
      if (token.pos?.startsWith('ns') && start === end) break;
      start = token.start;
    }
    yield* behindOffice(reading, end + match[0].length);
    const length = end - start;
    if (length >= (FOREIGN_OFFICE.test(match[0]) ? 2 : 3)) yield { start, end, ground: 'person.foreign' };
  }
}

/** 主席|布尔加宁、…: on over the words that transliterate, up to one that does not. */
function* behindOffice(reading: Reading, start: number): Generator<FoundPerson> {
  let end = start;
  for (let token = reading.tokenAfter(end); token !== undefined; token = reading.tokenAfter(end)) {
    const word = reading.word(token);
    if (!ALL_SYLLABLES.test(word) || (word.length === 2 && !token.pos?.startsWith('nr'))) break;
    end = token.end;
  }
  const after = reading.tokenAfter(end);
  if (end - start >= 3 && end - start <= 7 && (after === undefined || !/^n/.test(after.pos ?? '')))
    yield { start, end, ground: 'person.foreign' };
}
