/**
 * The annotated page. In: a Document; out: one HTML page that shows its text, its annotations and its facts.
 */
export { renderPage } from './render-page';
export type { PageOptions } from './render-page';
