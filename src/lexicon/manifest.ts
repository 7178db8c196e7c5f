import * as v from 'valibot';
import { AnnotationError } from '../errors';
import type { DictionaryVersion } from '../model';

/** What a dictionary folder says of itself; `sources` are what its tables' source columns refer to. */
export interface Manifest extends DictionaryVersion {
  readonly licence: string;
  readonly sources: readonly string[];
}

const filled = v.pipe(v.string(), v.minLength(1));
const manifest = v.strictObject({
  id: filled,
  version: filled,
  licence: filled,
  sources: v.pipe(v.array(filled), v.minLength(1)),
});

/**
 * Checks a dictionary folder's manifest.json.
 *
 * @throws AnnotationError `invalid-dictionary` with every fault.
 */
export function readManifest(data: unknown): Manifest {
  const result = v.safeParse(manifest, data);
  if (result.success) return result.output;
  const issues = result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'manifest', message: issue.message }));
  throw new AnnotationError('invalid-dictionary', 'The manifest of a dictionary is malformed:', { issues });
}
