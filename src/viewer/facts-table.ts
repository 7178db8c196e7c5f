import type { Document, Fact, Quantity } from '../model';
import { readableUnit, readableValue, sortKey } from './describe/readable-quantity';
import { markup, type Markup, type Part } from './markup';
import type { Label } from './label';
import type { MessageKey } from './messages';

const COLUMNS: readonly MessageKey[] = ['indicator', 'value', 'unit', 'change', 'period', 'modality'];

/** The facts, one a row; a click on a heading sorts, a click on a row shows the sentence. Undefined where there are none. */
export function writeFactsTable(document: Document, label: Label): Markup | undefined {
  if (document.facts.length === 0) return undefined;
  const quantities = new Map<string, Quantity>(document.quantities.map((quantity) => [quantity.id, quantity]));
  const sentences = new Map<string, number>(document.sentences.map(({ id }, i) => [id, i]));
  return markup`<div class="table-scroll">
    <table class="facts" id="facts-table">
      <thead>
        <tr>
          ${COLUMNS.map((key) => markup`<th scope="col"><button type="button">${label(key)}</button></th>`)}
        </tr>
      </thead>
      <tbody>
        ${document.facts.map((fact) =>
          writeFact(fact, quantities.get(fact.quantity), sentences.get(fact.sentence), label),
        )}
      </tbody>
    </table>
  </div>`;
}

function writeFact(fact: Fact, quantity: Quantity | undefined, sentence: number | undefined, label: Label): Markup {
  const { indicator, subject, period, modality, start, end } = fact;
  return markup`<tr data-sentence="${sentence}" data-from="${start}" data-to="${end}">
    <td>
      <button type="button">${indicator.text}</button>${subject && markup` <small>${subject.text}</small>`}
    </td>
    <td class="number" data-v="${quantity && sortKey(quantity.value)}">${quantity && readableValue(quantity.value)}</td>
    <td>${quantity && readableUnit(quantity.unit)}</td>
    <td>${writeChange(fact, label)}</td>
    <td class="period">${period && shorten(period.edtf)}</td>
    <td>${label(`modality.${modality}`)}</td>
  </tr>`;
}

function writeChange({ kind, change }: Fact, label: Label): Part {
  if (kind === 'rank') return label('fact.rank');
  if (!change) return undefined;
  const { direction, basis, prices } = change;
  const qualities = [basis && label(`basis.${basis}`), prices && label(`prices.${prices}`)].filter(
    (q) => q !== undefined,
  );
  return [
    direction === 'increase' ? '↑\u00a0' : '↓\u00a0',
    qualities.length === 0
      ? label(`change.${direction}`)
      : qualities.map((quality, i) => markup`${i > 0 && ', '}${quality}`),
  ];
}

// A whole year, written as the interval of its days: 2015-01-01/2015-12-31 → 2015
const WHOLE_YEARS = /^(\d{4})-01-01\/(\d{4})-12-31$/;

/** Writes an interval of whole years by its years alone, since a table has little room. */
function shorten(edtf: string): string {
  const [, from, to] = WHOLE_YEARS.exec(edtf) ?? [];
  if (from === undefined || to === undefined) return edtf;
  return from === to ? from : `${from}/${to}`;
}
