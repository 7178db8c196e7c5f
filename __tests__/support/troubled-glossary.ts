import fc from 'fast-check';
import type { Concept, Glossary, GlossaryTerm } from '../../src/terminology/glossary/glossary';

/** What breaks tables, RDF and tools: delimiters, quotes, line ends, formulas, guards, invisible and astral characters. */
const TROUBLE = [
  ...['"', "'", "''", '|', ';', ',', '\t', '\n', '\r\n', '\r', '#', '\\', '\uFEFF', '\u0000', '\u200B', '\u2028'],
  ...['=', '=1+2', "'=1", "''=1", '-', '-5', "'-5", '+', '@SUM(1)', "'@", '\t=1'],
  ...['𠮷', '👨‍👩‍👧', 'e\u0301', '\u0301', '½', 'Ⅳ', '１３％', '“', '”', '（', '）', '<b>', '&amp;', '"""', '@en', '^^'],
  ...['__proto__', 'constructor', 'toString', 'concept', 'null', 'yes', ' ', '\u3000', '共同富裕', 'common prosperity'],
];

/** A text of trouble that is no mere white space. */
export const troubledTerm: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...TROUBLE), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

const optional = <Value>(name: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [name]: given }));
const together = <Value>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<Value> =>
  fc.tuple(...parts).map((values) => Object.assign({}, ...values) as Value);
const sourced = [fc.record({ text: troubledTerm }), optional('source', troubledTerm)];
const language = fc.constantFrom('zh', 'zh-Hans', 'en', 'en-GB', 'fr', 'id', 'no');

const term: fc.Arbitrary<GlossaryTerm> = together(
  fc.record({ language, text: troubledTerm }),
  optional('status', fc.constantFrom('preferred', 'admitted', 'deprecated', 'forbidden')),
  optional('partOfSpeech', fc.constantFrom('noun', 'verb', 'adjective', 'adverb', 'other')),
  optional('contexts', fc.array(together(...sourced), { minLength: 1, maxLength: 2 })),
  optional('source', troubledTerm),
  optional('note', troubledTerm),
);

const concept: fc.Arbitrary<Concept> = together(
  fc.record({ id: troubledTerm }),
  optional('domain', troubledTerm),
  optional(
    'definitions',
    fc.array(together(...sourced, optional('language', language)), { minLength: 1, maxLength: 2 }),
  ),
  optional('source', troubledTerm),
  optional('note', troubledTerm),
  optional('doNotTranslate', fc.constant(true)),
  fc.record({ terms: fc.array(term, { minLength: 1, maxLength: 4 }) }),
);

/** Glossaries of all that the model holds, in texts of trouble. */
export const troubledGlossary: fc.Arbitrary<Glossary> = together(
  fc.constant({ format: 'gongwen-glossary', version: 1 }),
  optional('title', troubledTerm),
  fc.record({
    sourceLanguage: fc.constantFrom('zh', 'en'),
    concepts: fc.uniqueArray(concept, { maxLength: 4, selector: ({ id }) => id }),
  }),
);

/** The glossary with each concept's terms by language, as tables have them. */
export function byLanguage(glossary: Glossary): Glossary {
  const languages = [
    ...new Set([
      glossary.sourceLanguage,
      ...glossary.concepts.flatMap(({ terms }) => terms.map(({ language }) => language)),
    ]),
  ];
  return {
    ...glossary,
    concepts: glossary.concepts.map((concept) => ({
      ...concept,
      terms: languages.flatMap((wanted) => concept.terms.filter(({ language }) => language === wanted)),
    })),
  };
}

/** Each text of a concept, through a function. */
export function mapTexts(glossary: Glossary, change: (text: string) => string): Glossary {
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return ['language', 'status', 'partOfSpeech'].includes(key) ? value : change(value);
    if (Array.isArray(value)) return value.map((each) => walk(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  return { ...glossary, concepts: glossary.concepts.map((each) => walk(each) as Concept) };
}

export const withoutTitle = ({ title: _, ...glossary }: Glossary): Glossary => glossary;
