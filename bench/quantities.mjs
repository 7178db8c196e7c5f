#!/usr/bin/env node
/**
 * Compares quantities and times with Recognizers-Text, sentence by sentence on the same text, in one process.
 *
 *     node bench/quantities.mjs [--json] [--sentences 300] [--rounds 3] [DIST]
 *
 * Both read all they know: numbers, ordinals, percentages, money, measures, ages, dates. Rounds alternate; the median counts.
 */
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchTexts } from './texts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    sentences: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '3' },
  },
});
const dist = resolve(positionals[0] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'dist'));
const sentences = benchTexts()
  .flatMap(({ text }) => text.match(/[^。！？\n]+[。！？]?/g) ?? [])
  .filter((sentence) => /[\d一二三四五六七八九十百千万亿]/.test(sentence))
  .slice(0, Number(values.sentences));
const characters = sentences.reduce((sum, { length }) => sum + length, 0);

const SUBJECTS = { 'gongwen quantities, times': await gongwen(), 'Recognizers-Text zh-cn': recognizers() };
const measured = Object.fromEntries(Object.keys(SUBJECTS).map((name) => [name, []]));
let found = {};
for (let round = 0; round <= Number(values.rounds); round++)
  for (const [name, read] of Object.entries(SUBJECTS)) {
    const begun = performance.now();
    const count = sentences.reduce((sum, sentence) => sum + read(sentence), 0);
    // The first round warms up.
    if (round > 0) measured[name].push(performance.now() - begun);
    found = { ...found, [name]: count };
  }

const results = Object.entries(measured).map(([name, times]) => {
  const milliseconds = times.sort((a, b) => a - b)[times.length >> 1];
  return { name, charactersPerSecond: Math.round((characters / milliseconds) * 1000), found: found[name] };
});
const [own, peer] = results;
const ratio = own.charactersPerSecond / peer.charactersPerSecond;
if (values.json) console.log(JSON.stringify({ sentences: sentences.length, characters, ratio, results }, null, 2));
else {
  console.log(
    `${sentences.length} sentences, ${characters.toLocaleString('en')} characters, Node ${process.version}\n`,
  );
  for (const { name, charactersPerSecond, found } of results)
    console.log(
      `${name.padEnd(26)}${charactersPerSecond.toLocaleString('en').padStart(12)} characters/s  ${found} found`,
    );
  console.log(`\n${ratio.toFixed(1)}× as fast`);
}

async function gongwen() {
  const { Pipeline, quantities, structure, times } = await import(pathToFileURL(join(dist, 'index.js')));
  const pipeline = new Pipeline().use(structure()).use(times()).use(quantities());
  return (sentence) => {
    const document = pipeline.annotate(sentence);
    return document.quantities.length + document.times.length;
  };
}

function recognizers() {
  const require = createRequire(import.meta.url);
  const { recognizeNumber, recognizeOrdinal, recognizePercentage } = require('@microsoft/recognizers-text-number');
  const units = require('@microsoft/recognizers-text-number-with-unit');
  const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time');
  const { recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature } = units;
  const readers = [recognizeNumber, recognizeOrdinal, recognizePercentage, recognizeAge, recognizeCurrency];
  const all = [...readers, recognizeDimension, recognizeTemperature, recognizeDateTime];
  return (sentence) => all.reduce((sum, read) => sum + read(sentence, 'zh-cn').length, 0);
}
