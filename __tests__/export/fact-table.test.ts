import { FACT_COLUMNS, factTable } from '../../src/export';
import { toDelimited } from '../../src/tables';
import type { Document } from '../../src/model';
import { sampleDocument } from '../support/sample-document';

/** The sample with facts of different values: their columns are the test. */
function documentWith(value: Document['quantities'][number]['value'], code?: string): Document {
  const sample = sampleDocument();
  const [quantity] = sample.quantities;
  const [fact] = sample.facts;
  return {
    ...sample,
    quantities: [{ ...quantity!, value }],
    facts: [
      {
        ...fact!,
        quantity: quantity!.id,
        indicator: { ...fact!.indicator, ...(code === undefined ? {} : { code }) },
      },
    ],
  };
}

describe('factTable', () => {
  it('gives a row for each fact, with its headings and its evidence', () => {
    const document = sampleDocument();
    const [row] = factTable([document]);
    expect(row).toMatchObject({
      id: document.facts[0]!.id,
      written: '14.07亿元',
      year: 2016,
      section: '一、工作回顾',
      indicator: document.facts[0]!.indicator.text,
      modality: document.facts[0]!.modality,
      sentence: '区政府实现财政收入14.07亿元。',
      start: document.facts[0]!.start,
      end: document.facts[0]!.end,
    });
    expect(factTable([document, document])).toHaveLength(2 * document.facts.length);
  });

  it.each([
    [
      { kind: 'exact', decimal: '5' },
      { value: '5', low: '5', high: '5', bound: '=' },
    ],
    [
      { kind: 'approximate', decimal: '5' },
      { value: '5', low: '', high: '', bound: '~' },
    ],
    [
      { kind: 'nearly', decimal: '5' },
      { value: '5', low: '', high: '5', bound: 'nearly' },
    ],
    [
      { kind: 'at-least', decimal: '5', inclusive: true },
      { value: '5', low: '5', high: '', bound: '>=' },
    ],
    [
      { kind: 'at-least', decimal: '5', inclusive: false },
      { value: '5', low: '5', high: '', bound: '>' },
    ],
    [
      { kind: 'at-most', decimal: '5', inclusive: true },
      { value: '5', low: '', high: '5', bound: '<=' },
    ],
    [
      { kind: 'range', from: '6.5', to: '7' },
      { value: '', low: '6.5', high: '7', bound: 'range' },
    ],
    [
      { kind: 'ratio', terms: ['29', '71'] },
      { value: '29:71', low: '', high: '', bound: 'ratio' },
    ],
  ] as const)('writes %j as its value and limits', (value, expected) => {
    expect(factTable([documentWith(value)])[0]).toMatchObject(expected);
  });

  it.each([
    [{ indicators: ['unemployment'] }, 1],
    [{ indicators: ['unemployment.surveyed'] }, 1],
    [{ indicators: ['unemploy'] }, 0],
    [{ indicators: ['gdp'] }, 0],
    [{ modalities: [] }, 0],
    [{}, 1],
  ] as const)('keeps with %j so many rows: %i', (options, rows) => {
    const document = documentWith({ kind: 'exact', decimal: '5' }, 'unemployment.surveyed');
    expect(factTable([document], options)).toHaveLength(rows);
  });

  it('is written under the names of its columns', () => {
    const rows = factTable([sampleDocument()]);
    expect(toDelimited(rows, FACT_COLUMNS).split('\n')[0]).toBe(FACT_COLUMNS.map(({ name }) => name).join(','));
  });
});
