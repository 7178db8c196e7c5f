import type { Block, Document, Entity, Fact, JsonValue, Quantity, Section, Time } from '../../src/model';
import type { Span } from '../../src/text';

/** Small Documents by hand: spans are given by quoting the text. */

const provenance = { run: 0, ground: 'test.rule' };

/** Where a quote stands in the text; its n-th occurrence. */
export function locate(text: string, quote: string, occurrence = 1): Span {
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`The text has no ${JSON.stringify(quote)}.`);
  return { start, end: start + quote.length };
}

type Extra = Readonly<Record<string, unknown>>;

export function entity(kind: Entity['kind'], span: Span, extra: Extra = {}): Entity {
  const required = kind === 'slogan' ? { sort: 'other' } : kind === 'custom' ? { label: 'policy tool' } : {};
  const { start, end } = span;
  return { id: `entity/${kind}/${start}-${end}`, kind, start, end, provenance, ...required, ...extra } as Entity;
}

export function quantity(span: Span, extra: Extra = {}): Quantity {
  const { start, end } = span;
  return {
    id: `quantity/money/${start}-${end}`,
    kind: 'money',
    start,
    end,
    value: { kind: 'exact', decimal: '1407000000' },
    unit: { code: 'CNY', system: 'iso4217', written: '亿元' },
    number: { start, end },
    provenance,
    ...extra,
  } as Quantity;
}

export function time(span: Span, extra: Extra = {}): Time {
  const { start, end } = span;
  return { id: `time/date/${start}-${end}`, kind: 'date', start, end, resolved: false, provenance, ...extra } as Time;
}

export function block(kind: Block['kind'], span: Span, extra: Extra = {}): Block {
  const { start, end } = span;
  return { id: `block/${kind}/${start}-${end}`, kind, start, end, provenance, ...extra } as Block;
}

export function section(level: number, heading: Span, extra: Extra = {}): Section {
  const { start, end } = heading;
  return {
    id: `section/heading/${start}-${end}`,
    kind: 'heading',
    level,
    start,
    end,
    heading,
    runIn: false,
    provenance,
    ...extra,
  } as Section;
}

export function documentOf(text: string, parts: Partial<Document> = {}): Document {
  return {
    format: 'gongwen-document',
    version: 1,
    offsetUnit: 'utf-16',
    source: { language: 'zh' },
    text,
    runs: [{ component: 'test', version: '1.0.0' }],
    blocks: [],
    sections: [],
    sentences: [],
    tokens: [],
    quantities: [],
    times: [],
    entities: [],
    facts: [],
    ...parts,
  };
}

const TEXT = [
  '- 发布机构:\n- 大连市政府办公室',
  '2016年沙河口区政府工作报告',
  '各位代表:',
  '一、过去一年的工作',
  '(一)经济稳中向好。区级财政收入达到14.07亿元,失业率控制在2.7%以内。落实“三严三实”要求。',
  '一是发展第一、二产业。',
  '二是举办大连国际马拉松赛。',
  '年份\t产值\n2015\t300万元',
  '沙河口区政府',
  '2016年1月5日',
  '上一篇:无',
];
const at = (quote: string, occurrence?: number) => locate(TEXT.join('\n'), quote, occurrence);

/** Every kind of block, nested and skipping annotations, an outline of two levels, a fact. */
export function reportSample(): Document {
  const text = TEXT.join('\n');
  const body = TEXT[4]!;
  const sentence = at('区级财政收入达到14.07亿元,失业率控制在2.7%以内。');
  const sentenceId = `sentence/s/${sentence.start}-${sentence.end}` as const;
  const amount = quantity(at('14.07亿元'));
  const bound = quantity(at('2.7%以内'), {
    id: 'quantity/percent/1-2',
    kind: 'percent',
    value: { kind: 'at-most', decimal: '2.7', inclusive: true },
    unit: { code: '%', system: 'ucum', written: '%' },
  });
  const top = section(1, at('一、过去一年的工作'));
  const fact = (q: Quantity, indicator: string): Fact => ({
    id: `fact/level/${q.start}-${q.end}`,
    kind: 'level',
    start: q.start,
    end: q.end,
    sentence: sentenceId,
    indicator: { text: indicator, span: at(indicator) },
    quantity: q.id,
    period: { edtf: '2015-01-01/2015-12-31', from: 'section' },
    modality: 'achieved',
    provenance,
  });
  return documentOf(text, {
    source: { language: 'zh', uri: 'report.txt', date: '2016-01-05', metadata: { 主题: '工作报告' } as JsonRecord },
    blocks: [
      block('header-field', at(TEXT[0]!), { field: { name: '发布机构', value: '大连市政府办公室' } }),
      block('title', at(TEXT[1]!)),
      block('salutation', at(TEXT[2]!)),
      block('heading', at(TEXT[3]!)),
      block('paragraph', at(body)),
      block('list-item', at(TEXT[5]!)),
      block('list-item', at(TEXT[6]!)),
      block('table', at(TEXT[7]!)),
      block('signature', at('沙河口区政府', 2)),
      block('date-line', at(TEXT[9]!)),
      block('footer', at(TEXT[10]!)),
    ],
    sections: [top, section(2, at('(一)经济稳中向好'), { runIn: true, parent: top.id })],
    sentences: [
      { id: sentenceId, ...sentence, block: 'block/paragraph/0-1', tokens: { first: 0, end: 2 }, provenance },
    ],
    tokens: [
      { ...at('区级'), pos: 'n' },
      { ...at('财政'), pos: 'n' },
    ],
    quantities: [amount, bound],
    times: [time(at('2016年1月5日'), { edtf: '2016-01-05' })],
    facts: [fact(amount, '区级财政收入'), fact(bound, '失业率')],
    entities: [
      entity('agency', at('大连市政府办公室'), { branch: 'government', level: 'prefectural' }),
      entity('place', at('大连市')),
      entity('agency', at('沙河口区政府')),
      entity('place', at('沙河口区'), { adminCode: '210204', level: 'county' }),
      entity('slogan', at('三严三实'), {
        sort: 'numeric',
        expansion: ['严以修身、严以用权、严以律己', '谋事要实、创业要实、做人要实'],
        gloss: { en: 'Three Stricts and Three Steadies', source: 'glossary' },
      }),
      entity('custom', at('第一、二产业'), {
        fragments: [at('第'), at('二产业')],
        attributes: { sector: 2 },
      }),
      entity('event', at('大连国际马拉松赛')),
    ],
  });
}
type JsonRecord = Readonly<Record<string, JsonValue>>;

/** Whatever could break out of text, attributes and scripts. */
export const HOSTILE = `</script><script>window.hacked=1</script><!--<img src=x onerror="window.hacked=1">'"\`&\u2028\u2029]]>`;

/** A Document that is hostile wherever it holds a string. */
export function hostileSample(): Document {
  const text = `标题${HOSTILE}\n正文${HOSTILE}14.07亿元\r\n完`;
  const title = { start: 0, end: text.indexOf('\n') };
  const body = { start: title.end + 1, end: text.length };
  const amount = quantity(locate(text, '14.07亿元'), { unit: { code: HOSTILE, system: 'none', written: HOSTILE } });
  const run = { component: HOSTILE, version: HOSTILE, dictionaries: [{ id: HOSTILE, version: HOSTILE }] };
  return documentOf(text, {
    source: { language: 'zh', uri: `javascript:${HOSTILE}`, metadata: { [HOSTILE]: HOSTILE } },
    runs: [run],
    blocks: [
      block('title', title),
      block('header-field', { start: body.start, end: body.start + 2 }, { field: { name: HOSTILE, value: HOSTILE } }),
      block('paragraph', { start: body.start + 2, end: body.end }),
    ],
    sections: [section(1, title)],
    tokens: [{ start: 0, end: 2, pos: HOSTILE }],
    quantities: [amount],
    times: [time({ start: 1, end: 2 }, { edtf: HOSTILE, iso8601: HOSTILE })],
    entities: [
      entity('custom', locate(text, '正文'), { label: HOSTILE, attributes: { [HOSTILE]: HOSTILE } }),
      entity('slogan', locate(text, HOSTILE, 2), {
        canonical: HOSTILE,
        expansion: [HOSTILE],
        gloss: { en: HOSTILE, source: HOSTILE },
        provenance: { run: 0, ground: HOSTILE },
      }),
    ],
    facts: [
      {
        id: 'fact/level/1',
        kind: 'level',
        start: amount.start,
        end: amount.end,
        sentence: `sentence/${HOSTILE}`,
        indicator: { text: HOSTILE },
        subject: { text: HOSTILE, span: title },
        quantity: amount.id,
        period: { edtf: HOSTILE, from: 'text' },
        modality: 'achieved',
        provenance,
      },
    ],
  });
}
