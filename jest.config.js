const { run, project } = require('./jest.common.js');

/** Tests that start programs or threads, build a bundle, or run Microsoft's office.js. */
const OF_PROCESSES = [
  'agencies-of-a-file',
  'architecture',
  'batch',
  'batch-workers',
  'built-manifest',
  'cli',
  'cli-json',
  'compare',
  'excel-adapter-*',
  'excel-host/*',
  'functions-runtime',
  'half-year',
  'hostile',
  'last-resort',
  'manifest',
  'microsoft-validator',
  'plan-output',
  'report',
  'ribbon',
  'units-and-answers',
  'word-file',
].map((name) => `**/test/${name}.test.ts`);

const withoutProcesses = {
  ...project,
  setupFiles: [...project.setupFiles, '<rootDir>/test/setup-without-processes.ts'],
};

/** @type {import('jest').Config} */
module.exports = {
  ...run,
  projects: [
    {
      ...withoutProcesses,
      displayName: 'unit',
      roots: ['<rootDir>/src'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
    },
    {
      ...withoutProcesses,
      displayName: 'house',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts', ...OF_PROCESSES.map((path) => `!${path}`)],
    },
    {
      ...project,
      displayName: 'process',
      roots: ['<rootDir>/test'],
      testMatch: OF_PROCESSES,
      globalSetup: '<rootDir>/test/build-bundles.ts',
    },
  ],
};
