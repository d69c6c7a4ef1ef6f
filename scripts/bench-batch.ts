/**
 * Times `ita batch` over 200 workbooks, five of them broken, with one worker and with two.
 * Run: npm run build && npx tsx scripts/bench-batch.ts [FILES]   (prints a table for docs/bench.md)
 */
import * as XLSX from '@e965/xlsx';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAMES } from '../test/support/indicator-names';
import { measured } from './measured-process';

const PROGRAM = join(__dirname, '..', 'dist', 'ita.js');
const BROKEN = 5;
const DISTRICTS = 10;
/** Scores that differ from file to file and are the same at every run. */
function scoresOf(file: number): number[] {
  return NAMES.map((_, index) => (6000 + ((file * 7919 + index * 104_729) % 4000)) / 100);
}

function scoreFile(file: number): Uint8Array {
  const scores = scoresOf(file);
  const rows = [
    [`ผลการประเมิน ITA องค์การบริหารส่วนตำบลตัวอย่าง ${file + 1}`],
    ['ประจำปีงบประมาณ พ.ศ. 2567'],
    [],
    ['ที่', 'ตัวชี้วัด', 'คะแนน'],
    ...NAMES.map((name, index) => [index + 1, name, scores[index]]),
  ];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'คะแนน');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

function writeFolder(folder: string, count: number): void {
  for (let file = 0; file < count; file += 1) {
    const district = join(folder, `อำเภอที่ ${(file % DISTRICTS) + 1}`);
    mkdirSync(district, { recursive: true });
    const bytes = scoreFile(file);
    const broken = file % Math.ceil(count / BROKEN) === 3;
    const name = `คะแนน ${String(file + 1).padStart(3, '0')}.xlsx`;
    writeFileSync(join(district, name), broken ? bytes.subarray(0, bytes.length / 2) : bytes);
  }
}

async function main(): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('run "npm run build" first');
  const count = Number(process.argv[2] ?? 200);
  const temporary = mkdtempSync(join(tmpdir(), 'ita-bench-'));
  try {
    writeFolder(join(temporary, 'scores'), count);
    console.log(
      `\n${count} workbooks, ${BROKEN} broken, ${availableParallelism()} processors, Node ${process.version}\n`,
    );
    const lines = [
      '| workers | seconds | files/s | speed-up | processor time, s | peak RSS, MB |',
      '|---|---|---|---|---|---|',
    ];
    let alone: number | null = null;
    for (const jobs of [1, 2]) {
      const output = join(temporary, `plans-${jobs}`);
      const { seconds, processor, peak } = await measured([
        PROGRAM,
        'batch',
        join(temporary, 'scores'),
        '-o',
        output,
        '--jobs',
        String(jobs),
      ]);
      if (readdirSync(output).length === 0) throw new Error('nothing was written');
      alone ??= seconds;
      const figures = [seconds.toFixed(1), (count / seconds).toFixed(1), (alone / seconds).toFixed(2)];
      lines.push(
        `| ${jobs} | ${figures.join(' | ')} | ${processor?.toFixed(1) ?? '–'} | ${peak?.toFixed(0) ?? '–'} |`,
      );
    }
    console.log(`\n${lines.join('\n')}`);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

void main();
