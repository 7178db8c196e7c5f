import { CODE } from './shared-columns';
import type { Column, RowOf } from '../tables';

/** The columns of a table of comparisons, in the order in which it shows them. */
export const COMPARISON_COLUMNS = [
  {
    name: 'indicator',
    type: 'string',
    required: true,
    en: 'What was aimed at, as the earlier text names it.',
    zh: '目标的对象，照前一文件的原文。',
  },
  CODE,
  { name: 'period', type: 'string', en: 'What the target was set for, in EDTF.', zh: '目标所指的时期，EDTF 格式。' },
  {
    name: 'targetChange',
    type: 'string',
    en: 'increase or decrease, where the target is a change.',
    zh: '目标为增减时的方向：increase（增）或 decrease（减）。',
  },
  {
    name: 'target',
    type: 'string',
    required: true,
    en: 'The value aimed at, as written: 5%左右.',
    zh: '目标值的原文：5%左右。',
  },
  {
    name: 'resultChange',
    type: 'string',
    en: 'increase or decrease, where the result is a change.',
    zh: '结果为增减时的方向：increase（增）或 decrease（减）。',
  },
  { name: 'result', type: 'string', en: 'The value reached, as written.', zh: '结果值的原文。' },
  {
    name: 'outcome',
    type: 'string',
    required: true,
    en: 'met, missed, unclear, or not-mentioned where the later text states no value.',
    zh: 'met（完成）、missed（未完成）、unclear（不明）或 not-mentioned（后一文件未提数值）。',
  },
  {
    name: 'reason',
    type: 'string',
    en: 'Why it is unclear: other-measure, bounds-overlap, no-order, general-name.',
    zh: '不明的原因：other-measure（口径不同）、bounds-overlap（界限重叠）、no-order（无大小可比）、general-name（名称过泛）。',
  },
  {
    name: 'targetFact',
    type: 'string',
    required: true,
    en: "The target's id in the earlier Document.",
    zh: '目标在前一文件中的标识。',
  },
  { name: 'targetSentence', type: 'string', en: 'The sentence that states the target.', zh: '提出目标的句子。' },
  {
    name: 'targetStart',
    type: 'integer',
    required: true,
    en: 'Where the target begins in the earlier text, in UTF-16 code units.',
    zh: '目标在前一文件中的起点，按 UTF-16 码元计。',
  },
  {
    name: 'targetEnd',
    type: 'integer',
    required: true,
    en: 'Where the target ends; that place no longer belongs to it.',
    zh: '目标的终点，不含该位置。',
  },
  { name: 'resultFact', type: 'string', en: "The result's id in the later Document.", zh: '结果在后一文件中的标识。' },
  { name: 'resultSentence', type: 'string', en: 'The sentence that states the result.', zh: '说明结果的句子。' },
  {
    name: 'resultStart',
    type: 'integer',
    en: 'Where the result begins in the later text, in UTF-16 code units.',
    zh: '结果在后一文件中的起点，按 UTF-16 码元计。',
  },
  {
    name: 'resultEnd',
    type: 'integer',
    en: 'Where the result ends; that place no longer belongs to it.',
    zh: '结果的终点，不含该位置。',
  },
] as const satisfies readonly Column[];

/** One comparison as a flat row; an empty string where a column does not apply. */
export type ComparisonRow = RowOf<typeof COMPARISON_COLUMNS>;
