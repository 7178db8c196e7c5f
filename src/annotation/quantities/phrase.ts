import type { Unit } from '../../model';
import type { Span } from '../../text';
import type { Exact } from './decimal';
import type { Numeral } from './numerals';
import type { UnitEntry } from './unit-dictionary';

/** A number with its unit, as one reads them off: 3.5亿|元, 20|个百分点, 0.45|吨标准煤/万元. */
export interface Phrase extends Span {
  readonly numeral: Numeral;
  /** The numeral's ends, in units of `unit.code`. */
  readonly low: Exact;
  readonly high: Exact;
  readonly unit?: UnitEntry;
  /** Where the unit is written; empty behind a bare number. */
  readonly unitSpan: Span;
  /** 多 behind the unit: 三倍多, 两米多. */
  readonly open: boolean;
  /** 弱 behind a share: somewhat less. */
  readonly short?: boolean;
}

/** The unit as the model has it, with its multiplier as written: 万平方米. */
export function writtenUnit(text: string, phrase: Phrase): Unit {
  const { unit, numeral, unitSpan } = phrase;
  const from = numeral.script === 'arabic' ? scalesStart(text, numeral) : numeral.end;
  const written = text.slice(from, numeral.end) + text.slice(unitSpan.start, unitSpan.end);
  return unit ? { code: unit.code, system: unit.system, written } : { code: '', system: 'none', written };
}

/** Where the scales begin that close a number: 14.07|亿, 100|多万. */
function scalesStart(text: string, { start, end }: Span): number {
  let from = end;
  while (from > start && /[十拾百佰千仟万萬亿億余餘多]/.test(text[from - 1]!)) from--;
  return from;
}

export function isPhrase(value: Phrase | Span | undefined): value is Phrase {
  return value !== undefined && 'numeral' in value;
}
