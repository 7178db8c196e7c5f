/** Requires the installed package as a CommonJS module. */
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { stringifyDocument } = require('gongwen');
const { createAnnotator } = require('gongwen/node');
require('gongwen/nodejieba');
require('gongwen/wasm');
const { extractTerms } = require('gongwen/terminology');

createAnnotator().then((annotator) => {
  const document = annotator.annotate(readFileSync('shahekou-2016.txt', 'utf8'));
  assert.ok(stringifyDocument(document).includes('1407000000'));
  assert.ok(extractTerms([document]).length > 100);
  console.log('require: ok');
});
