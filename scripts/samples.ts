/**
 * Writes samples/: score workbooks as offices keep them. Run: npx tsx scripts/samples.ts
 * samples/README.md says where the figures come from.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExcelize } from './samples/excelize';
import { SAMPLE_FILES } from './samples/files';
import { sampleBytes } from './samples/workbook';

async function main(): Promise<void> {
  const [folder = join(__dirname, '..', 'samples')] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const excelize = await loadExcelize();
  for (const [name, sheets] of Object.entries(SAMPLE_FILES)) {
    writeFileSync(join(folder, name), sampleBytes(excelize, sheets));
  }
  // The program behind excelize would keep the process alive.
  process.exit();
}

void main();
