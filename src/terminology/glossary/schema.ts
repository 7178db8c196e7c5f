import * as v from 'valibot';
import { canonicalLanguage } from './language';

/** The schema of a Glossary's JSON; what only shows between concepts (an id that stands twice) is checked apart. */

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'Expected a text, got nothing but white space'),
  v.check((value) => value.isWellFormed(), 'Expected whole characters, got half a surrogate pair'),
);
const language = v.pipe(
  v.string(),
  v.check(
    (tag) => canonicalLanguage(tag) === tag,
    ({ input }) => {
      const canonical = canonicalLanguage(input);
      return canonical === undefined
        ? `Expected a language of BCP 47 such as "zh-Hans", got ${JSON.stringify(input)}`
        : `Expected the language in its canonical form "${canonical}", got ${JSON.stringify(input)}`;
    },
  ),
);
const sourced = { text, source: v.exactOptional(text) };

export const TERM_STATUSES = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const;
export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective', 'adverb', 'other'] as const;

const term = v.strictObject({
  language,
  text,
  status: v.exactOptional(v.picklist(TERM_STATUSES)),
  partOfSpeech: v.exactOptional(v.picklist(PARTS_OF_SPEECH)),
  contexts: v.exactOptional(v.array(v.strictObject(sourced))),
  source: v.exactOptional(text),
  note: v.exactOptional(text),
});

const concept = v.strictObject({
  id: text,
  domain: v.exactOptional(text),
  definitions: v.exactOptional(v.array(v.strictObject({ ...sourced, language: v.exactOptional(language) }))),
  source: v.exactOptional(text),
  note: v.exactOptional(text),
  doNotTranslate: v.exactOptional(v.literal(true)),
  terms: v.pipe(v.array(term), v.minLength(1, 'Expected at least one term')),
});

export const glossarySchema = v.strictObject({
  format: v.literal('gongwen-glossary'),
  version: v.literal(1),
  title: v.exactOptional(text),
  sourceLanguage: language,
  concepts: v.array(concept),
});
