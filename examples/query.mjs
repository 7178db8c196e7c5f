/** Questions to a Document: what stands where, under which heading, in which sentence. */
import { readFileSync } from 'node:fs';
import { entitiesOfKind, sectionPath, selectNonOverlapping, sentenceAt, sliceText, within } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const annotator = await createAnnotator();
const text = readFileSync(new URL('./shahekou-2016.txt', import.meta.url), 'utf8');
const document = annotator.annotate(text);

// Every agency with the heading it stands under.
const [agency] = entitiesOfKind(document, 'agency').slice(-1);
console.log(
  sliceText(text, agency),
  sectionPath(document, agency.start).map(({ heading }) => sliceText(text, heading)),
);

// The quantities of one sentence.
const sentence = sentenceAt(document, text.indexOf('14.07亿元'));
console.log(within(document.quantities, sentence).map((quantity) => sliceText(text, quantity)));

// A flat view of entities that nest: 大连市政府办公室 holds 大连市.
console.log(document.entities.length, 'entities,', selectNonOverlapping(document.entities).length, 'without nesting');
