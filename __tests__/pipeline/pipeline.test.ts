import type { Component } from '../../src/model';
import { defineComponent, Pipeline } from '../../src/pipeline';

const lines = defineComponent({
  name: 'lines',
  version: '1',
  reads: [],
  writes: ['blocks', 'source'],
  annotate(view, emit) {
    for (const match of view.text.matchAll(/[^\n]+/g))
      emit('blocks', { kind: 'paragraph', start: match.index, end: match.index + match[0].length });
    emit('source', { date: '2016', metadata: { issuer: '大连市', fields: { 索引号: '1' } } });
  },
});

const whole = defineComponent({
  name: 'whole',
  version: '1',
  reads: ['blocks'],
  writes: ['sentences'],
  annotate(view, emit) {
    for (const { id, start, end } of view.blocks) emit('sentences', { block: id, start, end });
  },
});

const characters = defineComponent({
  name: 'characters',
  version: '1',
  reads: [],
  writes: ['tokens'],
  annotate(view, emit) {
    for (const match of view.text.matchAll(/\S{1,4}/gu))
      emit('tokens', { start: match.index, end: match.index + match[0].length });
  },
});

const tags = defineComponent({
  name: 'tags',
  version: '2',
  options: { mark: '#' },
  dictionaries: [{ id: 'own', version: '7' }],
  reads: ['sentences'],
  writes: ['entities'],
  annotate(view, emit) {
    for (const match of view.normal.matchAll(/#[^#\s]+#/g))
      emit('entities', {
        kind: 'custom',
        label: 'tag',
        start: match.index,
        end: match.index + match[0].length,
        ground: 'tag.hash',
        confidence: 0.5,
      });
  },
});

const pipeline = new Pipeline().use(lines).use(whole).use(characters).use(tags);

describe('Pipeline', () => {
  it('stamps ids, runs and grounds, and links sentences to blocks and tokens', () => {
    const document = pipeline.annotate('甲乙丙丁戊\n甲＃丙丁＃');
    expect(document.blocks.map(({ id }) => id)).toEqual(['block/paragraph/0-5', 'block/paragraph/6-11']);
    expect(document.sentences[1]).toMatchObject({ id: 'sentence/6-11', block: 'block/paragraph/6-11' });
    expect(document.entities).toEqual([
      {
        id: 'entity/custom/7-11',
        kind: 'custom',
        label: 'tag',
        start: 7,
        end: 11,
        provenance: { run: 3, ground: 'tag.hash', confidence: 0.5 },
      },
    ]);
    expect(document.runs[3]).toEqual({
      component: 'tags',
      version: '2',
      options: { mark: '#' },
      dictionaries: [{ id: 'own', version: '7' }],
    });
  });

  it('splits a token at the border of an entity and counts the parts in their sentence', () => {
    const { tokens, sentences } = pipeline.annotate('甲乙\n甲＃丙丁＃');
    expect(tokens.map(({ start, end }) => `${start}-${end}`)).toEqual(['0-2', '3-4', '4-7', '7-8']);
    expect(sentences.map((sentence) => sentence.tokens)).toEqual([
      { first: 0, end: 1 },
      { first: 1, end: 4 },
    ]);
  });

  it('lets the caller’s word on the source stand and keeps the rest', () => {
    const input = { text: '甲', source: { uri: 'a.html', metadata: { encoding: 'gb18030' } }, hints: [] };
    expect(pipeline.annotate(input, { date: '2015', metadata: { issuer: '北京市' } }).source).toEqual({
      language: 'zh',
      uri: 'a.html',
      date: '2015',
      metadata: { encoding: 'gb18030', issuer: '北京市', fields: { 索引号: '1' } },
    });
  });

  it('adds what a later component says of the source to what an earlier one said', () => {
    const keywords = defineComponent({
      name: 'keywords',
      version: '1',
      reads: [],
      writes: ['source'],
      annotate(_, emit) {
        emit('source', { metadata: { keywords: ['财政'] } });
        emit('source', { uri: 'a.txt' });
      },
    });
    expect(pipeline.use(keywords).annotate('甲').source).toEqual({
      language: 'zh',
      date: '2016',
      uri: 'a.txt',
      metadata: { issuer: '大连市', fields: { 索引号: '1' }, keywords: ['财政'] },
    });
  });

  it('freezes the Document, not what the caller handed over', () => {
    const metadata = { tags: ['甲'] };
    const options = { marks: ['#'] };
    const component = defineComponent({ ...tags, options });
    const document = pipeline.use(component).annotate('甲', { metadata });
    metadata.tags.push('乙');
    options.marks.push('＃');
    expect(document.source.metadata).toMatchObject({ tags: ['甲'] });
    expect(document.runs.at(-1)?.options).toEqual({ marks: ['#'] });
  });

  it('numbers annotations that share kind and span', () => {
    const twice = defineComponent({
      name: 'twice',
      version: '1',
      reads: [],
      writes: ['entities'],
      annotate(_, emit) {
        expect(emit('entities', { kind: 'place', start: 0, end: 1 })).toBe('entity/place/0-1');
        expect(emit('entities', { kind: 'place', start: 0, end: 1 })).toBe('entity/place/0-1~2');
      },
    });
    expect(new Pipeline().use(twice).annotate('甲').entities).toHaveLength(2);
  });

  it('gives a frozen Document, the same bytes for the same input', () => {
    const once = pipeline.annotate('甲#乙#');
    expect(JSON.stringify(pipeline.annotate('甲#乙#'))).toBe(JSON.stringify(once));
    expect(Object.isFrozen(once.entities[0]?.provenance)).toBe(true);
    expect(() => (once.blocks as unknown[]).push(1)).toThrow(TypeError);
  });

  it.each([
    ['beyond the text', 0, 9],
    ['empty', 1, 1],
    ['inside a surrogate pair', 0, 1],
    ['not whole', 0.5, 2],
  ])('refuses a span that is %s, naming the component', (_, start, end) => {
    const wrong: Component<'entities', never> = {
      name: 'wrong',
      version: '1',
      reads: [],
      writes: ['entities'],
      annotate: (_view, emit) => void emit('entities', { kind: 'place', start, end }),
    };
    expect(() => new Pipeline().use(wrong).annotate('𠮷')).toThrow(
      expect.objectContaining({ code: 'invalid-annotation', message: expect.stringContaining('Component wrong') }),
    );
  });

  it('refuses ill-formed text at the door, with the offset', () => {
    expect(() => pipeline.annotate('甲\uD842')).toThrow(
      expect.objectContaining({ code: 'ill-formed-text', offset: 1 }),
    );
  });

  it('does not compile where a layer is read that nothing wrote, or a draft says too much', () => {
    // @ts-expect-error whole reads blocks, which nothing before it writes
    new Pipeline().use(whole);
    const excess = defineComponent({
      name: 'excess',
      version: '1',
      reads: [],
      writes: ['entities'],
      annotate(view, emit) {
        // @ts-expect-error a place has no sort
        emit('entities', { kind: 'place', sort: 'brand', start: 0, end: 1 });
        // @ts-expect-error times are not declared in writes
        emit('times', { kind: 'date', resolved: false, start: 0, end: 1 });
        // @ts-expect-error tokens are not declared in reads
        void view.tokens;
      },
    });
    expect(() => new Pipeline().use(excess).annotate('甲')).toThrow(
      /wrote to "times" but declares only \["entities"\]/,
    );
  });
});
