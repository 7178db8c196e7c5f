/** Another engine, the same words: every jieba engine is handed the same dictionary and only runs of Han characters. */
import { readFileSync } from 'node:fs';
import * as node from 'gongwen/node';
import * as nodejieba from 'gongwen/nodejieba';
import * as wasm from 'gongwen/wasm';

const text = readFileSync(new URL('./shahekou-2016.txt', import.meta.url), 'utf8');
const results = [];
for (const { createAnnotator } of [node, nodejieba, wasm]) {
  const annotator = await createAnnotator();
  const { tokens, runs } = annotator.annotate(text);
  console.log(tokens.length, 'tokens by', runs.find(({ component }) => component === 'words').options);
  results.push(JSON.stringify(tokens));
}
console.log('the same words:', new Set(results).size === 1);
