import { match } from 'ts-pattern';
import type { QuantityValue } from '../model';

/** A quantity's value as a table shows it. */
export interface FlatValue {
  /** The exact decimal; a range's lower end, a ratio's terms as "29:71". */
  readonly value: string;
  /** A range's upper end. */
  readonly to: string;
  /** "=", "~", ">=", ">", "<=", "<", "nearly", "range", "ratio". */
  readonly bound: string;
}

/** A value in three columns: the decimal, a range's upper end, and what binds it. */
export function flatValue(value: QuantityValue): FlatValue {
  return match(value)
    .with({ kind: 'exact' }, ({ decimal }) => ({ value: decimal, to: '', bound: '=' }))
    .with({ kind: 'approximate' }, ({ decimal }) => ({ value: decimal, to: '', bound: '~' }))
    .with({ kind: 'nearly' }, ({ decimal }) => ({ value: decimal, to: '', bound: 'nearly' }))
    .with({ kind: 'at-least' }, ({ decimal, inclusive }) => ({ value: decimal, to: '', bound: inclusive ? '>=' : '>' }))
    .with({ kind: 'at-most' }, ({ decimal, inclusive }) => ({ value: decimal, to: '', bound: inclusive ? '<=' : '<' }))
    .with({ kind: 'range' }, ({ from, to }) => ({ value: from, to, bound: 'range' }))
    .with({ kind: 'ratio' }, ({ terms }) => ({ value: terms.join(':'), to: '', bound: 'ratio' }))
    .exhaustive();
}
