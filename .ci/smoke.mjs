/** Imports the installed package as an ES module and does the main job. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseDocument, sliceText, stringifyDocument } from 'gongwen';
import { createAnnotator } from 'gongwen/node';
import { loadNodejieba } from 'gongwen/nodejieba';
import { loadJiebaWasm } from 'gongwen/wasm';
import schema from 'gongwen/document.schema.json' with { type: 'json' };

const text = readFileSync('shahekou-2016.txt', 'utf8');
const annotator = await createAnnotator();
const document = annotator.annotate(text);
assert.equal(document.text, text);
assert.ok(document.tokens.length > 5000 && document.sections.length > 50);
assert.ok(document.quantities.some((quantity) => sliceText(text, quantity) === '14.07亿元'));
assert.deepEqual(parseDocument(stringifyDocument(document)), document);
assert.equal(schema.properties.format.const, 'gongwen-document');
// The optional engines are not installed here: the message says what to install.
await assert.rejects(loadNodejieba(), { code: 'missing-peer', message: /npm install nodejieba/ });
await assert.rejects(loadJiebaWasm(), { code: 'missing-peer', message: /npm install jieba-wasm/ });
console.log('import: ok');
