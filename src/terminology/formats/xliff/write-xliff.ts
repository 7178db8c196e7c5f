import type { Concept, Definition, Glossary, GlossaryTerm } from '../../glossary/glossary';
import type { Written } from '../format';
import { groupByLanguage } from '../group-by-language';
import { fitGlossary } from '../xml/fit-glossary';
import { XmlIds } from '../xml/ids';
import { commonestTarget } from '../../glossary/commonest-target';
import { sameLanguage } from '../../glossary/language';
import { languageOption } from '../read-options';
import { FormatLosses } from '../format-losses';
import { closeTag, inlineTag, openTag, renderTag, tag, XML_DECLARATION } from '../xml/write-xml';
import type { XmlTag } from '../xml/write-xml';
import { usableTerms } from '../usable-terms';
import { CONCEPT_UNIT, GLOSSARY_NAMESPACE, XLIFF_NAMESPACE } from './xliff-names';

export interface XliffOptions {
  /** The one language translated into; by default the one that most concepts have. */
  readonly targetLanguage?: string;
}

/**
 * Writes XLIFF 2.1 with the glossary module: a unit for each concept, in it an entry for each of its source terms.
 *
 * XLIFF knows two languages; an entry needs a translation or a definition. The glossary and the segment of a unit are
 * linked by a mark, so that tools show the one with the other.
 */
export function writeXliffGlossary(given: Glossary, options: XliffOptions = {}): Written {
  const losses = new FormatLosses();
  const ids = new XmlIds(
    given.concepts.map(({ id }) => id),
    losses,
  );
  const glossary = fitGlossary(given, (id) => ids.of(id), losses);
  const { title, sourceLanguage, concepts } = glossary;
  const targetLanguage = languageOption('targetLanguage', options.targetLanguage) ?? commonestTarget(glossary) ?? 'und';
  const units = concepts.flatMap((concept) => new UnitWriter(concept, sourceLanguage, targetLanguage, losses).write());
  if (units.length === 0) losses.add('concepts', 'XLIFF has no valid file without a unit', 'the glossary');
  const root = tag('xliff', {
    xmlns: XLIFF_NAMESPACE,
    'xmlns:gls': GLOSSARY_NAMESPACE,
    version: '2.1',
    srcLang: sourceLanguage,
    trgLang: targetLanguage,
  });
  return {
    output: [
      XML_DECLARATION,
      openTag(root),
      openTag(tag('file', { id: 'glossary' }), 1),
      title === undefined ? '' : renderTag(tag('notes', {}, note('title', title)), 2),
      ...units.map((unit) => renderTag(unit, 2)),
      closeTag('file', 1),
      closeTag('xliff'),
    ].join(''),
    losses: losses.list(),
  };
}

/** A note says by its category what it holds; without one it is a note. */
function note(category: string | undefined, text: string): XmlTag {
  return tag('note', { category }, text);
}

const MARK = 'm1';

class UnitWriter {
  readonly #concept: Concept;
  readonly #source: string;
  readonly #target: string;
  readonly #losses: FormatLosses;

  constructor(concept: Concept, source: string, target: string, losses: FormatLosses) {
    this.#concept = { ...concept, terms: usableTerms(concept, losses) };
    this.#source = source;
    this.#target = target;
    this.#losses = losses;
  }

  write(): readonly XmlTag[] {
    const { id, definitions = [], doNotTranslate } = this.#concept;
    const sources = this.#termsIn(this.#source);
    const targets = this.#termsIn(this.#target);
    const definition = this.#definition(definitions);
    const [first] = sources;
    if (!first || (targets.length === 0 && !definition)) {
      this.#lose('concepts', 'without a source term, or with neither translation nor definition, left out');
      return [];
    }
    this.#loseTheRest([...sources, ...targets], definitions.length);
    const [firstTarget] = targets;
    return [
      tag(
        'unit',
        { id, type: CONCEPT_UNIT, translate: doNotTranslate ? 'no' : undefined },
        tag(
          'gls:glossary',
          {},
          sources.map((source, index) =>
            tag(
              'gls:glossEntry',
              { ref: index === 0 ? `#${MARK}` : undefined },
              this.#term('gls:term', source, this.#source),
              targets.map((target) => this.#term('gls:translation', target, this.#target)),
              definition &&
                tag('gls:definition', { source: definition.source, 'xml:lang': definition.language }, definition.text),
            ),
          ),
        ),
        this.#notes(),
        tag('segment', {}, marked('source', first.text), firstTarget && marked('target', firstTarget.text)),
      ),
    ];
  }

  #termsIn(language: string): readonly GlossaryTerm[] {
    const byTag = groupByLanguage(this.#concept.terms, this.#source);
    return [...byTag].filter(([tagged]) => sameLanguage(tagged, language)).flatMap(([, terms]) => terms);
  }

  #term(name: string, { text, source, language }: GlossaryTerm, expected: string): XmlTag {
    return tag(name, { source, 'xml:lang': language === expected ? undefined : language }, text);
  }

  /** Of several definitions that in the source language; an entry holds one. */
  #definition(definitions: readonly Definition[]): Definition | undefined {
    return (
      definitions.find(({ language }) => language !== undefined && sameLanguage(language, this.#source)) ??
      definitions[0]
    );
  }

  #notes(): XmlTag | undefined {
    const { note: text, domain, source } = this.#concept;
    const notes = [
      ...(text === undefined ? [] : [note(undefined, text)]),
      ...(domain === undefined ? [] : [note('domain', domain)]),
      ...(source === undefined ? [] : [note('source', source)]),
    ];
    return notes.length === 0 ? undefined : tag('notes', {}, notes);
  }

  #loseTheRest(written: readonly GlossaryTerm[], definitions: number): void {
    if (definitions > 1) this.#lose('definitions', 'XLIFF holds one definition of a concept');
    if (written.length < this.#concept.terms.length)
      this.#lose('terms', `XLIFF holds two languages, here ${this.#source} and ${this.#target}`);
    for (const { status, partOfSpeech, contexts, note: text } of written) {
      if (status !== undefined) this.#lose('terms.status', 'XLIFF has no place for it');
      if (partOfSpeech !== undefined) this.#lose('terms.partOfSpeech', 'XLIFF has no place for it');
      if (contexts !== undefined) this.#lose('terms.contexts', 'XLIFF has no place for them');
      if (text !== undefined) this.#lose('terms.note', 'XLIFF has no place for it');
    }
  }

  #lose(path: string, reason: string): void {
    this.#losses.add(path, reason, this.#concept.id);
  }
}

function marked(name: string, text: string): XmlTag {
  return inlineTag(name, tag('mrk', { id: MARK, type: 'term' }, text));
}
