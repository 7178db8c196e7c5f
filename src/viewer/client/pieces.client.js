import { data } from './dom.client.js';
import { Places } from './positions.client.js';

/** The text and the elements of its annotations. */

export const places = new Places(document.querySelector('article'));

/** The elements of each annotation, by its index; several where it skips text or crosses another. */
export const pieces = data.marks.map(() => []);
for (const piece of document.querySelectorAll('u[data-a]')) pieces[Number(piece.dataset.a)].push(piece);

/** The innermost mark at an element whose kind is shown. */
export function markAt(target) {
  return target instanceof Element ? target.closest('u[data-a]:not(.off)') : null;
}
