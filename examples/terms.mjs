/** The terms of a report with their English, as a table and as a file for OmegaT; terms of a glossary in a text. */
import { mkdir, writeFile } from 'node:fs/promises';
import { sliceText } from 'gongwen';
import { createAnnotator, readFile } from 'gongwen/node';
import {
  extractTerms,
  glossaryFromTerms,
  glossaryOf,
  glossaryTerms,
  standardGlossary,
  writeGlossary,
} from 'gongwen/terminology';

const annotator = await createAnnotator();
const report = annotator.annotate(await readFile(new URL('shahekou-2016.txt', import.meta.url)));

const terms = extractTerms([report], { top: 200, glossary: standardGlossary() });
for (const { term, frequency, english } of terms.slice(0, 5))
  console.log(term, `${frequency}×`, english ? `${english.text} (${english.grade})` : '');
const [{ start, end }] = terms[0].contexts;
console.log('first:', sliceText(report.text, { start, end }), { start, end });

const { output, losses } = await writeGlossary(glossaryFromTerms(terms), 'tbx2');
await mkdir('demo', { recursive: true });
await writeFile('demo/terms.tbx', output);
console.log(`demo/terms.tbx: ${terms.length} concepts, ${losses.length} losses`);

// A glossary of your own, marked in a text; 帮扶 is not to be used any more.
const own = glossaryOf([
  { zh: '对口支援', en: 'paired assistance', terms: [{ language: 'zh', text: '结对帮扶', status: 'deprecated' }] },
]);
const marking = await createAnnotator({ pipeline: (standard) => standard.use(glossaryTerms(own)) });
for (const { kind, attributes, gloss, ...span } of marking.annotate('深化结对帮扶，加强对口支援。').entities)
  if (kind === 'custom') console.log(span.start, gloss?.en, attributes.status, attributes.replacement ?? '');
