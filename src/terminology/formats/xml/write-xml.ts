/** An element to be written. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlTag | string)[];
  /** Whether its children stand in one line, since a space between them would be text. */
  readonly inline?: boolean;
}

type Child = XmlTag | string | undefined | readonly (XmlTag | undefined)[];

/** Makes an element; attributes and children that are undefined are left out. */
export function tag(name: string, attributes: XmlTag['attributes'] = {}, ...children: readonly Child[]): XmlTag {
  return { name, attributes, children: children.flat().filter((child) => child !== undefined) };
}

/** Makes an element whose children are parts of a text. */
export function inlineTag(name: string, ...children: readonly Child[]): XmlTag {
  return { ...tag(name, {}, ...children), inline: true };
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes an element in lines of its own, indented; one that holds text stays in one line, so that no space is added. */
export function renderTag(element: XmlTag, depth = 0): string {
  return `${'  '.repeat(depth)}${rendered(element, depth)}\n`;
}

/** Writes the start of an element whose children come one by one. */
export function openTag({ name, attributes }: XmlTag, depth = 0): string {
  return `${'  '.repeat(depth)}<${name}${renderedAttributes(attributes)}>\n`;
}

export function closeTag(name: string, depth = 0): string {
  return `${'  '.repeat(depth)}</${name}>\n`;
}

function rendered({ name, attributes, children, inline }: XmlTag, depth: number): string {
  const start = `<${name}${renderedAttributes(attributes)}`;
  if (children.length === 0) return `${start}/>`;
  const isText = inline || children.some((child) => typeof child === 'string');
  const inner = isText
    ? children.map((child) => (typeof child === 'string' ? escaped(child) : rendered(child, depth))).join('')
    : `\n${children.map((child) => renderTag(child as XmlTag, depth + 1)).join('')}${'  '.repeat(depth)}`;
  return `${start}>${inner}</${name}>`;
}

function renderedAttributes(attributes: XmlTag['attributes']): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value!).replace(ATTRIBUTE_SPACE, reference)}"`)
    .join('');
}

// What XML reads as something else: A&B, a<b, ]]>, "互联网+", and \r, which it would give back as \n
const SPECIAL = /[&<>"\r]/g;
// What XML gives back as a space in attributes
const ATTRIBUTE_SPACE = /[\t\n]/g;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const reference = (char: string) => `&#${char.codePointAt(0)};`;

function escaped(text: string): string {
  return text.replace(SPECIAL, (char) => NAMED[char] ?? reference(char));
}
