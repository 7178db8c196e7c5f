import type { Column, RowOf } from '../../tables';

/** A measure's column; what it is computed from stands in its docstring under `measures/`. */
function measure<const Name extends string>(name: Name, en: string, zh: string) {
  return { name, type: 'number', en, zh } as const satisfies Column<Name>;
}

/** The columns of a table of terms, in the order in which it shows them. */
export const TERM_COLUMNS = [
  { name: 'rank', type: 'integer', required: true, en: 'Place in the list, from 1.', zh: '名次，从 1 起。' },
  {
    name: 'term',
    type: 'string',
    required: true,
    en: 'The term, in the form that stands oftenest.',
    zh: '术语，取最常见的写法。',
  },
  { name: 'language', type: 'string', required: true, en: 'zh or en.', zh: 'zh 或 en。' },
  {
    name: 'score',
    type: 'number',
    required: true,
    en: 'How sure it is that this is a term, 0 to 1; the list is ordered by it.',
    zh: '术语性得分，0 至 1；列表按此排序。',
  },
  {
    name: 'english',
    type: 'string',
    en: 'English, where it is known; `englishGrade` says how far to trust it.',
    zh: '英译（如有）；可信程度见 `englishGrade`。',
  },
  {
    name: 'englishGrade',
    type: 'string',
    en: 'glossary: a glossary or dictionary has it; text: the text gives it; composed: put together from parts, to be checked.',
    zh: 'glossary：词汇表或词典所载；text：文中所给；composed：由各部分译名拼成，须核对。',
  },
  { name: 'englishSource', type: 'string', en: 'Where the English comes from.', zh: '英译来源。' },
  {
    name: 'frequency',
    type: 'integer',
    required: true,
    en: 'Occurrences in all documents, variants included.',
    zh: '在全部文件中出现的次数，含变体。',
  },
  { name: 'documents', type: 'integer', required: true, en: 'Documents that hold it.', zh: '含该术语的文件数。' },
  {
    name: 'variants',
    type: 'string',
    en: 'Other forms with their frequencies, joined by " | ".',
    zh: '其他写法及次数，以“ | ”相连。',
  },
  {
    name: 'kind',
    type: 'string',
    en: 'Kind of entity, where it is one (agency, slogan, indicator …).',
    zh: '实体类别（agency、slogan、indicator 等），非实体为空。',
  },
  { name: 'pattern', type: 'string', en: "Tags of its words: jieba's, or Universal POS.", zh: '各词的词性标记。' },
  { name: 'head', type: 'string', en: 'Head noun.', zh: '中心名词。' },
  { name: 'definition', type: 'string', en: 'What the text says it means.', zh: '文中给出的定义。' },
  measure('cValue', 'C-value: length and frequency, less what belongs to longer terms.', 'C-value。'),
  measure('ncValue', 'NC-value: C-value and the words around.', 'NC-value。'),
  measure('weirdness', 'Rate here over rate in the reference list.', 'Weirdness：此处频率与参照频率之比。'),
  measure('simpleMaths', 'Simple maths: per-million rates, smoothed.', 'Simple maths：平滑后的百万频率比。'),
  measure('logLikelihood', 'Log-likelihood against the reference list.', '对数似然（相对参照频率表）。'),
  measure('npmi', 'Cohesion of its characters, -1 to 1.', '内部凝合度（NPMI），-1 至 1。'),
  measure('leftEntropy', 'Freedom on the left, in bits.', '左邻接熵（比特）。'),
  measure('rightEntropy', 'Freedom on the right, in bits.', '右邻接熵（比特）。'),
  measure('basic', 'Basic.', 'Basic。'),
  measure('comboBasic', 'ComboBasic.', 'ComboBasic。'),
  measure('tfIdf', 'TF-IDF over the documents.', '文件集内的 TF-IDF。'),
  measure('textRank', 'TextRank of its words.', 'TextRank。'),
  {
    name: 'context',
    type: 'string',
    en: 'The first sentence that holds it, on one line.',
    zh: '首次出现的句子，写成一行。',
  },
  {
    name: 'contextDocument',
    type: 'string',
    en: 'The document of `context`: its path or address, or else its place in the list from 0.',
    zh: '`context` 所在文件：路径或网址，无则为从 0 起的序号。',
  },
  {
    name: 'start',
    type: 'integer',
    en: 'Where it stands there, in UTF-16 code units.',
    zh: '该处起点（UTF-16 码元）。',
  },
  { name: 'end', type: 'integer', en: 'Where it ends there.', zh: '该处终点（不含）。' },
] as const satisfies readonly Column[];

/** One term as a flat row; an empty string where a column does not apply. */
export type TermRow = RowOf<typeof TERM_COLUMNS>;
