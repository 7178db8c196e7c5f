import { AnnotationError } from '../../src/errors';

/** The AnnotationError that a call throws; undefined where it throws none. Other errors go through. */
export function faultOf(call: () => unknown): AnnotationError | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return asFault(error);
  }
}

/** The AnnotationError that a promise is rejected with; undefined where it is not. */
export async function faultOfAsync(promise: Promise<unknown>): Promise<AnnotationError | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return asFault(error);
  }
}

function asFault(error: unknown): AnnotationError {
  if (error instanceof AnnotationError) return error;
  throw error;
}
