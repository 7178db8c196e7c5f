/**
 * What each stretch of a text is. In: a text; out: blocks, the tree of headings, and what the text says of itself.
 */
export { structure } from './structure';
export type { StructureOptions } from './structure';
