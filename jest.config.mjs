export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }],
    '^.+\\.(tsv|txt|css|client\\.js)$': '<rootDir>/.ci/text-module.cjs',
  },
  testTimeout: 180_000,
  // All cores: half of the time goes into processes that the tests start.
  maxWorkers: '100%',
};
