import type { GlossaryRead } from '../format';
import type { GlossaryReadOptions } from '../read-options';
import { EntryReader, readEntries } from '../xml/entry-reader';
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
  return readEntries(input, 'TBX', TbxReader, options);
}

class TbxReader extends EntryReader {
  #kind: TbxKind = { version: 3, style: 'dca', dialect: '' };

  enter(element: XmlElement, parents: readonly XmlElement[]): boolean {
    if (parents.length === 0) this.#readRoot(element);
    return /^(?:conceptEntry|termEntry|tbxHeader|martifHeader|back)$/.test(element.name);
  }

  whole(element: XmlElement): void {
    if (element.name === 'back') this.losses.add('<back>', 'the list of people and sources is not read', 'the end');
    else if (element.name.endsWith('Header')) this.title = readTitle(element);
    else this.#readConcept(element);
  }

  #readRoot(root: XmlElement): void {
    this.sourceLanguage = root.attributes.get('xml:lang') ?? root.attributes.get('lang');
    const dialect = root.attributes.get('type') ?? '';
    if (root.name === 'martif') this.#kind = { version: 2, style: 'dca', dialect };
    else if (root.name !== 'tbx')
      this.faults.stop(root.offset, `the file begins with <${root.name}>: a TBX file begins with <tbx> or <martif>`);
    else {
      if (root.namespace !== TBX_NAMESPACE)
        this.faults.stop(root.offset, `the namespace is "${root.namespace}": that of TBX v3 is "${TBX_NAMESPACE}"`);
      if (!DIALECTS.some((known) => known === dialect))
        this.faults.add(root.offset, `type="${dialect}" is no known dialect: it is one of ${DIALECTS.join(', ')}`);
      const style = root.attributes.get('style');
      if (style !== 'dca' && style !== 'dct')
        this.faults.stop(root.offset, `style="${style ?? ''}" is no style: it is "dca" or "dct"`);
      this.#kind = { version: 3, style, dialect };
    }
  }

  #readConcept(entry: XmlElement): void {
    const id = this.#idOf(entry);
    const where = this.begin(id, 'entry');
    const draft = readEntry(entry, { kind: this.#kind, faults: this.faults, losses: this.losses, where });
    if (draft.terms.length === 0) this.losses.add('concepts', 'entries without a term are left out', where);
    else this.keep(draft, id ?? { madeUp: 'c1' });
  }

  /** An id that can be the concept's; undefined where one must be made up. */
  #idOf(entry: XmlElement): string | undefined {
    const id = entry.attributes.get('id');
    const strict = this.#kind.version === 3;
    if (strict && !id)
      this.faults.add(entry.offset, `<${entry.name}> has no id: give it one, such as id="c${this.met + 1}"`);
    return this.claim(id, (repeated) => {
      if (strict)
        this.faults.add(entry.offset, `the id "${repeated}" stands here a second time: ids are unique in a file`);
      else this.loseRepeated(repeated);
    });
  }
}
