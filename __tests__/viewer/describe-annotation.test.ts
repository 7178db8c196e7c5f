import type { Document } from '../../src/model';
import { annotationDescriber } from '../../src/viewer/describe/describe-annotation';
import { gatherMarks } from '../../src/viewer/marked';
import { messages } from '../../src/viewer/messages';
import { documentOf, entity, quantity, reportSample, time } from './sample';

const span = { start: 0, end: 1 };

/** The rows of the only annotation, in English, one string a row; provenance is tested by itself. */
function rowsOf(layers: Partial<Document>): string[] {
  const document = documentOf('甲', layers);
  const [marked] = gatherMarks(document).marked;
  return annotationDescriber(document)(marked!)
    .map(([label, words]) => {
      const value = typeof words === 'string' ? words : 't' in words ? messages.en[words.t] : words.en;
      return `${messages.en[label]}: ${value.replace(/[\u00a0\u202f]/g, ' ')}`;
    })
    .filter((row) => !/^(?:Ground|Component)/.test(row));
}

describe('annotationDescriber', () => {
  it.each<[string, Partial<Document>, string[]]>([
    ['a person has nothing more', { entities: [entity('person', span)] }, []],
    [
      'an agency: branch and level',
      { entities: [entity('agency', span, { branch: 'cppcc', level: 'county', canonical: '区政协' })] },
      ['Canonical form: 区政协', 'Branch: CPPCC', 'Level: county'],
    ],
    [
      'an organisation: its type',
      { entities: [entity('organization', span, { sort: 'exchange' })] },
      ['Type: exchange'],
    ],
    [
      'a formulation: translation, expansion, year',
      {
        entities: [
          entity('slogan', span, {
            sort: 'numeric',
            expansion: ['一', '二'],
            since: 2014,
            gloss: { en: 'X', source: 'Y' },
          }),
        ],
      },
      ['English: X', 'Translation from: Y', 'Type: numeric formula', 'Stands for: 一 · 二', 'Since: 2014'],
    ],
    [
      'a place: its code',
      { entities: [entity('place', span, { adminCode: '210204' })] },
      ['Administrative code: 210204'],
    ],
    [
      'a document: its number',
      { entities: [entity('document', span, { number: '国办发〔2024〕12号' })] },
      ['Document number: 国办发〔2024〕12号'],
    ],
    ['an indicator: its code', { entities: [entity('indicator', span, { code: 'gdp' })] }, ['Code: gdp']],
    [
      'a custom kind: its attributes',
      { entities: [entity('custom', span, { attributes: { a: 'b', c: [1] } })] },
      ['Attribute: a: b', 'Attribute: c: [1]'],
    ],
    [
      'money: value and unit',
      { quantities: [quantity(span)] },
      ['Value: 1 407 000 000 CNY', 'Type: money', 'Unit as written: 亿元'],
    ],
    [
      'a bound, with its value in metric units',
      {
        quantities: [
          quantity(span, {
            kind: 'measure',
            value: { kind: 'at-least', decimal: '30000', inclusive: false },
            unit: { code: 'mu', system: 'market', written: '万亩' },
            si: { decimal: '20000000', code: 'm2', exact: true },
          }),
        ],
      },
      [
        'Value: > 30 000 mu',
        'Type: measure',
        'Bound: more than',
        'Unit as written: 万亩',
        'In metric units: 20 000 000 m²',
      ],
    ],
    [
      'a date resolved',
      { times: [time(span, { edtf: '2015-01/2015-06', resolved: true })] },
      [
        'When: January 2015 – June 2015',
        'EDTF: 2015-01/2015-06',
        'Type: date',
        'Resolved: against the date of the text',
      ],
    ],
    [
      'a frequency',
      { times: [time(span, { kind: 'frequency', iso8601: 'R/P1Y' })] },
      ['Length: every 1 year', 'ISO 8601: R/P1Y', 'Type: frequency'],
    ],
  ])('tells of %s', (_, layers, expected) => {
    expect(rowsOf(layers)).toEqual(expected);
  });

  it('tells where an annotation comes from', () => {
    const document = documentOf('甲', {
      entities: [entity('person', span, { provenance: { run: 0, ground: 'person.surname', confidence: 0.85 } })],
    });
    expect(annotationDescriber(document)(gatherMarks(document).marked[0]!)).toEqual([
      ['ground', 'person.surname'],
      ['component', 'test 1.0.0'],
      ['confidence', '0.85'],
    ]);
  });

  it('tells of a quantity what it measures', () => {
    const document = reportSample();
    const marked = gatherMarks(document).marked.find(({ annotation }) => annotation.id === document.quantities[0]!.id);
    expect(annotationDescriber(document)(marked!)).toContainEqual(['indicator', '区级财政收入']);
  });
});

describe('gatherMarks', () => {
  it('counts kinds by family, and each label of custom by itself', () => {
    const labels = ['tool', 'body', 'tool'].map((label, i) =>
      entity('custom', { start: i, end: i + 1 }, { id: `entity/custom/${i}`, label }),
    );
    const { legend } = gatherMarks(
      documentOf('甲乙丙', { entities: [...labels, entity('place', span)], times: [time(span)] }),
    );
    expect(legend).toEqual([
      { kind: 'place', count: 1 },
      { kind: 'time', count: 1 },
      { kind: 'custom', label: 'tool', count: 2 },
      { kind: 'custom', label: 'body', count: 1 },
    ]);
  });
});
