import type { Concept } from '../../glossary/glossary';
import type { GlossaryRead } from '../format';
import { finishConcept, joined, newConcept, newTerm } from '../concept-draft';
import type { ConceptDraft, TermDraft } from '../concept-draft';
import { decodeXml } from '../xml/decode-xml';
import { Faults } from '../xml/faults';
import { UniqueNames } from '../xml/ids';
import { canonicalLanguage } from '../xml/language-tags';
import { FormatLosses } from '../format-losses';
import type { GlossaryReadOptions } from '../xml/read-options';
import { readXml } from '../xml/read-xml';
import { sourceLanguageOf } from '../xml/source-language';
import { childNamed, elementsOf, readText } from '../xml/xml-element';
import type { XmlElement } from '../xml/xml-element';
import { readPartOfSpeech, readStatus } from '../tbx/tbx-values';

/**
 * Reads TMX 1.4 (and 1.1 to 1.3) as a glossary: a concept a unit, a term a variant.
 *
 * Of inline elements `hi` marks text, which is kept; the others hold a tool's code, which is dropped.
 *
 * @throws AnnotationError `invalid-glossary` with line and column of every fault; `too-large`.
 */
export function readTmx(input: string | Uint8Array, options: GlossaryReadOptions = {}): GlossaryRead {
  const text = decodeXml(input);
  const faults = new Faults(text, 'TMX');
  const reader = new TmxReader(faults);
  readXml(text, reader, faults, options);
  faults.throwIfAny();
  return reader.finish(options.sourceLanguage);
}

const HEADER_ATTRIBUTES = [
  ...['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
] as const;

const isCode = (name: string) => name !== 'hi';

class TmxReader {
  readonly #faults: Faults;
  readonly #losses = new FormatLosses();
  readonly #ids = new UniqueNames();
  readonly #units: ((ids: UniqueNames) => Concept)[] = [];
  #hasHeader = false;
  #title: string | undefined;
  #language: string | undefined;
  #count = 0;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  enter(element: XmlElement, parents: readonly XmlElement[]): boolean {
    if (parents.length === 0 && element.name !== 'tmx')
      this.#faults.stop(element.offset, `the file begins with <${element.name}>: a TMX file begins with <tmx>`);
    if (element.name === 'body' && !this.#hasHeader)
      this.#faults.add(element.offset, '<tmx> has no <header>, which says what language the source texts are in');
    return element.name === 'tu' || element.name === 'header';
  }

  whole(element: XmlElement): void {
    if (element.name === 'tu') this.#readUnit(element);
    else this.#readHeader(element);
  }

  finish(sourceLanguage: string | undefined): GlossaryRead {
    const concepts = this.#units.map((finish) => finish(this.#ids));
    return {
      glossary: {
        format: 'gongwen-glossary',
        version: 1,
        ...(this.#title !== undefined && { title: this.#title }),
        sourceLanguage: sourceLanguage ?? sourceLanguageOf(this.#language, concepts),
        concepts,
      },
      losses: this.#losses.list(),
    };
  }

  #readHeader(header: XmlElement): void {
    this.#hasHeader = true;
    const missing = HEADER_ATTRIBUTES.filter((name) => !header.attributes.has(name));
    if (missing.length > 0) this.#faults.add(header.offset, `<header> lacks ${missing.join(', ')}, which TMX requires`);
    this.#language = header.attributes.get('srclang');
    for (const child of elementsOf(header)) {
      const text = readText(child, isCode).text;
      if (child.name === 'prop' && child.attributes.get('type') === 'x-title' && text !== '') this.#title = text;
      else this.#losses.add(`header ${shown(child)}`, 'has no place in a glossary', 'the header');
    }
  }

  #readUnit(unit: XmlElement): void {
    const id = this.#idOf(unit);
    const where = id ?? `unit ${this.#count + 1}`;
    this.#count++;
    const concept = newConcept();
    for (const child of elementsOf(unit)) {
      if (child.name === 'tuv') {
        const term = this.#readVariant(child, where);
        if (term) concept.terms.push(term);
      } else this.#placeConceptItem(child, concept, where);
    }
    if (concept.terms.length === 0) this.#losses.add('concepts', 'units without a text are left out', where);
    else this.#units.push((ids) => finishConcept(id ?? ids.take('tu1'), concept));
  }

  #idOf(unit: XmlElement): string | undefined {
    const id = unit.attributes.get('tuid');
    if (id === undefined || id === '') return undefined;
    if (!this.#ids.has(id)) return this.#ids.take(id);
    this.#losses.add('id', 'ids that stand twice are changed', id);
    return undefined;
  }

  #readVariant(variant: XmlElement, where: string): TermDraft | undefined {
    const language = variant.attributes.get('xml:lang') ?? variant.attributes.get('lang') ?? '';
    const segment = childNamed(variant, 'seg');
    if (language.trim() === '')
      this.#faults.add(variant.offset, '<tuv> has no xml:lang: say which language its <seg> is in');
    if (!segment) this.#faults.add(variant.offset, '<tuv> has no <seg>: write the text that it is for, or delete it');
    if (!segment || language.trim() === '') return undefined;
    const { text, markup } = readText(segment, isCode);
    for (const name of markup)
      this.#losses.add(
        `<${name}>`,
        name === 'hi' ? 'the tag is dropped, its text is kept' : "a tool's code is dropped",
        where,
      );
    const term = newTerm(canonicalLanguage(language), text);
    for (const child of elementsOf(variant)) if (child !== segment) this.#placeTermItem(child, term, where);
    if (text !== '') return term;
    this.#losses.add('terms', 'variants without a text are left out', where);
    return undefined;
  }

  #placeConceptItem(item: XmlElement, concept: ConceptDraft, where: string): void {
    const { text } = readText(item, isCode);
    if (text === '') return;
    switch (meaningOf(item)) {
      case 'note':
        concept.note = joined(concept.note, text);
        break;
      case 'x-domain':
        concept.domain = joined(concept.domain, text, '; ');
        break;
      case 'x-source':
        concept.source = joined(concept.source, text, '; ');
        break;
      case 'x-do-not-translate':
        if (text === 'yes') concept.doNotTranslate = true;
        break;
      case 'x-definition': {
        const language = item.attributes.get('xml:lang');
        concept.definitions.push(language === undefined ? { text } : { text, language: canonicalLanguage(language) });
        break;
      }
      default:
        this.#losses.add(shown(item), 'has no place in a glossary', where);
    }
  }

  #placeTermItem(item: XmlElement, term: TermDraft, where: string): void {
    const { text } = readText(item, isCode);
    if (text === '') return;
    const meaning = meaningOf(item);
    const status = meaning === 'x-status' ? readStatus(text)?.status : undefined;
    const partOfSpeech = meaning === 'x-part-of-speech' ? readPartOfSpeech(text) : undefined;
    if (meaning === 'note') term.note = joined(term.note, text);
    else if (meaning === 'x-source') term.source = joined(term.source, text, '; ');
    else if (meaning === 'x-context') term.contexts.push({ text });
    else if (status) term.status = status;
    else if (partOfSpeech) term.partOfSpeech = partOfSpeech;
    else this.#losses.add(shown(item), 'has no place in a glossary', where);
  }
}

function meaningOf(item: XmlElement): string {
  return item.name === 'prop' ? (item.attributes.get('type') ?? '').toLowerCase() : item.name;
}

function shown(item: XmlElement): string {
  const type = item.attributes.get('type');
  return type === undefined ? `<${item.name}>` : `<${item.name} type="${type}">`;
}
