import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What a program took until it ended. */
export interface Measured {
  readonly seconds: number;
  /** Processor time of all threads together, in seconds; null where the system does not tell. */
  readonly processor: number | null;
  /** Megabytes of all threads together; null where the system does not tell. */
  readonly peak: number | null;
}

/** The most memory a process held so far, as Linux counts it. */
function peakOf(pid: number | undefined): number | null {
  const status = `/proc/${pid ?? 0}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1000;
}

/** Linux counts in hundredths of a second; the name of the program, in brackets, may hold spaces. */
function processorOf(pid: number | undefined): number | null {
  const stat = `/proc/${pid ?? 0}/stat`;
  if (!existsSync(stat)) return null;
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/**
 * Runs Node with these arguments and measures it.
 * @param output what becomes of what it prints
 * @throws Error when it does not end with 0
 */
export function measured(
  args: readonly string[],
  output: 'inherit' | 'ignore' = 'inherit',
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', output, 'ignore'] });
    let peak: number | null = null;
    let processor: number | null = null;
    const watch = setInterval(() => {
      processor = processorOf(child.pid) ?? processor;
      peak = peakOf(child.pid) ?? peak;
    }, 50);
    child.on('error', reject).on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, processor, peak });
      else reject(new Error(`${args.join(' ')} ended with ${code ?? 'a signal'}`));
    });
  });
}
