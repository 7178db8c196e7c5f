import type { Matcher } from '../../lexicon';
import type { Span } from '../../text';
import { definedExpansion } from './defined-expansion';
import type { Formulation } from './formulations';
import { knownSlogan, type SloganDraft } from './known';
import { sortOf } from './sort';

/** A quotation with what stands around it on its line. */
export interface QuotedText {
  readonly inner: Span;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const LONGEST = 42;
// 21条, 十条: a package of measures
const PACKAGE = /^(?:\d+|[一二三四五六七八九十百]+)条$/;
// “十三五”时期, “七五”计划: a plan period
const PLAN_PERIOD = /^(?:[一二三四五六七八九十]五|十[一二三四五六七八九]五)(?:时期|规划|计划)?$/;
// “人往哪里去” asks, “谁执法谁普法” does not: a question asks with 哪, 什么, 怎么 or a mark
const QUESTION = /[?？哪]|什么|怎么|何以|为何/;
// “民惟邦本,本固邦宁”也, “为政之道,在于安民”: the particles of the classics, or a name before the quotation that speaks
const CLASSICAL = /[兮矣焉哉曰]|者[^者,、]{0,12}[,、][^者]{0,12}者|之道,|也[,、]?$|其身|莫[若如]/;
const SPEAKS =
  /(?:[说曰云]|讲道|写道|问道|指出|强调|警告|告诫|所言|诗句|古语|古人|古训|俗话|常言|名言|谚语|歌词)[^。;,]{0,4}[:,]?[“"‘「]?$/;
// 污蔑为“…”, 所谓“…”, 咒骂我们“…”: the quotation mocks or accuses
const MOCKS =
  /(?:污蔑|诬蔑|[诬斥揪写]|所谓|咒骂|叫嚷|鼓吹|胡说|诡称|说成|妄图|炮制|煽动|砸烂|策动|散布|抛出|叫喊|挥舞)[^。;,]{0,8}“?$/;
// “…”、“…”的阴谋, “…”的重要指示: what is exposed, or what is cited
const EXPOSED_OR_CITED =
  /^(?:[、和]?“[^”]{1,20}”){0,4}(?:等[^,。“]{0,4})?的(?:阴谋|谬论|反动|罪行|图谋|论调|(?:重要)?(?:指示|名言|诗句))/;
// “奋斗者”号, “嫦娥六号”, “福建舰”, “银河—Ⅱ”, “济麦44”: a ship, a satellite, a machine, a seed
const PRODUCT = /[号舰]$|号[\d一二三四五六七八九十]+$|[-—][ⅠⅡⅢⅣ]$|^[\u4e00-\u9fff]{2}\d{1,3}$/;
// “乌—昌—石”: places on a line
const LINE = /^[\u4e00-\u9fff](?:[—-][\u4e00-\u9fff])+$/;
// “绽放杯”: a contest
const CONTEST = /^[\u4e00-\u9fff]{2,6}杯$/;
// “失败了”, “台湾法理独立”: what others say or want
const OTHERS = /了$|独立$|^(?:所谓|关于)/;
// “四连增”, “十二连冠”: a score, not a formula
const SCORE = /^[一二三四五六七八九十]+连[增冠升快跳降丰]$/;
// “五年”, “一刻钟”: a length of time
const LENGTH_OF_TIME = /^[一二三四五六七八九十百两\d]+(?:[年天日]|个?月|刻钟|小时|分钟)$/;
// “(六)领导和管理经济工作”: the item of an article
const ITEM = /^\([一二三四五六七八九十]+\)/;
// 修改为“…”, 第六项“…”, 第一款中的“…”: the wording of a law that is amended
const AMENDS =
  /(?:修改为|改为|增写|删去|后增加|第[^,。;“]{1,8}[条款项段节](?:中的?)?|增加一[款项条节][^“”]{0,10})[:,]?[“"‘「]$/;
const AMENDED = /^(?:修改为|改为|一[句语词]|后增加|之后增写)/;
// a date or an incident: “5·12”汶川地震, “九一八”事变
const DATE = /^[五七八十]一$|^五四$|^\d{1,2}[·.]\d{1,2}|^[一二三四五六七八九十]+·|^九一八$|^七七$/;
// “绿盾”行动, “星火”计划: a campaign that two characters name
const NAMED_CAMPAIGN = /^(?:系列)?(?:专项)?(?:行动|计划)/;
// holds a sentence
const SENTENCE = /[。！!;；:：]/;
const NOT_COINED = [
  PLAN_PERIOD,
  PACKAGE,
  QUESTION,
  CLASSICAL,
  PRODUCT,
  LINE,
  CONTEST,
  OTHERS,
  SCORE,
  LENGTH_OF_TIME,
  ITEM,
  DATE,
  SENTENCE,
];
const HAN = /[\u4e00-\u9fff]/;

/**
 * Tells which quotations are formulations: what is short, no citation, no question, no everyday scare quote, and not
 * the name of another kind of thing.
 *
 * The dictionary decides first. What it does not know is taken for a formulation by default, since policy text puts
 * little else in quotation marks.
 */
export function quotedSlogan(
  quoted: QuotedText,
  formulations: Matcher<Formulation>,
  scare: ReadonlySet<string>,
): SloganDraft | undefined {
  const inner = quoted.text;
  const known = formulations.get(inner)[0];
  if (known) return knownSlogan(quoted.inner, inner, known);
  if (inner.length < 2 || inner.length > LONGEST || scare.has(inner)) return undefined;
  if (!HAN.test(inner) && !/^\d{3,}[A-Z]?$|\+/.test(inner)) return undefined;
  if (inner.length === 2 && !/^[一二三四五六七八九十两百双]/.test(inner) && !NAMED_CAMPAIGN.test(quoted.after))
    return undefined;
  if (NOT_COINED.some((pattern) => pattern.test(inner))) return undefined;
  if (AMENDS.test(quoted.before) || AMENDED.test(quoted.after)) return undefined;
  if (EXPOSED_OR_CITED.test(quoted.after)) return undefined;
  if (SPEAKS.test(quoted.before) || MOCKS.test(quoted.before) || /^[号舰]|^一[书文诗词]/.test(quoted.after))
    return undefined;
  const expansion = definedExpansion(inner, quoted.after);
  return {
    kind: 'slogan',
    ...quoted.inner,
    sort: sortOf(inner, quoted.after),
    ...(expansion.length === 0 ? {} : { expansion }),
    ground: 'slogan.quoted',
  };
}
