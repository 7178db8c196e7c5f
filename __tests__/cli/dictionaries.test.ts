import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from '../../src/document';

const CLI = resolve('dist/cli.js');
const TABLE = 'form,kind,english\n云港,client,\n青禾,organization,Qinghe\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-dictionaries-'));
  writeFileSync(join(folder, 'a.txt'), '云港与青禾签约。\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function gongwen(...args: readonly string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
}

describe('--dictionary', () => {
  it.each([
    ['mine.csv', TABLE],
    ['mine.tsv', TABLE.replaceAll(',', '\t')],
    ['mine.txt', `# clients\n${TABLE}`],
    ['mine.json', '[{"forms":["云港"],"kind":"custom","label":"client"},{"forms":["青禾"],"kind":"organization"}]'],
  ])('takes entities from %s, whatever the engine', (name, content) => {
    writeFileSync(join(folder, name), content);
    const { status, stdout, stderr } = gongwen('annotate', 'a.txt', '--dictionary', name, '--engine', 'intl');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const document = parseDocument(stdout);
    expect(document.entities.map(({ provenance }) => provenance.ground)).toEqual([`${name}:云港`, `${name}:青禾`]);
    expect(JSON.stringify(document.runs)).toContain(`"id":"${name}"`);
  });

  it('takes words and entities together, for a page too', () => {
    writeFileSync(join(folder, 'words.tsv'), '云港与青禾\t9000\tn\n');
    writeFileSync(join(folder, 'mine.csv'), TABLE);
    const { status, stdout } = gongwen('view', 'a.txt', '--dictionary', 'words.tsv', '--dictionary', 'mine.csv');
    expect(status).toBe(0);
    expect(stdout).toContain('Qinghe');
  });

  it.each([
    ['a row without a form', 'mine.csv', 'form,kind\n,place\n', 'line 2'],
    ['a table without its header', 'mine.csv', '云港,place\n', 'line 1: expected a column "form"'],
    ['JSON that is none', 'mine.json', '[', 'this is not JSON'],
  ])('names the file and the line of %s', (_, name, content, message) => {
    writeFileSync(join(folder, name), content);
    const { status, stdout, stderr } = gongwen('annotate', 'a.txt', '--dictionary', name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`--dictionary ${name}: `);
    expect(stderr).toContain(message);
  });
});
