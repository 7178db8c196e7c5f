import { attribute, classesOf, idOf, LONGEST_ATTRIBUTE } from './dom';
import type { DomElement } from './dom';

const TAGS = new Set(
  (
    'script style noscript template iframe object embed applet svg math canvas audio video map button select ' +
    'textarea input nav footer aside head title dialog'
  ).split(' '),
);

// display:none, visibility: hidden
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Names that pages give to what is not the text, as one of the words of a class or id: bdsharebuttonbox, qr_container. */
const FURNITURE_WORDS = new Set(
  (
    'share shares sharebar bdsharebuttonbox bdshare bshare jiathis addthis qrcode qr ewm erweima breadcrumb breadcrumbs ' +
    'crumb crumbs crumbsnav editsection noprint navbox pagination'
  ).split(' '),
);

/** Names that mean it only by themselves: position is a breadcrumb, position-relative lays out anything. */
const FURNITURE_NAMES = new Set(
  (
    'curpos position nav navbar navigation menu topnav footer foot bottomnav copyright toolbar tool tools pager ' +
    'related recommend recommended sidebar comment comments ad ads advert advertisement toc catlinks hidden ' +
    'visually-hidden sr-only fontsize zitidaxiao'
  ).split(' '),
);

/** Tells whether an element is no part of the text: code, what is hidden, and the furniture of the page. */
export function isLeftOut(element: DomElement): boolean {
  return isInvisible(element) || isFurniture(element);
}

/** Tells whether a browser shows nothing of an element, or nothing that is text. */
export function isInvisible(element: DomElement): boolean {
  return (
    TAGS.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(attribute(element, 'style')?.slice(0, LONGEST_ATTRIBUTE) ?? '')
  );
}

function isFurniture(element: DomElement): boolean {
  if (element.tagName === 'body' || element.tagName === 'html') return false;
  return [idOf(element), ...classesOf(element)].some(
    (name) => FURNITURE_NAMES.has(name) || name.split(/[-_]/).some((word) => FURNITURE_WORDS.has(word)),
  );
}
