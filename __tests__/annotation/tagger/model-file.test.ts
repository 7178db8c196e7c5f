import { zlibSync, deflateSync } from 'fflate';
import { parseTaggerModel, stringifyTaggerModel, trainTagger } from '../../../src/annotation';
import { checksumOf } from '../../../src/annotation/tagger/stringify-model';
import { AnnotationError } from '../../../src/errors';
import { inventedCorpus, view } from './support';

const model = trainTagger([inventedCorpus(0, 6)], { view, buckets: 256, epochs: 3 });
const written = stringifyTaggerModel(model);
type File = Parameters<typeof checksumOf>[0] & Record<string, unknown>;
const file = (): File => JSON.parse(written) as File;

/** A file with other content and a checksum that fits it. */
function forged(change: Record<string, unknown>): string {
  const changed = { ...file(), ...change } as File;
  return JSON.stringify({ ...changed, checksum: checksumOf(changed) });
}
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe('the model file', () => {
  it('comes back as it was written', () => {
    const back = parseTaggerModel(written);
    expect(stringifyTaggerModel(back)).toBe(written);
    expect(back).toEqual(model);
  });

  it('may be laid out otherwise', () => {
    expect(parseTaggerModel(JSON.stringify(file(), undefined, 2)).version).toBe(model.version);
  });

  it('says what it is and how it was made, and nothing of place or time', () => {
    expect(Object.keys(file())).toEqual([
      'format',
      'version',
      'name',
      'scheme',
      'kinds',
      'buckets',
      'features',
      'readsKnown',
      'confidence',
      'training',
      'scales',
      'transitionScales',
      'weights',
      'checksum',
    ]);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{"format":', 'not JSON'],
    ['null', 'null', 'format'],
    ['an array', '[]', 'format'],
    ['another format', forged({ format: 'gongwen-document' }), 'format'],
    ['a later version', forged({ version: 2 }), 'version'],
    ['other features', forged({ features: 99 }), 'features'],
    ['a value beyond the format', forged({ path: '/home' }), 'path'],
    ['a key of prototypes', written.replace('{', '{"__proto__":{"kinds":[]},'), '__proto__'],
    ['a constructor', written.replace('{', '{"constructor":1,'), 'constructor'],
    ['kinds of no guideline', forged({ kinds: ['toString', 'place'] }), 'kinds.0'],
    ['no kinds', forged({ kinds: [] }), 'kinds'],
    ['a kind twice', forged({ kinds: ['place', 'place'] }), 'kinds'],
    ['too many kinds', forged({ kinds: Array.from({ length: 999 }, (_, n) => `custom:${n}`) }), 'kinds'],
    ['fewer kinds than weights', forged({ kinds: ['place'] }), 'scales'],
    ['buckets that are no power of two', forged({ buckets: 300 }), 'buckets'],
    ['huge buckets', forged({ buckets: 2 ** 40 }), 'buckets'],
    [
      'more weights than a memory bears',
      forged({ buckets: 2 ** 22, kinds: Array.from({ length: 100 }, (_, n) => `custom:${n}`) }),
      'buckets',
    ],
    ['an infinite scale', written.replace(/"scales":\[[^,]+/, '"scales":[1e999'), 'scales.0'],
    ['a scale that is no number', forged({ scales: file().scales.map(() => null) }), 'scales.0'],
    ['a negative scale', forged({ scales: file().scales.map(() => -1) }), 'scales.0'],
    ['too few scales', forged({ scales: [1] }), 'scales'],
    [
      'too many scales of transitions',
      forged({ transitionScales: [...file().transitionScales, 1] }),
      'transitionScales',
    ],
    ['a confidence that falls', forged({ confidence: { slope: -1, offset: 0 } }), 'confidence.slope'],
    ['weights that are no base64', forged({ weights: '…' }), 'weights'],
    ['weights that are no stream', forged({ weights: 'AAAA' }), 'weights'],
    ['no weights', forged({ weights: '' }), 'weights'],
    ['weights of another stream', forged({ weights: base64(zlibSync(new Uint8Array(9))) }), 'weights'],
    ['too few weights', forged({ weights: base64(deflateSync(new Uint8Array(9))) }), 'weights'],
    ['a bomb', forged({ weights: base64(deflateSync(new Uint8Array(50_000_000))) }), 'weights'],
    ['a changed weight', written.replace('"weights":"', '"weights":"A'), 'checksum'],
    ['a cut file', written.slice(0, -200), 'not JSON'],
  ])('is refused with %s', (_, json, told) => {
    let thrown: unknown;
    try {
      parseTaggerModel(json);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AnnotationError);
    const { code, message } = thrown as AnnotationError;
    expect(code).toBe('invalid-model');
    expect(message).toContain(told);
  });
});
