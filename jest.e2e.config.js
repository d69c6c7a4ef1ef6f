/** The built artefacts as users get them; "npm run test:e2e" builds them first. */
module.exports = {
  ...require('./jest.config.js'),
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
};
