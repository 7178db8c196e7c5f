import { attribute, childElements, classesOf, idOf, isBlock, isElement, textOf, visit } from './dom';
import type { DomElement, DomParent } from './dom';
import { isInvisible, isLeftOut } from './left-out';

/** Where the main text stands, and how it was found. */
export interface MainContent {
  readonly elements: readonly DomElement[];
  /** `container`: an element that publishing systems are known to put it in; `density`: where the prose is. */
  readonly by: 'container' | 'density';
}

/**
 * Ids, classes and elements that hold the main text, the surest first: the State Council's site, the TRS publishing
 * system that most government sites run, WeChat, Wikisource, then the general ones.
 */
const CONTAINERS: readonly ((element: DomElement) => boolean)[] = [
  hasId('ucap-content'),
  ({ tagName }) => tagName === 'ucapcontent',
  hasId('zoom', 'zoomcon', 'zoombox'),
  hasClass('trs_editor', 'trs_ueditor', 'trs_editor_view', 'trs_web'),
  hasClass('pages_content'),
  hasId('js_content'),
  hasId('mw-content-text'),
  hasClass('mw-parser-output'),
  hasId(
    'artibody',
    'articlecontent',
    'article_content',
    'article-content',
    'articlebody',
    'article_body',
    'newscontent',
  ),
  (element) => attribute(element, 'itemprop') === 'articleBody',
  hasClass('article-content', 'article_content', 'articlecontent', 'article-body', 'article_body', 'articlebody'),
  hasClass(
    'article-con',
    'article_con',
    'detail-content',
    'detail_content',
    'news_content',
    'news-content',
    'xxgk_content',
  ),
  ({ tagName }) => tagName === 'article',
  ({ tagName }) => tagName === 'main',
];

/** A container with less text is an empty shell. */
const LEAST_TEXT = 20;
/** An element with this share of its parent's prose is where to go on. */
const DOMINANT = 0.7;
/** A block with more of its text in links is navigation. */
const MOST_LINKED = 0.3;
/** A block of text is prose from this length on, or with a full stop. */
const LEAST_PROSE = 25;

/**
 * Finds the main text of a page.
 *
 * First by the containers that publishing systems use. Else by density: prose is a block with few links that is long
 * or has a sentence's punctuation; from the body on, it goes down into the child that holds over 70 per cent of the
 * prose, and stops where no child does.
 */
export function findMainContent(body: DomElement): MainContent {
  for (const isContainer of CONTAINERS) {
    const elements: DomElement[] = [];
    visit(body, (element) => {
      // Names of furniture do not count here: pages wrap all they have in `nav` and `share`.
      if (isInvisible(element)) return false;
      const isMatch = isContainer(element) && textLength(element) >= LEAST_TEXT;
      if (isMatch) elements.push(element);
      return !isMatch;
    });
    if (elements.length > 0) return { elements, by: 'container' };
  }
  return { elements: [densest(body)], by: 'density' };
}

function densest(body: DomElement): DomElement {
  const prose = new Map<DomElement, number>();
  measure(body, prose);
  let current = body;
  for (;;) {
    const total = prose.get(current) ?? 0;
    const next = childElements(current).find(
      (child) => GOES_INTO.has(child.tagName) && (prose.get(child) ?? 0) > total * DOMINANT,
    );
    if (total === 0 || next === undefined) return current;
    current = next;
  }
}

const GOES_INTO = new Set('div section article main table tbody tr td form center'.split(' '));

/** Notes how much prose each element holds; returns what stands in no block of its own below this one. */
function measure(element: DomElement, prose: Map<DomElement, number>): { text: string; linked: number } {
  let total = 0;
  let text = '';
  let linked = 0;
  const settle = (): void => {
    // A sentence's end or a clause's: 。 ； ，
    const isProse = text.length >= LEAST_PROSE || /[。；！？，]/.test(text);
    if (isProse && linked <= text.length * MOST_LINKED) total += text.length;
    text = '';
    linked = 0;
  };
  for (const node of element.childNodes) {
    text += (textOf(node) ?? '').replace(/\s+/g, '');
    if (!isElement(node) || isLeftOut(node)) continue;
    if (isBlock(node)) settle();
    const inner = measure(node, prose);
    total += prose.get(node) ?? 0;
    text += inner.text;
    linked += node.tagName === 'a' ? inner.text.length : inner.linked;
  }
  if (isBlock(element)) settle();
  prose.set(element, total);
  return { text, linked };
}

function textLength(parent: DomParent): number {
  let length = 0;
  for (const node of parent.childNodes) {
    length += (textOf(node) ?? '').replace(/\s+/g, '').length;
    if (isElement(node) && !isLeftOut(node)) length += textLength(node);
  }
  return length;
}

function hasId(...ids: string[]): (element: DomElement) => boolean {
  return (element) => ids.includes(idOf(element));
}

function hasClass(...names: string[]): (element: DomElement) => boolean {
  return (element) => classesOf(element).some((name) => names.includes(name));
}
