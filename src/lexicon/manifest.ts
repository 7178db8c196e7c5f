import * as v from 'valibot';
import { AnnotationError } from '../errors';
import type { DictionaryVersion } from '../model';

/** Where entries are from: what the tables' source columns refer to by `id`. */
export interface DictionarySource {
  readonly id: string;
  /** What it is, in words: a law, a page, or the project itself. */
  readonly title: string;
  readonly url?: string;
  /** Whether the entries were compared with it; false where the title says what is known and nobody read the page. */
  readonly checked: boolean;
  /** Under what terms it may be used, where that is not plain: names and figures are facts, texts are not copied. */
  readonly licence?: string;
}

/** What a dictionary folder says of itself. */
export interface Manifest extends DictionaryVersion {
  readonly licence: string;
  readonly sources: readonly DictionarySource[];
}

const filled = v.pipe(v.string(), v.minLength(1));
const source = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z\d-]+$/, 'expected lower-case letters, digits and hyphens')),
  title: filled,
  url: v.exactOptional(v.pipe(v.string(), v.url())),
  checked: v.boolean(),
  licence: v.exactOptional(filled),
});
const manifest = v.strictObject({
  id: filled,
  version: filled,
  licence: filled,
  sources: v.pipe(v.array(source), v.minLength(1)),
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
