import type { Candidate, Span } from './candidate';
import type { Cues } from './cues';
import type { Endings } from './endings';
import { continues, withLatin, withoutOpening } from './indicator-borders';
import { leftBorder } from './noun-phrase';
import type { Reading } from './reading';
import type { ValueLinks } from './value-links';

/** Nouns that close a statistic's name: whether such a name needs a value near it (yes), right behind it (adjacent). */
export type IndicatorHeads = Endings<{ readonly form: string; readonly value: string }>;

// 效率, 税率, 汇率 … are words, not rates of something
const NO_RATE = /[效税汇利概频速功草表轻统比费直坦真心倍亲期]率$/;
// 低保标准, 补助标准 are sums; 国家标准, 技术标准 are none
const PAID = /补|低保|工资|保障|养老|收费|待遇|救助|供养|缴费|发放/;
// 质量, 力量, 大量 are words, not amounts of something
const NO_AMOUNT = /[质数力能增重大少体存变含流声胆度气保]量$/;
// 安全出口, 网络出口 are doors; 市场出口 is said of where the exports go
const NO_EXPORT = /(?:安全|网络|疏散|高速|市场)出口$/;
// 其他|支出, 方面|支出, 计划|产量: the word before the head says nothing of what is measured
const SAYS_NOTHING = /^(?:其他|其它|方面|计划|实际|项目|国家|部分|主要|重点|全部|相关|有关|经济|贸易|预算少)$/;
const SHARES = /^(?:比重|比例|比率|占比)$/;
// 提高产量, 增加收入: words of the engine that say what is done
const ACTS = /^(?:提高|增加|减少|降低|扩大|追求)/;
/** Heads whose values are sums: 投入1000辆 tells of another thing. */
const SUMS = /(?:投入|投资|支出|经费|贷款|收入|税收|利润|存款|债务|市值|投资额)$/;
// 提高|…占比, 降低|…比例: the share is what is to change
const CHANGES = /(?:提高|提升|降低|扩大|增加|优化|稳定|压减|控制)$/;
// 制造业|对工业增长的|贡献率: to what is contributed
const CONTRIBUTES = /对[\u4e00-\u9fffA-Za-z]{2,12}$/;

// 工农业年|总产值; not 去年|, 五年|, 1986年|
const YEARLY = /[\u4e00-\u9fff](?<![今去上本当每全近历各半多几明前后来一二三四五六七八九十○〇零\d])年$/;
// 占比|大幅提升: how a share moves without a figure
const MOVES = /^(?:大幅|明显|显著|持续|稳步|逐步)?(?:提升|提高|上升|下降)/;

/** Reads the name of a statistic that is made with a head (…率, …总额, …增加值) and ends at the offset. */
export function composedIndicator(
  reading: Reading,
  end: number,
  heads: IndicatorHeads,
  cues: Cues,
  places: ReadonlyMap<number, number>,
  links: ValueLinks,
): Candidate | undefined {
  const ending = heads.longestAt(reading.text, end);
  if (ending === undefined || continues(reading, end)) return undefined;
  const { form: head, value: need } = ending;
  const headStart = end - head.length;
  const start = nameStart(reading, headStart, head, cues, places);
  if (start === undefined || reading.cutsQuotation({ start, end })) return undefined;
  const length = headStart - start;
  const name = reading.text.slice(start, end);
  if (length < (head.length >= 3 ? 0 : 2) || length > 32 || !isStatistic(name, head)) return undefined;
  if (ACTS.test(name) || SAYS_NOTHING.test(name.slice(0, length))) return undefined;
  const hasValue = links.valueAt(reading, end, SUMS.test(head) ? 'sum' : 'any');
  if (need === 'adjacent' && !/^\d/.test(reading.after(end, 1))) return undefined;
  if (SHARES.test(head) && !hasValue)
    return isToChange(reading, { start, end }, name) ? draft(start, end, head) : undefined;
  if ((need === 'yes' || (length === 0 && !head.endsWith('率'))) && !hasValue) return undefined;
  return draft(start, end, head);
}

function draft(start: number, end: number, head: string): Candidate {
  return { kind: 'indicator', start, end, ground: `indicator.head:${head}` };
}

function isStatistic(name: string, head: string): boolean {
  if (head === '率') return !NO_RATE.test(name);
  if (head === '标准') return PAID.test(name);
  if (head === '量') return !NO_AMOUNT.test(name);
  return head !== '出口' || !NO_EXPORT.test(name);
}

/** 提高|高新技术企业占比, 公共服务支出占财政支出比重: a share without a value. */
function isToChange(reading: Reading, { start, end }: Span, name: string): boolean {
  const isPart = name.indexOf('占') > 0 && /比[重例]$/.test(name);
  const moves = CHANGES.test(reading.before(start, 2)) || MOVES.test(reading.after(end, 4));
  return name.length >= 6 && !name.startsWith('所') && (moves || isPart);
}

/** Where the name begins; undefined where the words before the head make none. */
function nameStart(
  reading: Reading,
  headStart: number,
  head: string,
  cues: Cues,
  places: ReadonlyMap<number, number>,
): number | undefined {
  const border = (offset: number): number => leftBorder(reading, offset, cues, places);
  let start = border(reading.tokens.length > 0 ? wordStart(reading, headStart) : headStart);
  // 非化石能源|占|能源消费比重, 供水工程|覆盖|农村人口比例: the noun of share makes one name of both.
  if (SHARES.test(head)) start = sharerStart(reading, start, headStart, border);
  if (head === '贡献率') start = contributorStart(reading, start, headStart, border) ?? start;
  start = withoutOpening(reading, start, headStart);
  // 辽宁|固定资产投资: whose value it is stays outside.
  for (let placeEnd = places.get(start); placeEnd !== undefined && placeEnd < headStart; placeEnd = places.get(start))
    start = placeEnd;
  start = withLatin(reading, withoutOpening(reading, start, headStart));
  // 工农业年|总产值: the engine takes 年 for a time.
  if (/产值$/.test(head) && YEARLY.test(reading.before(start, 3)))
    start = withoutOpening(reading, border(start - 1), headStart);
  // 就|地转化率: the engine parts 就地.
  return reading.text[start] === '地' && reading.text[start - 1] === '就' ? start - 1 : start;
}

/** Where the name of what has the share begins, whose part is named between 占 and the head, 的 or none before it. */
function sharerStart(reading: Reading, start: number, headStart: number, border: (offset: number) => number): number {
  const part = reading.before(headStart, 1) === '的' ? border(headStart - 1) : start;
  const joint = /(?:占|覆盖)$/.exec(reading.before(part, 2))?.[0].length ?? 0;
  const whole = joint === 0 ? part : border(part - joint);
  // 中|所占的比重: who has the share stands elsewhere.
  const sharer = reading.text.slice(whole, part - joint).replace(/所$/, '');
  return joint > 0 && sharer.length >= 2 && !/^(?:中(?![央等部西小])|[只还约仅])/.test(sharer) ? whole : start;
}

function contributorStart(
  reading: Reading,
  start: number,
  headStart: number,
  border: (offset: number) => number,
): number | undefined {
  const before = reading.before(headStart, 20).replace(/的$/, '');
  const to = CONTRIBUTES.exec(before);
  if (to === null) return undefined;
  const at = headStart - (reading.before(headStart, 20).length - to.index);
  const whole = border(at);
  return whole < at && whole < start ? whole : undefined;
}

/** Where the word begins that holds the offset: a head may be the end of a word (参保率). */
function wordStart(reading: Reading, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 8 && !reading.isBorder(start)) start--;
  return start;
}
