import type { Fact, Quantity } from '../../model';
import { sliceText } from '../../text';
import { readableQuantity, readableUnit, readableValue, sortKey } from '../describe/readable-quantity';
import type { Label } from '../label';
import { markup, type Markup, type Part } from '../markup';
import { englishIndicator } from './indicator-names';

/** What a table shows of a fact, a cell at a time; the comparison shows the same of two facts side by side. */

/** The indicator as written, its name in English where the dictionary has it, and whose it is. */
export function writeIndicator({ indicator, subject }: Pick<Fact, 'indicator' | 'subject'>, first: boolean): Markup {
  const english = englishIndicator(indicator.code);
  // One row is in the tab order; the arrow keys go from row to row.
  return markup`<button type="button" tabindex="${first ? 0 : -1}">${indicator.text}</button>${
    english && markup` <small lang="en" title="${indicator.code}">${english}</small>`
  }${subject && markup` <small>${subject.text}</small>`}`;
}

/** The value normalised, and as written where that is not the same: 1 407 000 000 CNY, 14.07亿元. */
export function writeValue(text: string, quantity: Quantity | undefined): Markup | undefined {
  if (!quantity) return undefined;
  const written = sliceText(text, quantity);
  return markup`<b>${readableValue(quantity.value)}</b> ${readableUnit(quantity.unit)}${
    !isPlain(written, quantity) && markup` <small>${written}</small>`
  }`;
}

/** The value as written, and normalised where that is not the same: 14.07亿元, 1 407 000 000 CNY. */
export function writeWritten(text: string, quantity: Quantity | undefined, sign: string): Markup | undefined {
  if (!quantity) return undefined;
  const written = sliceText(text, quantity);
  return markup`<b>${sign}${written}</b>${
    !isPlain(written, quantity) &&
    markup` <small>${readableValue(quantity.value)} ${readableUnit(quantity.unit)}</small>`
  }`;
}

// What parts digits and unit: 5.5 % says no more than 5.5%
const SPACES = /\s/g;

/** Whether a value is written as it reads normalised. */
function isPlain(written: string, quantity: Quantity): boolean {
  return readableQuantity(quantity).replace(SPACES, '') === written.replace(SPACES, '');
}

/** What a column of values is sorted by: like with like, so the unit first. */
export function valueKey(quantity: Quantity | undefined): Part {
  return quantity && markup` data-u="${quantity.unit.code}" data-v="${sortKey(quantity.value)}"`;
}

/** By how much something grew or fell, against what, in whose prices. */
export function writeChange({ kind, change }: Fact, label: Label): Part {
  if (kind === 'rank') return label('fact.rank');
  if (!change) return undefined;
  const { basis, prices } = change;
  const qualities = [basis && label(`basis.${basis}`), prices && label(`prices.${prices}`)].filter(
    (q) => q !== undefined,
  );
  return [
    changeSign(change),
    qualities.length === 0
      ? label(`change.${change.direction}`)
      : qualities.map((quality, i) => markup`${i > 0 && ', '}${quality}`),
  ];
}

/** The direction of a change as an arrow. */
export function changeSign(change: Fact['change']): string {
  if (!change) return '';
  return change.direction === 'increase' ? '↑\u00a0' : '↓\u00a0';
}

// A whole year, written as the interval of its days: 2015-01-01/2015-12-31 → 2015
const WHOLE_YEARS = /^(\d{4})-01-01\/(\d{4})-12-31$/;

/** An interval of whole years by its years alone, since a table has little room. */
export function shortPeriod(edtf: string): string {
  const [, from, to] = WHOLE_YEARS.exec(edtf) ?? [];
  if (from === undefined || to === undefined) return edtf;
  return from === to ? from : `${from}/${to}`;
}
