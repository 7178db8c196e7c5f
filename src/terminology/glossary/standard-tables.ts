import organTable from '../../../dictionaries/agencies/organs.tsv';
import alternativeTable from '../../../dictionaries/glossary/alternatives.tsv';
import termTable from '../../../dictionaries/glossary/terms.tsv';
import indicatorTable from '../../../dictionaries/indicators/indicators.tsv';
import sloganTable from '../../../dictionaries/slogans/slogans.tsv';
import { cellForms, readTable } from '../../lexicon';
import type { Concept, GlossaryTerm, PartOfSpeech, TermStatus } from './glossary';

const UNSURE = 'to be checked before it is called official';
const OWN = 'a translation of gongwen, not an official one';

/** Reads the vocabulary that the glossary has for itself; what has two meanings is two concepts: 编制, 编制-2. */
export function readTermConcepts(): Concept[] {
  const met = new Map<string, number>();
  const numbered = (zh: string): string => {
    const times = (met.get(zh) ?? 0) + 1;
    met.set(zh, times);
    return times === 1 ? zh : `${zh}-${times}`;
  };
  return readTable('glossary/terms.tsv', termTable, [
    'zh',
    'variants',
    'en',
    'enVariants',
    'enDeprecated',
    'partOfSpeech',
    'domain',
    'status',
    'source',
    'grade',
    'note',
    'definition',
  ]).map((row) => ({
    id: idOf('term', numbered(row.zh)),
    domain: row.domain,
    source: `glossary:${row.source}`,
    ...(row.definition === '' ? {} : { definitions: [{ text: row.definition, language: 'en' }] }),
    ...(row.note === '' ? {} : { note: row.note }),
    terms: termsOf({
      chinese: [row.zh, ...cellForms(row.variants)],
      english: [row.en, ...cellForms(row.enVariants)],
      deprecated: cellForms(row.enDeprecated),
      partOfSpeech: row.partOfSpeech as PartOfSpeech,
      status: row.status as TermStatus,
      source: `glossary:${row.source}`,
      ...(row.grade === 'B' ? { note: UNSURE } : {}),
    }),
  }));
}

// the Two Upholds, a new development dynamic: a noun; seek truth from facts need not be one
const NOUN_PHRASE = /^(?:the|an?) /;

/** Reads the formulations that have English; a short one that is a common word outside quotation marks is left out. */
export function readSloganConcepts(): Concept[] {
  const columns = ['form', 'variants', 'quotedOnly', 'en', 'enSource'] as const;
  return readTable('slogans/slogans.tsv', sloganTable, columns).flatMap((row) => {
    const quotedOnly = new Set(cellForms(row.quotedOnly));
    const chinese = [row.form, ...cellForms(row.variants)].filter((form) => form.length > 3 || !quotedOnly.has(form));
    return row.en === '' || chinese.length === 0
      ? []
      : [
          joined(
            { kind: 'slogan', dictionary: 'slogans', name: row.form, domain: 'politics', source: row.enSource },
            { chinese, english: [row.en], partOfSpeech: NOUN_PHRASE.test(row.en) ? 'noun' : 'other' },
          ),
        ];
  });
}

/** Reads the statistics. */
export function readIndicatorConcepts(): Concept[] {
  return readTable('indicators/indicators.tsv', indicatorTable, ['code', 'forms', 'en', 'source']).map((row) =>
    joined(
      { kind: 'indicator', dictionary: 'indicators', name: row.code, domain: 'statistics', source: row.source },
      { chinese: cellForms(row.forms), english: [row.en], partOfSpeech: 'noun' },
    ),
  );
}

// 林业局, 统计局: of the nation only where the text speaks of the nation; 国家统计局 always is
const ANY_LEVEL = /^(?!国家|中国|国务院|海关|中央).*[局署办]$/;

const BRANCH_DOMAINS: Readonly<Record<string, string>> = {
  party: 'party',
  military: 'security',
  court: 'law',
  procuratorate: 'law',
  congress: 'politics',
  cppcc: 'politics',
};

/** Reads the organs of the centre; a short form that may mean a local organ is left out. */
export function readAgencyConcepts(): Concept[] {
  const columns = ['name', 'forms', 'branch', 'en', 'enSource'] as const;
  return readTable('agencies/organs.tsv', organTable, columns).flatMap((row) => {
    const names = new Set([row.name, ...cellForms(row.forms)]);
    const chinese = [...names].filter((form) => !ANY_LEVEL.test(form));
    return row.en === '' || chinese.length === 0
      ? []
      : [
          joined(
            {
              kind: 'agency',
              dictionary: 'agencies',
              name: row.name,
              domain: BRANCH_DOMAINS[row.branch] ?? 'government',
              source: row.enSource,
            },
            { chinese, english: [row.en], partOfSpeech: 'noun' },
          ),
        ];
  });
}

interface Wording {
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  readonly partOfSpeech: PartOfSpeech;
}

interface Origin {
  /** What the concept's id begins with. */
  readonly kind: string;
  readonly dictionary: string;
  readonly name: string;
  readonly domain: string;
  readonly source: string;
}

/** A concept of another dictionary: its English is the project's own where the source says so. */
function joined({ kind, dictionary, name, domain, source }: Origin, wording: Wording): Concept {
  const isOwn = source === 'own' || source === 'gongwen';
  const origin = `${dictionary}:${source}`;
  return {
    id: idOf(kind, name),
    domain,
    source: origin,
    terms: termsOf({
      ...wording,
      english: [...wording.english, ...(alternatives().get(wording.chinese[0]!) ?? [])],
      deprecated: [],
      status: isOwn ? 'admitted' : 'preferred',
      source: origin,
      ...(isOwn ? { note: OWN } : {}),
    }),
  };
}

let otherEnglish: ReadonlyMap<string, readonly string[]> | undefined;

/** Other English of what the dictionaries hold with one name, by its Chinese name: NDRC. */
function alternatives(): ReadonlyMap<string, readonly string[]> {
  return (otherEnglish ??= new Map(
    readTable('glossary/alternatives.tsv', alternativeTable, ['zh', 'en']).map(({ zh, en }) => [zh, cellForms(en)]),
  ));
}

interface Terms extends Wording {
  readonly deprecated: readonly string[];
  /** Of the first English term, as are source and note. */
  readonly status: TermStatus;
  readonly source: string;
  readonly note?: string;
}

function termsOf({ chinese, english, deprecated, partOfSpeech, status, source, note }: Terms): GlossaryTerm[] {
  const term = (language: string, text: string, ofTerm: TermStatus): GlossaryTerm => ({
    language,
    text,
    status: ofTerm,
    partOfSpeech,
    ...(language === 'en' ? { source } : {}),
    ...(language === 'en' && note !== undefined ? { note } : {}),
  });
  return [
    ...chinese.map((text, index) => term('zh', asWritten(text), index === 0 ? 'preferred' : 'admitted')),
    ...english.map((text, index) => term('en', text, index === 0 ? status : 'admitted')),
    ...deprecated.map((text) => term('en', text, 'deprecated')),
  ];
}

// Dictionaries hold forms as the folded text has them: 大众创业,万众创新
const FOLDED_COMMA = /(?<=\p{Script=Han}),(?=\p{Script=Han})/gu;

function asWritten(form: string): string {
  return form.replace(FOLDED_COMMA, '，');
}

// What an XML name cannot hold: 科学立法、严格执法 → 科学立法_严格执法
const NOT_OF_NAMES = /[^\p{L}\p{N}._-]/gu;

function idOf(kind: string, name: string): string {
  return `${kind}-${name.replace(NOT_OF_NAMES, '_')}`;
}
