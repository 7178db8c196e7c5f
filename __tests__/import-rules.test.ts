import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Plants one import in an otherwise lawful tree and gives the names of the rules it breaks. */
function rulesBrokenBy(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-rules-'));
  try {
    for (const [path, content] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [
        resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        'src',
        '--config',
        resolve('.dependency-cruiser.cjs'),
        '--output-type',
        'json',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lawful = {
  'src/errors/index.ts': 'export const code = 1;',
  'src/text/index.ts': "import { code } from '../errors'; export const text = code;",
  'src/document/index.ts': "import { text } from '../text'; export const document = text;",
  'src/structure/index.ts': "import { text } from '../text'; export const structure = text;",
  'src/segmentation/index.ts': 'export const words = 1;',
  'src/segmentation/words.ts': 'export const word = 1;',
  'src/viewer/index.ts': "import { document } from '../document'; export const page = document;",
  'src/pipeline/index.ts': "import { structure } from '../structure'; export const pipeline = structure;",
  'src/input/files/index.ts': "import 'node:fs'; export const files = 1;",
  'src/cli/main.ts':
    "import { pipeline } from '../pipeline'; import { files } from '../input/files'; void [pipeline, files];",
};

describe('the import rules', () => {
  it('let the architecture through', () => {
    expect(rulesBrokenBy(lawful)).toEqual([]);
  });

  it.each([
    ['a foundation looks upwards', 'src/errors/index.ts', "import '../text';", ['imports-of-errors', 'no-circular']],
    ['a stage meets another stage', 'src/structure/index.ts', "import '../segmentation';", ['imports-of-structure']],
    ['a reader runs the pipeline', 'src/viewer/index.ts', "import '../pipeline';", ['imports-of-viewer']],
    [
      'a folder is entered past its index',
      'src/pipeline/index.ts',
      "import '../segmentation/words';",
      ['folders-meet-at-their-index'],
    ],
    ['the core touches Node', 'src/document/index.ts', "import 'node:fs';", ['core-is-browser-safe']],
    ['the core reads files', 'src/segmentation/index.ts', "import 'fs';", ['core-is-browser-safe']],
    ['a package is not listed', 'src/text/index.ts', "import 'left-pad-unlisted';", ['no-unlisted']],
  ])('fail the build where %s', (_, path, content, rules) => {
    expect(rulesBrokenBy({ ...lawful, [path]: content })).toEqual(rules);
  });
});
