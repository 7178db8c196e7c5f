/** The Document: in, what a pipeline has gathered, or JSON; out, a frozen Document and answers about it. */
export { assembleDocument } from './assemble';
export type { Parts } from './assemble';
export { linkTokens } from './tokens';
export { covering, entitiesOfKind, overlapping, sectionPath, sentenceAt, within } from './query';
export { selectNonOverlapping } from './select';
export type { SelectOptions } from './select';
export { parseDocument, stringifyDocument } from './json';
export type { StringifyOptions } from './json';
