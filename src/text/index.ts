/**
 * Text and positions in it. In: strings and offsets; out: spans, offset conversions, a normalised view with its way back.
 */
export { compareSpans, contains, isBlank, overlaps, sliceText, trimSpan } from './span';
export type { Span } from './span';
export { assertWellFormed, findIllFormed, insideSurrogatePair, repairText } from './well-formed';
export { OffsetIndex } from './offset-index';
export type { OffsetUnit } from './offset-index';
export { foldWidth, nfkcView, widthFoldedView } from './normal-view';
export type { NormalView } from './normal-view';
