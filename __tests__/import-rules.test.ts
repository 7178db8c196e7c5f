import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A tree that keeps every rule. */
const LAWFUL = {
  'src/errors/index.ts': 'export const code = 1;',
  'src/text/index.ts': "import { code } from '../errors'; export const text = code;",
  'src/document/index.ts': "import { text } from '../text'; export const document = text;",
  'src/structure/index.ts': "import { text } from '../text'; export const structure = text;",
  'src/segmentation/index.ts': "import { word } from './words'; export const words = word;",
  'src/segmentation/words.ts': 'export const word = 1;',
  'src/viewer/index.ts': "import { document } from '../document'; export const page = document;",
  'src/pipeline/index.ts': "import { structure } from '../structure'; export const pipeline = structure;",
  'src/input/files/index.ts': "import 'node:fs'; export const files = 1;",
  'src/cli/main.ts':
    "import { pipeline } from '../pipeline'; import { files } from '../input/files'; void [pipeline, files];",
};

/** Files that break a rule each, planted beside the lawful ones. */
const PLANTED: readonly [why: string, path: string, content: string, rule: string][] = [
  ['a foundation looks upwards', 'src/errors/upwards.ts', "import '../text';", 'imports-of-errors'],
  ['a stage meets another stage', 'src/structure/sideways.ts', "import '../segmentation';", 'imports-of-structure'],
  ['a reader runs the pipeline', 'src/viewer/runs.ts', "import '../pipeline';", 'imports-of-viewer'],
  [
    'a folder is entered past its index',
    'src/pipeline/deep.ts',
    "import '../segmentation/words';",
    'folders-meet-at-their-index',
  ],
  ['the core touches Node', 'src/document/node.ts', "import 'node:fs';", 'core-is-browser-safe'],
  ['a stage reads files', 'src/segmentation/files.ts', "import 'fs';", 'core-is-browser-safe'],
  ['two files need each other', 'src/text/circle.ts', "import './circle-2';", 'no-circular'],
  ['a package is not listed', 'src/text/unlisted.ts', "import 'left-pad-unlisted';", 'no-unlisted'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function violations(): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-rules-'));
  const files = {
    ...LAWFUL,
    ...Object.fromEntries(PLANTED.map(([, path, content]) => [path, content])),
    'src/text/circle-2.ts': "import './circle';",
    'tsconfig.json': '{}',
  };
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const cruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout } = spawnSync(
      process.execPath,
      [cruise, 'src', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'],
      { cwd: folder, encoding: 'utf8' },
    );
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the import rules', () => {
  const found = violations();

  it.each(PLANTED)('fail the build where %s', (_, path, __, rule) => {
    expect(
      found.filter(({ from }) => from.startsWith(path.replace(/\.ts$/, ''))).map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  it('let the architecture through', () => {
    expect(found.filter(({ from }) => from in LAWFUL)).toEqual([]);
  });
});
