import type { Quad_Object, Writer } from 'n3';
import { loadPeer } from '../../../errors';
import type { Concept, Glossary, GlossaryTerm, SourcedText } from '../../glossary/glossary';
import { FormatLosses } from '../format-losses';
import type { Written } from '../format';
import { LABEL_STATUS, LABELS, labelsOf } from './label-status';
import { DCTERMS, DEFAULT_BASE, RDF, SKOS, TERMS } from './vocabulary';

export interface SkosWriteOptions {
  /** Where the concepts' IRIs begin: "https://example.org/terms/". */
  readonly base?: string;
}

/**
 * Writes a glossary as SKOS in Turtle: preferred, other and hidden labels by language, definitions, notes, examples.
 *
 * Deprecated and forbidden terms are hidden labels. What SKOS has no word for (status, part of speech, a term's own
 * contexts, source and note) stands beside the labels in a vocabulary of this library's own, which other tools pass
 * over. Takes the optional peer `n3`.
 *
 * @throws AnnotationError `missing-peer`.
 */
export async function writeSkosGlossary(
  glossary: Glossary,
  { base = DEFAULT_BASE }: SkosWriteOptions = {},
): Promise<Written> {
  const { DataFactory, Writer: TurtleWriter } = await loadPeer(() => import('n3'), 'Writing SKOS', 'n3');
  const { namedNode, literal, quad } = DataFactory;
  const losses = new FormatLosses();
  const writer: Writer = new TurtleWriter({
    prefixes: { skos: SKOS, dcterms: DCTERMS, rdf: RDF, terms: TERMS },
  });
  const scheme = namedNode(`${base}scheme`);
  const say = (subject: ReturnType<typeof namedNode>, predicate: string, object: Quad_Object) =>
    writer.addQuad(quad(subject, namedNode(predicate), object));
  /** A text, or a node of the text and its source. */
  const sourced = ({ text, source, language }: SourcedText & { readonly language?: string }): Quad_Object => {
    const value = literal(text, language);
    return source === undefined
      ? value
      : writer.blank([
          { predicate: namedNode(`${RDF}value`), object: value },
          { predicate: namedNode(`${DCTERMS}source`), object: literal(source) },
        ]);
  };
  const details = (term: GlossaryTerm, label: (typeof LABELS)[number]): Quad_Object | undefined => {
    const { language, text, status, partOfSpeech, contexts = [], source, note } = term;
    const said: [string, Quad_Object][] = [
      ...(status === LABEL_STATUS[label]
        ? []
        : [[`${TERMS}status`, literal(status ?? 'unstated')] as [string, Quad_Object]]),
      ...(partOfSpeech === undefined ? [] : [[`${TERMS}partOfSpeech`, literal(partOfSpeech)] as [string, Quad_Object]]),
      ...contexts.map((context): [string, Quad_Object] => [`${TERMS}context`, sourced({ ...context, language })]),
      ...(source === undefined ? [] : [[`${DCTERMS}source`, literal(source)] as [string, Quad_Object]]),
      ...(note === undefined ? [] : [[`${SKOS}note`, literal(note)] as [string, Quad_Object]]),
    ];
    if (said.length === 0) return undefined;
    return writer.blank(
      [[`${RDF}value`, literal(text, language)] as [string, Quad_Object], ...said].map(([predicate, object]) => ({
        predicate: namedNode(predicate),
        object,
      })),
    );
  };

  say(scheme, `${RDF}type`, namedNode(`${SKOS}ConceptScheme`));
  if (glossary.title !== undefined) say(scheme, `${DCTERMS}title`, literal(glossary.title));
  say(scheme, `${DCTERMS}language`, literal(glossary.sourceLanguage));
  for (const concept of glossary.concepts) {
    const node = namedNode(base + encodeURIComponent(concept.id));
    const labels = labelsOf(concept.terms);
    reportLosses(concept, labels, losses);
    say(node, `${RDF}type`, namedNode(`${SKOS}Concept`));
    say(node, `${SKOS}inScheme`, scheme);
    say(node, `${SKOS}notation`, literal(concept.id));
    for (const label of LABELS)
      concept.terms.forEach(({ language, text }, index) => {
        if (labels[index] === label) say(node, SKOS + label, literal(text, language));
      });
    if (concept.domain !== undefined) say(node, `${DCTERMS}subject`, literal(concept.domain));
    for (const definition of concept.definitions ?? []) say(node, `${SKOS}definition`, sourced(definition));
    for (const { language, contexts = [] } of concept.terms)
      for (const { text } of contexts) say(node, `${SKOS}example`, literal(text, language));
    if (concept.source !== undefined) say(node, `${DCTERMS}source`, literal(concept.source));
    if (concept.note !== undefined) say(node, `${SKOS}scopeNote`, literal(concept.note));
    if (concept.doNotTranslate) say(node, `${TERMS}doNotTranslate`, literal('true'));
    concept.terms.forEach((term, index) => {
      const detail = details(term, labels[index]!);
      if (detail) say(node, `${TERMS}term`, detail);
    });
  }
  return { output: await finished(writer), losses: losses.list() };
}

function finished(writer: Writer): Promise<string> {
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null | undefined, text: string) => (error ? reject(error) : resolve(text)));
  });
}

function reportLosses({ id, terms }: Concept, labels: readonly (typeof LABELS)[number][], losses: FormatLosses): void {
  const ranks = labels.map((label) => LABELS.indexOf(label));
  if (
    ranks.some(
      (rank, index) => index > 0 && rank < ranks[index - 1]! && terms[index]!.language === terms[index - 1]!.language,
    )
  )
    losses.add('terms', 'the order of terms is that of their status', id);
  if (new Set(terms.map(({ language, text }) => `${language}\n${text}`)).size < terms.length)
    losses.add('terms', 'a term that stands twice is written once', id);
}
