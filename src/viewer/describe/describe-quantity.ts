import type { Fact, Quantity } from '../../model';
import { readableDecimal, readableQuantity, readableUnit } from './readable-quantity';
import { row, type Row } from './row';

/** What a number comes to, and what it is the value of. */
export function describeQuantity(quantity: Quantity, facts: readonly Fact[]): readonly Row[] {
  const { kind, value, unit, si } = quantity;
  return [
    ...row('value', readableQuantity(quantity)),
    ...row('sort', { t: `quantity.${kind}` }),
    ...row('bound', value.kind === 'exact' ? undefined : { t: boundMessage(value) }),
    ...row('written', unit.written === '' || unit.written === unit.code ? undefined : unit.written),
    ...row(
      'si',
      si &&
        `${si.exact ? '' : '≈ '}${readableDecimal(si.decimal)}\u00a0${readableUnit({ code: si.code, system: 'ucum' })}`,
    ),
    ...facts.flatMap(({ indicator }) => row('indicator', indicator.text)),
  ];
}

function boundMessage(value: Exclude<Quantity['value'], { kind: 'exact' }>) {
  if (value.kind !== 'at-least' && value.kind !== 'at-most') return `bound.${value.kind}` as const;
  return value.inclusive ? (`bound.${value.kind}` as const) : (`bound.${value.kind}.exclusive` as const);
}
