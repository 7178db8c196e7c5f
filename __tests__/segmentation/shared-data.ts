import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

const TEXT = new Set([
  '.txt',
  '.html',
  '.jsonl',
  '.json',
  '.tsv',
  '.csv',
  '.md',
  '.xml',
  '.tbx',
  '.tmx',
  '.xlf',
  '.xsd',
  '.rng',
]);

/** The text files under a folder of the measuring data, which a public clone does not have: empty there, and says so. */
export function sharedFiles(folder: string): string[] {
  const root = join(FOLDER, folder);
  if (existsSync(root)) return walk(root).filter((path) => TEXT.has(extname(path)));
  process.stdout.write(`Skipped: ${folder || 'the measuring data'} is not here (../shared/data).\n`);
  return [];
}

function walk(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? walk(path) : [path]));
}
