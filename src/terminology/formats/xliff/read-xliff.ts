import type { SourcedText } from '../../glossary/glossary';
import type { GlossaryRead } from '../format';
import { joined, newConcept, newTerm, sourced } from '../concept-draft';
import type { ConceptDraft } from '../concept-draft';
import type { GlossaryReadOptions } from '../read-options';
import { EntryReader, readEntries } from '../xml/entry-reader';
import { readLanguage } from '../xml/read-language';
import { childNamed, elementsOf, readText } from '../xml/xml-element';
import type { XmlElement } from '../xml/xml-element';
import { CONCEPT_UNIT, GLOSSARY_NAMESPACE, XLIFF_NAMESPACE } from './xliff-names';

/**
 * Reads the glossaries of an XLIFF 2.0, 2.1 or 2.2 file; its segments are not read.
 *
 * @throws AnnotationError `invalid-glossary` with line and column of every fault; `too-large`.
 */
export function readXliffGlossary(input: string | Uint8Array, options: GlossaryReadOptions = {}): GlossaryRead {
  return readEntries(input, 'XLIFF 2', XliffReader, options);
}

/** Inline elements that hold no text. */
const CODES: ReadonlySet<string> = new Set(['ph', 'sc', 'ec', 'sm', 'em', 'cp']);
const isCode = (name: string) => CODES.has(name);

class XliffReader extends EntryReader {
  #source = 'und';
  #target: string | undefined;

  enter(element: XmlElement, parents: readonly XmlElement[]): boolean {
    if (parents.length === 0) this.#readRoot(element);
    return element.namespace === XLIFF_NAMESPACE && (element.name === 'unit' || element.name === 'notes');
  }

  whole(element: XmlElement): void {
    if (element.name === 'unit') this.#readUnit(element);
    else this.#readFileNotes(element);
  }

  protected override sourceLanguageAmong(): string {
    return this.#source;
  }

  #readRoot(root: XmlElement): void {
    if (root.name !== 'xliff')
      this.faults.stop(root.offset, `the file begins with <${root.name}>: an XLIFF file begins with <xliff>`);
    if (root.namespace !== XLIFF_NAMESPACE)
      this.faults.stop(
        root.offset,
        `version ${root.attributes.get('version') ?? '(none)'} has no glossary module: export XLIFF 2.0 or later`,
      );
    const source = this.#rootLanguage(root, 'srcLang') ?? this.options.sourceLanguage;
    if (source === undefined)
      this.faults.add(root.offset, '<xliff> has no srcLang: say which language the terms are in');
    else this.#source = source;
    this.#target = this.#rootLanguage(root, 'trgLang') ?? this.options.targetLanguage;
  }

  #rootLanguage(root: XmlElement, attribute: string): string | undefined {
    const language = root.attributes.get(attribute);
    return language === undefined ? undefined : readLanguage(language, 'the file', this.losses);
  }

  #readFileNotes(notes: XmlElement): void {
    for (const note of elementsOf(notes)) {
      const { text } = readText(note, isCode);
      if (note.attributes.get('category') === 'title' && text !== '') this.title = text;
      else this.losses.add('<note>', 'notes of the file have no place in a glossary', 'the file');
    }
  }

  #readUnit(unit: XmlElement): void {
    const entries = elementsOf(unit)
      .filter(({ name, namespace }) => name === 'glossary' && namespace === GLOSSARY_NAMESPACE)
      .flatMap(elementsOf)
      .filter(({ name }) => name === 'glossEntry');
    const unitId = unit.attributes.get('id');
    if (unitId === undefined) this.faults.add(unit.offset, '<unit> has no id: give it one, such as id="u1"');
    if (unit.attributes.get('type') === CONCEPT_UNIT) {
      const concept = newConcept();
      for (const entry of entries) this.#readEntry(entry, concept, unitId ?? 'unit');
      this.#readConceptNotes(unit, concept);
      this.#add(concept, unitId);
      return;
    }
    if (entries.length === 0) this.losses.add('<unit>', 'units without a glossary are passed over', unitId ?? 'unit');
    for (const entry of entries) {
      const concept = newConcept();
      const id = entry.attributes.get('id') ?? unitId;
      this.#readEntry(entry, concept, id ?? 'unit');
      this.#add(concept, id);
    }
  }

  /** Ids of entries are unique only in their unit. */
  #add(concept: ConceptDraft, id = 'g1'): void {
    if (concept.terms.length === 0) this.losses.add('concepts', 'entries without a term are left out', id);
    else this.keep(concept, { madeUp: id });
  }

  #readEntry(entry: XmlElement, concept: ConceptDraft, where: string): void {
    const term = childNamed(entry, 'term');
    if (!term) {
      this.faults.add(entry.offset, '<glossEntry> has no <term>: write the term it tells of, or delete it');
      return;
    }
    this.#addTerm(term, this.#source, concept, where);
    for (const child of elementsOf(entry)) {
      if (child === term) continue;
      if (child.namespace === GLOSSARY_NAMESPACE && child.name === 'translation') {
        if (this.#target === undefined)
          this.faults.add(child.offset, '<translation> is in no language: give <xliff> a trgLang');
        else this.#addTerm(child, this.#target, concept, where);
      } else if (child.namespace === GLOSSARY_NAMESPACE && child.name === 'definition')
        this.#addDefinition(child, concept, where);
      else this.losses.add(`<${child.name}>`, 'has no place in a glossary', where);
    }
  }

  /** Synonyms repeat their translations; each is one term. */
  #addTerm(element: XmlElement, expected: string, concept: ConceptDraft, where: string): void {
    const { text, source } = this.#textOf(element, where);
    const language = this.#languageOf(element, where) ?? expected;
    if (text === '') this.losses.add('terms', 'terms without a text are left out', where);
    else if (!concept.terms.some((term) => term.text === text && term.language === language)) {
      const term = newTerm(language, text);
      if (source !== undefined) term.source = source;
      concept.terms.push(term);
    }
  }

  #addDefinition(element: XmlElement, concept: ConceptDraft, where: string): void {
    const definition = this.#textOf(element, where);
    const language = this.#languageOf(element, where);
    if (definition.text === '' || concept.definitions.some(({ text }) => text === definition.text)) return;
    concept.definitions.push(language === undefined ? definition : { ...definition, language });
  }

  #textOf(element: XmlElement, where: string): SourcedText {
    const { text, markup } = readText(element, isCode);
    if (markup.size > 0) this.losses.add(`<${element.name}>`, 'inline tags are dropped, their text is kept', where);
    return sourced(text, element.attributes.get('source'));
  }

  #readConceptNotes(unit: XmlElement, concept: ConceptDraft): void {
    if (unit.attributes.get('translate') === 'no') concept.doNotTranslate = true;
    const notes = childNamed(unit, 'notes');
    for (const note of notes ? elementsOf(notes) : []) {
      const { text } = readText(note, isCode);
      const category = note.attributes.get('category');
      if (text === '') continue;
      if (category === 'domain') concept.domain = joined(concept.domain, text, '; ');
      else if (category === 'source') concept.source = joined(concept.source, text, '; ');
      else concept.note = joined(concept.note, text);
    }
  }

  #languageOf(element: XmlElement, where: string): string | undefined {
    const language = element.attributes.get('xml:lang');
    return language === undefined ? undefined : readLanguage(language, where, this.losses);
  }
}
