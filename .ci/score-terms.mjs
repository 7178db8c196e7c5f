/** Precision and recall of term extraction on the annotated texts of __tests__/fixtures/terms. */
import { readFile } from 'node:fs/promises';
import {
  averagePrecision,
  extractTerms,
  precisionAt,
  rankAgainst,
  recallAt,
  standardGlossary,
} from 'gongwen/terminology';

const FOLDER = new URL('../__tests__/fixtures/terms/', import.meta.url);
const TEXTS = ['shahekou-2016', 'digital-2024', 'county-2011'];
const CUTS = [50, 100, 150, 200, 300];
/** The terms of a text by itself, and as the command lists them: with the standard glossary's known ones. */
const WAYS = [
  ['no glossary', {}],
  ['standard', { glossary: standardGlossary() }],
];

async function goldOf(name) {
  const [, ...lines] = (await readFile(new URL(`${name}.tsv`, FOLDER), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => line.split('\t')[0]);
}

/** Prints the curves; with --errors what was missed and what is wrong, too. */
export async function scoreTerms(annotator, errors) {
  const heads = CUTS.map((cut) => `P@${cut} R@${cut}`.padEnd(13));
  console.log(`\nterms           glossary     gold  listed  ${heads.join('')}R@all  AP`);
  for (const name of TEXTS) {
    const gold = await goldOf(name);
    const document = annotator.annotate(await readFile(new URL(`${name}.txt`, FOLDER), 'utf8'));
    for (const [way, options] of WAYS) {
      // In a text of 2,000 characters most terms stand once.
      const terms = extractTerms([document], { minFrequency: 1, ...options }).map(({ term }) => term);
      const ranking = rankAgainst(terms, gold);
      const curve = CUTS.map((cut) =>
        `${share(precisionAt(ranking, cut))} ${share(recallAt(ranking, cut))}`.padEnd(13),
      );
      const counts = `${name.padEnd(16)}${way.padEnd(13)}${String(gold.length).padEnd(6)}${String(terms.length).padEnd(8)}`;
      const all = recallAt(ranking, terms.length);
      console.log(`${counts}${curve.join('')}${share(all)}   ${share(averagePrecision(ranking))}`);
      if (errors) printErrors(terms, ranking, gold);
    }
  }
}

function printErrors(terms, { hits }, gold) {
  const found = new Set(terms);
  console.log(`  missed: ${gold.filter((term) => !found.has(term)).join(' ')}`);
  console.log(`  wrong: ${terms.filter((_, index) => !hits[index]).join(' ')}`);
}

function share(value) {
  return value.toFixed(3);
}
