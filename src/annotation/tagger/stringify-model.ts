import { contentVersion } from '../../lexicon';
import { FEATURE_VERSION } from './features';
import type { TaggerModel } from './model';
import type { ModelFile } from './model-file';
import { packBytes } from './packed-bytes';

/**
 * Writes a model as one line of JSON: what it is, how it was made, its weights. The same model, the same bytes; there is
 * no date, path or machine in it.
 */
export function stringifyTaggerModel(model: TaggerModel): string {
  return `${JSON.stringify(fileOf(model))}\n`;
}

/** A model without its version gets it here. */
export function versioned(model: Omit<TaggerModel, 'version'>): TaggerModel {
  return { ...model, version: fileOf(model).checksum };
}

/** The checksum of all the rest of a file. */
export function checksumOf(file: ModelFile): string {
  return contentVersion(JSON.stringify({ ...file, checksum: '' }));
}

function fileOf({ name, linear, confidence, training }: Omit<TaggerModel, 'version'>): ModelFile {
  const { labels, buckets, readsKnown, quantised } = linear;
  const { weights, transitions } = quantised;
  const bytes = new Int8Array(weights.values.length + transitions.values.length);
  bytes.set(weights.values);
  bytes.set(transitions.values, weights.values.length);
  const file: ModelFile = {
    format: 'gongwen-tagger',
    version: 1,
    name,
    scheme: labels.scheme,
    kinds: [...labels.kinds],
    buckets,
    features: FEATURE_VERSION,
    readsKnown,
    confidence,
    training,
    scales: [...weights.scales],
    transitionScales: [...transitions.scales],
    weights: packBytes(new Uint8Array(bytes.buffer)),
    checksum: '',
  };
  return { ...file, checksum: checksumOf(file) };
}
