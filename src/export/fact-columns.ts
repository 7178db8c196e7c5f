import { BOUND, CODE, DOCUMENT, END, GROUND, START, UNIT } from './shared-columns';
import type { Column, RowOf } from '../tables';

/** The columns of a table of facts, in the order in which it shows them. */
export const FACT_COLUMNS = [
  DOCUMENT,
  {
    name: 'place',
    type: 'string',
    en: "The place that the document's title or issuer names.",
    zh: '标题或发文机关所示的地区。',
  },
  { name: 'year', type: 'integer', en: 'The year that the document speaks from.', zh: '文件所处的年份。' },
  {
    name: 'section',
    type: 'string',
    en: 'The headings above the fact, outermost first, joined by " / ".',
    zh: '所在各级标题，由外到内，以“ / ”相连。',
  },
  {
    name: 'indicator',
    type: 'string',
    required: true,
    en: 'What is measured or counted, as the text names it.',
    zh: '所量度或计数的对象，照原文。',
  },
  CODE,
  {
    name: 'subject',
    type: 'string',
    en: 'Whose value it is, where the sentence names it.',
    zh: '数值所属的主体，仅限句中写明的。',
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    en: 'level, change (by how much it grew or fell) or rank.',
    zh: 'level（水平）、change（增减幅度）或 rank（位次）。',
  },
  {
    name: 'written',
    type: 'string',
    en: 'The value as written, with its bound and unit: 5%左右.',
    zh: '数值的原文，含界限和单位：5%左右。',
  },
  {
    name: 'value',
    type: 'decimal',
    en: 'The exact decimal in units of `unit` (14.07亿元 is 1407000000 CNY); empty for ranges; a ratio\'s terms as "29:71".',
    zh: '精确的十进制数值，以 `unit` 为单位（14.07亿元 即 1407000000 CNY）；区间为空；比写作“29:71”。',
  },
  {
    name: 'low',
    type: 'decimal',
    en: "The least the value may be: a range's lower end, a lower bound, an exact value.",
    zh: '数值的下限：区间下端、下界或确数。',
  },
  {
    name: 'high',
    type: 'decimal',
    en: "The most the value may be: a range's upper end, an upper bound, an exact value.",
    zh: '数值的上限：区间上端、上界或确数。',
  },
  BOUND,
  UNIT,
  {
    name: 'change',
    type: 'string',
    en: 'increase or decrease, for changes.',
    zh: '增减方向：increase（增）或 decrease（减）。',
  },
  {
    name: 'basis',
    type: 'string',
    en: 'What a change is held against: year-on-year, period-on-period, annual-average, cumulative.',
    zh: '增减的比较基准：year-on-year（同比）、period-on-period（环比）、annual-average（年均）、cumulative（累计）。',
  },
  {
    name: 'prices',
    type: 'string',
    en: 'constant or current prices, where the text says.',
    zh: '价格口径：constant（可比价、不变价）或 current（现价），限原文写明的。',
  },
  {
    name: 'period',
    type: 'string',
    en: 'The time that the fact speaks of, in EDTF: 2016, 2016/2020.',
    zh: '事实所指的时期，EDTF 格式：2016、2016/2020。',
  },
  {
    name: 'periodFrom',
    type: 'string',
    en: 'Whether the text or the section says the period.',
    zh: '时期的出处：text（原文写明）或 section（由所在部分得出）。',
  },
  {
    name: 'modality',
    type: 'string',
    required: true,
    en: 'achieved, estimated, target, planned or ongoing.',
    zh: 'achieved（已完成）、estimated（预计）、target（目标）、planned（计划）或 ongoing（在进行）。',
  },
  { name: 'sentence', type: 'string', en: 'The evidence: the sentence.', zh: '依据：所在句子。' },
  START,
  END,
  {
    name: 'id',
    type: 'string',
    required: true,
    en: "The fact's id in its Document.",
    zh: '该事实在 Document 中的标识。',
  },
  GROUND,
] as const satisfies readonly Column[];

/** One fact as a flat row; an empty string where a column does not apply. */
export type FactRow = RowOf<typeof FACT_COLUMNS>;
