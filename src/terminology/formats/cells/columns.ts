import type { Column } from '../../../tables';
import { CONCEPT_COLUMN } from './layout';
import { toolName } from './language-names';

const text = (name: string, en: string, zh: string): Column => ({ name, type: 'string', en, zh });

/** The columns of a concept in a glossary's own tables, beside those of its languages. */
const CONCEPT_COLUMNS: readonly Column[] = [
  text('domain', 'The field of knowledge that the concept belongs to.', '概念所属领域。'),
  text('definition', 'What the concept means; several stand in several rows.', '概念的定义；多条定义分行写。'),
  text('definitionLanguage', 'The language of the definition (BCP 47).', '定义的语言（BCP 47）。'),
  text('definitionSource', 'Where the definition comes from.', '定义的出处。'),
  text('source', 'Where the concept comes from.', '概念的来源。'),
  text('note', 'A note on the concept.', '概念的备注。'),
  text(
    'doNotTranslate',
    '"yes" where the term stays as it is in every language.',
    '“yes”表示该术语在各语言中保持原样。',
  ),
];

/**
 * The columns of a glossary's own tables (CSV, TSV, XLSX): `concept`, then each language's, then the concept's.
 *
 * Rows with the same `concept` are one concept. Its first row has the first term of each language, the second the
 * second; a row that has a context and no term of a language goes on with the term above it.
 */
export function glossaryColumns(languages: readonly string[]): readonly Column[] {
  return [
    {
      ...text(
        CONCEPT_COLUMN,
        'Id of the concept; rows with the same id belong together.',
        '概念编号；编号相同的行同属一个概念。',
      ),
      required: true,
    },
    ...languages.flatMap(languageColumns),
    ...CONCEPT_COLUMNS,
  ];
}

function languageColumns(language: string): readonly Column[] {
  const en = toolName(language);
  const zh = new Intl.DisplayNames(['zh'], { type: 'language' }).of(language) ?? language;
  return [
    text(language, `The term in ${en}.`, `${zh}术语。`),
    text(
      `${language}.status`,
      `The ${en} term's status: preferred, admitted, deprecated or forbidden.`,
      `${zh}术语的状态：preferred（首选）、admitted（许用）、deprecated（弃用）、forbidden（禁用）。`,
    ),
    text(
      `${language}.partOfSpeech`,
      `The ${en} term's part of speech: noun, verb, adjective, adverb or other.`,
      `${zh}术语的词性：noun（名词）、verb（动词）、adjective（形容词）、adverb（副词）、other（其他）。`,
    ),
    text(`${language}.context`, `A sentence in which the ${en} term stands.`, `${zh}术语的例句。`),
    text(`${language}.contextSource`, 'Where that sentence comes from.', '例句的出处。'),
    text(`${language}.source`, `Where the ${en} term comes from.`, `${zh}术语的来源。`),
    text(`${language}.note`, `A note on the ${en} term.`, `${zh}术语的备注。`),
  ];
}
