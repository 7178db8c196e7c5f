#!/usr/bin/env node
/**
 * Makes words.txt from the dictionary of npm's `@node-rs/jieba`, which is jieba's own; run by hand when that changes:
 * `node dictionaries/reference/build.mjs`.
 *
 * Counts are rounded to two digits, which is finer than any measure of them. Below BOUND they are left out: jieba gives 159,317 words the same count of 3, among them
 * 改革开放, as a stand-in for one that nobody took.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Once in two million words. From 10 on, the file would be 757 kB instead of 470. */
const BOUND = 30;

const require = createRequire(import.meta.url);
const entries = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' '))
  .map(([word, count]) => ({ word, count: Number(count) }));
const size = entries.reduce((sum, { count }) => sum + count, 0);
const kept = entries.filter(({ count }) => count >= BOUND).sort((a, b) => (a.word < b.word ? -1 : 1));

const lines = new Map();
for (const { word, count } of kept) {
  // A digit would read as the beginning of the count.
  if (/\d/.test(word)) throw new Error(`Expected a word without digits, got "${word}".`);
  const [first] = word;
  lines.set(first, `${lines.get(first) ?? first}${word.slice(first.length)}${Number(count.toPrecision(2))}`);
}
writeFileSync(
  new URL('words.txt', import.meta.url),
  [
    '# How often words stand in the corpus of jieba; made by build.mjs, not edited by hand. Words with the same first character',
    '# share a line: the character, then of each word the rest and the count, in two digits. Words below the bound are left out.',
    `# size ${size} types ${entries.length} bound ${BOUND}`,
    ...lines.values(),
  ].join('\n') + '\n',
);
