import type { Component } from '../../model';
import { scanEnglishQuantities } from './english/scan';
import { scanQuantities } from './scan';
import { unitDictionary } from './unit-dictionary';

/**
 * Finds quantities: counts, ordinals, shares, money, measures, ratios, multiples, ages, each with its exact value.
 *
 * Reads the times found before, because a year or a duration is no quantity.
 *
 * @example
 * // 近2亿元 → { kind: 'money', value: { kind: 'nearly', decimal: '200000000' }, unit: { code: 'CNY', … } }
 */
export function quantities(): Component<'quantities', 'times'> {
  return {
    name: 'quantities',
    version: '1',
    reads: ['times'],
    writes: ['quantities'],
    dictionaries: [unitDictionary],
    annotate(view, emit) {
      const scan = view.source.language === 'en' ? scanEnglishQuantities : scanQuantities;
      for (const draft of scan(view.normal, view.times)) emit('quantities', draft);
    },
  };
}
