import { gazetteer } from '../../../src/annotation';
import { parseDocument, stringifyDocument } from '../../../src/document';
import { parseGazetteer } from '../../../src/lexicon';
import { createAnnotator, Pipeline } from '../../../src/pipeline';
import { intlSegmenter, sentences, words } from '../../../src/segmentation';
import { loadNodeRsJieba } from '../../../src/segmentation/engines';
import { structure } from '../../../src/structure';

const dictionary = (rows: string, id = 'mine') => parseGazetteer(`form,kind,english\n${rows}`, { id });
const engine = loadNodeRsJieba();

function found(text: string, ...dictionaries: ReturnType<typeof dictionary>[]): string[] {
  const pipeline = dictionaries.reduce((before, next) => before.use(gazetteer(next)), new Pipeline<'entities'>());
  return pipeline.annotate(text).entities.map(({ start, end }) => text.slice(start, end));
}

async function annotated(text: string, rows: string): Promise<string[]> {
  const annotator = await createAnnotator({ engine, gazetteers: rows === '' ? [] : [dictionary(rows)] });
  return annotator
    .annotate(text)
    .entities.map(
      (entity) => `${text.slice(entity.start, entity.end)} ${entity.kind === 'custom' ? entity.label : entity.kind}`,
    );
}

describe('gazetteer', () => {
  it('tells what the dictionary says, and which entry said it', () => {
    const mine = dictionary('云港集团|云港,organization,Yungang Group\n青禾,client,\n');
    const document = new Pipeline().use(gazetteer(mine)).annotate('云港与青禾签约。');
    expect(document.entities).toEqual([
      {
        id: 'entity/organization/0-2',
        kind: 'organization',
        start: 0,
        end: 2,
        canonical: '云港集团',
        gloss: { en: 'Yungang Group', source: 'mine' },
        provenance: { run: 0, ground: 'mine:云港' },
      },
      {
        id: 'entity/custom/3-5',
        kind: 'custom',
        label: 'client',
        start: 3,
        end: 5,
        provenance: { run: 0, ground: 'mine:青禾' },
      },
    ]);
    expect(document.runs[0]?.dictionaries).toEqual([{ id: 'mine', version: mine.version }]);
    expect(parseDocument(stringifyDocument(document))).toEqual(document);
  });

  it.each([
    ['the longest form', '云港,place,\n云港集团,organization,\n', '云港集团和云港', ['云港集团', '云港']],
    ['full-width letters as half-width', '5G,project,\n', '建设５Ｇ网络', ['５Ｇ']],
    ['full-width forms of the dictionary', '５Ｇ,project,\n', '建设5G网络', ['5G']],
    [
      'no form inside a longer run of letters or digits',
      '5G,project,\nAI,project,\n',
      '15G、5GB、MAIN、AI、5G',
      ['AI', '5G'],
    ],
    ['a shorter form where the longer ends inside a run', '云港A,place,\n云港,place,\n', '云港AB', ['云港']],
    ['forms beyond the BMP', '𠮷港,place,\n', '在𠮷港。', ['𠮷港']],
    [
      'names of prototypes',
      '__proto__,place,\nconstructor,place,\n',
      '__proto__、toString、constructor',
      ['__proto__', 'constructor'],
    ],
  ])('finds %s', (_, rows, text, expected) => {
    expect(found(text, dictionary(rows))).toEqual(expected);
  });

  it('finds whole words only, where it is asked to', () => {
    const text = '华人民主。人民';
    const pipeline = new Pipeline().use(structure()).use(sentences()).use(words(intlSegmenter()));
    const rows = dictionary('民主,topic,\n人民,topic,\n');
    const whole = pipeline.use(gazetteer(rows, { wholeWords: true })).annotate(text);
    expect(
      whole.entities.every(
        ({ start, end }) =>
          whole.tokens.some((token) => token.start === start) && whole.tokens.some((token) => token.end === end),
      ),
    ).toBe(true);
    expect(whole.entities.map(({ start }) => start)).toContain(5);
    // @ts-expect-error whole words need the layer of words
    expect(() => new Pipeline().use(gazetteer(rows, { wholeWords: true }))).not.toThrow();
  });

  it.each([
    ['the earlier of two dictionaries on one span', '云港,place,\n', '云港,client,\n', '云港', ['云港']],
    ['the earlier where the later crosses it', '云港集,place,\n', '集团,client,\n', '云港集团', ['云港集']],
    ['both where one lies in the other', '云港集团,organization,\n', '云港,place,\n', '云港集团', ['云港集团', '云港']],
  ])('keeps %s', (_, first, second, text, expected) => {
    expect(found(text, dictionary(first, 'first'), dictionary(second, 'second'))).toEqual(expected);
  });
});

describe('the standard entities beside a gazetteer', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['fall on the same span', '大连市,client,\n', ['大连市 client'], ['大连市 place']],
    [
      'fall where they cross a user’s',
      '市人民政府办公,client,\n',
      ['市人民政府办公 client'],
      ['大连市人民政府 agency'],
    ],
    ['stand around a shorter one', '人民政府,topic,\n', ['大连市人民政府 agency', '人民政府 topic'], []],
    [
      'stand inside where names may',
      '大连市人民政府办公楼,facility,\n',
      ['大连市人民政府办公楼 facility', '大连市 place'],
      ['大连市人民政府 agency'],
    ],
    [
      'stand inside one with a label of the user’s',
      '大连市人民政府办公楼,topic,\n',
      ['大连市人民政府办公楼 topic', '大连市人民政府 agency'],
      [],
    ],
  ])('%s', async (_, rows, present, absent) => {
    const entities = await annotated('大连市人民政府办公楼已建成。', rows);
    expect(entities).toEqual(expect.arrayContaining([...present]));
    for (const entity of absent) expect(entities).not.toContain(entity);
  });

  it('are the same with a dictionary that finds nothing', async () => {
    const text = '大连市人民政府办公楼已建成，地区生产总值增长5%。';
    expect(await annotated(text, '云港,client,\n')).toEqual(await annotated(text, ''));
  });

  it('of two annotators with different dictionaries in one process do not influence each other', async () => {
    const text = '云港与青禾签约，大连市支持。';
    const [first, second] = await Promise.all(
      ['云港,client,\n大连市,client,\n', '青禾,client,\n'].map(async (rows, index) =>
        createAnnotator({ engine, gazetteers: [dictionary(rows, `d${index}`)] }),
      ),
    );
    const own = (annotator = first!) =>
      annotator.annotate(text).entities.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);
    for (let round = 0; round < 2; round++) {
      expect(own(first)).toEqual(['云港 custom', '大连市 custom']);
      expect(own(second)).toEqual(['青禾 custom', '大连市 place']);
    }
  });
});
