import { mkdirSync } from 'node:fs';
import { runSteps } from './run-steps';

/** Where the counts of the tests are left for whoever called; git ignores it. */
const RESULTS = 'coverage';

mkdirSync(RESULTS, { recursive: true });

/** Everything that must hold before a change is shared. The sizes build dist, from which the tests start what they run. */
void runSteps([
  [
    { script: 'types', heading: 'Types' },
    { script: 'lint', heading: 'Lint and architecture' },
    { script: 'prettier:check', heading: 'Formatting' },
    { script: 'dead-code', heading: 'Dead code' },
    { script: 'sizes', heading: 'Sizes' },
  ],
  [{ script: 'test:jest', heading: 'Tests', options: `-- --json --outputFile ${RESULTS}/jest.json` }],
]).then((code) => (process.exitCode = code));
