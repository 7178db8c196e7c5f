/** Who may import whom: the table of the architecture. A violation fails the lint step. */
const foundations = ['errors', 'text', 'model', 'lexicon'];
const stages = ['input', 'structure', 'segmentation', 'annotation', 'english'];
const readers = ['terminology', 'bilingual', 'corpus', 'export', 'viewer'];

const allowed = {
  errors: [],
  text: ['errors'],
  model: ['text'],
  lexicon: ['text', 'model', 'errors'],
  ...Object.fromEntries(stages.map((stage) => [stage, foundations])),
  document: foundations,
  ...Object.fromEntries(readers.map((reader) => [reader, [...foundations, 'document', 'tables']])),
  tables: ['errors'],
  pipeline: [...foundations, ...stages, 'document'],
};

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unlisted',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'core-is-browser-safe',
      comment: 'Only the command, the file readers and the entry points for Node may use Node built-ins.',
      severity: 'error',
      from: {
        path: '^src',
        pathNot: '^src/(cli|node|nodejieba|input/files|segmentation/engines/(package-version|nodejieba-dictionary))',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'folders-meet-at-their-index',
      comment: 'A folder is imported through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/.+', pathNot: ['^src/$1/', '^src/([^/]+|input/files|segmentation/engines)/index\\.ts$'] },
    },
    ...Object.entries(allowed).map(([folder, may]) => ({
      name: `imports-of-${folder}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...may].join('|')})/` },
    })),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
