import type { Quad, Term } from 'n3';
import { loadPeer } from '../../../errors';
import { ConceptIds } from '../../glossary/concept-ids';
import type { Concept, Definition, GlossaryTerm, PartOfSpeech, SourcedText, TermStatus } from '../../glossary/glossary';
import { invalidGlossary } from '../../glossary/invalid-glossary';
import { canonicalLanguage } from '../../glossary/language';
import { PARTS_OF_SPEECH, TERM_STATUSES } from '../../glossary/schema';
import type { GlossaryRead } from '../format';
import { guessLanguage } from '../guess-language';
import { FormatLosses } from '../format-losses';
import { checkInput, type GlossaryReadOptions } from '../read-options';
import { LABEL_STATUS, LABELS } from './label-status';
import { DCTERMS, RDF, SKOS, TERMS } from './vocabulary';

/** Facts by subject and property, in the order of the file. */
type Facts = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>;

/**
 * Reads a glossary from SKOS in Turtle: the concepts with their labels, definitions, notes and examples.
 *
 * Relations between concepts and whatever else a file says of them are told as losses. Takes the optional peer `n3`.
 *
 * @throws AnnotationError `missing-peer`, `too-large`, `invalid-glossary` with the line.
 */
export async function readSkosGlossary(text: string, options: GlossaryReadOptions = {}): Promise<GlossaryRead> {
  checkInput(text, options);
  const { Parser } = await loadPeer(() => import('n3'), 'Reading SKOS', 'n3');
  const facts = factsOf(parsed(() => new Parser().parse(text.replace(/^\uFEFF/, ''))));
  const subjects = [...facts].filter(
    ([, properties]) =>
      properties.get(`${RDF}type`)?.some(isConcept) || LABELS.some((label) => properties.has(SKOS + label)),
  );
  const reader = new SkosReader(facts, options);
  const concepts = subjects.flatMap(([subject]) => reader.concept(subject) ?? []);
  const scheme = [...facts.values()].find((properties) =>
    properties.get(`${RDF}type`)?.some(({ value }) => value === `${SKOS}ConceptScheme`),
  );
  const title = (scheme?.get(`${DCTERMS}title`) ?? scheme?.get(`${SKOS}prefLabel`))?.[0]?.value ?? options.title;
  const language = canonicalLanguage(scheme?.get(`${DCTERMS}language`)?.[0]?.value ?? '');
  return {
    glossary: {
      format: 'gongwen-glossary',
      version: 1,
      ...(title !== undefined && title.trim() !== '' && { title }),
      sourceLanguage: options.sourceLanguage ?? language ?? sourceOf(concepts),
      concepts,
    },
    losses: reader.losses.list(),
  };
}

function parsed(parse: () => Quad[]): Quad[] {
  try {
    return parse();
  } catch (cause) {
    const { message, context } = cause as Error & { context?: { line?: number } };
    throw invalidGlossary([{ path: context?.line === undefined ? 'file' : `line ${context.line}`, message }], cause);
  }
}

function factsOf(quads: readonly Quad[]): Facts {
  const facts = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const properties = facts.get(subject.id) ?? new Map<string, Term[]>();
    facts.set(subject.id, properties);
    const objects = properties.get(predicate.value);
    if (objects) objects.push(object);
    else properties.set(predicate.value, [object]);
  }
  return facts;
}

function isConcept({ value }: Term): boolean {
  return value === `${SKOS}Concept`;
}

/** Chinese where there is any; else what the first term is in. */
function sourceOf(concepts: readonly Concept[]): string {
  const languages = concepts.flatMap(({ terms }) => terms.map(({ language }) => language));
  return languages.find((language) => /^zh\b/.test(language)) ?? languages[0] ?? 'zh';
}

/** Properties that are read, or that say nothing of their own. */
const KNOWN = new Set([
  ...[...LABELS, 'definition', 'scopeNote', 'note', 'example', 'notation', 'inScheme', 'topConceptOf'].map(
    (name) => SKOS + name,
  ),
  ...['subject', 'source'].map((name) => DCTERMS + name),
  ...['term', 'doNotTranslate'].map((name) => TERMS + name),
  `${RDF}type`,
]);

class SkosReader {
  readonly losses = new FormatLosses();
  readonly #ids = new ConceptIds();

  constructor(
    private readonly facts: Facts,
    private readonly options: GlossaryReadOptions,
  ) {}

  concept(subject: string): Concept | undefined {
    const properties = this.facts.get(subject)!;
    const all = (iri: string) => properties.get(iri) ?? [];
    const first = (iri: string) => (all(iri)[0]?.value.trim() ? all(iri)[0]!.value : undefined);
    if (properties.get(`${RDF}type`)?.some(({ value }) => value === `${SKOS}ConceptScheme`)) return undefined;
    const terms = this.#terms(subject);
    if (terms.length === 0) {
      this.losses.add('concept', 'a concept without labels is left out', subject);
      return undefined;
    }
    for (const iri of properties.keys())
      if (!KNOWN.has(iri))
        this.losses.add(iri.replace(SKOS, 'skos:').replace(DCTERMS, 'dcterms:'), 'no place for it', subject);
    const definitions = all(`${SKOS}definition`).flatMap((node) => this.#definition(node));
    const notes = [...all(`${SKOS}scopeNote`), ...all(`${SKOS}note`)]
      .map(({ value }) => value)
      .filter((note) => note.trim() !== '');
    const [domain, source] = [first(`${DCTERMS}subject`), first(`${DCTERMS}source`)];
    return {
      id: this.#ids.free(first(`${SKOS}notation`) ?? localName(subject)),
      ...(domain !== undefined && { domain }),
      ...(definitions.length > 0 && { definitions }),
      ...(source !== undefined && { source }),
      ...(notes.length > 0 && { note: notes.join('\n') }),
      ...(first(`${TERMS}doNotTranslate`) === 'true' && { doNotTranslate: true as const }),
      terms,
    };
  }

  #terms(subject: string): readonly GlossaryTerm[] {
    const properties = this.facts.get(subject)!;
    const details = new Map<string, ReadonlyMap<string, readonly Term[]>>();
    for (const { id } of properties.get(`${TERMS}term`) ?? []) {
      const said = this.facts.get(id);
      const value = said?.get(`${RDF}value`)?.[0];
      if (said && value) details.set(value.id, said);
    }
    const contexts = new Set<string>();
    const terms = LABELS.flatMap((label) =>
      (properties.get(SKOS + label) ?? []).flatMap((node): GlossaryTerm[] => {
        if (node.value.trim() === '') return [];
        const term = this.#term(node, label, details.get(node.id));
        for (const { text } of term.contexts ?? []) contexts.add(text);
        return [term];
      }),
    );
    return this.#withExamples(
      terms,
      (properties.get(`${SKOS}example`) ?? []).filter(({ value }) => !contexts.has(value)),
    );
  }

  #term(node: Term, label: (typeof LABELS)[number], said?: ReadonlyMap<string, readonly Term[]>): GlossaryTerm {
    const first = (iri: string) => said?.get(iri)?.[0]?.value;
    const written = first(`${TERMS}status`);
    const status = written === undefined ? LABEL_STATUS[label] : oneOf<TermStatus>(TERM_STATUSES, written);
    const partOfSpeech = oneOf<PartOfSpeech>(PARTS_OF_SPEECH, first(`${TERMS}partOfSpeech`));
    const contexts = (said?.get(`${TERMS}context`) ?? []).flatMap((context) => this.#sourced(context) ?? []);
    const [source, note] = [first(`${DCTERMS}source`), first(`${SKOS}note`)];
    return {
      language: this.#languageOf(node) ?? this.options.sourceLanguage ?? guessLanguage([node.value]),
      text: node.value,
      ...(status !== undefined && { status }),
      ...(partOfSpeech !== undefined && { partOfSpeech }),
      ...(contexts.length > 0 && { contexts }),
      ...(source !== undefined && { source }),
      ...(note !== undefined && { note }),
    };
  }

  /** Examples of other tools belong to the concept; the first term of their language takes them. */
  #withExamples(terms: readonly GlossaryTerm[], examples: readonly Term[]): readonly GlossaryTerm[] {
    if (examples.length === 0) return terms;
    const added = new Map<GlossaryTerm, SourcedText[]>();
    for (const example of examples) {
      const language = this.#languageOf(example);
      const owner = terms.find((term) => language === undefined || term.language === language) ?? terms[0];
      const context = this.#sourced(example);
      if (owner === undefined || context === undefined) continue;
      const known = added.get(owner);
      if (known) known.push(context);
      else added.set(owner, [context]);
    }
    return terms.map((term) => {
      const more = added.get(term);
      return more ? { ...term, contexts: [...(term.contexts ?? []), ...more] } : term;
    });
  }

  #definition(node: Term): readonly Definition[] {
    const sourced = this.#sourced(node);
    if (sourced === undefined) return [];
    const literal = node.termType === 'Literal' ? node : this.facts.get(node.id)?.get(`${RDF}value`)?.[0];
    const language = literal && this.#languageOf(literal);
    return [{ ...sourced, ...(language !== undefined && { language }) }];
  }

  /** A literal, or a node that holds one and its source. */
  #sourced(node: Term): SourcedText | undefined {
    if (node.termType === 'Literal') return node.value.trim() === '' ? undefined : { text: node.value };
    const said = this.facts.get(node.id);
    const text = said?.get(`${RDF}value`)?.[0]?.value;
    const source = said?.get(`${DCTERMS}source`)?.[0]?.value;
    if (text === undefined || text.trim() === '') {
      this.losses.add('definition', 'a node without a text', node.value);
      return undefined;
    }
    return { text, ...(source !== undefined && { source }) };
  }

  #languageOf(node: Term): string | undefined {
    return node.termType === 'Literal' && node.language !== '' ? canonicalLanguage(node.language) : undefined;
  }
}

function oneOf<Value extends string>(values: readonly Value[], written: string | undefined): Value | undefined {
  return values.find((value) => value === written);
}

/** What stands behind the last sign of an IRI that parts names. */
function localName(iri: string): string {
  const name = iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'), iri.lastIndexOf(':')) + 1);
  try {
    return decodeURIComponent(name) || iri;
  } catch {
    return name || iri;
  }
}
