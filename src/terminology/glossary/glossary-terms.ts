import { contentVersion, insideRun, Matcher, type Match } from '../../lexicon';
import type { Component, Drafts, Source, Token } from '../../model';
import type { Span } from '../../text';
import { englishForms } from './english-forms';
import { evenForm } from './even-form';
import type { Concept, Glossary, GlossaryTerm, TermStatus } from './glossary';

export interface GlossaryTermsOptions {
  /** Under what name the Document records the glossary; "glossary" by default. */
  readonly id?: string;
  /** Takes long Chinese terms, too, only where words begin and end. The component then cannot do without tokens. */
  readonly wholeWords?: boolean;
}

/**
 * Marks the terms of a glossary that are in the document's language: from left to right the longest at each place.
 *
 * Full-width letters and digits are read as half-width, capitals as small ones (but an abbreviation such as WHO only
 * in capitals), hyphens as blanks, and English nouns in either number. A form that begins or ends with a Latin letter
 * or a digit is not found inside a longer run of them: no 5G in 15G. A Chinese term of up to three characters must be
 * whole words, where the document has words: 市长 is none in 城市|长效机制, 教育部 none in 教育部门; a long one cannot be
 * chance. Terms that are not to be translated are found in a text of any language.
 *
 * Each is a `custom` entity with the label "term". Its attributes: `concept`; `status` and `domain` where the glossary
 * has them; `replacement`, what to write instead of a deprecated or forbidden term; `doNotTranslate`; `translation` of
 * an English term. Where a form is a term of several concepts, `ambiguous` says so and `concepts` names them all; the
 * gloss is then that of the first, which is the one whose better term it is. Put it after `entities()`, which would
 * give way to it.
 *
 * @example
 * new Pipeline().use(glossaryTerms(standardGlossary())).annotate('优化营商环境').entities;
 * // [{ kind: 'custom', label: 'term', start: 2, end: 6, gloss: { en: 'business environment', … }, … }]
 */
export function glossaryTerms(
  glossary: Glossary,
  options?: GlossaryTermsOptions & { readonly wholeWords?: false },
): Component<'entities', never, 'tokens'>;
export function glossaryTerms(
  glossary: Glossary,
  options: GlossaryTermsOptions,
): Component<'entities', 'tokens', 'tokens'>;
export function glossaryTerms(
  glossary: Glossary,
  { id = 'glossary', wholeWords = false }: GlossaryTermsOptions = {},
): Component<'entities', 'tokens', 'tokens'> {
  const matchers = new Map<Source['language'], Matcher<Sense>>();
  const matcherOf = (language: Source['language']): Matcher<Sense> => {
    const known = matchers.get(language) ?? new Matcher(sensesOf(glossary, language));
    matchers.set(language, known);
    return known;
  };
  return {
    name: 'glossary-terms',
    version: '1',
    reads: wholeWords ? ['tokens'] : [],
    writes: ['entities'],
    heeds: ['tokens'],
    dictionaries: [{ id, version: contentVersion(JSON.stringify(glossary)) }],
    ...(wholeWords ? { options: { wholeWords } } : {}),
    annotate({ normal, source: { language }, tokens }, emit) {
      const isWhole = language === 'zh' ? wholeWordTest(tokens, wholeWords) : () => true;
      const matcher = matcherOf(language);
      const text = evenForm(normal);
      for (let start = 0; start < text.length;) {
        const match = longestAt(matcher, normal, text, start, isWhole);
        if (match) emit('entities', entityOf(match, normal.slice(match.start, match.end), language, id));
        start = match?.end ?? start + 1;
      }
    },
  };
}

/** A term of a concept, as a form of it stands in a text. */
interface Sense {
  readonly concept: Concept;
  readonly term: GlossaryTerm;
  /** Where only this spelling will do. */
  readonly exact?: string;
}

// WHO, R&D, 5G: in small letters a word or a unit of its own
const ABBREVIATION = /^[A-Z\d&]{2,6}s?$/;

function* sensesOf({ concepts }: Glossary, language: Source['language']): Generator<readonly [string, Sense]> {
  for (const concept of concepts)
    for (const term of concept.terms) {
      if (concept.doNotTranslate !== true && !isOf(term, language)) continue;
      const isNoun = (term.partOfSpeech ?? 'noun') === 'noun';
      for (const form of isOf(term, 'en') ? englishForms(term.text, isNoun) : [term.text])
        yield [evenForm(form), { concept, term, ...(ABBREVIATION.test(form) ? { exact: form } : {}) }];
    }
}

/** Whether the term is of the language, whatever its region or script. */
function isOf(term: GlossaryTerm, language: string): boolean {
  return term.language.toLowerCase().split('-', 1)[0] === language;
}

function longestAt(
  matcher: Matcher<Sense>,
  normal: string,
  text: string,
  start: number,
  isWhole: (span: Span) => boolean,
): Match<Sense> | undefined {
  if (insideRun(normal, start)) return undefined;
  for (const { end, values } of matcher.allAt(text, start).reverse()) {
    if (insideRun(normal, end) || !isWhole({ start, end })) continue;
    const right = values.filter(({ exact }) => exact === undefined || exact === normal.slice(start, end));
    if (right.length > 0) return { start, end, values: right };
  }
  return undefined;
}

const RANKS: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'forbidden'];

/** A term without a status is the glossary's term for the thing, as good as a preferred one. */
function rankOf({ status = 'preferred' }: GlossaryTerm): number {
  return RANKS.indexOf(status);
}

function entityOf(
  { start, end, values }: Match<Sense>,
  written: string,
  language: Source['language'],
  id: string,
): Drafts['entities'] {
  const [{ concept, term }] = [...values].sort((a, b) => rankOf(a.term) - rankOf(b.term)) as [Sense];
  const concepts = [...new Set([concept, ...values.map((sense) => sense.concept)])].map((one) => one.id);
  const own = bestOf(concept, language);
  const isBad = term.status === 'deprecated' || term.status === 'forbidden';
  const gloss = language === 'en' ? undefined : bestOf(concept, 'en');
  const translation = language === 'en' ? bestOf(concept, 'zh') : undefined;
  return {
    kind: 'custom',
    label: 'term',
    start,
    end,
    ...(own === undefined || own.text === written ? {} : { canonical: own.text }),
    ...(gloss === undefined ? {} : { gloss: { en: gloss.text, source: gloss.source ?? concept.source ?? id } }),
    attributes: {
      concept: concept.id,
      ...(term.status === undefined ? {} : { status: term.status }),
      ...(concept.domain === undefined ? {} : { domain: concept.domain }),
      ...(concepts.length === 1 ? {} : { ambiguous: true, concepts }),
      ...(isBad && own !== undefined ? { replacement: own.text } : {}),
      ...(concept.doNotTranslate === true ? { doNotTranslate: true } : {}),
      ...(translation === undefined ? {} : { translation: translation.text }),
    },
    ground: `${id}:${concept.id}`,
  };
}

/** The term that the concept has in the language, the best by its status; none that is not to be used. */
function bestOf(concept: Concept, language: string): GlossaryTerm | undefined {
  const usable = concept.terms.filter(
    (term) => isOf(term, language) && term.status !== 'deprecated' && term.status !== 'forbidden',
  );
  return usable.sort((a, b) => rankOf(a) - rankOf(b))[0];
}

/** A longer run of characters is hardly ever a term by chance. */
const SHORT = 3;

function wholeWordTest(tokens: readonly Token[], wholeWords: boolean): (span: Span) => boolean {
  if (tokens.length === 0 && !wholeWords) return () => true;
  const borders = new Set(tokens.flatMap(({ start, end }) => [start, end]));
  return ({ start, end }) => (!wholeWords && end - start > SHORT) || (borders.has(start) && borders.has(end));
}
