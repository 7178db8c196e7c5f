import type { NumberLabels } from './numbering';
import type { StyleTable } from './styles';
import { descendants, elementsOf, firstOf, numberOf, valueOf } from './xml';

/** The styles that stand for what was resolved; `style-map.ts` says what becomes of them. */
export const TITLE_STYLE = 'GongwenTitle';
export const HEADING_STYLE = 'GongwenHeading';
export const LIST_STYLE = 'GongwenListItem';

/**
 * Writes into the paragraphs of document.xml what only Word knows of them: a heading by outline level or by a style
 * with a Chinese name gets a style that says so, an automatic number becomes text.
 */
export function resolveParagraphs(root: Element, styles: StyleTable, labels: NumberLabels): void {
  for (const paragraph of descendants(root, 'p')) {
    const properties = firstOf(paragraph, 'pPr');
    const facts = styles(valueOf(firstOf(properties, 'pStyle')));
    const outline = numberOf(firstOf(properties, 'outlineLvl'));
    const level = outline === undefined ? facts.headingLevel : outline < 9 ? outline + 1 : undefined;
    const numId = valueOf(firstOf(properties, 'numPr', 'numId')) ?? facts.numId;
    // numId 0 takes the number of the style away.
    const isListed = numId !== undefined && numId !== '0' && !isDeleted(paragraph);
    if (isListed)
      insertText(paragraph, labels(numId, numberOf(firstOf(properties, 'numPr', 'ilvl')) ?? facts.listLevel ?? 0));
    if (facts.isTitle) setStyle(paragraph, TITLE_STYLE);
    else if (level !== undefined) setStyle(paragraph, `${HEADING_STYLE}${Math.min(level, 6)}`);
    else if (isListed) setStyle(paragraph, LIST_STYLE);
    else continue;
    const numbering = firstOf(paragraph, 'pPr', 'numPr');
    numbering?.parentNode?.removeChild(numbering);
  }
}

/** A paragraph that was struck out with tracking on takes no number. */
function isDeleted(paragraph: Element): boolean {
  return (
    firstOf(paragraph, 'del') !== undefined &&
    firstOf(paragraph, 'r') === undefined &&
    firstOf(paragraph, 'ins') === undefined
  );
}

function setStyle(paragraph: Element, styleId: string): void {
  let properties = firstOf(paragraph, 'pPr');
  if (properties === undefined) {
    properties = create(paragraph, 'pPr');
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  for (const style of elementsOf(properties, 'pStyle')) properties.removeChild(style);
  const style = create(paragraph, 'pStyle');
  style.setAttributeNS(paragraph.namespaceURI, qualified(paragraph, 'val'), styleId);
  properties.insertBefore(style, properties.firstChild);
}

function insertText(paragraph: Element, content: string): void {
  if (content === '') return;
  const text = create(paragraph, 't');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(paragraph.ownerDocument.createTextNode(content));
  const run = create(paragraph, 'r');
  run.appendChild(text);
  paragraph.insertBefore(run, firstOf(paragraph, 'pPr')?.nextSibling ?? paragraph.firstChild);
}

function create(paragraph: Element, name: string): Element {
  return paragraph.ownerDocument.createElementNS(paragraph.namespaceURI, qualified(paragraph, name));
}

function qualified(paragraph: Element, name: string): string {
  return paragraph.prefix ? `${paragraph.prefix}:${name}` : name;
}
