const { run, project } = require('./jest.common.js');

/** The built artefacts as users get them; "npm run test:e2e" builds them first. */
module.exports = {
  ...run,
  ...project,
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
};
