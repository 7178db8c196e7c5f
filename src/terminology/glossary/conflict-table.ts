import type { Column, RowOf } from '../../tables';
import type { MergeConflict } from './merge-group';

/** The columns of a table of conflicts, in the order in which it shows them. */
export const CONFLICT_COLUMNS = [
  {
    name: 'kind',
    type: 'string',
    required: true,
    en: 'What differs: translation, preferred, status, part-of-speech, definition, domain, source.',
    zh: '何处不同：translation 译名、preferred 首选、status 状态、part-of-speech 词性、definition 定义、domain 领域、source 来源。',
  },
  {
    name: 'concepts',
    type: 'string',
    required: true,
    en: 'Ids in the result, joined by " | ": one, or those that share the term.',
    zh: '合并后的概念编号，以“ | ”相连：一个，或共有该术语的多个。',
  },
  { name: 'language', type: 'string', en: 'Language of what differs.', zh: '相异内容的语言。' },
  { name: 'term', type: 'string', en: 'The term that the conflict is about.', zh: '所涉术语。' },
  { name: 'kept', type: 'string', required: true, en: 'What stands in the result.', zh: '保留的内容。' },
  {
    name: 'others',
    type: 'string',
    required: true,
    en: 'What gave way, joined by " | "; of translation, what stands in the other concepts.',
    zh: '让位的内容，以“ | ”相连；translation 则为其他概念所用的译名。',
  },
] as const satisfies readonly Column[];

/** One conflict as a flat row; an empty string where a column does not apply. */
export type ConflictRow = RowOf<typeof CONFLICT_COLUMNS>;

/** Flattens the conflicts of a merge into rows under `CONFLICT_COLUMNS`. */
export function conflictTable(conflicts: readonly MergeConflict[]): ConflictRow[] {
  return conflicts.map(({ kind, concepts, language = '', term = '', kept, others }) => ({
    kind,
    concepts: concepts.join(' | '),
    language,
    term,
    kept,
    others: others.join(' | '),
  }));
}
