import { readFileSync } from 'node:fs';
import type { Annotation } from '../../../src/model';
import { quantities } from '../../../src/annotation/quantities';
import { times } from '../../../src/annotation/times';
import { Pipeline } from '../../../src/pipeline/pipeline';
import { structure } from '../../../src/structure';
import { overlaps } from '../../../src/text';

const text = readFileSync('examples/shahekou-2016.txt', 'utf8');
const rows = (name: string) =>
  readFileSync(`__tests__/fixtures/shahekou-2016/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { start: number; end: number; kind: string; text: string; note?: string });
const document = new Pipeline().use(structure()).use(times()).use(quantities()).annotate(text, { date: '2016' });
const found: readonly (Annotation<string> & { kind: string })[] = [...document.quantities, ...document.times];
const key = ({ start, end, kind }: { start: number; end: number; kind: string }) =>
  `${start}-${end} ${kind.replace('-', '_')} ${text.slice(start, end)}`;

describe('the report of Shahekou district', () => {
  const gold = rows('quantities');
  const optional = new Set(gold.filter(({ note }) => note?.startsWith('borderline')).map(key));

  it('has every quantity and time of the gold marked, with its span and kind', () => {
    const keys = new Set(found.map(key));
    expect(gold.map(key).filter((one) => !optional.has(one) && !keys.has(one))).toEqual([]);
  });

  it('has nothing marked that the gold has not', () => {
    const keys = new Set(gold.map(key));
    expect(found.map(key).filter((one) => !keys.has(one))).toEqual([]);
  });

  it('has none of the traps marked', () => {
    const trapped = rows('nonquantities').filter((trap) => document.quantities.some((one) => overlaps(one, trap)));
    expect(trapped.map((trap) => trap.text)).toEqual([]);
  });
});
