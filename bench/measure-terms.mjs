/** Measures one subject at one size, in a process of its own: `node measure-terms.mjs SUBJECT SIZE DIST`; prints one line of JSON. */
import { resolve } from 'node:path';
import { TERM_SUBJECTS } from './term-subjects.mjs';
import { variedTexts } from './varied-texts.mjs';

/** What is read before the clock starts, so that the first size does not pay for the compiler's warming up. */
const WARM_UP = 20_000;

const [name, size, dist] = process.argv.slice(2);
const run = await TERM_SUBJECTS[name](resolve(dist));
const spent = { annotating: 0 };
const clock = (part, work) => {
  const begun = performance.now();
  const result = work();
  spent[part] += performance.now() - begun;
  return result;
};

run(variedTexts(WARM_UP), clock);
const texts = variedTexts(Number(size));
const characters = texts.reduce((sum, { length }) => sum + length, 0);
spent.annotating = 0;
const cpu = process.cpuUsage();
const begun = performance.now();
const terms = run(texts, clock);
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(cpu);
const cpuSeconds = (user + system) / 1e6;
const annotatingSeconds = spent.annotating / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `${JSON.stringify({ texts: texts.length, characters, terms, seconds, cpuSeconds, annotatingSeconds, peakMegabytes })}\n`,
);
