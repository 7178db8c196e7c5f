import type { Quantity, QuantityValue, Unit } from '../../model';
import { divide, formatDecimal, multiply, parseDecimal } from './decimal';
import { unitOfCode } from './unit-dictionary';
import type { UnitEntry } from './unit-dictionary';

/** A quantity in another unit. */
export interface Converted {
  readonly value: QuantityValue;
  readonly unit: Unit;
  /** False where the decimal had to be rounded. */
  readonly exact: boolean;
}

/** What people write for a code: ha for UCUM's har. */
const ALIASES: Readonly<Record<string, string>> = { ha: 'har', hm2: 'har', '℃': 'Cel', kWh: 'kW.h' };
const PLACES = 12;

/**
 * Converts a quantity to another unit of the same kind, by exact fractions; rounds to twelve places where it has to.
 *
 * Not by a UCUM library: those reckon in floats, and none knows 亩 and 斤. That every code is UCUM's is tested.
 *
 * @param code A code of the unit dictionary: "har", "m2", "mu", "kW.h"; "ha" and "kWh" are understood.
 * @throws RangeError where the code is unknown or measures something else.
 *
 * @example
 * convert(parseQuantity('3万亩')!, 'ha'); // { value: { kind: 'exact', decimal: '2000' }, unit: { code: 'har', … }, exact: true }
 */
export function convert({ value, unit }: Pick<Quantity, 'value' | 'unit'>, code: string): Converted {
  const from = unitOfCode(unit.code);
  const to = unitOfCode(ALIASES[code] ?? code);
  if (!to) throw new RangeError(`Expected the code of a known unit such as "har" or "mu", got "${code}".`);
  if (!from || from.base !== to.base)
    throw new RangeError(
      `Expected a unit of ${from?.dimension ?? 'a known kind'} for "${unit.code}", got "${code}" (${to.dimension}).`,
    );
  let exact = true;
  const change = (decimal: string) => {
    const result = scaled(decimal, from, to);
    exact &&= result.exact;
    return result.decimal;
  };
  const converted = mapDecimals(value, change);
  return { value: converted, unit: { code: to.code, system: to.system, written: to.forms[0]! }, exact };
}

function scaled(
  decimal: string,
  from: UnitEntry,
  to: UnitEntry,
): { readonly decimal: string; readonly exact: boolean } {
  const numerator = multiply(parseDecimal(from.factor.numerator), parseDecimal(to.factor.denominator));
  const denominator = multiply(parseDecimal(from.factor.denominator), parseDecimal(to.factor.numerator));
  const value = parseDecimal(decimal);
  const { quotient, exact } = divide(multiply(value, numerator), denominator, Math.max(PLACES, value.scale));
  return { decimal: formatDecimal(quotient), exact };
}

function mapDecimals(value: QuantityValue, change: (decimal: string) => string): QuantityValue {
  switch (value.kind) {
    case 'range':
      return { kind: 'range', from: change(value.from), to: change(value.to) };
    case 'ratio':
      return { kind: 'ratio', terms: value.terms.map(change) };
    default:
      return { ...value, decimal: change(value.decimal) };
  }
}
