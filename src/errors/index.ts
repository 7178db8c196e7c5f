/** What goes wrong: one error class with stable codes. Imports nothing. */
export { AnnotationError } from './annotation-error';
export type { AnnotationErrorDetails, ErrorCode, Issue } from './annotation-error';
export { loadPeer } from './load-peer';
