/** Measures one subject, in a process of its own: `node measure.mjs SUBJECT ROUNDS DIST`; prints one line of JSON. */
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import { SUBJECTS } from './subjects.mjs';
import { benchTexts } from './texts.mjs';

const [name, rounds, folder] = process.argv.slice(2);
const entry = (file) => pathToFileURL(join(resolve(folder), file)).href;
const dist = { index: entry('index.js'), node: entry('node.js'), nodejieba: entry('nodejieba.js') };

const started = performance.now();
const run = await SUBJECTS[name](dist);
const loading = performance.now() - started;

const texts = benchTexts();
for (const { text } of texts) run(text);
const times = [];
for (let round = 0; round < Number(rounds); round++) {
  const begun = performance.now();
  for (const { text } of texts) run(text);
  times.push(performance.now() - begun);
}
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ loading, times, peak })}\n`);
