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
  /(?:[说曰云]|讲道|写道|问道|指出|强调|所言|诗句|古语|古人|古训|俗话|常言|名言|谚语|歌词)[^。;,]{0,4}[:,]?[“"‘「]?$/;
// 污蔑为“…”, 所谓“…”, 咒骂我们“…”: the quotation mocks or accuses
const MOCKS = /(?:污蔑|诬蔑|[诬斥揪写]|所谓|咒骂|叫嚷|鼓吹|胡说|诡称|说成|妄图|炮制|煽动)[^。;,“]{0,8}“?$/;
// “奋斗者”号, “嫦娥六号”, “福建舰”: a ship, a satellite
const CRAFT = /[号舰]$|号[\d一二三四五六七八九十]+$/;
// a date or an incident: “5·12”汶川地震, “九一八”事变
const DATE = /^\d{1,2}[·.]\d{1,2}|^[一二三四五六七八九十]+·|^九一八$|^七七$/;
// holds a sentence
const SENTENCE = /[。！!;；:：]/;
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
  if (!HAN.test(inner) && !/^\d{3,}$|\+/.test(inner)) return undefined;
  if (inner.length === 2 && !/^[一二三四五六七八九十两百双]/.test(inner)) return undefined;
  if ([PLAN_PERIOD, PACKAGE, QUESTION, CLASSICAL, CRAFT, DATE, SENTENCE].some((pattern) => pattern.test(inner)))
    return undefined;
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
