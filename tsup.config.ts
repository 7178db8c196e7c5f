import { defineConfig } from 'tsup';

const shared = {
  target: 'node20',
  loader: { '.tsv': 'text' as const, '.txt': 'text' as const, '.css': 'text' as const, '.client.js': 'text' as const },
  treeshake: true,
  // Chinese as it is, not as \\u escapes, which take twice the room.
  esbuildOptions: (options: { charset?: string }) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      nodejieba: 'src/nodejieba.ts',
      wasm: 'src/wasm.ts',
      terminology: 'src/terminology/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    // One AnnotationError for all entry points, in CommonJS too, so that instanceof holds between them.
    splitting: true,
    clean: ['**/*', '!cli.js*'],
    platform: 'neutral',
    external: [/^node:/],
    onSuccess: 'node .ci/write-schema.mjs',
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
  },
]);
