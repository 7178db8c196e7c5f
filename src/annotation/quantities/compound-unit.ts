import type { UnitEntry } from './unit-dictionary';

/** The unit of a value for one of what stands below the line: 元/平方米, micrograms per cubic meter. */
export function compoundUnit(unit: UnitEntry, below: UnitEntry): UnitEntry {
  return {
    ...unit,
    code: `${unit.code}/${below.code}`,
    system: compoundSystem(unit, below),
    dimension: unit.dimension === 'money' ? 'money' : 'rate',
    base: '',
    factor: { numerator: '1', denominator: '1' },
  };
}

function compoundSystem(a: UnitEntry, b: UnitEntry): UnitEntry['system'] {
  const systems = [a.system, b.system];
  return (['iso4217', 'market', 'classifier'] as const).find((system) => systems.includes(system)) ?? 'ucum';
}
