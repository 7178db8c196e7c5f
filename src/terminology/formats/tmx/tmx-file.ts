import { openTag, closeTag, tag, XML_DECLARATION } from '../xml/write-xml';
import type { XmlTag } from '../xml/write-xml';
import { renderTag } from '../xml/write-xml';

/** The version of what is written, not of the package: a release that writes the same leaves files as they are. */
const TOOL = { creationtool: 'gongwen', creationtoolversion: '1' };

/** What stands before the units of a TMX file. It holds no clock: the same input gives the same bytes. */
export function tmxStart(segmentType: 'phrase' | 'sentence', sourceLanguage: string, title?: string): string {
  const header = tag(
    'header',
    {
      ...TOOL,
      segtype: segmentType,
      'o-tmf': 'gongwen',
      adminlang: 'en',
      srclang: sourceLanguage,
      datatype: 'plaintext',
    },
    property('x-title', title),
  );
  return [
    XML_DECLARATION,
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n',
    openTag(tag('tmx', { version: '1.4' })),
    renderTag(header, 1),
    openTag(tag('body'), 1),
  ].join('');
}

export const TMX_END = closeTag('body', 1) + closeTag('tmx');

/** A property of our own; tools keep or skip what begins with x-. */
export function property(type: string, text: string | undefined, language?: string): XmlTag | undefined {
  return text === undefined ? undefined : tag('prop', { type, 'xml:lang': language }, text);
}
