/** Finds and makes elements. Text reaches the page through `textContent` alone. */

export function byId(id) {
  return document.getElementById(id);
}

/** Makes an element; children are elements or strings. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...children);
  return element;
}

export const data = JSON.parse(byId('data').textContent);

export const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The columns stand one under the other (see the style sheet). */
export const narrow = matchMedia('(max-width: 60rem)');

export function scrollTo(element) {
  element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
}
