import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Where the counts of the tests are left for whoever called; git ignores it. */
const RESULTS = 'coverage';

interface Step {
  readonly script: string;
  readonly heading: string;
  readonly options?: string;
}

/** Everything that must hold before a change is shared; the quick checks first. */
const STEPS: readonly Step[] = [
  { script: 'types', heading: 'Types' },
  { script: 'lint', heading: 'Lint and architecture' },
  { script: 'prettier:check', heading: 'Formatting' },
  { script: 'dead-code', heading: 'Dead code' },
  { script: 'test:jest', heading: 'Tests', options: `-- --json --outputFile ${RESULTS}/jest.json` },
  { script: 'sizes', heading: 'Sizes' },
];

mkdirSync(RESULTS, { recursive: true });

for (const [index, { script, heading, options = '' }] of STEPS.entries()) {
  console.log(`\n=== ${index + 1}/${STEPS.length} ${heading} (npm run ${script}) ===`);
  const began = performance.now();
  const { status } = spawnSync(`npm run --silent ${script} ${options}`, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${heading}: failed. "npm run ${script}" repeats this step alone.`);
    process.exit(status ?? 1);
  }
  console.log(`${heading}: passed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\nAll ${STEPS.length} steps passed.`);
