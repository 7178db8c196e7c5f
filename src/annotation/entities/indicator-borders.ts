import type { Span } from '../../text';
import type { Cues } from './cues';
import { leftBorder } from './noun-phrase';
import type { Reading } from './reading';

// 财政收入|分配, 固定资产投资|项目, 粮食产能|提升行动: the statistic is only part of another word's phrase
const PHRASE_GOES_ON =
  /^(?:项目|工程|机制|体系|分配|政策|制度|群体|家庭|来源|渠道|结构|管理|改革|基金|工作|计划(?!增长|达|为|安排|完成)|任务|企业|质量|基地|领域|方向|能力建设|一体化|便利化|自由化|补贴|退税|信贷|大国|提升[行工]|攻坚)/;

/** Whether the noun phrase goes on behind a statistic, so that it names something else. */
export function continues(reading: Reading, end: number): boolean {
  return PHRASE_GOES_ON.test(reading.after(end, 5));
}

// 直接融资|比重, 发电装机|规模, 基础养老金|最低标准: the noun of share or size closes the name
const SHARE = /^(?:占比|比重|比例|比率|规模(?!以上|化)|总量|总额|人次|(?:月?最低)?标准|贡献率)/;
// 财政赤字|占国内生产总值的比重: of what it is the share
const SHARE_OF = /^占[\u4e00-\u9fffA-Za-z]{2,16}?的?(?:比重|比例|份额)/;

/** Where the name ends if a noun of share or size closes it; undefined where none does. */
export function endOfShare(reading: Reading, end: number): number | undefined {
  const share = SHARE.exec(reading.after(end, 6)) ?? SHARE_OF.exec(reading.after(end, 22));
  return share === null ? undefined : end + share[0].length;
}

// 单位|国内生产总值|用水量: what is used up for a unit of it
const PER_UNIT = /(?:单位|万元)$/;
const USED_UP =
  /^(?:用水量|能耗|电耗|水耗|能源消耗(?:强度)?|二氧化碳排放(?:量|强度)?|碳排放(?:量|强度)?|建设用地(?:使用)?面积)/;

/** The name of what is used up for a unit of a statistic, around that statistic's name; undefined where none is. */
export function perUnit(reading: Reading, { start, end }: Span): Span | undefined {
  const unit = PER_UNIT.exec(reading.before(start, 2));
  const used = unit && USED_UP.exec(reading.after(end, 10));
  return used ? { start: start - unit![0].length, end: end + used[0].length } : undefined;
}

// 分别增长, 同比分别提高: the values are those of several members
const RESPECTIVELY = /^(?:[要将已]|同比|预计|累计|年均)?分别/;
/** A member longer than this is a clause. */
const LONGEST_MEMBER = 12;
/** More members than this are no elliptic name. */
const MOST_MEMBERS = 4;

/**
 * Where a name begins that several members share: 城镇、|农村居民人均可支配收入分别增长…
 *
 * A member that is a statistic of its own (地区生产总值、财政收入) shares nothing.
 */
export function sharedHeadStart(
  reading: Reading,
  { start, end }: Span,
  cues: Cues,
  places: ReadonlyMap<number, number>,
  isName: (span: Span) => boolean,
): number {
  if (!RESPECTIVELY.test(reading.after(end, 6))) return start;
  let from = start;
  for (let count = 0; count < MOST_MEMBERS && /[、和]/.test(reading.text[from - 1] ?? ''); count++) {
    const member = { start: leftBorder(reading, from - 1, cues, places), end: from - 1 };
    const length = member.end - member.start;
    if (length < 2 || length > LONGEST_MEMBER || places.has(member.start) || isName(member)) break;
    from = member.start;
  }
  return from;
}

// 5G|用户普及率, PM_|2.5平均浓度: letters and figures that the engine parts from the word they belong to
const LATIN = /[\w.+-]/;

/** Takes in a Latin name that stands right before. */
export function withLatin(reading: Reading, start: number): number {
  let from = start;
  while (start - from < 10 && LATIN.test(reading.text[from - 1] ?? '')) from--;
  return /^[\dA-Za-z].*[A-Za-z]|^[A-Za-z]/.test(reading.text.slice(from, start)) ? from : start;
}

/** Words that no name of a statistic holds, though other names may: 但|赤字率, 由于|工业产量, 规定|债款收入. */
const NEVER = new Set(
  '但 但是 和 而 由于 随着 如果 认为 可以 还有 上调 下调 调低 调高 调整 控制 纠正 追求 片面追求 片面 片面地 跳出 高于 低于 大于 应 应当 适当 大大 适时 运用 缓建 退出 调减 压减 规定 只求 不能 有的是 拟 指 是 形式 方式 发行 置换 地'.split(
    ' ',
  ),
);
// 年末|存款余额, 全疆|粮食播种面积, 计划|国内生产总值: when, of what whole, and whether it is planned
const OPENS = /^(?:本世纪末(?:全国)?|全[国省市区县州疆境旗](?!性)|去?年末|年底|计划|预计|州(?=地区))/;

/** Leaves out at the left what is said of a statistic and does not name it. */
export function withoutOpening(reading: Reading, start: number, head: number): number {
  let from = start;
  for (const token of reading.tokensIn({ start, end: head })) if (NEVER.has(reading.word(token))) from = token.end;
  return from + (OPENS.exec(reading.text.slice(from, head))?.[0].length ?? 0);
}
