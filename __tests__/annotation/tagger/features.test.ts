import fc from 'fast-check';
import { featureCount, featuresOf } from '../../../src/annotation/tagger/features';
import { hashText } from '../../../src/annotation/tagger/hash';
import { quotePlaces } from '../../../src/annotation/tagger/quote-places';
import { shapeOf } from '../../../src/annotation/tagger/shape';

it.each([
  ['5G', '0A'],
  ['ＡＰＰ', 'A'],
  ['沙河口', '汉3'],
  ['𠮷野家', '汉3'],
  ['互联网+', '汉.3'],
  ['iPhone15', 'aAa0'],
  ['“', '.'],
  ['', ''],
])('the shape of %s is %s', (word, shape) => {
  expect(shapeOf(word)).toBe(shape);
});

it.each([
  ['实施|“|雪亮|工程|”|建设', [0, 0, 1, 2, 0, 0]],
  ['《|“|十三五|”|规划|》', [0, 0, 1, 0, 4, 0]],
  ['《|规划|纲要|》|和', [0, 3, 4, 0, 0]],
  ['”|前|“|后', [0, 0, 0, 1]],
  ['', [0]],
])('words in %s stand at %j to quotes', (words, places) => {
  expect([...quotePlaces(words.split('|').map((text) => ({ text })))]).toEqual(places);
});

it('features are so many a word, within the buckets, the same each time', () => {
  const word = fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1 }), pos: fc.string() });
  fc.assert(
    fc.property(fc.array(word), fc.boolean(), (words, readsKnown) => {
      const features = featuresOf(words, 256, readsKnown);
      expect(features).toHaveLength(words.length * featureCount(readsKnown));
      expect(features.every((bucket) => bucket >= 0 && bucket < 256)).toBe(true);
      expect(featuresOf(words, 256, readsKnown)).toEqual(features);
    }),
  );
});

it('hashes of words that differ little fill buckets evenly', () => {
  const buckets = new Uint32Array(64);
  for (let code = 0x4e00; code < 0x4e00 + 6400; code++) buckets[hashText(`${String.fromCharCode(code)}区`) & 63]!++;
  // 100 each on average; chance alone keeps within 60 of it.
  expect(Math.min(...buckets)).toBeGreaterThan(40);
  expect(Math.max(...buckets)).toBeLessThan(160);
});

it('a word of a million characters costs its length', () => {
  expect(featuresOf([{ text: '大'.repeat(1_000_000) }], 256, false)).toHaveLength(featureCount(false));
});
