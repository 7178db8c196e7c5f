import type { Document, Quantity, Time } from '../model';
import { contains, sliceText } from '../text';
import { flatValue } from './flat-value';

/** One quantity or time as a flat row; an empty string where a column does not apply. */
export interface QuantityRow {
  /** Where the document comes from (`source.uri`). */
  readonly document: string;
  /** A quantity's kind ("money", "percent" …) or a time's ("date", "period", "duration", "frequency"). */
  readonly kind: string;
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The exact decimal; a range's lower end, a ratio's terms as "29:71". */
  readonly value: string;
  /** A range's upper end. */
  readonly to: string;
  /** "=", "~", ">=", ">", "<=", "<", "nearly", "range", "ratio". */
  readonly bound: string;
  readonly unit: string;
  /** "iso4217", "ucum", "classifier", "market", "none". */
  readonly unitSystem: string;
  /** The unit as written, with its multiplier: 亿元. */
  readonly unitWritten: string;
  /** The value in UCUM terms, for units that UCUM lacks (亩, 斤). */
  readonly siValue: string;
  readonly siUnit: string;
  /** Dates and periods, where they stand in the calendar. */
  readonly edtf: string;
  /** Durations and frequencies. */
  readonly iso8601: string;
  /** The bare number as written, with its scale: 14.07亿. */
  readonly number: string;
  readonly ground: string;
  /** The sentence that it stands in. */
  readonly sentence: string;
}

/** The columns in the order in which tables show them. */
export const QUANTITY_COLUMNS = [
  'document',
  'kind',
  'start',
  'end',
  'text',
  'value',
  'to',
  'bound',
  'unit',
  'unitSystem',
  'unitWritten',
  'siValue',
  'siUnit',
  'edtf',
  'iso8601',
  'number',
  'ground',
  'sentence',
] as const satisfies readonly (keyof QuantityRow)[];

const BLANK = {
  value: '',
  to: '',
  bound: '',
  unit: '',
  unitSystem: '',
  unitWritten: '',
  siValue: '',
  siUnit: '',
  edtf: '',
  iso8601: '',
  number: '',
};

/**
 * Lists the quantities and times of documents as flat rows, in order of document and place.
 *
 * @example
 * toDelimited(quantityTable([document]), QUANTITY_COLUMNS);
 */
export function quantityTable(documents: Iterable<Document>): readonly QuantityRow[] {
  return [...documents].flatMap(rowsOf);
}

function rowsOf(document: Document): readonly QuantityRow[] {
  const { text, quantities, times, sentences } = document;
  const found = [
    ...quantities.map((quantity) => ({ at: quantity, columns: quantityColumns(text, quantity) })),
    ...times.map((time) => ({ at: time, columns: timeColumns(time) })),
  ].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  let next = 0;
  return found.map(({ at, columns }) => {
    // Both lists rise: the sentence of one is that of the next or stands before it.
    while (next < sentences.length && sentences[next]!.end <= at.start) next++;
    const sentence = sentences[next];
    return {
      document: document.source.uri ?? '',
      kind: at.kind,
      start: at.start,
      end: at.end,
      text: sliceText(text, at),
      ...BLANK,
      ...columns,
      ground: at.provenance.ground ?? '',
      sentence: sentence && contains(sentence, at) ? sliceText(text, sentence) : '',
    };
  });
}

function quantityColumns(text: string, { value, unit, si, number }: Quantity): Partial<QuantityRow> {
  return {
    ...flatValue(value),
    unit: unit.code,
    unitSystem: unit.system,
    unitWritten: unit.written,
    ...(si && { siValue: si.decimal, siUnit: si.code }),
    number: sliceText(text, number),
  };
}

function timeColumns({ edtf = '', iso8601 = '' }: Time): Partial<QuantityRow> {
  return { edtf, iso8601 };
}
