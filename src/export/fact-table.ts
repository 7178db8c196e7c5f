import { match } from 'ts-pattern';
import { sectionPath } from '../document';
import type { Document, Fact, Quantity, QuantityValue } from '../model';
import { sliceText } from '../text';
import { placeOf, yearOf } from './document-place';
import type { FactRow } from './fact-columns';
import { flatValue } from './flat-value';

export interface FactTableOptions {
  /** Only facts of these indicators, by their codes; a code holds those below it (`unemployment` → `unemployment.surveyed`). */
  readonly indicators?: readonly string[];
  readonly modalities?: readonly Fact['modality'][];
}

/**
 * Lists the facts of documents as flat rows, in order of document and place.
 *
 * @example
 * toDelimited(factTable([before, after], { indicators: ['gdp'], modalities: ['target'] }), FACT_COLUMNS);
 */
export function factTable(documents: Iterable<Document>, options: FactTableOptions = {}): readonly FactRow[] {
  return [...documents].flatMap((document) => rowsOf(document, options));
}

function rowsOf(document: Document, options: FactTableOptions): readonly FactRow[] {
  const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
  const of = {
    document: document.source.uri ?? '',
    place: placeOf(document),
    year: yearOf(document) === '' ? ('' as const) : Number(yearOf(document)),
  };
  return document.facts
    .filter((fact) => isWanted(fact, options))
    .map((fact) => {
      const quantity = quantities.get(fact.quantity);
      const sentence = sentences.get(fact.sentence);
      return {
        ...of,
        section: sectionPath(document, fact.start)
          .map(({ heading }) => sliceText(document.text, heading))
          .join(' / '),
        indicator: fact.indicator.text,
        code: fact.indicator.code ?? '',
        subject: fact.subject?.text ?? '',
        kind: fact.kind,
        written: quantity ? sliceText(document.text, quantity) : '',
        ...valueColumns(quantity),
        change: fact.change?.direction ?? '',
        basis: fact.change?.basis ?? '',
        prices: fact.change?.prices ?? '',
        period: fact.period?.edtf ?? '',
        periodFrom: fact.period?.from ?? '',
        modality: fact.modality,
        sentence: sentence ? sliceText(document.text, sentence) : '',
        start: fact.start,
        end: fact.end,
        id: fact.id,
        ground: fact.provenance.ground ?? '',
      };
    });
}

function isWanted({ indicator, modality }: Fact, { indicators, modalities }: FactTableOptions): boolean {
  const { code } = indicator;
  const named =
    indicators === undefined || indicators.some((wanted) => code === wanted || code?.startsWith(`${wanted}.`));
  return named && (modalities === undefined || modalities.includes(modality));
}

type ValueColumns = Pick<FactRow, 'value' | 'low' | 'high' | 'bound' | 'unit'>;

function valueColumns(quantity: Quantity | undefined): ValueColumns {
  if (!quantity) return { value: '', low: '', high: '', bound: '', unit: '' };
  const { value, bound } = flatValue(quantity.value);
  // A range has two ends and no one value.
  return { value: bound === 'range' ? '' : value, bound, ...limitsOf(quantity.value), unit: quantity.unit.code };
}

/** The least and the most that a value may be; 左右 and 近 leave open by how much they miss, a ratio has no order. */
function limitsOf(value: QuantityValue): Pick<FactRow, 'low' | 'high'> {
  return match(value)
    .with({ kind: 'exact' }, ({ decimal }) => ({ low: decimal, high: decimal }))
    .with({ kind: 'at-least' }, ({ decimal }) => ({ low: decimal, high: '' }))
    .with({ kind: 'at-most' }, { kind: 'nearly' }, ({ decimal }) => ({ low: '', high: decimal }))
    .with({ kind: 'range' }, ({ from, to }) => ({ low: from, high: to }))
    .with({ kind: 'approximate' }, { kind: 'ratio' }, () => ({ low: '', high: '' }))
    .exhaustive();
}
