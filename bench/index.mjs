#!/usr/bin/env node
/**
 * Compares the library with the bare engines on the same texts: speed, start-up, memory.
 *
 *     node bench/index.mjs [--json] [--rounds 5] [--passes 3] [DIST]
 *
 * Each subject runs in fresh processes, in turn, `passes` times, so that a busy moment of the machine does not hit one
 * alone. Medians are given; speed is the engine's or the library's own work without loading. A second section compares
 * quantities and times with Recognizers-Text (quantities.mjs).
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SUBJECTS } from './subjects.mjs';
import { benchTexts } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    passes: { type: 'string', default: '3' },
  },
});
const dist = positionals[0] ?? join(here, '..', 'dist');

const texts = benchTexts();
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
const measured = Object.fromEntries(Object.keys(SUBJECTS).map((name) => [name, []]));
for (let pass = 0; pass < Number(values.passes); pass++)
  for (const name of Object.keys(SUBJECTS)) measured[name].push(measure(name));

const results = Object.entries(measured).map(([name, passes]) => summary(name, passes));
if (values.json) {
  const quantities = JSON.parse(compareQuantities('--json'));
  console.log(JSON.stringify({ texts: texts.length, characters, node: process.version, results, quantities }, null, 2));
} else {
  print(results);
  console.log(`\nQuantities and times beside Recognizers-Text\n\n${compareQuantities().trimEnd()}`);
}

/** What quantities.mjs prints; what went wrong, where one of the two is not installed or not built. */
function compareQuantities(...options) {
  const run = spawnSync(process.execPath, [join(here, 'quantities.mjs'), ...options, dist], { encoding: 'utf8' });
  if (run.status === 0) return run.stdout;
  const failed = run.stderr.trim();
  return options.includes('--json') ? JSON.stringify({ failed }) : `failed:\n${failed}`;
}

/** One process's measurement; what went wrong, where the subject is not installed or not built. */
function measure(name) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(here, 'measure.mjs'), name, values.rounds, dist],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1)) : { failed: stderr.trim() };
}

function summary(name, passes) {
  const failed = passes.find((pass) => pass.failed !== undefined)?.failed;
  if (failed !== undefined) return { name, failed };
  const milliseconds = median(passes.flatMap(({ times }) => times));
  return {
    name,
    charactersPerSecond: Math.round((characters / milliseconds) * 1000),
    startUpMilliseconds: Math.round(median(passes.map(({ loading }) => loading))),
    peakMegabytes: Math.round(median(passes.map(({ peak }) => peak))),
  };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(results) {
  const of = (result, name, field) => {
    const base = results.find((other) => other.name === name)?.[field];
    return base === undefined ? '–' : `${(result[field] / base).toFixed(2)}×`;
  };
  const rows = results.map((result) =>
    result.failed === undefined
      ? [
          result.name,
          result.charactersPerSecond.toLocaleString('en'),
          of(result, 'nodejieba.tag', 'charactersPerSecond'),
          of(result, '@node-rs/jieba tag', 'charactersPerSecond'),
          result.startUpMilliseconds.toLocaleString('en'),
          of(result, 'nodejieba.tag', 'startUpMilliseconds'),
          of(result, '@node-rs/jieba tag', 'startUpMilliseconds'),
          result.peakMegabytes.toLocaleString('en'),
        ]
      : [result.name, 'failed', ...Array(6).fill('–')],
  );
  const header = [
    'subject',
    'characters/s',
    'of nodejieba',
    'of node-rs',
    'start-up ms',
    'of nodejieba',
    'of node-rs',
    'peak MB',
  ];
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  console.log(`${texts.length} texts, ${characters.toLocaleString('en')} characters, Node ${process.version}\n`);
  console.log([line(header), ...rows.map(line)].join('\n'));
  for (const { name, failed } of results) if (failed !== undefined) console.error(`\n${name} failed:\n${failed}`);
}
