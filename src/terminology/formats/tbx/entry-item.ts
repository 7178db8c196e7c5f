import type { XmlElement } from '../xml/xml-element';
import { elementsOf, readText, trimXmlSpace } from '../xml/xml-element';
import { BASIC_NAMESPACE, GROUPS, isInlineCode, MIN_NAMESPACE, TBX_NAMESPACE, TYPED_ELEMENTS } from './tbx-categories';

/** One piece of information in an entry, in whichever style it is written: `<descrip type="context">`, `<basic:context>`. */
export interface EntryItem {
  readonly element: XmlElement;
  /** The data category; "note" for notes, empty where the type is missing. */
  readonly category: string;
  /** How a message names it: `<descrip type="context">`. */
  readonly shown: string;
  readonly text: string;
  readonly hasMarkup: boolean;
  /** What stands in a group with it: the source of a definition, the date of a transaction. */
  readonly companions: readonly EntryItem[];
}

/** Reads an element of an entry, or a group of them; undefined where it is neither (a language, a term). */
export function readItem(element: XmlElement): EntryItem | undefined {
  if (!GROUPS.has(element.name)) return readSingle(element, []);
  const [main, ...companions] = elementsOf(element)
    .map((child) => readItem(child))
    .filter((item) => item !== undefined);
  return main && { ...main, companions: [...main.companions, ...companions] };
}

function readSingle(element: XmlElement, companions: readonly EntryItem[]): EntryItem | undefined {
  const category = categoryOf(element);
  if (category === undefined) return undefined;
  const { text, markup } = readText(element, isInlineCode);
  return { element, category, shown: shownElement(element), text, hasMarkup: markup.size > 0, companions };
}

function categoryOf(element: XmlElement): string | undefined {
  if (isForeign(element)) return element.name;
  if (TYPED_ELEMENTS.has(element.name)) return trimXmlSpace(element.attributes.get('type') ?? '');
  return element.name === 'note' || element.name === 'date' ? element.name : undefined;
}

/** Whether an element is of a module, as style DCT writes data categories. */
export function isForeign({ namespace }: XmlElement): boolean {
  return namespace !== '' && namespace !== TBX_NAMESPACE;
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [MIN_NAMESPACE, 'min:'],
  [BASIC_NAMESPACE, 'basic:'],
]);

/** How a message names an element. */
export function shownElement(element: XmlElement): string {
  const type = element.attributes.get('type');
  const prefix = PREFIXES.get(element.namespace) ?? '';
  return `<${prefix}${element.name}${type === undefined ? '' : ` type="${type}"`}>`;
}
