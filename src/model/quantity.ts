import type { Span } from '../text';
import type { Annotation, Decimal, Edtf } from './annotation';

export type QuantityValue =
  | { readonly kind: 'exact'; readonly decimal: Decimal }
  /** 约, 左右, 上下: near, on either side. */
  | { readonly kind: 'approximate'; readonly decimal: Decimal }
  /** 近, 将近: near, from below. */
  | { readonly kind: 'nearly'; readonly decimal: Decimal }
  /** 以上, 不低于 (inclusive); 超过, 突破, 多, 余 (not). */
  | { readonly kind: 'at-least'; readonly decimal: Decimal; readonly inclusive: boolean }
  /** 以内, 以下, 不超过 (inclusive); 低于, 不足 (not). */
  | { readonly kind: 'at-most'; readonly decimal: Decimal; readonly inclusive: boolean }
  /** 6.5-7%, 3至5个, 两三个. */
  | { readonly kind: 'range'; readonly from: Decimal; readonly to: Decimal }
  /** 29:71, 三比一. */
  | { readonly kind: 'ratio'; readonly terms: readonly Decimal[] };

export interface Unit {
  /** ISO 4217 for money ("CNY"), UCUM for physics ("m2", "t", "kW.h", "%"), the classifier for counts ("户"), "mu", "jin" … for market units, "" for none. */
  readonly code: string;
  readonly system: 'iso4217' | 'ucum' | 'classifier' | 'market' | 'none';
  /** As written, with its multiplier: 亿元, 万平方米, 余户. */
  readonly written: string;
}

/** A number with its unit and bounds, normalised exactly. */
export interface Quantity extends Annotation<'quantity'> {
  readonly kind:
    | 'cardinal'
    | 'ordinal'
    | 'percent'
    | 'permille'
    | 'percentage-point'
    | 'money'
    | 'measure'
    | 'ratio'
    | 'multiple'
    | 'age';
  /** Fully multiplied out, in `unit.code`: 14.07亿元 → "1407000000" CNY; 3万亩 → "30000" mu. */
  readonly value: QuantityValue;
  readonly unit: Unit;
  /** The bare number inside the span, without classifier, unit and bound words. */
  readonly number: Span;
  /** For units that UCUM lacks (亩 = 2000/3 m2, 斤 = 500 g): the value in UCUM terms; `exact` is false where it had to be rounded. */
  readonly si?: { readonly decimal: Decimal; readonly code: string; readonly exact: boolean };
}

/** A date, a period with a place in the calendar, a duration or a frequency. */
export interface Time extends Annotation<'time'> {
  readonly kind: 'date' | 'period' | 'duration' | 'frequency';
  /** Dates and periods: where in the calendar. Absent when it cannot be known. */
  readonly edtf?: Edtf;
  /** Durations and frequencies: ISO 8601, "PT24H", "P5Y", "R/P1Y". */
  readonly iso8601?: string;
  /** True when 去年, 全年, 五年来 were resolved against the document's own date. */
  readonly resolved: boolean;
}
