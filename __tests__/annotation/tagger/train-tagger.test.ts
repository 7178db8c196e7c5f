import { readFileSync } from 'node:fs';
import {
  crossValidateTagger,
  parseTaggerModel,
  stringifyTaggerModel,
  tagger,
  trainTagger,
} from '../../../src/annotation';
import { quantise } from '../../../src/annotation/tagger/quantise';
import type { Document } from '../../../src/model';
import { Pipeline } from '../../../src/pipeline';
import { sentences, words } from '../../../src/segmentation';
import { structure } from '../../../src/structure';
import fc from 'fast-check';
import { engine, goldDocument, inventedCorpus, named, view } from './support';

const SMALL = { view, buckets: 4096 };
const corpus = inventedCorpus(0, 12);
const model = trainTagger([corpus], SMALL);
const annotate = (text: string, used = model): Document =>
  new Pipeline().use(structure()).use(sentences()).use(words(engine)).use(tagger(used)).annotate(text);

describe('trainTagger', () => {
  it('learns names that it has not seen, by what stands around them', () => {
    expect(named(annotate('我们支持凌霄集团扩大生产。去年银杏公司落户桐花村。要继续改善民生。'))).toEqual([
      '凌霄集团 client',
      '银杏公司 client',
      '桐花村 place',
    ]);
  });

  it.each(['BIO', 'BILOU'] as const)('finds other names of the same sort with %s labels', (scheme) => {
    const scores: number[] = [];
    trainTagger([corpus], {
      ...SMALL,
      scheme,
      dev: [inventedCorpus(12)],
      onCheck: ({ all }) => scores.push(all.f1 ?? 0),
    });
    expect(scores).toHaveLength(1);
    expect(scores[0]).toBeGreaterThan(0.9);
  });

  it('makes the same model, byte for byte, of the same Documents and options, another of another seed', () => {
    const written = stringifyTaggerModel(model);
    expect(stringifyTaggerModel(trainTagger([inventedCorpus(0, 12)], SMALL))).toBe(written);
    expect(stringifyTaggerModel(trainTagger([corpus], { ...SMALL, seed: 2 }))).not.toBe(written);
  });

  it('loses next to nothing by rounding weights to int8', () => {
    const { exact, unrounded } = model.training.check!;
    expect(Math.abs(exact.correct - unrounded.correct)).toBeLessThanOrEqual(1);
    expect(unrounded.correct).toBeGreaterThan(0);
  });

  it('tells what it learned from, and what labels cannot say', () => {
    const text = '我们支持[云港集团|client]发展。';
    const document = goldDocument(text);
    const inner = { ...document.entities[0]!, id: 'entity/place/4-6', kind: 'place', start: 4, end: 6 } as never;
    const parts = { ...document.entities[0]!, id: 'entity/x', fragments: [{ start: 4, end: 5 }] } as never;
    const changed = { ...document, entities: [...document.entities, inner, parts] };
    expect(trainTagger([changed], SMALL).training).toMatchObject({
      documents: 1,
      sentences: 1,
      entities: 1,
      leftOut: { nested: 1, discontinuous: 1, outside: 0 },
      insideWords: 0,
    });
  });

  it('learns an entity that ends inside a word from the parts, and counts it', () => {
    // 人民政府 is one word.
    const { training } = trainTagger([goldDocument('我们热爱[人民|topic]政府。')], SMALL);
    expect(training).toMatchObject({ entities: 1, insideWords: 1 });
  });

  it('takes only the kinds that are asked for', () => {
    expect(trainTagger([corpus], { ...SMALL, kinds: ['client'] }).linear.labels.kinds).toEqual(['custom:client']);
  });

  it.each<[string, Parameters<typeof trainTagger>, RegExp]>([
    ['no entities', [[goldDocument('要改善民生。')], SMALL], /nothing to learn/],
    ['no Documents', [[], SMALL], /nothing to learn/],
    ['kinds that are not there', [[corpus], { ...SMALL, kinds: ['event'] }], /nothing to learn/],
    ['buckets that are no power of two', [[corpus], { view, buckets: 1000 }], /power of two/],
    ['more buckets than fit', [[corpus], { view, buckets: 2 ** 30 }], /power of two/],
    ['half an epoch', [[corpus], { view, epochs: 0.5 }], /epochs/],
    ['a seed that is no number', [[corpus], { view, seed: NaN }], /seed/],
    ['known entities without a view of them', [[corpus], { readsKnown: true }], /needs a view/],
  ])('refuses %s', (_, args, message) => {
    expect(() => trainTagger(...args)).toThrow(message);
  });

  it('tells progress after each pass', () => {
    const passes: number[] = [];
    trainTagger([corpus], { ...SMALL, epochs: 2, onEpoch: ({ epoch }) => passes.push(epoch) });
    expect(passes).toEqual([1, 2]);
  });
});

describe('crossValidateTagger', () => {
  it('tags each part by a model that has not seen it, and adds the parts up', () => {
    const documents = [0, 3, 6, 9, 12].map((from) => inventedCorpus(from, from + 3));
    const result = crossValidateTagger(documents, SMALL);
    expect(result.by).toBe('document');
    expect(result.all.gold).toBe(documents.reduce((sum, { entities }) => sum + entities.length, 0));
    expect(result.folds.reduce((sum, { all }) => sum + all.correct, 0)).toBe(result.all.correct);
    expect(result.kinds.map(({ kind }) => kind)).toEqual(['custom:client', 'place']);
    expect(result.all.f1).toBeGreaterThan(0.8);
  });

  it('takes runs of sentences where there are fewer Documents than parts', () => {
    expect(crossValidateTagger([corpus], { ...SMALL, folds: 3, epochs: 3 })).toMatchObject({ by: 'sentence' });
  });

  it.each([1, 2.5, 101, NaN])('refuses %p folds', (folds) => {
    expect(() => crossValidateTagger([corpus], { ...SMALL, folds })).toThrow(/folds/);
  });
});

it('quantise is off by no more than half a step of its column', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      // A hundredth part at least: what is smaller than a double's least step no scale can hold.
      fc.array(
        fc.integer({ min: -1e8, max: 1e8 }).map((number) => number / 100),
        { maxLength: 60 },
      ),
      (width, numbers) => {
        const { values, scales } = quantise(Float64Array.from(numbers), width);
        numbers.forEach((number, index) => {
          const scale = scales[index % width]!;
          expect(Math.abs(number - values[index]! * scale)).toBeLessThanOrEqual(scale / 2 + 1e-9 * Math.abs(number));
        });
      },
    ),
  );
});

it('the source of the trainer uses no clock and no chance', () => {
  for (const file of ['perceptron', 'random', 'train-tagger', 'features', 'stringify-model'])
    expect(readFileSync(`src/annotation/tagger/${file}.ts`, 'utf8')).not.toMatch(/Math\.random|Date\b|performance/);
});

it('a model that was read tags as the one that was written', () => {
  const text = '我们同凌霄公司签订合同。';
  expect(annotate(text, parseTaggerModel(stringifyTaggerModel(model)))).toEqual(annotate(text));
});
