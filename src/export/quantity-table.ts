import type { Document, Quantity, Time } from '../model';
import { contains, sliceText } from '../text';
import { flatValue } from './flat-value';
import { QUANTITY_COLUMNS, type QuantityRow } from './quantity-columns';
import { blankRow } from '../tables';

const BLANK = blankRow(QUANTITY_COLUMNS);

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
      ...BLANK,
      document: document.source.uri ?? '',
      kind: at.kind,
      start: at.start,
      end: at.end,
      text: sliceText(text, at),
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
