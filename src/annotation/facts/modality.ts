import type { Fact } from '../../model';
import type { Span } from '../../text';
import { clauseAt, type SentenceView } from './sentence-view';
import type { Measured } from './place';
import type { Stance } from './stance';
import { words } from './words';

type Modality = Fact['modality'];

// 预计 holds from where it stands to the next semicolon: 预计地区生产总值增长5%, 进出口增长3%;
const ESTIMATED = /预计|估计|预测|有望|可望|预期(?!目标|[性值的]|寿命)/;
// 正在, 在建: work that goes on
const ONGOING =
  /正在|在建|推进中|顺利推进|有序推进|稳步推进|加快推进|加快建设|扎实推进|顺利实施|加速推进|进展顺利|抓紧建设|加紧建设|开工在建|全力推进|加快实施/;
// An aim is named: 目标是, 力争, 确保, 控制在; 到2020年
const AIM =
  /目标(?:[为是定:设]|确定)|预期目标|指标[为是]|力争|争取|确保|力保|努力(?:实现|达到|使)|控制在|不低于|不高于|不超过|不少于|保持在|稳定在|有望达到|要(?:达到|实现|完成|保持|控制|比)|达到|提高到|实现/;
const STRONG_AIM = /目标(?:[为是定:设的]|确定)|预期目标|目标,|力争|确保|努力(?:实现|达到|使)/;
// … less strongly: 要完成
const WEAK_AIM = /要(?:达到|实现|完成|保持|控制在)/;
// Done, said so in a section that looks ahead: 已建成, 完成了
const DONE = /已(?!经济)|了(?![解结望不])|以来|五年来|至今|迄今|截至|统计,/;
// To be done, said so in a section that looks back: 将, 计划
const TO_COME =
  /(?:^|[^推把])将[^士军领近]|(?:^|年)[拟要]|(?:^|年)计划|今后|未来(?=[一二三五几\d,将])|明年|下一步|到20[2-9]\d年|力争|争取到(?=\d{4}年)/;

// An aim set at some time, past or not: 去年提出要把物价涨幅控制在10%以内
const SET_AIM = /要(?:[把使将从由][^,;]*)?(?:控制在|[达降提]到|降至|提高到|保持在)[^,;]{0,4}$/;

// The aim is named behind its value, reached or not: 没有实现能耗降低4%左右的目标
const AIM_BEHIND = /^[^,;。]{0,24}的[^,;。的]{0,4}目标/;

/** Verbs of spending and raising: in a plan they say what is planned, not what is to be reached. */
const SPENDING = words(
  '安排 投资 投入 发行 增发 新增 拨付 下达 减税 减免 发放 筹集 支持 拟安排 整合 设立 补助 新建 建设 改造 改建 扩建 实施 开工 建成 规划 启动 开工建设 增设 改造提升',
);

/** Says whether a fact is achieved, estimated, aimed at, planned or under way. */
export function modalityOf(
  view: SentenceView,
  measured: Measured,
  stance: Stance,
  period: Fact['period'],
  year: number | undefined,
): Modality {
  const { quantity, indicator } = measured;
  const own = ownClause(view, quantity);
  const before = leading(view, quantity.start);
  const past = isPast(period, year);
  const spends = measured.verb !== undefined && SPENDING.has(measured.verb);
  if (ESTIMATED.test(before.slice(before.lastIndexOf(';') + 1)))
    return stance === 'plan' && /目标|预期/.test(before) ? 'target' : 'estimated';
  if (SET_AIM.test(before.slice(-SET_AIM_REACH)) || AIM_BEHIND.test(following(view, quantity.end))) return 'target';
  if (stance === 'review') {
    if (/目标[为是:]/.test(before) && !past) return 'target';
    if (TO_COME.test(own) && !/了/.test(own) && !past)
      return measured.ground === 'counted' || spends ? 'planned' : 'target';
    if (isFuture(period, year)) return isAim(measured, own) ? 'target' : 'planned';
    return ONGOING.test(own) && measured.ground !== 'change' ? 'ongoing' : 'achieved';
  }
  if (past || (DONE.test(own) && !STRONG_AIM.test(before) && !isFuture(period, year))) return 'achieved';
  if (/deficit/.test(indicator.code ?? '')) return 'target';
  if (STRONG_AIM.test(before) || measured.link.target) return 'target';
  if (measured.kind !== 'level' || isRate(measured)) return 'target';
  if (!spends && WEAK_AIM.test(before)) return 'target';
  if (indicator.code !== undefined && !spends) return 'target';
  if (/到[“”\d一-十]{1,8}(?:[年末底]|期末)/.test(before) || /全年|年内/.test(before)) return 'target';
  if (spends) return 'planned';
  return isAim(measured, own) ? 'target' : 'planned';
}

const SET_AIM_REACH = 40;
/** How far before a quantity a cue may stand. */
const REACH = 300;
/** How far around a quantity its own clause is looked at. */
const NEAR = 80;

/** What stands before a quantity, from the semicolon before it; an announced list of aims reaches over semicolons. */
function leading(view: SentenceView, offset: number): string {
  const before = view.normal.slice(Math.max(view.start, offset - REACH), offset);
  return /目标[^;]*:/.test(before) ? before : before.slice(before.lastIndexOf(';') + 1);
}

function following(view: SentenceView, offset: number): string {
  return view.normal.slice(offset, Math.min(view.end, offset + SET_AIM_REACH));
}

function ownClause(view: SentenceView, { start, end }: Span): string {
  const clause = clauseAt(view, start);
  return view.normal.slice(Math.max(clause.start, start - NEAR), Math.min(clause.end, end + NEAR));
}

function isRate({ quantity, link }: Measured): boolean {
  return (
    quantity.kind === 'percent' ||
    quantity.kind === 'percentage-point' ||
    quantity.kind === 'permille' ||
    quantity.kind === 'ratio' ||
    quantity.kind === 'multiple' ||
    link.level
  );
}

function isAim({ quantity, ground }: Measured, clause: string): boolean {
  return (
    ground !== 'counted' &&
    (AIM.test(clause) || quantity.value.kind === 'at-least' || quantity.value.kind === 'at-most')
  );
}

function yearsOf(period: Fact['period']): readonly number[] {
  return [...(period?.edtf.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? [])].map(([year]) => Number(year));
}

/** A period that the text names and that lay before the report. */
function isPast(period: Fact['period'], year: number | undefined): boolean {
  const years = yearsOf(period);
  return period?.from === 'text' && year !== undefined && years.length > 0 && years.every((one) => one < year);
}

function isFuture(period: Fact['period'], year: number | undefined): boolean {
  const years = yearsOf(period);
  return (
    period?.from === 'text' &&
    year !== undefined &&
    years.length > 0 &&
    Math.max(...years) > year &&
    Math.min(...years) >= year
  );
}
