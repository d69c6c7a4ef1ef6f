/**
 * Times the command line over lists of many agencies, for docs/scale.md:
 *   npm run build && npm run bench:scale -- [--agencies 100,1000] [--years 5] [--form list,provinces,agencies] [--jobs 1,2] [--read-only]
 * Each part of it can be run alone; without arguments 100 agencies of five years in all three forms. Every row is one run of
 * `ita analyze --json` over the inputs, or of `ita batch`; inputs and plans stand in a temporary folder.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measured, type Measured } from './measured-process';
import { SCALE_FORMS, writeScaleInputs, type ScaleForm } from './scale-inputs';

const PROGRAM = join(__dirname, '..', 'dist', 'ita.js');

interface Disk {
  readonly files: number;
  readonly megabytes: number;
}

/** Every file in a folder, or the one that is named. */
function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function diskOf(path: string): Disk {
  const files = filesIn(path);
  return {
    files: files.length,
    megabytes: files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6,
  };
}

const figure = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits);

function row(
  cells: readonly (string | number)[],
  { seconds, processor, peak }: Measured,
  made: Disk | null,
  load: number,
): string {
  const disk =
    made === null
      ? ['–', '–', '–']
      : [
          String(made.files),
          figure(made.megabytes, 1),
          figure((3600 * (made.files - 1)) / (processor ?? seconds), 0),
        ];
  return `| ${[...cells, figure(seconds, 1), figure(processor, 1), figure(peak, 0), ...disk, figure(load, 1)].join(' | ')} |`;
}

/** Numbers of a list: '100,1000' → 100, 1000. */
function numbers(text: string, option: string): readonly number[] {
  const values = text.split(',').map(Number);
  if (values.every((value) => Number.isInteger(value) && value > 0)) return values;
  throw new Error(`--${option} takes whole numbers from 1 on, as 100,1000`);
}

function formsOf(text: string): readonly ScaleForm[] {
  const forms = text.split(',').map((name) => SCALE_FORMS.find((form) => form === name));
  const known = forms.filter((form) => form !== undefined);
  if (known.length === forms.length) return known;
  throw new Error(`--form takes ${SCALE_FORMS.join(', ')}`);
}

async function main(): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('run "npm run build" first');
  const { values } = parseArgs({
    options: {
      agencies: { type: 'string', default: '100' },
      years: { type: 'string', default: '5' },
      form: { type: 'string', default: SCALE_FORMS.join(',') },
      jobs: { type: 'string', default: '1,2' },
      'read-only': { type: 'boolean', default: false },
    },
  });
  const [years = 1] = numbers(values.years, 'years');
  const jobs = values['read-only'] ? [] : numbers(values.jobs, 'jobs');
  console.log(`\n${availableParallelism()} processors, Node ${process.version}\n`);
  console.log(
    '| agencies | years | form | job | seconds | processor, s | peak, MB | files made | MB | plans per hour and processor | load |',
  );
  console.log('| ---: | ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const agencies of numbers(values.agencies, 'agencies')) {
    for (const form of formsOf(values.form)) {
      const temporary = mkdtempSync(join(tmpdir(), 'ita-scale-'));
      try {
        const input = writeScaleInputs(join(temporary, 'scores'), form, { agencies, years });
        const cells = [agencies, years, form];
        const told = (job: string, took: Measured, made: Disk | null): void =>
          console.log(row([...cells, job], took, made, loadavg()[0] ?? 0));
        const read = await measured([PROGRAM, 'analyze', ...filesIn(input), '--json'], 'ignore');
        told('read and analyse', read, null);
        for (const count of jobs) {
          const output = join(temporary, `plans-${count}`);
          const took = await measured(
            [PROGRAM, 'batch', input, '-o', output, '--jobs', String(count)],
            'ignore',
          );
          told(`plans and summary, ${count} worker${count === 1 ? '' : 's'}`, took, diskOf(output));
          rmSync(output, { recursive: true });
        }
      } finally {
        rmSync(temporary, { recursive: true, force: true });
      }
    }
  }
}

void main();
