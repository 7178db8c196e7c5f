import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Concept, Definition, Glossary, GlossaryTerm } from '../../../src/terminology';
import { troubledText } from '../../support/trouble';

/** Every field there is, of an invented glossary, and characters that XML cannot hold. */
export const FULL = JSON.parse(
  readFileSync(new URL('../../fixtures/glossary/every-field.json', import.meta.url), 'utf8'),
) as Glossary;

/** Text of trouble that is not blank. */
const troubled = fc.oneof(
  troubledText(6).filter((value) => value.trim() !== ''),
  fc.constantFrom(
    ']]>',
    '<![CDATA[x]]>',
    '&lt;',
    '&#0;',
    '<!--',
    'a\n  b',
    'שלום',
    '\u202Eabc',
    '\uFFFE',
    '\uD83D',
    '--',
  ),
  fc.string({ minLength: 1, unit: 'binary', maxLength: 5 }).filter((value) => value.trim() !== ''),
);

/** Text that XML holds as it is, with all that must be escaped. */
const writable = fc
  .array(
    fc.constantFrom(
      ...'<>&"\'改革𠮷祥ab ',
      ']]>',
      '<!--',
      '\u3000',
      '\r\n',
      '\n',
      'שלום',
      '\u202E',
      '&amp;',
      '\u0085',
      'é',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
  .filter((value) => /^\S.*\S$|^\S$/su.test(value) && !/\n {2}/.test(value));

const language = fc.constantFrom('zh', 'zh-Hans', 'en', 'en-GB', 'fr');

/** Glossaries that are valid as the model has it, made of the texts and ids given. */
function glossariesOf(text: fc.Arbitrary<string>, id: fc.Arbitrary<string>): fc.Arbitrary<Glossary> {
  const sourcedText = fc.record({ text, source: text }, { requiredKeys: ['text'] });
  const term: fc.Arbitrary<GlossaryTerm> = fc.record(
    {
      language,
      text,
      status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'forbidden'),
      partOfSpeech: fc.constantFrom('noun', 'verb', 'adjective', 'adverb', 'other'),
      contexts: fc.array(sourcedText, { minLength: 1, maxLength: 2 }),
      source: text,
      note: text,
    },
    { requiredKeys: ['language', 'text'] },
  );
  const definition: fc.Arbitrary<Definition> = fc.record({ text, source: text, language }, { requiredKeys: ['text'] });
  const concept: fc.Arbitrary<Concept> = fc.record(
    {
      id,
      domain: text,
      definitions: fc.array(definition, { minLength: 1, maxLength: 3 }),
      source: text,
      note: text,
      doNotTranslate: fc.constant(true as const),
      terms: fc.uniqueArray(term, {
        minLength: 1,
        maxLength: 4,
        selector: (one) => `${one.language} ${one.text}`,
      }),
    },
    { requiredKeys: ['id', 'terms'] },
  );
  return fc.record(
    {
      format: fc.constant('gongwen-glossary' as const),
      version: fc.constant(1 as const),
      title: text,
      sourceLanguage: fc.constantFrom('zh', 'zh-Hans', 'en'),
      concepts: fc.uniqueArray(concept, { maxLength: 4, selector: (one) => one.id }),
    },
    { requiredKeys: ['format', 'version', 'sourceLanguage', 'concepts'] },
  );
}

export const troubledGlossaries = glossariesOf(
  troubled,
  fc.oneof(troubled, fc.constantFrom('c1', '术语', '1', 'a b', '__proto__', 'constructor', 'c-1')),
);

/** Glossaries of which only the structure may be more than a format holds. */
export const writableGlossaries = glossariesOf(writable, fc.constantFrom('c1', '术语', '__proto__', 'constructor'));

/** The same glossary in an order of its own: of languages and definitions; of a language the preferred term first. */
export function inReadingOrder(glossary: Glossary): Glossary {
  const rank = ({ status }: GlossaryTerm) => (status === 'preferred' ? 0 : 1);
  return {
    ...glossary,
    concepts: glossary.concepts.map((one) => {
      return {
        ...one,
        ...(one.definitions && {
          definitions: [...one.definitions].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        }),
        terms: [...one.terms].sort((a, b) => a.language.localeCompare(b.language) || rank(a) - rank(b)),
      };
    }),
  };
}
