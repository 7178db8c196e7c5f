/** Precision and recall of term extraction on the annotated texts of __tests__/fixtures/terms. */
import { readFile } from 'node:fs/promises';
import { foldWidth } from 'gongwen';
import { extractTerms } from 'gongwen/terminology';

const FOLDER = new URL('../__tests__/fixtures/terms/', import.meta.url);
const TEXTS = ['shahekou-2016', 'digital-2024', 'county-2011'];
const CUTS = [50, 100, 150, 200, 300];

/** As the guideline compares: widths folded, quotation and title marks left out. */
const key = (term) => foldWidth(term).replace(/[“”‘’"《》]/g, '');

async function goldOf(name) {
  const [, ...lines] = (await readFile(new URL(`${name}.tsv`, FOLDER), 'utf8')).trimEnd().split('\n');
  return new Set(lines.map((line) => key(line.split('\t')[0])));
}

/** The ranks at which a gold term first comes, from 1. */
async function hitsOf(name, annotator, options) {
  const gold = await goldOf(name);
  const document = annotator.annotate(await readFile(new URL(`${name}.txt`, FOLDER), 'utf8'));
  const terms = extractTerms([document], options);
  const found = new Set();
  const hits = [];
  terms.forEach(({ term, variants }, index) => {
    const forms = [term, ...variants.map(({ text }) => text)].map(key).filter((form) => gold.has(form));
    const isNew = forms.some((form) => !found.has(form));
    for (const form of forms) found.add(form);
    if (isNew) hits.push(index + 1);
  });
  const missed = [...gold].filter((term) => !found.has(term));
  const wrong = terms.filter(
    ({ term, variants }) => ![term, ...variants.map(({ text }) => text)].some((form) => gold.has(key(form))),
  );
  return {
    gold: gold.size,
    found: found.size,
    listed: terms.length,
    hits,
    missed,
    wrong: wrong.map(({ term }) => term),
  };
}

/** Prints the curves; with --errors what was missed and what is wrong, too. */
export async function scoreTerms(annotator, errors) {
  console.log(
    '\nterms (types)   gold  listed  ' + CUTS.map((cut) => `P@${cut}  R@${cut}`.padEnd(14)).join('') + 'R@all',
  );
  for (const name of TEXTS) {
    // Of a single text of 2,000 characters most terms stand once.
    const { gold, found, listed, hits, missed, wrong } = await hitsOf(name, annotator, { minFrequency: 1 });
    const curve = CUTS.map((cut) => {
      const right = hits.filter((rank) => rank <= cut).length;
      return `${(right / Math.min(cut, listed)).toFixed(3)} ${(right / gold).toFixed(3)}`.padEnd(14);
    });
    console.log(
      name.padEnd(16) + String(gold).padEnd(6) + String(listed).padEnd(8) + curve.join('') + (found / gold).toFixed(3),
    );
    if (errors) console.log(`  missed: ${missed.join(' ')}\n  wrong: ${wrong.join(' ')}`);
  }
}
