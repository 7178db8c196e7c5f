import type { Concept } from '../../glossary/glossary';
import type { GlossaryRead } from '../format';
import { finishConcept } from '../concept-draft';
import { decodeXml } from '../xml/decode-xml';
import { Faults } from '../xml/faults';
import { UniqueNames } from '../xml/ids';
import { FormatLosses } from '../format-losses';
import type { GlossaryReadOptions } from '../xml/read-options';
import { readXml } from '../xml/read-xml';
import { sourceLanguageOf } from '../xml/source-language';
import type { XmlElement } from '../xml/xml-element';
import type { TbxKind } from './check-item';
import { readEntry, readTitle } from './read-entry';
import { DIALECTS, TBX_NAMESPACE } from './tbx-categories';

/**
 * Reads TBX: v3 (ISO 30042:2019; TBX-Basic, -Min, -Core; styles DCA and DCT) and v2 (martif) as tools write it.
 *
 * v3 is held to the dialect that it declares; in v2, which tools fill as they like, what has no place in the model is
 * a loss.
 *
 * @param input The text, or the bytes of the file, decoded by what they say of themselves.
 * @throws AnnotationError `invalid-glossary` with line and column of every fault; `too-large`.
 */
export function readTbx(input: string | Uint8Array, options: GlossaryReadOptions = {}): GlossaryRead {
  const text = decodeXml(input);
  const faults = new Faults(text, 'TBX');
  const reader = new TbxReader(faults);
  readXml(text, reader, faults, options);
  faults.throwIfAny();
  return reader.finish(options.sourceLanguage);
}

class TbxReader {
  readonly #faults: Faults;
  readonly #losses = new FormatLosses();
  readonly #ids = new UniqueNames();
  /** In the order of the file; an entry without an id gets one at the end, when all others are known. */
  readonly #entries: ((id: UniqueNames) => Concept)[] = [];
  #kind: TbxKind = { version: 3, style: 'dca', dialect: '' };
  #title: string | undefined;
  #language: string | undefined;
  #count = 0;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  enter(element: XmlElement, parents: readonly XmlElement[]): boolean {
    if (parents.length === 0) this.#readRoot(element);
    return /^(?:conceptEntry|termEntry|tbxHeader|martifHeader|back)$/.test(element.name);
  }

  whole(element: XmlElement): void {
    if (element.name === 'back') this.#losses.add('<back>', 'the list of people and sources is not read', 'the end');
    else if (element.name.endsWith('Header')) this.#title = readTitle(element);
    else this.#readConcept(element);
  }

  finish(sourceLanguage: string | undefined): GlossaryRead {
    const concepts = this.#entries.map((finish) => finish(this.#ids));
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

  #readRoot(root: XmlElement): void {
    this.#language = root.attributes.get('xml:lang') ?? root.attributes.get('lang');
    const dialect = root.attributes.get('type') ?? '';
    if (root.name === 'martif') this.#kind = { version: 2, style: 'dca', dialect };
    else if (root.name !== 'tbx')
      this.#faults.stop(root.offset, `the file begins with <${root.name}>: a TBX file begins with <tbx> or <martif>`);
    else {
      if (root.namespace !== TBX_NAMESPACE)
        this.#faults.stop(root.offset, `the namespace is "${root.namespace}": that of TBX v3 is "${TBX_NAMESPACE}"`);
      if (!DIALECTS.some((known) => known === dialect))
        this.#faults.add(root.offset, `type="${dialect}" is no known dialect: it is one of ${DIALECTS.join(', ')}`);
      const style = root.attributes.get('style');
      if (style !== 'dca' && style !== 'dct')
        this.#faults.stop(root.offset, `style="${style ?? ''}" is no style: it is "dca" or "dct"`);
      this.#kind = { version: 3, style, dialect };
    }
  }

  #readConcept(entry: XmlElement): void {
    const id = this.#idOf(entry);
    const where = id ?? `entry ${this.#count + 1}`;
    this.#count++;
    const draft = readEntry(entry, { kind: this.#kind, faults: this.#faults, losses: this.#losses, where });
    if (draft.terms.length === 0) this.#losses.add('concepts', 'entries without a term are left out', where);
    else this.#entries.push((ids) => finishConcept(id ?? ids.take('c1'), draft));
  }

  /** An id that can be the concept's; undefined where one must be made up. */
  #idOf(entry: XmlElement): string | undefined {
    const id = entry.attributes.get('id');
    const strict = this.#kind.version === 3;
    if (id === undefined || id === '') {
      if (strict)
        this.#faults.add(entry.offset, `<${entry.name}> has no id: give it one, such as id="c${this.#count + 1}"`);
      return undefined;
    }
    if (!this.#ids.has(id)) return this.#ids.take(id);
    if (strict) this.#faults.add(entry.offset, `the id "${id}" stands here a second time: ids are unique in a file`);
    else this.#losses.add('id', 'ids that stand twice are changed', id);
    return undefined;
  }
}
