import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, '..', 'shared', 'data', 'reports');
const example = join(root, 'examples', 'shahekou-2016.txt');

/** How many reports where nobody says, the newest by name: some 300,000 characters. */
const COUNT = 16;

/** The texts to measure with: work reports where the measuring data is there, else the example of this repository. */
export function benchTexts(count = COUNT) {
  const files = existsSync(reports)
    ? readdirSync(reports)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .slice(-count)
        .map((name) => join(reports, name))
    : Array.from({ length: count }, () => example);
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8').toWellFormed() }));
}
