import type { GlossaryRead } from '../format';
import { joined, newConcept, newTerm } from '../concept-draft';
import type { ConceptDraft, TermDraft } from '../concept-draft';
import type { GlossaryReadOptions } from '../read-options';
import { EntryReader, readEntries } from '../xml/entry-reader';
import { readLanguage } from '../xml/read-language';
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
  return readEntries(input, 'TMX', TmxReader, options);
}

const HEADER_ATTRIBUTES = [
  ...['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
] as const;

const isCode = (name: string) => name !== 'hi';

class TmxReader extends EntryReader {
  #hasHeader = false;

  enter(element: XmlElement, parents: readonly XmlElement[]): boolean {
    if (parents.length === 0 && element.name !== 'tmx')
      this.faults.stop(element.offset, `the file begins with <${element.name}>: a TMX file begins with <tmx>`);
    if (element.name === 'body' && !this.#hasHeader)
      this.faults.add(element.offset, '<tmx> has no <header>, which says what language the source texts are in');
    return element.name === 'tu' || element.name === 'header';
  }

  whole(element: XmlElement): void {
    if (element.name === 'tu') this.#readUnit(element);
    else this.#readHeader(element);
  }

  #readHeader(header: XmlElement): void {
    this.#hasHeader = true;
    const missing = HEADER_ATTRIBUTES.filter((name) => !header.attributes.has(name));
    if (missing.length > 0) this.faults.add(header.offset, `<header> lacks ${missing.join(', ')}, which TMX requires`);
    this.sourceLanguage = header.attributes.get('srclang');
    for (const child of elementsOf(header)) {
      const text = readText(child, isCode).text;
      if (child.name === 'prop' && child.attributes.get('type') === 'x-title' && text !== '') this.title = text;
      else this.losses.add(`header ${shown(child)}`, 'has no place in a glossary', 'the header');
    }
  }

  #readUnit(unit: XmlElement): void {
    const id = this.claim(unit.attributes.get('tuid'), (repeated) => this.loseRepeated(repeated));
    const where = this.begin(id, 'unit');
    const concept = newConcept();
    for (const child of elementsOf(unit)) {
      if (child.name === 'tuv') {
        const term = this.#readVariant(child, where);
        if (term) concept.terms.push(term);
      } else this.#placeConceptItem(child, concept, where);
    }
    if (concept.terms.length === 0) this.losses.add('concepts', 'units without a text are left out', where);
    else this.keep(concept, id ?? { madeUp: 'tu1' });
  }

  #readVariant(variant: XmlElement, where: string): TermDraft | undefined {
    const language = variant.attributes.get('xml:lang') ?? variant.attributes.get('lang') ?? '';
    const segment = childNamed(variant, 'seg');
    if (language.trim() === '')
      this.faults.add(variant.offset, '<tuv> has no xml:lang: say which language its <seg> is in');
    if (!segment) this.faults.add(variant.offset, '<tuv> has no <seg>: write the text that it is for, or delete it');
    if (!segment || language.trim() === '') return undefined;
    const { text, markup } = readText(segment, isCode);
    for (const name of markup)
      this.losses.add(
        `<${name}>`,
        name === 'hi' ? 'the tag is dropped, its text is kept' : "a tool's code is dropped",
        where,
      );
    const term = newTerm(readLanguage(language, where, this.losses), text);
    for (const child of elementsOf(variant)) if (child !== segment) this.#placeTermItem(child, term, where);
    if (text !== '') return term;
    this.losses.add('terms', 'variants without a text are left out', where);
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
        concept.definitions.push(
          language === undefined ? { text } : { text, language: readLanguage(language, where, this.losses) },
        );
        break;
      }
      default:
        this.losses.add(shown(item), 'has no place in a glossary', where);
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
    else this.losses.add(shown(item), 'has no place in a glossary', where);
  }
}

function meaningOf(item: XmlElement): string {
  return item.name === 'prop' ? (item.attributes.get('type') ?? '').toLowerCase() : item.name;
}

function shown(item: XmlElement): string {
  const type = item.attributes.get('type');
  return type === undefined ? `<${item.name}>` : `<${item.name} type="${type}">`;
}
