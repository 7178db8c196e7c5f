import { AnnotationError, type Issue } from '../../errors';

/** The error of a glossary that cannot be taken, with every fault. */
export function invalidGlossary(issues: readonly Issue[], cause?: unknown): AnnotationError {
  const faults = issues.length === 1 ? 'a fault' : `${issues.length} faults`;
  return new AnnotationError('invalid-glossary', `The glossary cannot be read; it has ${faults}:`, { issues, cause });
}
