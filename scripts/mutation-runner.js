const { basename } = require('node:path');
const { default: TestRunner } = require('jest-runner');

/** How often the tests of a file noticed a mutant in this process. */
const noticed = new Map();

/**
 * Runs the tests beside the mutated file first, then those that noticed most, and none after one that fails: Stryker
 * would run all, as jest ends at the first failure on its command line only.
 */
module.exports = class extends TestRunner {
  runTests(tests, watcher, options) {
    const stem = (path) => basename(path).split('.')[0];
    const mutated = new Set((this._globalConfig.nonFlagArgs ?? []).map(stem));
    const rank = ({ path }) => (mutated.has(stem(path)) ? Infinity : (noticed.get(path) ?? 0));
    const end = ({ path }) => {
      noticed.set(path, (noticed.get(path) ?? 0) + 1);
      watcher.setState({ interrupted: true });
    };
    this.on('test-file-failure', ([test]) => end(test));
    this.on('test-file-success', ([test, { numFailingTests }]) => {
      if (numFailingTests > 0) end(test);
    });
    return super.runTests(
      [...tests].sort((one, other) => rank(other) - rank(one) || 0),
      watcher,
      options,
    );
  }
};
