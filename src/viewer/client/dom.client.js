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

/** The elements of each annotation, by its index; several where it skips text or crosses another. */
export const pieces = data.marks.map(() => []);
for (const piece of document.querySelectorAll('u[data-a]')) pieces[Number(piece.dataset.a)].push(piece);

/** The innermost mark at an element whose kind is shown. */
export function markAt(target) {
  return target instanceof Element ? target.closest('u[data-a]:not(.off)') : null;
}

export const calm = matchMedia('(prefers-reduced-motion: reduce)');

export function scrollTo(element) {
  element.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
}
