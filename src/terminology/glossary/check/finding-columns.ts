import type { Column, RowOf } from '../../../tables';

/** The columns of a table of findings, in the order in which it shows them. */
export const FINDING_COLUMNS = [
  { name: 'file', type: 'string', en: 'The file that was checked, where it is told.', zh: '所查文件（如已给出）。' },
  {
    name: 'severity',
    type: 'string',
    required: true,
    en: 'error: wrong whatever was meant; warning: wrong as a rule; info: worth a look.',
    zh: 'error：必有错；warning：通常有错；info：值得一看。',
  },
  { name: 'check', type: 'string', required: true, en: 'The check, such as missing-translation.', zh: '检查项目。' },
  { name: 'concept', type: 'string', required: true, en: 'Id of the concept.', zh: '概念编号。' },
  {
    name: 'others',
    type: 'string',
    en: 'Ids of the other concepts that have part in it, joined by " | ".',
    zh: '所涉其他概念的编号，以“ | ”相连。',
  },
  { name: 'language', type: 'string', en: 'Language of the term.', zh: '术语的语言。' },
  { name: 'term', type: 'string', en: 'The term that the finding is about.', zh: '所涉术语。' },
  { name: 'message', type: 'string', required: true, en: 'What was found.', zh: '所见问题。' },
] as const satisfies readonly Column[];

/** One finding as a flat row; an empty string where a column does not apply. */
export type FindingRow = RowOf<typeof FINDING_COLUMNS>;
