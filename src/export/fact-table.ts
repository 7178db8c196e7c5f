import { match } from 'ts-pattern';
import { sectionPath } from '../document';
import type { Document, Fact, Quantity, QuantityValue } from '../model';
import { sliceText } from '../text';
import { placeOf, yearOf } from './document-place';

/** One fact as a flat row; an empty string where a column does not apply. */
export interface FactRow {
  /** Where the document comes from (`source.uri`). */
  readonly document: string;
  /** The place that the document's title or issuer names. */
  readonly place: string;
  /** The year that the document speaks from. */
  readonly year: string;
  /** The headings above the fact, outermost first, joined by " / ". */
  readonly section: string;
  /** What is measured or counted, as the text names it. */
  readonly indicator: string;
  /** Its key in the indicator dictionary. */
  readonly code: string;
  /** Whose value it is, where the sentence names it. */
  readonly subject: string;
  /** "level", "change", "rank". */
  readonly kind: string;
  /** The exact decimal; empty for ranges and ratios. */
  readonly value: string;
  /** The least the value may be: a range's lower end, a lower bound, an exact value. */
  readonly low: string;
  /** The most the value may be: a range's upper end, an upper bound, an exact value. */
  readonly high: string;
  /** "=", "~", ">=", ">", "<=", "<", "nearly", "range"; for ratios the terms, as "29:71". */
  readonly bound: string;
  readonly unit: string;
  /** "increase", "decrease". */
  readonly change: string;
  /** "year-on-year", "period-on-period", "annual-average", "cumulative". */
  readonly basis: string;
  /** "constant", "current". */
  readonly prices: string;
  /** EDTF. */
  readonly period: string;
  /** Whether the text or the section says the period. */
  readonly periodFrom: string;
  /** "achieved", "estimated", "target", "planned", "ongoing". */
  readonly modality: string;
  /** The evidence. */
  readonly sentence: string;
  /** The fact's place in the text, in UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly ground: string;
}

/** The columns in the order in which tables show them. */
export const FACT_COLUMNS = [
  'document',
  'place',
  'year',
  'section',
  'indicator',
  'code',
  'subject',
  'kind',
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'change',
  'basis',
  'prices',
  'period',
  'periodFrom',
  'modality',
  'sentence',
  'start',
  'end',
  'ground',
] as const satisfies readonly (keyof FactRow)[];

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
    year: yearOf(document),
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
  return { ...flattened(quantity.value), unit: quantity.unit.code };
}

function flattened(value: QuantityValue): Omit<ValueColumns, 'unit'> {
  return match(value)
    .with({ kind: 'exact' }, ({ decimal }) => ({ value: decimal, low: decimal, high: decimal, bound: '=' }))
    .with({ kind: 'approximate' }, ({ decimal }) => ({ value: decimal, low: '', high: '', bound: '~' }))
    .with({ kind: 'nearly' }, ({ decimal }) => ({ value: decimal, low: '', high: decimal, bound: 'nearly' }))
    .with({ kind: 'at-least' }, ({ decimal, inclusive }) => ({
      value: decimal,
      low: decimal,
      high: '',
      bound: inclusive ? '>=' : '>',
    }))
    .with({ kind: 'at-most' }, ({ decimal, inclusive }) => ({
      value: decimal,
      low: '',
      high: decimal,
      bound: inclusive ? '<=' : '<',
    }))
    .with({ kind: 'range' }, ({ from, to }) => ({ value: '', low: from, high: to, bound: 'range' }))
    .with({ kind: 'ratio' }, ({ terms }) => ({ value: '', low: '', high: '', bound: terms.join(':') }))
    .exhaustive();
}
