import { ANNOTATION_COLUMNS, annotationTable, TABLE_LAYERS, type AnnotationRow } from '../../src/export';
import type { LayerName, QuantityValue } from '../../src/model';
import { sampleDocument } from '../support/sample-document';

/** The filled columns of each row of one layer. */
const filled = (layer: LayerName) =>
  annotationTable(sampleDocument(), [layer]).map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name, value]) => value !== '' && !['layer', 'start', 'end', 'ground'].includes(name),
      ),
    ),
  );

describe('annotationTable', () => {
  it('gives every row every column, its place and its ground', () => {
    const document = { ...sampleDocument(), source: { language: 'zh' as const, uri: 'a.txt' } };
    const rows = annotationTable(document, ['entities', 'times']);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(ANNOTATION_COLUMNS.map(({ name }) => name).sort());
      expect(row).toMatchObject({ document: 'a.txt', ground: 'test', text: document.text.slice(row.start, row.end) });
    }
    expect(rows.map(({ layer }) => layer)).toEqual(['entities', 'entities', 'entities', 'times']);
  });

  it('shows what was found unless other layers are asked for', () => {
    const layers = new Set(annotationTable(sampleDocument()).map(({ layer }) => layer));
    expect([...layers]).toEqual(TABLE_LAYERS);
  });

  it.each<[LayerName, object]>([
    ['blocks', { kind: 'heading', text: '一、工作回顾' }],
    ['sections', { kind: 'heading', text: '一、工作回顾', value: '1', label: '一、' }],
    ['sentences', { text: '区政府实现财政收入14.07亿元。' }],
    ['tokens', { kind: 'x', text: '一' }],
    ['entities', { kind: 'agency', text: '区政府' }],
    ['quantities', { kind: 'money', text: '14.07亿元', value: '1407000000', bound: '=', unit: 'CNY' }],
    ['times', { kind: 'period', text: '去年', edtf: '2015' }],
    [
      'facts',
      {
        kind: 'level',
        text: '区政府实现财政收入14.07亿元。',
        value: '1407000000',
        bound: '=',
        unit: 'CNY',
        edtf: '2015',
        label: '财政收入',
        canonical: 'fiscal-revenue',
        modality: 'achieved',
      },
    ],
  ])('fills the columns of %s that apply', (layer, expected) => {
    expect(filled(layer)[0]).toEqual(expected);
  });

  it.each<[QuantityValue, Pick<AnnotationRow, 'value' | 'to' | 'bound'>]>([
    [
      { kind: 'exact', decimal: '5' },
      { value: '5', to: '', bound: '=' },
    ],
    [
      { kind: 'approximate', decimal: '5' },
      { value: '5', to: '', bound: '~' },
    ],
    [
      { kind: 'nearly', decimal: '5' },
      { value: '5', to: '', bound: 'nearly' },
    ],
    [
      { kind: 'at-least', decimal: '5', inclusive: true },
      { value: '5', to: '', bound: '>=' },
    ],
    [
      { kind: 'at-least', decimal: '5', inclusive: false },
      { value: '5', to: '', bound: '>' },
    ],
    [
      { kind: 'at-most', decimal: '5', inclusive: true },
      { value: '5', to: '', bound: '<=' },
    ],
    [
      { kind: 'at-most', decimal: '5', inclusive: false },
      { value: '5', to: '', bound: '<' },
    ],
    [
      { kind: 'range', from: '6.5', to: '7' },
      { value: '6.5', to: '7', bound: 'range' },
    ],
    [
      { kind: 'ratio', terms: ['29', '71'] },
      { value: '29:71', to: '', bound: 'ratio' },
    ],
  ])('flattens %j', (value, expected) => {
    const document = sampleDocument();
    const changed = { ...document, quantities: document.quantities.map((quantity) => ({ ...quantity, value })) };
    for (const row of annotationTable(changed, ['quantities', 'facts'])) expect(row).toMatchObject(expected);
  });

  it('shows a header field, a canonical name with its English, a duration, a change', () => {
    const document = sampleDocument();
    const [block, entity, time, fact] = [document.blocks, document.entities, document.times, document.facts].map(
      ([first]) => first!,
    ) as [object, object, object, object];
    const changed = {
      ...document,
      blocks: [{ ...block, kind: 'header-field', field: { name: '索引号', value: '1' } }],
      entities: [{ ...entity, canonical: '沙河口区人民政府', gloss: { en: 'District Government', source: 'test' } }],
      times: [{ ...time, edtf: undefined, kind: 'duration', iso8601: 'P5Y' }],
      facts: [{ ...fact, kind: 'change', change: { direction: 'increase' } }],
    } as unknown as typeof document;
    const rows = annotationTable(changed, ['blocks', 'entities', 'times', 'facts']);
    expect(rows).toMatchObject([
      { kind: 'header-field', label: '索引号', value: '1' },
      { canonical: '沙河口区人民政府', english: 'District Government' },
      { kind: 'duration', edtf: 'P5Y' },
      { kind: 'increase' },
    ]);
  });

  it('leaves the value empty where a fact’s quantity is not there', () => {
    const document = { ...sampleDocument(), quantities: [] };
    expect(annotationTable(document, ['facts'])).toMatchObject([{ value: '', bound: '', unit: '' }]);
  });
});
