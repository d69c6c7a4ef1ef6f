const { run, project } = require('./jest.common.js');

/** The tests beside the code, one process for each of Stryker's workers: stryker.config.json. */
module.exports = {
  ...run,
  ...project,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
};
