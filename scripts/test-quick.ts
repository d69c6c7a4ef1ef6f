import { runSteps } from './run-steps';

/** What a developer asks between two changes; "npm test" asks the rest. */
void runSteps([
  [
    { script: 'types', heading: 'Types' },
    { script: 'lint:quick', heading: 'Lint of what changed' },
  ],
  [{ script: 'test:unit', heading: 'Tests beside the code' }],
]).then((code) => (process.exitCode = code));
