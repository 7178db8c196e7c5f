import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringifyDocument } from '../../src/document';
import { standardAnnotator } from '../support/annotator';
import { expectInvariants } from '../support/document-invariants';

const FOLDER = '__tests__/golden';
const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/**
 * Whole documents, reviewed as diffs: run with UPDATE_GOLDEN=1 after a change that is meant, and read `git diff`.
 *
 * Engine and dictionary versions are left out, so that only what a reader sees is compared.
 */
describe('golden documents', () => {
  it.each(texts)('%s is annotated as reviewed', async (name) => {
    const document = (await standardAnnotator()).annotate(readFileSync(join(FOLDER, name), 'utf8'));
    expectInvariants(document);
    const seen = stringifyDocument({ ...document, runs: [] }, { indent: 1 }) + '\n';
    const file = join(FOLDER, name.replace(/\.txt$/, '.json'));
    if (process.env.UPDATE_GOLDEN !== undefined || !existsSync(file)) writeFileSync(file, seen);
    expect(seen).toBe(readFileSync(file, 'utf8'));
  });
});
