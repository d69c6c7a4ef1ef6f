// Mutated workbooks through the product and a strict reader that shares no code with it: npx tsx scripts/fuzz-files.ts [COUNT] [SEED…]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdictOn, type Verdict } from '../test/fuzz/compare';
import { mutated } from '../test/fuzz/mutations';
import { SCORE_FILES } from '../test/support/score-files';

const ROOT = join(__dirname, '..');

/** Slower readings are hangs; the largest sample takes some 20 ms. */
const SECONDS_ALLOWED = 5;

const KINDS = /\.(?:xlsx|ods)$/;

function inputs(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const folders = [join(ROOT, 'samples'), join(ROOT, 'test', 'corpus', 'files')];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => KINDS.test(name))
      .map((name) => [name, Uint8Array.from(readFileSync(join(folder, name)))] as const),
  );
  const made = ['excel.xlsx', 'library.xlsx', 'opendocument.ods', 'library.ods'].map(
    (name) => [name, SCORE_FILES[name]?.() ?? new Uint8Array()] as const,
  );
  return [...files, ...made];
}

function main(): void {
  const [count = '1000', ...given] = process.argv.slice(2);
  const seeds = given.length > 0 ? given.map(Number) : [1];
  const files = inputs();
  const counts = new Map<string, number>();
  const reasons = new Map<string, number>();
  let slowest = 0;
  for (const seed of seeds) {
    for (let index = 0; index < Number(count); index += 1) {
      const own = seed * 1_000_003 + index;
      const input = files[own % files.length];
      if (!input) continue;
      const [name, file] = input;
      const { bytes, changes } = mutated(file, own);
      const start = performance.now();
      const verdict: Verdict = verdictOn(bytes);
      const seconds = (performance.now() - start) / 1000;
      slowest = Math.max(slowest, seconds);
      const kind = seconds > SECONDS_ALLOWED ? 'hang' : verdict.kind;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (verdict.kind === 'lenient' || verdict.kind === 'stricter') {
        const why = `${verdict.kind}: ${verdict.why.replace(/[^A-Za-z ]+/g, '').slice(0, 40)}`;
        reasons.set(why, (reasons.get(why) ?? 0) + 1);
      } else if (kind !== 'alike' && kind !== 'refused') {
        console.log(
          `${kind}: ${name} seed ${own}: ${changes.join(', ')}: ${'why' in verdict ? verdict.why : ''}`,
        );
      }
    }
  }
  const row = (kind: string): string => `${kind} ${counts.get(kind) ?? 0}`;
  console.log(
    `${seeds.length * Number(count)} files, seeds ${seeds.join(' ')}: ${['alike', 'refused', 'stricter', 'lenient', 'otherwise', 'crash', 'hang'].map(row).join(', ')}; slowest ${slowest.toFixed(2)} s`,
  );
  for (const [why, times] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`  ${times} × ${why}`);
  if (['otherwise', 'crash', 'hang'].some((kind) => counts.has(kind))) process.exitCode = 1;
}

main();
