/**
 * The annotated page and the comparison. In: Documents; out: one HTML page that shows text, annotations and facts.
 */
export { renderPage } from './render-page';
export type { PageOptions } from './render-page';
export { renderComparison } from './comparison/render-comparison';
export type { ComparedTarget } from './comparison/compared-target';
