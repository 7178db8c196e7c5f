#!/usr/bin/env node
/**
 * Writes an invented glossary that has every field, the standard glossary, the terms of a report, and a translation memory, in
 * every XML format into a folder, for validators that know nothing of this project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnnotator, readFile } from 'gongwen/node';
import {
  extractTerms,
  glossaryFromTerms,
  standardGlossary,
  writeTbx,
  writeTbx2,
  writeTmx,
  writeTranslationMemory,
  writeXliffGlossary,
} from 'gongwen/terminology';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node .ci/write-exchange-files.mjs FOLDER');
  process.exit(2);
}

const everyField = JSON.parse(
  readFileSync(new URL('../__tests__/fixtures/glossary/every-field.json', import.meta.url), 'utf8'),
);
// Ids that XML does not take, one of them a second time.
const glossary = {
  ...everyField,
  concepts: [
    ...everyField.concepts,
    { id: '7', terms: [{ language: 'zh-Hans', text: '第二个七' }] },
    { id: '第一条/第二款', terms: [{ language: 'zh-Hans', text: '第二款' }] },
  ],
};
const segments = [
  { source: '统筹推进“五位一体”总体布局。', target: 'Pursue the <Integrated> Plan & more.', id: '1', note: 'checked' },
  { source: '改革。', target: 'Reform.\u0000' },
];

const annotator = await createAnnotator();
const report = annotator.annotate(await readFile(new URL('../examples/shahekou-2016.txt', import.meta.url)));
const glossaries = {
  glossary,
  standard: standardGlossary(),
  terms: glossaryFromTerms(extractTerms([report], { top: 200, glossary: standardGlossary() })),
};

const files = {
  'memory.tmx': writeTranslationMemory(segments, { sourceLanguage: 'zh', targetLanguage: 'en' }),
};
for (const [name, each] of Object.entries(glossaries)) {
  files[`${name}.dca.tbx`] = writeTbx(each, { style: 'dca' });
  files[`${name}.dct.tbx`] = writeTbx(each, { style: 'dct' });
  files[`${name}.v2.tbx`] = writeTbx2(each);
  files[`${name}.tmx`] = writeTmx(each);
  files[`${name}.xlf`] = writeXliffGlossary(each);
}
for (const [name, { output }] of Object.entries(files)) writeFileSync(join(folder, name), output);
