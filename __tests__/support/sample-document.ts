import type { Document } from '../../src/model';

/** A small Document with one item in every layer, to be changed by tests that look for faults. */
export function sampleDocument(): Document {
  const text = '一、工作回顾\n区政府实现财政收入14.07亿元。去年𠮷野家增长5%。';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const provenance = { run: 0, ground: 'test' };
  const money = at('14.07亿元');
  const id = (layer: string, kind: string, { start, end }: { start: number; end: number }) =>
    `${layer}/${kind}/${start}-${end}` as never;
  const heading = at('一、工作回顾');
  const paragraph = { start: 7, end: text.length };
  const first = at('区政府实现财政收入14.07亿元。');
  const second = at('去年𠮷野家增长5%。');
  return {
    format: 'gongwen-document',
    version: 1,
    offsetUnit: 'utf-16',
    source: { language: 'zh', date: '2016', metadata: { fields: { 索引号: '1' } } },
    text,
    runs: [{ component: 'test', version: '1' }],
    blocks: [
      {
        id: id('block', 'heading', heading),
        kind: 'heading',
        ...heading,
        section: id('section', 'heading', heading),
        provenance,
      },
      {
        id: id('block', 'paragraph', paragraph),
        kind: 'paragraph',
        ...paragraph,
        section: id('section', 'heading', heading),
        provenance,
      },
    ],
    sections: [
      {
        id: id('section', 'heading', heading),
        kind: 'heading',
        start: 0,
        end: text.length,
        level: 1,
        marker: { label: '一、', value: 1 },
        heading,
        runIn: false,
        provenance,
      },
    ],
    sentences: [
      {
        id: `sentence/${first.start}-${first.end}`,
        ...first,
        block: id('block', 'paragraph', paragraph),
        tokens: { first: 3, end: 7 },
        provenance,
      },
      {
        id: `sentence/${second.start}-${second.end}`,
        ...second,
        block: id('block', 'paragraph', paragraph),
        tokens: { first: 7, end: 12 },
        provenance,
      },
    ],
    tokens: ['一', '、', '工作回顾', '区政府', '实现财政收入', '14.07亿元', '。', '去年', '𠮷野家', '增长', '5%']
      .map((word) => ({
        ...at(word),
        pos: 'x',
      }))
      .concat([{ start: text.length - 1, end: text.length, pos: 'x' }]),
    quantities: [
      {
        id: id('quantity', 'money', money),
        kind: 'money',
        ...money,
        value: { kind: 'exact', decimal: '1407000000' },
        unit: { code: 'CNY', system: 'iso4217', written: '亿元' },
        number: at('14.07'),
        provenance,
      },
    ],
    times: [
      { id: id('time', 'period', at('去年')), kind: 'period', ...at('去年'), edtf: '2015', resolved: true, provenance },
    ],
    entities: [
      {
        id: id('entity', 'agency', at('区政府')),
        kind: 'agency',
        ...at('区政府'),
        level: 'county',
        branch: 'government',
        provenance,
      },
      {
        id: id('entity', 'indicator', at('财政收入')),
        kind: 'indicator',
        ...at('财政收入'),
        code: 'fiscal-revenue',
        provenance,
      },
      {
        id: id('entity', 'organization', at('𠮷野家')),
        kind: 'organization',
        ...at('𠮷野家'),
        sort: 'company',
        provenance,
      },
    ],
    facts: [
      {
        id: id('fact', 'level', first),
        kind: 'level',
        ...first,
        sentence: `sentence/${first.start}-${first.end}`,
        indicator: { text: '财政收入', span: at('财政收入'), code: 'fiscal-revenue' },
        quantity: id('quantity', 'money', money),
        period: { edtf: '2015', from: 'section' },
        modality: 'achieved',
        provenance,
      },
    ],
  };
}
