import { gazetteer, parseTaggerModel, tagger, taggerOf, trainTagger, type Tagger } from '../../../src/annotation';
import { entities, stringifyTaggerModel } from '../../../src/annotation';
import { parseDocument, stringifyDocument } from '../../../src/document';
import { parseGazetteer } from '../../../src/lexicon';
import { createAnnotator, Pipeline, standardPipeline } from '../../../src/pipeline';
import { sentences, words } from '../../../src/segmentation';
import { structure } from '../../../src/structure';
import { engine, goldDocument, inventedCorpus, named, view } from './support';

const cut = new Pipeline().use(structure()).use(sentences()).use(words(engine));

/** A tagger that finds a fixed string where it is made of whole words. */
function finding(text: string, kind: string, more: Partial<Tagger> = {}): Tagger {
  return {
    name: 'fixed',
    version: '7',
    tag: (given) =>
      given.flatMap((_, first) => {
        const end = given.findIndex((__, index) => index >= first && joined(given, first, index + 1) === text) + 1;
        return end > 0 ? [{ first, end, kind }] : [];
      }),
    ...more,
  };
}
const joined = (given: readonly { text: string }[], first: number, end: number) =>
  given
    .slice(first, end)
    .map(({ text }) => text)
    .join('');

describe('tagger', () => {
  it('writes entities with the model as their source', () => {
    const model = trainTagger([inventedCorpus()], { view, buckets: 4096, name: 'mine' });
    const document = cut.use(tagger(model)).annotate('我们支持凌霄集团扩大生产。');
    expect(document.entities).toEqual([
      {
        id: 'entity/custom/4-8',
        kind: 'custom',
        label: 'client',
        start: 4,
        end: 8,
        provenance: { run: 3, ground: 'tagger:client', confidence: expect.any(Number) },
      },
    ]);
    expect(document.runs[3]).toEqual({
      component: 'tagger',
      version: '1',
      options: { tagger: 'mine', taggerVersion: model.version },
    });
    expect(model.version).toMatch(/^sha256-[0-9a-f]{16}$/);
    expect(parseDocument(stringifyDocument(document))).toEqual(document);
  });

  it.each([
    ['place', { kind: 'place' }],
    ['slogan', { kind: 'slogan', sort: 'other' }],
    ['client', { kind: 'custom', label: 'client' }],
    ['custom:place', { kind: 'custom', label: 'place' }],
    ['__proto__', { kind: 'custom', label: '__proto__' }],
  ])('makes of the kind %s an entity of the guideline, or a custom one', (kind, expected) => {
    expect(cut.use(tagger(finding('群众', kind))).annotate('走访群众。').entities).toMatchObject([expected]);
  });

  it('takes labels instead of spans', () => {
    const labelled = finding('', '', { tag: (given) => given.map(({ text }) => (text === '群众' ? 'U-topic' : 'O')) });
    expect(named(cut.use(tagger(labelled)).annotate('走访群众。'))).toEqual(['群众 topic']);
  });

  it('leaves out what it is not sure enough of', () => {
    const unsure = (confidence: number) =>
      finding('', '', {
        tag: (given) => given.map((_, first) => ({ first, end: first + 1, kind: 'topic', confidence })),
      });
    expect(cut.use(tagger(unsure(0.4), { minConfidence: 0.5 })).annotate('走访群众').entities).toEqual([]);
    expect(cut.use(tagger(unsure(0.5), { minConfidence: 0.5 })).annotate('走访群众').entities).not.toEqual([]);
    expect(() => tagger(unsure(1), { minConfidence: 2 })).toThrow(RangeError);
  });

  it.each<[string, ReturnType<Tagger['tag']>]>([
    ['too few labels', ['O']],
    ['labels of no scheme', ['O', 'place', 'O']],
    ['a span beyond the words', [{ first: 0, end: 9, kind: 'place' }]],
    ['an empty span', [{ first: 1, end: 1, kind: 'place' }]],
    ['half a word', [{ first: 0.5, end: 1, kind: 'place' }]],
    [
      'spans that overlap',
      [
        { first: 0, end: 2, kind: 'place' },
        { first: 1, end: 2, kind: 'place' },
      ],
    ],
    ['no kind', [{ first: 0, end: 1, kind: '' }]],
    ['a confidence beyond 1', [{ first: 0, end: 1, kind: 'place', confidence: NaN }]],
  ])('refuses a tagger that gives %s', (_, said) => {
    const odd = cut.use(tagger(finding('', '', { tag: () => said })));
    expect(() => odd.annotate('走访群众。')).toThrow(expect.objectContaining({ code: 'invalid-annotation' }));
  });

  it('needs sentences and words', () => {
    // @ts-expect-error nothing before it cuts words
    expect(() => new Pipeline().use(tagger(finding('', '')))).not.toThrow();
    // @ts-expect-error nothing before it finds sentences
    expect(() => new Pipeline().use(words(engine)).use(tagger(finding('', '')))).not.toThrow();
    expect(
      new Pipeline()
        .use(structure())
        .use(sentences())
        .use(words(engine))
        .use(tagger(finding('', ''))),
    ).toBeDefined();
  });

  it('reads long lines and masses of brackets', () => {
    const model = trainTagger([inventedCorpus(0, 4)], { view, buckets: 256, epochs: 2 });
    for (const text of ['“'.repeat(20_000), '《》'.repeat(20_000), '1'.repeat(200_000)])
      expect(cut.use(tagger(model)).annotate(text).text).toBe(text);
  });
});

describe('rules and a tagger', () => {
  const text = '大连市人民政府支持大连市云港集团。';
  const annotated = async (own: Tagger, taggerFirst: boolean, read: string) =>
    named((await createAnnotator({ engine, tagger: own, taggerFirst })).annotate(read));

  it.each<[string, Tagger, boolean, string, readonly string[], readonly string[]]>([
    ['rules first', finding('大连市', 'client'), false, '走访大连市。', ['大连市 place'], ['大连市 client']],
    ['rules first, where none of theirs is', finding('群众', 'client'), false, '走访群众。', ['群众 client'], []],
    ['tagger first', finding('大连市', 'client'), true, '走访大连市。', ['大连市 client'], ['大连市 place']],
    [
      'tagger first, a longer one of the rules around it',
      finding('云港', 'client'),
      true,
      '支持云港集团。',
      ['云港集团 organization', '云港 client'],
      [],
    ],
  ])('settle conflicts: %s', async (_, own, taggerFirst, read, present, absent) => {
    const found = await annotated(own, taggerFirst, read);
    expect(found).toEqual(expect.arrayContaining([...present]));
    for (const entity of absent) expect(found).not.toContain(entity);
  });

  it.each([true, false])('both come behind a user’s gazetteer (taggerFirst %p)', async (taggerFirst) => {
    const mine = parseGazetteer('form,kind\n大连市,partner\n', { id: 'mine' });
    const own = finding('大连市', 'client');
    const annotator = await createAnnotator({ engine, gazetteers: [mine], tagger: own, taggerFirst });
    const found = named(annotator.annotate(text));
    expect(found).toContain('大连市 partner');
    expect(found).not.toContain('大连市 client');
  });

  it('never let a tagger’s entity overlap one that stands', async () => {
    const every = finding('', '', {
      tag: (given) => given.map((_, first) => ({ first, end: first + 1, kind: 'topic' })),
    });
    const document = (await createAnnotator({ engine, tagger: every })).annotate(text);
    const own = document.entities.filter(({ kind }) => kind === 'custom');
    const rules = document.entities.filter(({ kind }) => kind !== 'custom');
    expect(own.length).toBeGreaterThan(0);
    expect(rules.length).toBeGreaterThan(0);
    for (const a of own) expect(rules.filter((b) => a.start < b.end && b.start < a.end)).toEqual([]);
  });

  it('learn from each other: a model that knows what rules found, behind them only', () => {
    const known = parseGazetteer('form,kind\n凌霄,seal\n云港,seal\n青禾,seal\n星澜,seal\n', { id: 'seals' });
    const ruled = cut.use(gazetteer(known));
    const gold = goldDocument(
      ['云港', '青禾', '星澜', '松岳', '海棠', '锦帆']
        .map((name, index) => (index < 3 ? `我们考察${name}[仓库|topic]。` : `我们考察${name}仓库。`))
        .join('\n'),
    );
    const model = trainTagger([gold], {
      buckets: 4096,
      readsKnown: true,
      view: ({ text: own }) => ruled.annotate(own),
    });
    expect(named(ruled.use(tagger(model)).annotate('我们考察凌霄仓库。我们考察明湖仓库。'))).toEqual([
      '凌霄 seal',
      '仓库 topic',
    ]);
    expect(() => standardPipeline(engine, { tagger: model, taggerFirst: true })).toThrow(TypeError);
    expect(parseTaggerModel(stringifyTaggerModel(model)).linear.readsKnown).toBe(true);
    expect(taggerOf(model).readsKnown).toBe(true);
  });

  it('stand in a pipeline of one’s own, too', () => {
    const pipeline = cut.use(entities()).use(tagger(finding('集团', 'client')));
    expect(named(pipeline.annotate('北京市领导同集团座谈。'))).toEqual(
      expect.arrayContaining(['北京市 place', '集团 client']),
    );
  });
});
