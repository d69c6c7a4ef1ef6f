const { run, project } = require('./jest.common.js');

/** The tests beside the code of one folder, for scripts/mutation.ts: a test of another folder sees less of it. */
module.exports = {
  ...run,
  ...project,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  setupFiles: ['<rootDir>/scripts/mutation-setup.js'],
  roots: [`<rootDir>/src/${process.env.MUTATION_FOLDER ?? 'scores'}`],
  testMatch: ['**/*.test.ts'],
  runner: '<rootDir>/scripts/mutation-runner.js',
};
