import * as v from 'valibot';
import { AnnotationError, type Issue } from '../../errors';
import { Labels } from './labels';
import type { TaggerModel } from './model';
import { modelFileSchema, MOST_WEIGHTS, type ModelFile } from './model-file';
import { unpackBytes } from './packed-bytes';
import { quantisedModel } from './quantise';
import { checksumOf } from './stringify-model';

/**
 * Reads a model that `stringifyTaggerModel` or `gongwen train` wrote, and checks all of it: a file from elsewhere can
 * neither fill the memory nor smuggle a value in.
 *
 * @throws AnnotationError `invalid-model`, with every fault in `issues`.
 */
export function parseTaggerModel(json: string): TaggerModel {
  const value = parseJson(json);
  const { format } = Object(value) as { format?: unknown };
  if (format !== 'gongwen-tagger') throw invalid('format', `expected "gongwen-tagger", got ${JSON.stringify(format)}`);
  const unknown = Object.keys(value as object).filter((key) => !Object.hasOwn(modelFileSchema.entries, key));
  if (unknown.length > 0) throw invalid(unknown[0]!, `a model has no "${unknown[0]}"`);
  const result = v.safeParse(modelFileSchema, value);
  if (!result.success)
    throw new AnnotationError('invalid-model', 'This is no valid tagger model:', {
      issues: result.issues.map(issueOf),
    });
  return modelOf(result.output);
}

function modelOf(file: ModelFile): TaggerModel {
  const { name, scheme, kinds, buckets, readsKnown, confidence, training, checksum } = file;
  const labels = new Labels(kinds, scheme);
  const { count } = labels;
  const size = buckets * count;
  if (size > MOST_WEIGHTS)
    throw invalid('buckets', `${buckets} buckets for ${count} labels are more than ${MOST_WEIGHTS} weights`);
  checkLength('scales', file.scales, count);
  checkLength('transitionScales', file.transitionScales, count + 1);
  const actual = checksumOf(file);
  if (actual !== checksum)
    throw invalid('checksum', `the file says ${checksum} and its content is ${actual}: it was changed or cut`);
  const bytes = new Int8Array(unpack(file.weights, size + (count + 1) * count).buffer);
  const weights = { values: bytes.subarray(0, size), scales: Float64Array.from(file.scales) };
  const transitions = { values: bytes.subarray(size), scales: Float64Array.from(file.transitionScales) };
  const linear = quantisedModel(weights, transitions, { labels, buckets, readsKnown });
  return { name, version: checksum, linear, confidence, training };
}

function checkLength(field: string, scales: readonly number[], count: number): void {
  if (scales.length !== count) throw invalid(field, `expected ${count}, one a column, got ${scales.length}`);
}

function unpack(weights: string, length: number): Uint8Array {
  try {
    return unpackBytes(weights, length);
  } catch (cause) {
    throw invalid('weights', String((cause as Error).message ?? cause), cause);
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new AnnotationError('invalid-model', `This is no tagger model: not JSON (${(cause as Error).message})`, {
      cause,
    });
  }
}

function issueOf(issue: v.BaseIssue<unknown>): Issue {
  return { path: v.getDotPath(issue) ?? 'model', message: issue.message };
}

function invalid(path: string, message: string, cause?: unknown): AnnotationError {
  return new AnnotationError('invalid-model', 'This is no valid tagger model:', { issues: [{ path, message }], cause });
}
