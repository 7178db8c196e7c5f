#!/usr/bin/env node
/**
 * Writes an invented glossary that has every field, the standard glossary, the terms of a report, and a translation memory, in
 * every XML format into a folder, for validators that know nothing of this project.
 */
import { writeFileSync } from 'node:fs';
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

const glossary = {
  format: 'gongwen-glossary',
  version: 1,
  title: '云溪市政策术语 & notes',
  sourceLanguage: 'zh-Hans',
  concepts: [
    {
      id: 'five-in-one',
      domain: '改革 <reform>',
      definitions: [
        { text: '一项总体部署。', language: 'zh-Hans', source: '报告 "一"' },
        { text: 'An overall plan.', language: 'en' },
        { text: 'ein Plan', language: 'de' },
        { text: 'in no language in particular', source: 'https://example.org/?a=1&b=2' },
      ],
      source: 'https://example.org/terms?a=1&b=2',
      note: 'first line\nsecond line',
      terms: [
        {
          language: 'zh-Hans',
          text: '五位一体',
          status: 'preferred',
          partOfSpeech: 'noun',
          contexts: [{ text: '统筹推进“五位一体”]]>布局', source: '文件-1' }, { text: '再次 & 推进' }],
          source: '云溪市政府',
          note: 'a note on the term',
        },
        { language: 'zh-Hans', text: '五位一体布局', status: 'admitted' },
        { language: 'en', text: 'Five-sphere <Integrated> Plan', partOfSpeech: 'noun' },
        { language: 'en', text: 'five-in-one', status: 'deprecated' },
        { language: 'en', text: '5-in-1', status: 'forbidden' },
        { language: 'fr', text: 'plan intégré', partOfSpeech: 'other' },
      ],
    },
    { id: '7', doNotTranslate: true, terms: [{ language: 'zh-Hans', text: 'GW-7型' }] },
    { id: '7', terms: [{ language: 'zh-Hans', text: '第二个七' }] },
    {
      id: '第一条/第二款',
      terms: [
        { language: 'zh-Hans', text: '𠮷祥\r\n云' },
        { language: 'en', text: 'Jixiang \u0000\uD800\uFFFEcloud' },
      ],
    },
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
