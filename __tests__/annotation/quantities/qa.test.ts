import { readFileSync } from 'node:fs';
import type { QuantityValue } from '../../../src/model';
import { quantities } from '../../../src/annotation/quantities';
import { times } from '../../../src/annotation/times';
import { Pipeline } from '../../../src/pipeline/pipeline';
import { structure } from '../../../src/structure';
import { compareSpans, sliceText } from '../../../src/text';
import { itWithSharedData } from '../../support/shared-data';

interface Expected {
  readonly surface: string;
  readonly modifier: string;
  readonly value?: number | string;
  readonly low?: number | string;
  readonly high?: number | string;
  readonly ratio?: readonly number[];
  readonly edtf?: string;
}
interface Case {
  readonly id: string;
  readonly lang: 'zh' | 'en';
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** A value as the data has it: its modifier and its numbers. */
function described(value: QuantityValue): string {
  switch (value.kind) {
    case 'range':
      return `range ${Number(value.from)} ${Number(value.to)}`;
    case 'ratio':
      return `ratio ${value.terms.join(' ')}`;
    case 'at-least':
      return `${value.inclusive ? 'at_least' : 'more_than'} ${Number(value.decimal)}`;
    case 'at-most':
      return `${value.inclusive ? 'at_most' : 'less_than'} ${Number(value.decimal)}`;
    default:
      return `${value.kind.replace('approximate', 'approx')} ${Number(value.decimal)}`;
  }
}

function wanted({ modifier, value, low, high, ratio, edtf }: Expected): string | undefined {
  if (edtf !== undefined) return edtf;
  if (ratio) return `ratio ${ratio.join(' ')}`;
  if (modifier === 'range') return `range ${low} ${high}`;
  return typeof value === 'number' ? `${modifier} ${value}` : undefined;
}

describe('the phrases with the reading expected', () => {
  itWithSharedData('are read so, in Chinese and English', () => {
    const cases = readFileSync('../shared/data/qa/quantities.jsonl', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case);
    const pipeline = new Pipeline().use(structure()).use(times()).use(quantities());
    for (const { id, lang, text, expected } of cases) {
      const document = pipeline.annotate(text, { language: lang, date: '2016' });
      const found = [...document.quantities, ...document.times].sort(compareSpans);
      expect([id, found.map((one) => sliceText(text, one))]).toEqual([id, expected.map(({ surface }) => surface)]);
      found.forEach((one, index) => {
        const reading = wanted(expected[index]!);
        const isDuration = 'iso8601' in one;
        if (reading !== undefined && !isDuration)
          expect([id, 'value' in one ? described(one.value) : one.edtf]).toEqual([id, reading]);
      });
    }
    expect(cases.length).toBeGreaterThan(50);
  });
});
