import { readFileSync } from 'node:fs';
import { annotate } from './read';

interface GoldFact {
  readonly indicator: string;
  readonly quantityStart: number;
  readonly quantityEnd: number;
  readonly modality: string;
  readonly period: string;
  readonly change?: { readonly direction: string; readonly basis: string };
  readonly note?: string;
}

const gold = readFileSync('__tests__/fixtures/shahekou-2016/facts.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldFact);
const document = annotate(readFileSync('examples/shahekou-2016.txt', 'utf8'));
const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
const found = new Map(
  document.facts.map((fact) => {
    const { start, end } = quantities.get(fact.quantity)!;
    return [`${start}-${end} ${fact.indicator.text} ${fact.modality} ${fact.change?.direction ?? ''}`, fact];
  }),
);
// A level that something has grown to is no change here.
const keyOf = ({ quantityStart, quantityEnd, indicator, modality, change }: GoldFact) =>
  `${quantityStart}-${quantityEnd} ${indicator} ${modality} ${change && change.basis !== 'to_level' ? change.direction : ''}`;

/** An interval of whole years as its years: 2011-01-01/2015-12-31 → 2011/2015. */
function years(edtf: string): string {
  const [, from, to] = /^(\d{4})-01-01\/(\d{4})-12-31$/.exec(edtf) ?? [];
  return from === undefined || to === undefined ? edtf : from === to ? from : `${from}/${to}`;
}

describe('the report of Shahekou district', () => {
  const keys = new Set(gold.map(keyOf));

  it('gives more than nine in ten of the facts of the gold', () => {
    const missed = gold.filter((fact) => !fact.note?.startsWith('borderline') && !found.has(keyOf(fact)));
    expect(missed.length).toBeLessThan(gold.length / 10);
  });

  it('gives less than one in ten that the gold has not', () => {
    expect([...found.keys()].filter((key) => !keys.has(key)).length).toBeLessThan(found.size / 10);
  });

  it('has the right period for more than nine in ten of those found', () => {
    const right = gold.filter((fact) => found.has(keyOf(fact)));
    const wrong = right.filter((fact) => years(fact.period) !== found.get(keyOf(fact))?.period?.edtf);
    expect(wrong.length).toBeLessThan(right.length / 10);
  });
});
