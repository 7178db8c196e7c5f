import { elementsOf, firstOf, numberOf, valueOf } from './xml';

/** What a paragraph style, with those it is based on, says of its paragraphs. */
export interface StyleFacts {
  readonly isTitle: boolean;
  /** 1 for the highest. */
  readonly headingLevel?: number | undefined;
  readonly numId?: string | undefined;
  readonly listLevel?: number | undefined;
}

export type StyleTable = (styleId: string | undefined) => StyleFacts;

// Built-in names as Word, WPS and LibreOffice write them: heading 1, Heading 1, 标题 1, 标题1
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i;
// Title, 标题, 文章标题: not 副标题, not 标题 1
const TITLE_NAME = /^(?:title|标题|主标题|大标题|文章标题|公文标题|文件标题)$/i;
/** Styles are based on each other; a ring of them would have no end. */
const LONGEST_CHAIN = 20;

/** Reads styles.xml: which styles make titles and headings (by name or outline level), which number their paragraphs. */
export function readStyles(root: Element | undefined): StyleTable {
  const styles = new Map<string, Element>();
  for (const style of root === undefined ? [] : elementsOf(root, 'style')) {
    const id = valueOf(style, 'styleId');
    if (id !== undefined && valueOf(style, 'type') !== 'character') styles.set(id, style);
  }
  const known = new Map<string, StyleFacts>();
  return (styleId) => {
    if (styleId === undefined) return { isTitle: false };
    const facts = known.get(styleId) ?? factsOf(chain(styles, styleId));
    known.set(styleId, facts);
    return facts;
  };
}

/** The style and those that it is based on, the nearest first. */
function chain(styles: ReadonlyMap<string, Element>, styleId: string): Element[] {
  const found: Element[] = [];
  let style = styles.get(styleId);
  while (style !== undefined && found.length < LONGEST_CHAIN) {
    found.push(style);
    style = styles.get(valueOf(firstOf(style, 'basedOn')) ?? '');
  }
  return found;
}

function factsOf(styles: readonly Element[]): StyleFacts {
  const names = styles.map((style) => valueOf(firstOf(style, 'name'))?.trim() ?? '');
  const outline = first(styles, (style) => numberOf(firstOf(style, 'pPr', 'outlineLvl')));
  const named = first(names, (name) => HEADING_NAME.exec(name)?.[1]);
  return {
    isTitle: TITLE_NAME.test(names[0] ?? ''),
    // Outline level 9 is Word's word for body text.
    headingLevel:
      outline === undefined ? (named === undefined ? undefined : Number(named)) : outline < 9 ? outline + 1 : undefined,
    numId: first(styles, (style) => valueOf(firstOf(style, 'pPr', 'numPr', 'numId'))),
    listLevel: first(styles, (style) => numberOf(firstOf(style, 'pPr', 'numPr', 'ilvl'))),
  };
}

function first<Item, Value>(items: readonly Item[], valueOfItem: (item: Item) => Value | undefined): Value | undefined {
  for (const item of items) {
    const value = valueOfItem(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
