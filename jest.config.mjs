export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, isolatedModules: true, diagnostics: false }],
    '^.+\\.(tsv|txt)$': '<rootDir>/.ci/text-module.cjs',
  },
  testTimeout: 60_000,
};
