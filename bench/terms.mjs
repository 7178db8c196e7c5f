#!/usr/bin/env node
/**
 * Measures the extraction of terms on growing texts: speed, what of it is annotation, peak memory, growth.
 *
 *     node bench/terms.mjs [--json] [--sizes 250000,500000,1000000,2000000] [--passes 1] [DIST]
 *
 * Each subject runs at each size in fresh processes, in turn, `passes` times; medians are given. Beside it stand the
 * keywords of the two jiebas, on the same text in the same run. CPU counts all threads and, unlike seconds, not what else
 * the machine does; the last column is the CPU a character takes against that at the smallest size: 1 is linear. To hold:
 * two million characters in less than 60 s and 1 GB.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TERM_SUBJECTS } from './term-subjects.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '250000,500000,1000000,2000000' },
    passes: { type: 'string', default: '1' },
  },
});
const dist = positionals[0] ?? join(here, '..', 'dist');
const sizes = values.sizes.split(',').map(Number);
const cells = sizes.flatMap((size) => Object.keys(TERM_SUBJECTS).map((name) => ({ name, size, passes: [] })));
for (let pass = 0; pass < Number(values.passes); pass++)
  for (const cell of cells) cell.passes.push(measure(cell.name, cell.size));

const results = cells.map(summary);
if (values.json) console.log(JSON.stringify({ node: process.version, results }, null, 2));
else print(results);

/** One process's measurement; what went wrong, where the subject is not installed or not built. */
function measure(name, size) {
  const file = join(here, 'measure-terms.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, name, String(size), dist], {
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1)) : { failed: stderr.trim() || `status ${status}` };
}

function summary({ name, size, passes }) {
  const failed = passes.find((pass) => pass.failed !== undefined)?.failed;
  if (failed !== undefined) return { name, size, failed };
  const of = (field) => median(passes.map((pass) => pass[field]));
  const { characters, texts, terms } = passes[0];
  return {
    name,
    size,
    texts,
    characters,
    terms,
    seconds: of('seconds'),
    cpuSeconds: of('cpuSeconds'),
    annotatingSeconds: of('annotatingSeconds'),
    charactersPerSecond: Math.round(characters / of('seconds')),
    peakMegabytes: Math.round(of('peakMegabytes')),
  };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(results) {
  const header = [
    'subject',
    'characters',
    'seconds',
    'CPU',
    'annotating',
    'characters/s',
    'of node-rs',
    'of nodejieba',
    'peak MB',
    'per character',
  ];
  const rate = (name, size) =>
    results.find((result) => result.name === name && result.size === size)?.charactersPerSecond;
  const cost = (name, size) => {
    const found = results.find((result) => result.name === name && result.size === size);
    return found.failed === undefined ? found.cpuSeconds / found.characters : undefined;
  };
  const ratio = (one, other) => (one === undefined || other === undefined ? '–' : `${(one / other).toFixed(2)}×`);
  const rows = results.map((result) =>
    result.failed === undefined
      ? [
          result.name,
          result.characters.toLocaleString('en'),
          result.seconds.toFixed(1),
          result.cpuSeconds.toFixed(1),
          result.annotatingSeconds === 0 ? '–' : result.annotatingSeconds.toFixed(1),
          result.charactersPerSecond.toLocaleString('en'),
          ratio(result.charactersPerSecond, rate('@node-rs/jieba TfIdf', result.size)),
          ratio(result.charactersPerSecond, rate('nodejieba.extract', result.size)),
          result.peakMegabytes.toLocaleString('en'),
          ratio(cost(result.name, result.size), cost(result.name, sizes[0])),
        ]
      : [result.name, result.size.toLocaleString('en'), 'failed', ...Array(7).fill('–')],
  );
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  console.log(`Terms, Node ${process.version}\n`);
  console.log([line(header), ...rows.map(line)].join('\n'));
  for (const { name, size, failed } of results)
    if (failed !== undefined) console.error(`\n${name} at ${size.toLocaleString('en')} failed:\n${failed}`);
}
