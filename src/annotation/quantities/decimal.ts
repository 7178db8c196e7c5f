import type { Decimal } from '../../model';

/** An exact decimal number: `coefficient` × 10^-`scale`. No float ever touches it. */
export interface Exact {
  readonly coefficient: bigint;
  readonly scale: number;
}

export const ZERO: Exact = { coefficient: 0n, scale: 0 };
export const ONE: Exact = { coefficient: 1n, scale: 0 };

/** Makes an exact number from a small whole one. */
export function whole(value: number | bigint): Exact {
  return { coefficient: BigInt(value), scale: 0 };
}

/** Reads plain decimal notation: "14.07", "-0.5", "27203319000". */
export function parseDecimal(text: Decimal): Exact {
  const point = text.indexOf('.');
  if (point < 0) return { coefficient: BigInt(text), scale: 0 };
  return { coefficient: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** Writes plain decimal notation: no exponent, no separators, no zeros to trim. */
export function formatDecimal({ coefficient, scale }: Exact): Decimal {
  if (scale <= 0) return (coefficient * 10n ** BigInt(-scale)).toString();
  const negative = coefficient < 0n;
  const digits = (negative ? -coefficient : coefficient).toString().padStart(scale + 1, '0');
  const fraction = withoutTrailingZeros(digits.slice(-scale));
  const sign = negative && coefficient !== 0n ? '-' : '';
  return sign + digits.slice(0, -scale) + (fraction && `.${fraction}`);
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** Multiplies by a power of ten by moving the point. */
export function shift(value: Exact, power: number): Exact {
  return { coefficient: value.coefficient, scale: value.scale - power };
}

export function add(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { coefficient: aligned(a, scale) + aligned(b, scale), scale };
}

export function multiply(a: Exact, b: Exact): Exact {
  return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
}

export function negate(a: Exact): Exact {
  return { coefficient: -a.coefficient, scale: a.scale };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = aligned(a, scale) - aligned(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Divides, rounding half away from zero to so many places where the quotient does not end. */
export function divide(a: Exact, b: Exact, places: number): { readonly quotient: Exact; readonly exact: boolean } {
  const scale = Math.max(a.scale, b.scale);
  const numerator = aligned(a, scale) * 10n ** BigInt(places);
  const denominator = aligned(b, scale);
  const floor = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return { quotient: { coefficient: floor, scale: places }, exact: true };
  const up = 2n * absolute(rest) >= absolute(denominator);
  const away = numerator < 0n === denominator < 0n ? 1n : -1n;
  return { quotient: { coefficient: up ? floor + away : floor, scale: places }, exact: false };
}

function aligned(value: Exact, scale: number): bigint {
  return value.coefficient * 10n ** BigInt(scale - value.scale);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
