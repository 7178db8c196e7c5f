import type { DefaultTreeAdapterTypes } from 'parse5';

export type DomNode = DefaultTreeAdapterTypes.ChildNode;
export type DomElement = DefaultTreeAdapterTypes.Element;
export type DomParent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: DomNode): node is DomElement {
  return 'tagName' in node;
}

/** The text of a text node; undefined for everything else. */
export function textOf(node: DomNode): string | undefined {
  return node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : undefined;
}

export function childElements(parent: DomParent): DomElement[] {
  return parent.childNodes.filter(isElement);
}

export function attribute(element: DomElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** No list of classes and no style that means something is longer. */
export const LONGEST_ATTRIBUTE = 2_000;

/** Lower-case, since pages spell one class in many ways: TRS_Editor, trs_editor. */
export function classesOf(element: DomElement): string[] {
  const classes = attribute(element, 'class')?.slice(0, LONGEST_ATTRIBUTE) ?? '';
  return classes.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Lower-case; empty where there is none. */
export function idOf(element: DomElement): string {
  return (attribute(element, 'id') ?? '').toLowerCase();
}

/** Visits the elements below in document order; the visitor returns false to stay out of one. */
export function visit(parent: DomParent, visitor: (element: DomElement) => boolean): void {
  for (const element of childElements(parent)) if (visitor(element)) visit(element, visitor);
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section ' +
    'summary table tbody td tfoot th thead tr ucapcontent ul'
  ).split(' '),
);

/** Tells whether an element stands on lines of its own. */
export function isBlock(element: DomElement): boolean {
  return BLOCKS.has(element.tagName);
}
