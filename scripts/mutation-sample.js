const { createHash } = require('node:crypto');

/** Whether a mutant is asked: one of so many, the same ones at every run with one seed while the code is the same. */
const isSampled = (id, { seed, oneOf }) =>
  createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE() % oneOf === 0;

/**
 * A checker of Stryker, which takes no sample itself: it is told that the other mutants do not compile, and leaves them
 * out of every count.
 */
function sampleChecker() {
  const sample = { seed: Number(process.env.MUTATION_SEED), oneOf: Number(process.env.MUTATION_ONE_OF) };
  return {
    init: async () => {},
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) =>
      Object.fromEntries(
        mutants.map(({ id }) => [
          id,
          isSampled(id, sample)
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
  };
}

exports.isSampled = isSampled;
exports.strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: sampleChecker }];
