import { languageNames, languageOf } from './language-names';
import { plainName } from './plain-name';

/** A field of a term: a column beside the term's. */
export type TermField =
  'status' | 'partOfSpeech' | 'context' | 'contextSource' | 'source' | 'note' | 'info' | 'forbidden' | 'alternatives';
/** A field of a concept. */
export type ConceptField = 'id' | 'domain' | 'source' | 'note' | 'doNotTranslate';

/** What the cells of a column are. */
export type ColumnRole =
  | { readonly kind: 'concept'; readonly field: ConceptField }
  | { readonly kind: 'definition' | 'definition-language' | 'definition-source'; readonly language?: string }
  /** Without a language: the source's or the target's. */
  | { readonly kind: 'term'; readonly language?: string; readonly side?: 'source' | 'target' }
  /** Without a language: of the term column to the left. */
  | { readonly kind: 'term-field'; readonly field: TermField; readonly language?: string }
  | { readonly kind: 'unknown' };

const concept = (field: ConceptField): ColumnRole => ({ kind: 'concept', field });
const termField = (field: TermField): ColumnRole => ({ kind: 'term-field', field });

/** Names by role, in English and Chinese, as tables and tools have them. */
const NAMES: readonly (readonly [names: string, role: ColumnRole])[] = [
  ['concept conceptid entryid id no number 序号 编号 条目号 词条号', concept('id')],
  [
    'domain subject subjectfield category field topic entrysubject entrydomain 领域 类别 分类 学科 主题',
    concept('domain'),
  ],
  ['conceptsource reference references ref origin usedin citation 来源 出处 参考 依据', concept('source')],
  ['note notes comment comments remark remarks entrynote 备注 注释 说明 附注 批注', concept('note')],
  ['donottranslate dnt nontranslatable untranslatable 不译 不翻译 禁译', concept('doNotTranslate')],
  ['definition definitions def meaning description explanation 定义 释义 解释 含义', { kind: 'definition' }],
  ['definitionlanguage 定义语言', { kind: 'definition-language' }],
  ['definitionsource 定义来源 定义出处', { kind: 'definition-source' }],
  [
    'source sourceterm term terms headword entry 术语 词条 原文 源语 源语言 源文 词语 名称 术语名称',
    { kind: 'term', side: 'source' },
  ],
  [
    'target targetterm translation translations 译文 译名 译法 翻译 译语 目标语 目标语言 对应词',
    { kind: 'term', side: 'target' },
  ],
  ['status termstatus usagestatus 状态 使用状态 术语状态', termField('status')],
  ['partofspeech pos wordclass 词性 词类', termField('partOfSpeech')],
  [
    'context contexts example examples usage termexample sentence 例句 语境 上下文 例子 示例 用例',
    termField('context'),
  ],
  ['contextsource examplesource 例句来源 例句出处', termField('contextSource')],
  ['terminfo', termField('info')],
  ['forbidden forbiddenterm forbiddenterms 禁用 禁用词 禁用译法', termField('forbidden')],
  [
    'alternatives alternative synonym synonyms alternativetranslations variants 同义词 别名 其他译法 其他译名 又译 变体',
    termField('alternatives'),
  ],
];

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  NAMES.flatMap(([names, role]) => names.split(' ').map((name): [string, ColumnRole] => [name, role])),
);

// Behind a language: 英文译名, 中文术语, English term
const TERM_WORDS = new Set(
  'term terms translation name 术语 名称 词条 译名 译文 译法 翻译 对照 表述 词语 原文'.split(' '),
);

/** What a column is by its name: "zh", "英文", "Status", "en.note", "Chinese (PRC)_Def". */
export function roleOf(name: string): ColumnRole {
  const plain = plainName(name);
  const known = ROLES.get(plain);
  if (known) return known;
  const named = languageNames().get(plain);
  if (named !== undefined) return { kind: 'term', language: named };
  const inLanguage = roleInLanguage(name, plain);
  if (inLanguage) return inLanguage;
  // Behind the fields: en_note would be English in a script called Note.
  const language = languageOf(name);
  return language === undefined ? { kind: 'unknown' } : { kind: 'term', language };
}

// en.status, zh-Hans.contextSource, en_alternatives
const WITH_TAG = /^([a-z]{2,3}(?:-[a-z\d]{1,8}){0,10})[._ ]([a-z_ ]+)$/i;

function roleInLanguage(name: string, plain: string): ColumnRole | undefined {
  const [, tag, field] = WITH_TAG.exec(name) ?? [];
  const tagged = tag === undefined ? undefined : languageOf(tag);
  if (tagged !== undefined) return withLanguage(plainName(field!), tagged);
  for (let length = Math.min(plain.length - 1, 40); length > 0; length--) {
    const language = languageNames().get(plain.slice(0, length));
    const role = language === undefined ? undefined : withLanguage(plain.slice(length), language);
    if (role) return role;
  }
  return undefined;
}

function withLanguage(field: string, language: string): ColumnRole | undefined {
  if (TERM_WORDS.has(field)) return { kind: 'term', language };
  const role = ROLES.get(field);
  if (role === undefined) return undefined;
  if (role.kind === 'term-field' || role.kind === 'definition') return { ...role, language };
  if (role.kind === 'concept' && (role.field === 'note' || role.field === 'source'))
    return { kind: 'term-field', field: role.field, language };
  // en.source
  return role.kind === 'term' && field === 'source' ? { kind: 'term-field', field: 'source', language } : undefined;
}
