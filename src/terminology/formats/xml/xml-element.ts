/** An element of an XML file, without its prefix; text and elements in their order. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Empty where there is none. */
  readonly namespace: string;
  /** By name; those of another namespace by "{namespace}name", xml:lang by "xml:lang". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  /** Where its `<` stands, in UTF-16 code units. */
  readonly offset: number;
}

/** The elements directly inside, text left out. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first element of a name directly inside. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

export interface ReadText {
  readonly text: string;
  /** Names of the inline elements whose tags (and contents, where they are code) were dropped. */
  readonly markup: ReadonlySet<string>;
}

/**
 * The text of an element as people read it: tags dropped, the indentation of pretty-printing undone.
 *
 * @param isCode Whether an inline element holds a tool's own code rather than text: `<ph>&lt;br/&gt;</ph>`.
 */
export function readText(element: XmlElement, isCode: (name: string) => boolean): ReadText {
  const markup = new Set<string>();
  const parts: string[] = [];
  const collect = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === 'string') parts.push(child);
      else {
        markup.add(child.name);
        if (!isCode(child.name)) collect(child);
      }
    }
  };
  collect(element);
  return { text: foldLayout(parts.join('')), markup };
}

const isSpace = (char: string | undefined) => char === ' ' || char === '\t' || char === '\n' || char === '\r';

/** Removes what XML calls white space at both ends; U+3000 and its like are text. */
export function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return text.slice(start, end);
}

/**
 * Undoes what pretty-printing does to a text: white space at the ends, and line breaks before an indented line.
 *
 * A line break before a line that is not indented is the author's own and stays.
 */
export function foldLayout(text: string): string {
  const groups: string[][] = [];
  for (const line of trimXmlSpace(text).split('\n')) {
    const last = groups.at(-1);
    if (last && (line.startsWith('\t') || line.startsWith('  '))) last.push(line);
    else groups.push([line]);
  }
  return groups
    .map((lines) =>
      lines.length === 1
        ? lines[0]
        : lines
            .map(trimXmlSpace)
            .filter((line) => line !== '')
            .join(' '),
    )
    .join('\n');
}
