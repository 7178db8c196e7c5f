import type { Concept } from '../../glossary/glossary';
import { finishConcept } from '../concept-draft';
import type { ConceptDraft } from '../concept-draft';
import type { GlossaryRead } from '../format';
import { FormatLosses } from '../format-losses';
import { checkInput } from '../read-options';
import type { GlossaryReadOptions } from '../read-options';
import { decodeXml } from './decode-xml';
import { Faults } from './faults';
import { UniqueNames } from './ids';
import { readXml } from './read-xml';
import type { XmlVisitor } from './read-xml';
import { sourceLanguageOf } from './source-language';
import type { XmlElement } from './xml-element';

/** What the readers of all XML formats do alike: gather entries, give each an id, and make the glossary of them. */
export abstract class EntryReader implements XmlVisitor {
  protected readonly losses = new FormatLosses();
  protected readonly faults: Faults;
  protected readonly options: GlossaryReadOptions;
  protected title: string | undefined;
  /** As the file names it. */
  protected sourceLanguage: string | undefined;
  readonly #ids = new UniqueNames();
  /** In the order of the file; ids that are made up wait until all others are known. */
  readonly #entries: ((ids: UniqueNames) => Concept)[] = [];
  #met = 0;

  constructor(faults: Faults, options: GlossaryReadOptions) {
    this.faults = faults;
    this.options = options;
  }

  abstract enter(element: XmlElement, parents: readonly XmlElement[]): boolean;
  abstract whole(element: XmlElement, parents: readonly XmlElement[]): void;

  /** How many entries have begun. */
  protected get met(): number {
    return this.#met;
  }

  /** Begins an entry; gives how losses name it: its id, or "unit 3". */
  protected begin(id: string | undefined, kind: string): string {
    this.#met++;
    return id ?? `${kind} ${this.#met}`;
  }

  /** The id, taken for this entry; undefined where there is none or another entry has it. */
  protected claim(id: string | undefined, repeated: (id: string) => void): string | undefined {
    if (id === undefined || id === '') return undefined;
    if (!this.#ids.has(id)) return this.#ids.take(id);
    repeated(id);
    return undefined;
  }

  protected loseRepeated(id: string): void {
    this.losses.add('id', 'ids that stand twice are changed', id);
  }

  /** @param id Claimed before, or what one is made up from. */
  protected keep(draft: ConceptDraft, id: string | { readonly madeUp: string }): void {
    this.#entries.push((ids) => finishConcept(typeof id === 'string' ? id : ids.take(id.madeUp), draft));
  }

  protected sourceLanguageAmong(concepts: readonly Concept[]): string {
    return sourceLanguageOf(this.sourceLanguage, concepts);
  }

  finish(): GlossaryRead {
    const concepts = this.#entries.map((finish) => finish(this.#ids));
    const title = this.title ?? this.options.title;
    return {
      glossary: {
        format: 'gongwen-glossary',
        version: 1,
        ...(title !== undefined && { title }),
        sourceLanguage: this.options.sourceLanguage ?? this.sourceLanguageAmong(concepts),
        concepts,
      },
      losses: this.losses.list(),
    };
  }
}

/**
 * Reads a file with the reader of its format.
 *
 * @param format How messages name it: "TBX".
 * @throws AnnotationError `invalid-glossary` with line and column of every fault; `too-large`.
 */
export function readEntries(
  input: string | Uint8Array,
  format: string,
  Reader: new (faults: Faults, options: GlossaryReadOptions) => EntryReader,
  options: GlossaryReadOptions,
): GlossaryRead {
  const text = decodeXml(input);
  checkInput(text, options);
  const faults = new Faults(text, format);
  const reader = new Reader(faults, options);
  readXml(text, reader, faults);
  faults.throwIfAny();
  return reader.finish();
}
