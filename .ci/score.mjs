#!/usr/bin/env node
/** Prints how well terms are extracted, and the scorer's figures, for which the measuring data must be beside the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnnotator } from 'gongwen/node';
import { stringifyDocument } from 'gongwen';
import { scoreTerms } from './score-terms.mjs';

const scorer = '../shared/tools/score.mjs';
const gold = '../shared/data/dev/shahekou-2016';
const annotator = await createAnnotator();
await scoreTerms(annotator, process.argv.includes('--errors'));
if (!existsSync(scorer) || !existsSync(gold)) {
  console.error(`npm run score: annotations skipped, ${scorer} is not there (it is not part of the project)`);
  process.exit(0);
}
const document = annotator.annotate(await readFile(join(gold, 'source.txt'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'gongwen-score-'));
const file = join(folder, 'document.json');
writeFileSync(file, stringifyDocument(document));
const { status } = spawnSync(process.execPath, [scorer, gold, file, ...process.argv.slice(2)], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
