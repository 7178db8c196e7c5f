import { match } from 'ts-pattern';
import type { Decimal, Quantity, QuantityValue, Unit } from '../../model';

/** A narrow space that does not break. */
const GAP = '\u202f';

/** Groups the digits of a decimal: "1407000000" → "1 407 000 000"; four digits stand together. */
export function readableDecimal(decimal: Decimal): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction] = (negative ? decimal.slice(1) : decimal).split('.');
  return (
    (negative ? '−' : '') +
    (whole.length > 4 ? groupThousands(whole) : whole) +
    (fraction === undefined ? '' : `.${fraction}`)
  );
}

function groupThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  let grouped = digits.slice(0, first);
  for (let at = first; at < digits.length; at += 3) grouped += GAP + digits.slice(at, at + 3);
  return grouped;
}

/**
 * The value with its bound as a sign, without unit: "≥ 850 000", "6.5 – 7", "29 : 71".
 *
 * Signs, because they read the same in every language; ≲ is "close to, from below" (近).
 */
export function readableValue(value: QuantityValue): string {
  return match(value)
    .with({ kind: 'exact' }, ({ decimal }) => readableDecimal(decimal))
    .with({ kind: 'approximate' }, ({ decimal }) => `≈ ${readableDecimal(decimal)}`)
    .with({ kind: 'nearly' }, ({ decimal }) => `≲ ${readableDecimal(decimal)}`)
    .with({ kind: 'at-least' }, ({ decimal, inclusive }) => `${inclusive ? '≥' : '>'} ${readableDecimal(decimal)}`)
    .with({ kind: 'at-most' }, ({ decimal, inclusive }) => `${inclusive ? '≤' : '<'} ${readableDecimal(decimal)}`)
    .with({ kind: 'range' }, ({ from, to }) => `${readableDecimal(from)} – ${readableDecimal(to)}`)
    .with({ kind: 'ratio' }, ({ terms }) => terms.map(readableDecimal).join(' : '))
    .exhaustive();
}

const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** The unit's code as one writes it: m2 → m², kW.h → kW·h; counts keep their classifier. */
export function readableUnit({ code, system }: Pick<Unit, 'code' | 'system'>): string {
  if (system !== 'ucum') return code;
  // An exponent after a letter: m2, km2, m3
  return code.replace(/(?<=[a-z])[23](?!\d)/g, (digit) => RAISED[digit]!).replaceAll('.', '·');
}

/** Value and unit together: "1 407 000 000 CNY", "≤ 2.7 %". */
export function readableQuantity({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string {
  const written = readableUnit(unit);
  return written === '' ? readableValue(value) : `${readableValue(value)}\u00a0${written}`;
}

/** The number to sort by: the value, a range's lower end, a ratio's first term. */
export function sortKey(value: QuantityValue): string {
  if (value.kind === 'range') return value.from;
  return value.kind === 'ratio' ? (value.terms[0] ?? '0') : value.decimal;
}
