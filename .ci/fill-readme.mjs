#!/usr/bin/env node
/**
 * Puts real output into the READMEs: runs the demo and two examples and writes what they print behind their
 * marks. With --check it only says whether the READMEs are true (the tests do so).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = (script) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return stdout.trimEnd();
};
const outputs = {
  'demo output': output('examples/demo.mjs'),
  'annotate output': output('examples/annotate.mjs'),
  'quantities output': output('examples/quantities.mjs'),
};

let stale = 0;
for (const name of ['README.md', 'README.zh.md']) {
  const file = `${root}/${name}`;
  const before = readFileSync(file, 'utf8');
  let after = before;
  for (const [mark, text] of Object.entries(outputs)) {
    const opening = `<!-- ${mark} -->`;
    const start = after.indexOf(opening) + opening.length;
    const fence = after.indexOf('```text\n', start) + '```text\n'.length;
    const end = after.indexOf('```', fence);
    after = `${after.slice(0, fence)}${text}\n${after.slice(end)}`;
  }
  if (after === before) continue;
  stale++;
  if (process.argv.includes('--check'))
    console.error(`${name} does not show what its commands print; run node .ci/fill-readme.mjs`);
  else writeFileSync(file, after);
}
process.exit(process.argv.includes('--check') && stale > 0 ? 1 : 0);
