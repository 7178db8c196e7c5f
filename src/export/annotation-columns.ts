import { BOUND, DOCUMENT, END, GROUND, START, UNIT } from './shared-columns';
import type { Column, RowOf } from '../tables';

/** The columns of a table of annotations, in the order in which it shows them. */
export const ANNOTATION_COLUMNS = [
  DOCUMENT,
  {
    name: 'layer',
    type: 'string',
    required: true,
    en: 'blocks, sections, sentences, tokens, entities, quantities, times or facts.',
    zh: '所属层：blocks、sections、sentences、tokens、entities、quantities、times 或 facts。',
  },
  {
    name: 'kind',
    type: 'string',
    en: "The annotation's kind; tokens: the part of speech; facts that are changes: the direction.",
    zh: '标注的种类；词语为词性；增减类事实为方向。',
  },
  START,
  END,
  {
    name: 'text',
    type: 'string',
    en: "As written; a section's is its heading.",
    zh: '原文；章节取其标题。',
  },
  {
    name: 'value',
    type: 'decimal',
    en: "Quantities and facts: the exact decimal, a range's lower end, a ratio's terms; sections: the level; blocks: the header field's value.",
    zh: '数量和事实：精确的十进制数值、区间下端或比的各项；章节：层级；文块：文头要素的内容。',
  },
  { name: 'to', type: 'decimal', en: "A range's upper end.", zh: '区间的上端。' },
  BOUND,
  UNIT,
  {
    name: 'edtf',
    type: 'string',
    en: 'Dates and periods in EDTF, durations and frequencies in ISO 8601.',
    zh: '日期和时期用 EDTF，时长和频率用 ISO 8601。',
  },
  {
    name: 'canonical',
    type: 'string',
    en: "Entities: the canonical name; facts: the indicator's code; tokens: the dictionary or width-folded form.",
    zh: '实体：规范名称；事实：指标代码；词语：词典形或半角形。',
  },
  { name: 'english', type: 'string', en: "Entities: the dictionary's English name.", zh: '实体：词典中的英文名。' },
  {
    name: 'label',
    type: 'string',
    en: "Facts: the indicator; sections: the marker; blocks: the header field's name.",
    zh: '事实：指标；章节：序号；文块：文头要素的名称。',
  },
  {
    name: 'modality',
    type: 'string',
    en: 'Facts: achieved, estimated, target, planned, ongoing.',
    zh: '事实：achieved（已完成）、estimated（预计）、target（目标）、planned（计划）、ongoing（在进行）。',
  },
  GROUND,
] as const satisfies readonly Column[];

/** One annotation as a flat row; an empty string where a column does not apply. */
export type AnnotationRow = RowOf<typeof ANNOTATION_COLUMNS>;
