import { BOUND, DOCUMENT, END, GROUND, START, UNIT } from './shared-columns';
import type { Column, RowOf } from '../tables';

/** The columns of a table of quantities and times, in the order in which it shows them. */
export const QUANTITY_COLUMNS = [
  DOCUMENT,
  {
    name: 'kind',
    type: 'string',
    required: true,
    en: "A quantity's kind (money, percent …) or a time's (date, period, duration, frequency).",
    zh: '数量的种类（money、percent 等）或时间的种类（date、period、duration、frequency）。',
  },
  START,
  END,
  { name: 'text', type: 'string', required: true, en: 'As written.', zh: '原文。' },
  {
    name: 'value',
    type: 'decimal',
    en: 'The exact decimal in units of `unit`; a range\'s lower end; a ratio\'s terms as "29:71".',
    zh: '精确的十进制数值，以 `unit` 为单位；区间取下端；比写作“29:71”。',
  },
  { name: 'to', type: 'decimal', en: "A range's upper end.", zh: '区间的上端。' },
  BOUND,
  UNIT,
  {
    name: 'unitSystem',
    type: 'string',
    en: 'Where the unit comes from: iso4217, ucum, classifier, market, none.',
    zh: '单位所属体系：iso4217（货币）、ucum、classifier（量词）、market（市制）、none（无）。',
  },
  {
    name: 'unitWritten',
    type: 'string',
    en: 'The unit as written, with its multiplier: 亿元.',
    zh: '原文的单位，含倍数：亿元。',
  },
  {
    name: 'siValue',
    type: 'decimal',
    en: 'The value in `siUnit`, for units that UCUM lacks (亩, 斤).',
    zh: '以 `siUnit` 计的数值，用于 UCUM 未收的单位（亩、斤）。',
  },
  { name: 'siUnit', type: 'string', en: 'The UCUM unit of `siValue`.', zh: '`siValue` 的 UCUM 单位。' },
  {
    name: 'edtf',
    type: 'string',
    en: 'Dates and periods in EDTF, where they stand in the calendar.',
    zh: '日期和时期的 EDTF 写法，限能在日历上确定的。',
  },
  {
    name: 'iso8601',
    type: 'string',
    en: 'Durations and frequencies in ISO 8601.',
    zh: '时长和频率的 ISO 8601 写法。',
  },
  {
    name: 'number',
    type: 'string',
    en: 'The bare number as written, with its scale: 14.07亿.',
    zh: '原文的数字，含数量级：14.07亿。',
  },
  GROUND,
  { name: 'sentence', type: 'string', en: 'The sentence that it stands in.', zh: '所在句子。' },
] as const satisfies readonly Column[];

/** One quantity or time as a flat row; an empty string where a column does not apply. */
export type QuantityRow = RowOf<typeof QUANTITY_COLUMNS>;
