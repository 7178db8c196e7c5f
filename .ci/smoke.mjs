/** Imports the installed package as an ES module and does the main job. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { AnnotationError, createEnglishAnnotator, parseDocument, sliceText, stringifyDocument } from 'gongwen';
import { createAnnotator } from 'gongwen/node';
import { loadNodejieba } from 'gongwen/nodejieba';
import { extractTerms, glossaryFromTerms, readGlossary, standardGlossary, writeGlossary } from 'gongwen/terminology';
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
const terms = extractTerms([document], { top: 50, glossary: standardGlossary() });
const { output } = await writeGlossary(glossaryFromTerms(terms), 'tbx2');
assert.equal((await readGlossary(output, { format: 'tbx2' })).glossary.concepts.length, 50);
// One class of errors for all entry points.
await assert.rejects(readGlossary('<tbx', { format: 'tbx' }), (error) => error instanceof AnnotationError);
const english = (await createEnglishAnnotator()).annotate('Farmers sold 3 million tonnes of grain.');
assert.deepEqual([english.tokens[0].lemma, english.quantities.length], ['farmer', 1]);
// The optional engines are not installed here: the message says what to install.
await assert.rejects(loadNodejieba(), { code: 'missing-peer', message: /npm install nodejieba/ });
await assert.rejects(loadJiebaWasm(), { code: 'missing-peer', message: /npm install jieba-wasm/ });
console.log('import: ok');
