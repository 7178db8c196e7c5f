import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { AnnotationError } from '../../../src/errors';
import { readManifest } from '../../../src/lexicon';
import { parseReference, phraseFrequency, referenceFrequencies } from '../../../src/terminology/reference';

const reference = referenceFrequencies();
const jieba = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' '))
  .map(([word, count]) => [word!, Number(count)] as const);

function issuesOf(text: string) {
  try {
    parseReference(text, { id: 'mine' });
  } catch (error) {
    if (error instanceof AnnotationError && error.code === 'invalid-dictionary') return error.issues;
    throw error;
  }
  throw new Error('Expected the list to be refused.');
}

describe('referenceFrequencies', () => {
  it("has the count of jieba's dictionary, in two digits, for every word from 30 on, and 0 for all others", () => {
    const faults = jieba.filter(
      ([word, count]) => reference.frequencyOf(word) !== (count >= 30 ? Number(count.toPrecision(2)) : 0),
    );
    expect(faults).toEqual([]);
  });

  it("knows the size of jieba's corpus, and how many words it distinguishes", () => {
    expect(reference.size).toBe(jieba.reduce((sum, [, count]) => sum + count, 0));
    expect(reference.types).toBe(jieba.length);
  });

  it('is read once', () => {
    expect(referenceFrequencies()).toBe(reference);
  });

  it.each(['', '营商环境营商环境', '1', '改9286', '__proto__', 'constructor', '\uD842'])('lacks "%s"', (word) => {
    expect(reference.frequencyOf(word)).toBe(0);
  });

  it('says its id, version, licence and source', () => {
    const path = join(import.meta.dirname, '../../../dictionaries/reference/manifest.json');
    const manifest = readManifest(JSON.parse(readFileSync(path, 'utf8')));
    expect([manifest.id, manifest.version]).toEqual([reference.id, reference.version]);
  });
});

describe('parseReference', () => {
  it.each([
    ['tabs', '改革\t120\n经济\t300'],
    ['commas', '改革,120\n经济,300\n'],
    ['a byte order mark and carriage returns', '\uFEFF改革,120\r\n经济,300\r\n'],
    ['comments and blank lines', '# 词频\n\n改革,120\n# 完\n经济,300'],
    ['white space around tabs', ' 改革 \t 120\n经济\t 300 '],
    ['quoted cells', '"改革","120"\n"经济",300'],
    ['a comment with a tab before commas', '# a\tb\n改革,120\n经济,300'],
    ['named columns', 'word,frequency\n改革,120\n经济,300'],
    ['named columns in another order among others', 'Rank\tFREQ\tTag\tWord\n1\t120\tvn\t改革\n2\t300\tn\t经济'],
    ['Chinese names', '词语,频次\n改革,120\n经济,300'],
    ['white space around cells', ' 改革 , 120\n经济  , 300 '],
    ['further cells without a header', '改革\t120\tvn\n经济\t300\tn'],
  ])('reads %s', (_, text) => {
    const list = parseReference(text, { id: 'mine' });
    expect(list).toMatchObject({ id: 'mine', size: 420, types: 2 });
    expect(['改革', '经济', '社会'].map((word) => list.frequencyOf(word))).toEqual([120, 300, 0]);
  });

  it('finds English words and phrases as they are written', () => {
    const list = parseReference('market,5\ncommon prosperity,2\n"ends, means",1\n', { id: 'english' });
    expect(['market', 'Market', 'common prosperity', 'ends, means'].map((word) => list.frequencyOf(word))).toEqual([
      5, 0, 2, 1,
    ]);
  });

  it('keeps a quotation mark in TSV', () => {
    expect(parseReference('"改革"\t3', { id: 'mine' }).frequencyOf('"改革"')).toBe(3);
  });

  it('reads words that are called like properties', () => {
    const list = parseReference('__proto__,3\nconstructor,4', { id: 'mine' });
    expect([list.frequencyOf('__proto__'), list.frequencyOf('toString')]).toEqual([3, 0]);
  });

  it('gives equal lists the same version, and takes one that is given', () => {
    const version = (text: string) => parseReference(text, { id: 'mine' }).version;
    expect(version('改革,120')).toBe(version('word\tcount\n改革\t120\n'));
    expect(version('改革,120')).not.toBe(version('改革,121'));
    expect(parseReference('改革,120', { id: 'mine', version: '7' }).version).toBe('7');
  });

  it("takes the corpus's size where the list is a part of it, but none that is too small", () => {
    expect(parseReference('改革,120', { id: 'mine', size: 1000 }).size).toBe(1000);
    expect(() => parseReference('改革,120', { id: 'mine', size: 119 })).toThrow(RangeError);
    expect(() => parseReference('改革,120', { id: 'mine', size: NaN })).toThrow(RangeError);
  });

  it.each([
    ['a rate', '经济,1.5', /whole number .* "1.5"/],
    ['a negative number', '经济,-3', /whole number .* "-3"/],
    ['an exponent', '经济,1e5', /whole number/],
    ['a number beyond exactness', '经济,9007199254740993', /whole number/],
    ['no number', '经济', /whole number .* ""/],
    ['an empty word', ',5', /expected a word/],
    ['a word that stands twice', '改革,5', /line 1 already/],
    ['a quotation mark left open', '"经济,5', /./],
  ])('refuses %s and names its line', (_, line, message) => {
    expect(issuesOf(`改革,120\n${line}\n`)).toContainEqual({ path: 'line 2', message: expect.stringMatching(message) });
  });

  it('gathers all faults', () => {
    expect(issuesOf('改革,x\n经济,5\n,4\n经济,6').map(({ path }) => path)).toEqual(['line 1', 'line 3', 'line 4']);
  });

  it.each(['', '\n# 空\n', 'word,frequency\n', '改革,0'])('refuses a list that counts nothing: %j', (text) => {
    expect(issuesOf(text)).toEqual([{ path: 'file', message: expect.stringMatching(/above 0/) }]);
  });

  it('either reads a text or refuses it by name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('改', '革', ',', '\t', '"', '\n', '\r', '#', '1', '0', ' ') }),
        (text) => {
          try {
            expect(parseReference(text, { id: 'any' }).size).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toMatchObject({ code: 'invalid-dictionary' });
          }
        },
      ),
    );
  });

  it.each([
    ['quotation marks', '"'.repeat(100_000)],
    ['one endless cell', '改'.repeat(1_000_000)],
    ['commas', ','.repeat(100_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
  ])('refuses %s without end', (_, text) => {
    expect(issuesOf(text)).not.toEqual([]);
  });
});

describe('phraseFrequency', () => {
  const list = parseReference('经济,100\n发展,50\n社会,1\n', { id: 'mine', size: 10_000 });

  it.each([
    ['ten times what chance gives two words: 10 · 100 · 50 / 10,000', ['经济', '发展'], 5],
    ['… and a third: 10 · 5 · 100 / 10,000', ['经济', '发展', '经济'], 0.5],
    ["a word's own frequency", ['经济'], 100],
    ['0 for an unknown word', ['经济', '新质生产力'], 0],
  ])('is %s', (_, words, expected) => {
    expect(phraseFrequency(words, list)).toBeCloseTo(expected, 12);
  });

  it('is never above the rarest word', () => {
    const small = parseReference('经济,100\n发展,50\n', { id: 'mine' });
    expect(phraseFrequency(['经济', '发展'], small)).toBe(50);
  });

  it('refuses a phrase without words', () => {
    expect(() => phraseFrequency([], list)).toThrow(RangeError);
  });
});
