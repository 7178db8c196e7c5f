/**
 * The main job on a real report: annotates the work report of Shahekou district (2016) and writes the Document as JSON
 * and as a page to look at.
 *
 *     npm run demo
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { entitiesOfKind, renderPage, sectionPath, sliceText, stringifyDocument } from 'gongwen';
import { createAnnotator, readFile } from 'gongwen/node';

const report = new URL('./shahekou-2016.txt', import.meta.url);
const folder = new URL('../demo/', import.meta.url);

const annotator = await createAnnotator();
const document = annotator.annotate(await readFile(report, { uri: 'shahekou-2016.txt' }));

await mkdir(folder, { recursive: true });
await writeFile(new URL('shahekou-2016.json', folder), stringifyDocument(document));
await writeFile(new URL('shahekou-2016.html', folder), renderPage(document));

const { metadata = {}, date } = document.source;
console.log(`${metadata.title} (speaks from ${date}, issued by ${metadata.issuer})`);
console.log(
  ['sections', 'sentences', 'tokens', 'entities', 'quantities', 'times', 'facts']
    .map((layer) => `${document[layer].length} ${layer}`)
    .join(', '),
);

console.log('\nMoney, and where it stands:');
for (const quantity of document.quantities.filter(({ kind }) => kind === 'money').slice(0, 5)) {
  const { decimal, from, to } = quantity.value;
  const [part] = sectionPath(document, quantity.start);
  console.log(
    `  ${sliceText(document.text, quantity)} = ${decimal ?? `${from}–${to}`} ${quantity.unit.code}`,
    part ? `  (${sliceText(document.text, part.heading)})` : '',
  );
}

console.log('\nTargets for 2016:');
const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
for (const { indicator, change, quantity, period, modality } of document.facts)
  if (modality === 'target' && period?.edtf === '2016' && indicator.code)
    console.log(
      `  ${indicator.text} (${indicator.code}) ${change?.direction ?? 'level'} ${sliceText(document.text, quantities.get(quantity))}`,
    );

console.log('\nSlogans:');
const slogans = entitiesOfKind(document, 'slogan').map((slogan) => sliceText(document.text, slogan));
console.log(`  ${[...new Set(slogans)].slice(0, 12).join('  ')}`);

console.log('\nWritten: demo/shahekou-2016.json\n         demo/shahekou-2016.html   (open it in a browser)');
