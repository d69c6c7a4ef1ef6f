const swc = (tsx) => ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx }, target: 'es2022' } }];

/** What holds for a whole run, whatever its projects. */
const run = {
  // Writing a workbook loads WebAssembly, which takes seconds on a busy machine.
  testTimeout: 60_000,
  maxWorkers: '100%',
  // A worker with more garbage than this takes longer to end than jest waits, which then speaks of leaks.
  workerIdleMemoryLimit: '400MB',
};

/** What holds for every test. */
const project = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/setup-fast-check.ts'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
};

module.exports = { run, project };
