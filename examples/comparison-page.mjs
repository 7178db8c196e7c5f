/** A page of last year's targets and what became of them, between the two texts, on two invented reports. */
import { mkdir, writeFile } from 'node:fs/promises';
import { compareFacts, renderComparison } from 'gongwen';
import { createAnnotator, readFile } from 'gongwen/node';

const annotator = await createAnnotator();
const read = async (name) => annotator.annotate(await readFile(new URL(name, import.meta.url)));
const [last, current] = [await read('./invented-2023.txt'), await read('./invented-2024.txt')];

const page = renderComparison(last, current, compareFacts(last, current));
const folder = new URL('../demo/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('targets-2023.html', folder), page);
console.log(`demo/targets-2023.html: ${page.match(/<title>(.*)<\/title>/)[1]}`);
