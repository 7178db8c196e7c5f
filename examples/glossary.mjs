/** Glossaries: a table as offices keep it, merged with your own, checked, and written for OmegaT and as TBX. */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  checkGlossary,
  diffGlossaries,
  glossaryOf,
  mergeGlossaries,
  readGlossary,
  writeGlossary,
} from 'gongwen/terminology';

// A table of others: its columns are known by their names, in Chinese and English.
const table = `中文,英文,定义,领域,负责人
放管服,"streamlining administration, delegating power and improving services",简政放权、放管结合、优化服务。,行政,张三
四个全面,Three-pronged Comprehensive Strategy,,政治,
营商环境,doing business,市场主体所处的外部条件。,行政,
`;
const { glossary: office, losses } = await readGlossary(table, { format: 'csv' });
for (const { path, message } of losses) console.log('not taken over:', path, message);

const own = glossaryOf([
  { zh: '营商环境', en: ['business environment', 'doing business'], domain: '经济' },
  { zh: '一带一路', en: 'Belt and Road Initiative' },
]);
const { glossary, joined, conflicts } = mergeGlossaries([own, office]);
console.log(`${glossary.concepts.length} concepts, ${joined} joined`);
for (const { kind, kept, others } of conflicts) console.log(`conflict, ${kind}: ${kept}, not ${others}`);

// 四 and Three do not go together.
for (const { severity, check, message } of checkGlossary(glossary)) console.log(`${severity} ${check}: ${message}`);

const { added, changed } = diffGlossaries(own, glossary);
console.log('new:', added.map(({ terms }) => terms[0].text).join('、'), '| changed:', changed.length);

const folder = new URL('../demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [format, name] of [
  ['omegat', 'glossary.txt'],
  ['tbx', 'glossary.tbx'],
  ['xlsx', 'glossary.xlsx'],
]) {
  // What a format cannot hold is told, never dropped in silence.
  const written = await writeGlossary(glossary, format);
  writeFileSync(new URL(name, folder), written.output);
  console.log(`demo/${name}: ${written.losses.length} losses`);
}

// The same on the command line: gongwen glossary merge own.json office.csv --out demo/glossary.tbx
