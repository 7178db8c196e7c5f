import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import type { Faults } from './faults';
import type { XmlElement } from './xml-element';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';
/** Deeper than any exchange format goes; a stack of elements deeper than this is an attack. */
const DEEPEST = 100;
/** An entry larger than this is no entry. */
const MOST_ELEMENTS_IN_ENTRY = 100_000;
const LONGEST_NAME_SHOWN = 40;

/** What is done with the elements of a file. Entries are handed over one by one, so that no tree of the file is built. */
export interface XmlVisitor {
  /**
   * Meets an element; its children are still to come.
   *
   * @param parents The root first.
   * @returns Whether to read it whole and hand it to `whole`, or to go into it.
   */
  enter(element: XmlElement, parents: readonly XmlElement[]): boolean;
  whole(element: XmlElement, parents: readonly XmlElement[]): void;
}

/**
 * Reads XML strictly and safely: no entity is declared or expanded, nothing is fetched, depth is bounded.
 *
 * Faults are gathered; the caller throws them once with `faults.throwIfAny()`.
 */
export function readXml(text: string, visitor: XmlVisitor, faults: Faults): void {
  refuseWrongDecoding(text, faults);

  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  /** How many of `open` lie outside the entry being read; undefined outside entries. */
  let outside: number | undefined;
  let elementsInEntry = 0;
  let start = 0;

  parser.on('error', ({ message }) => {
    const offset = Math.max(0, parser.position - 1);
    faults.add(...explained(message, text, offset));
  });
  parser.on('doctype', (doctype) => refuseDeclarations(doctype, text, faults));
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const element = toElement(tag, start);
    if (open.length >= DEEPEST)
      faults.stop(start, `elements are nested deeper than ${DEEPEST}: no exchange format does that`);
    if (outside === undefined) {
      if (visitor.enter(element, open)) {
        outside = open.length;
        elementsInEntry = 0;
      }
    } else {
      if (++elementsInEntry > MOST_ELEMENTS_IN_ENTRY)
        faults.stop(start, `an entry holds more than ${MOST_ELEMENTS_IN_ENTRY} elements`);
      open.at(-1)?.children.push(element);
    }
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element || open.length !== outside) return;
    outside = undefined;
    visitor.whole(element, open);
  });
  const addText = (data: string) => {
    if (outside !== undefined) open.at(-1)?.children.push(data);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
}

function toElement(tag: SaxesTagNS, offset: number): XmlElement {
  const attributes = new Map<string, string>();
  for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
    if (uri === XMLNS_NAMESPACE) continue;
    if (uri === XML_NAMESPACE) attributes.set(`xml:${local}`, value);
    else attributes.set(prefix === '' ? local : `{${uri}}${local}`, value);
  }
  return { name: tag.local, namespace: tag.uri, attributes, children: [], offset };
}

/** A NUL among the first characters is UTF-16 read as something else. */
function refuseWrongDecoding(text: string, faults: Faults): void {
  if (text.slice(0, 100).includes('\0'))
    faults.stop(0, 'the text looks like UTF-16 decoded as another encoding: hand over the bytes of the file instead');
  if (text.trim() === '') faults.stop(0, 'the file is empty');
}

// "tmx14.dtd" 'a[1].dtd'
const QUOTED = /"[^"]*"|'[^']*'/g;

/** A DOCTYPE may name a DTD, which is not fetched; what declares anything is refused. */
function refuseDeclarations(doctype: string, text: string, faults: Faults): void {
  if (doctype.replace(QUOTED, '').includes('['))
    faults.stop(
      text.indexOf('<!DOCTYPE'),
      'the DOCTYPE declares entities or elements of its own, which is not safe to read: delete what stands in [ ]',
    );
}

function explained(message: string, text: string, offset: number): [offset: number, message: string] {
  if (message.includes('undefined entity')) {
    const start = text.lastIndexOf('&', offset);
    const name = text.slice(start, Math.min(offset + 1, start + LONGEST_NAME_SHOWN));
    return [start, `the entity ${name} is not defined: write the character itself, or its number (&#160;)`];
  }
  return [offset, `not well-formed XML (${message.replace(/\.$/, '')}): mend it here or export the file again`];
}
