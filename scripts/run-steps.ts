import { spawn } from 'node:child_process';

/** A script of package.json that must end without complaint. */
export interface Step {
  readonly script: string;
  readonly heading: string;
  readonly options?: string;
}

interface Outcome {
  readonly code: number;
  readonly seconds: number;
  readonly output: string;
}

const LANES = 2;

/** @param shown whether output appears as it comes; else it is kept for whoever asked */
function run({ script, options = '' }: Step, shown: boolean): Promise<Outcome> {
  const began = performance.now();
  let output = '';
  return new Promise((resolve, reject) => {
    const child = spawn(`npm run --silent ${script} ${options}`, {
      shell: true,
      stdio: ['inherit', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', reject).on('close', (code) => {
      resolve({ code: code ?? 1, seconds: (performance.now() - began) / 1000, output });
    });
  });
}

/** Starts the steps in their order, two at a time; gives the outcome of each as soon as it is there. */
function startAll(steps: readonly Step[]): Promise<Outcome>[] {
  const waiting: (() => void)[] = [];
  let free = LANES;
  const lane = (): Promise<void> =>
    new Promise((resolve) => {
      if (free === 0) {
        waiting.push(resolve);
        return;
      }
      free -= 1;
      resolve();
    });
  return steps.map(async (step) => {
    await lane();
    const outcome = await run(step, false);
    const next = waiting.shift();
    if (next) next();
    else free += 1;
    return outcome;
  });
}

/**
 * Runs groups of steps one after the other. The steps of a group run two at a time and are told in their order, each with
 * its whole output; a step alone in its group shows it as it comes. The first group in which a step fails is the last one.
 * @returns the exit code
 */
export async function runSteps(groups: readonly (readonly Step[])[]): Promise<number> {
  const count = groups.flat().length;
  let number = 0;
  for (const group of groups) {
    let failed = 0;
    const alone = group.length === 1;
    const outcomes = alone ? [] : startAll(group);
    for (const [index, step] of group.entries()) {
      const { script, heading } = step;
      console.log(`\n=== ${(number += 1)}/${count} ${heading} (npm run ${script}) ===`);
      const { code, seconds, output } = await (outcomes[index] ?? run(step, true));
      process.stdout.write(output);
      if (code === 0) {
        console.log(`${heading}: passed in ${seconds.toFixed(1)} s`);
      } else {
        console.error(`\n${heading}: failed. "npm run ${script}" repeats this step alone.`);
        failed ||= code;
      }
    }
    if (failed !== 0) return failed;
  }
  console.log(`\nAll ${count} steps passed.`);
  return 0;
}
