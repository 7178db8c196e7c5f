import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extractTerms, precisionAt, rankAgainst, recallAt } from '../../../src/terminology';
import { documentsOf } from './extracted';

const FOLDER = '__tests__/fixtures/terms';
const CLASSES = ['common', 'entity', 'specific'];
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));
const PASSES = ['', '.a', '.b'];

const read = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');

function listOf(name: string): { term: string; class: string }[] {
  const [, ...lines] = read(`${name}.tsv`).trimEnd().split('\n');
  return lines.map((line) => {
    const [term = '', sort = ''] = line.split('\t');
    return { term, class: sort };
  });
}

const files = NAMES.flatMap((name) => PASSES.map((pass) => [name + pass, name] as const));

describe('the annotated lists', () => {
  it('are three a text', () => {
    expect(NAMES).toHaveLength(3);
    for (const [file] of files) expect(existsSync(`${FOLDER}/${file}.tsv`)).toBe(true);
  });

  it.each(files)('%s has its head, three columns a line, and lines that end in a line feed', (file) => {
    const text = read(`${file}.tsv`);
    expect(text).toMatch(/^term\tclass\tnote\n(?:[^\t\r\n]+\t[a-z]+\t[^\t\r\n]*\n)+$/);
  });

  it.each(files)('%s knows the classes, each term once, without white space around it', (file) => {
    const list = listOf(file);
    expect(list.map(({ class: sort }) => sort).filter((sort) => !CLASSES.includes(sort))).toEqual([]);
    const terms = list.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.map((term) => term.trim())).toEqual(terms);
  });

  it.each(files)('%s is copied from the text, in its order', (file, name) => {
    const text = read(`${name}.txt`);
    const places = listOf(file).map(({ term }) => text.indexOf(term));
    expect(listOf(file).filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

/** Cohen's kappa of the classes that two lists give the terms of both. */
function kappaOf(pairs: readonly (readonly [string, string])[]): number {
  const share = (of: (pair: readonly [string, string]) => boolean) => pairs.filter(of).length / pairs.length;
  const observed = share(([a, b]) => a === b);
  const chance = CLASSES.reduce((sum, sort) => sum + share(([a]) => a === sort) * share(([, b]) => b === sort), 0);
  return (observed - chance) / (1 - chance);
}

describe('the guideline', () => {
  it.each(NAMES)('states the agreement over %s that the files give', (name) => {
    const [a, b] = [listOf(`${name}.a`), listOf(`${name}.b`)];
    const other = new Map(b.map(({ term, class: sort }) => [term, sort]));
    const both = a.flatMap(({ term, class: sort }) => {
      const second = other.get(term);
      return second === undefined ? [] : [[sort, second] as const];
    });
    const f1 = (2 * both.length) / (a.length + b.length);
    const cells = [a.length, b.length, both.length, f1.toFixed(3), kappaOf(both).toFixed(3), listOf(name).length];
    expect(read('guideline.md')).toContain(`| \`${name}\` | ${cells.join(' | ')} |`);
  });
});

describe('the scorer', () => {
  it.each(NAMES)('lays the terms of %s beside its list', async (name) => {
    const gold = listOf(name).map(({ term }) => term);
    expect(recallAt(rankAgainst(gold, gold), gold.length)).toBe(1);
    const ranking = rankAgainst(
      extractTerms(await documentsOf(read(`${name}.txt`)), { minFrequency: 1 }).map(({ term }) => term),
      gold,
    );
    // Half of what stands first is the least at which a list is worth a translator's time
    expect(precisionAt(ranking, 50)).toBeGreaterThanOrEqual(0.5);
    expect(recallAt(ranking, ranking.hits.length)).toBeGreaterThanOrEqual(0.4);
  });
});
