import type { Column, RowOf } from '../../tables';

/** The columns of a table of changes, in the order in which it shows them. */
export const DIFF_COLUMNS = [
  {
    name: 'concept',
    type: 'string',
    en: 'Id of the concept, the later one; empty for what belongs to the whole glossary.',
    zh: '概念编号，以后一文件为准；属于整个术语表的为空。',
  },
  {
    name: 'headword',
    type: 'string',
    en: "The concept's first term in the source language, to know it by.",
    zh: '概念的第一个原文术语，便于辨认。',
  },
  {
    name: 'change',
    type: 'string',
    required: true,
    en: 'What happened to the concept: added, removed, changed. Of one added or removed, each field is a row.',
    zh: '概念的变动：added 增、removed 删、changed 改；增删的概念逐字段成行。',
  },
  {
    name: 'field',
    type: 'string',
    required: true,
    en: 'term, domain, definition …; of a term: status, partOfSpeech, context, source, note.',
    zh: '字段：term、domain、definition 等；术语的字段有 status、partOfSpeech、context、source、note。',
  },
  { name: 'language', type: 'string', en: 'Language of the term or definition.', zh: '术语或定义的语言。' },
  { name: 'term', type: 'string', en: 'The term that the field belongs to.', zh: '字段所属的术语。' },
  { name: 'before', type: 'string', en: 'What stood there; empty where it is new.', zh: '原值；新增则为空。' },
  { name: 'after', type: 'string', en: 'What stands there now; empty where it is gone.', zh: '现值；删去则为空。' },
] as const satisfies readonly Column[];

/** One field that differs as a flat row; an empty string where a column does not apply. */
export type DiffRow = RowOf<typeof DIFF_COLUMNS>;
