/**
 * Writes the documents of a fixture and prints them, so that a person can look at them:
 * npx tsx test/documents/render.ts OUTFOLDER [measures per indicator] [all]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDICATOR_NUMBERS } from '../../src/framework';
import {
  analysisDocument,
  DEFAULT_DOCUMENT_OPTIONS,
  ownersDocument,
  PLAN_LAYOUTS,
  planDocument,
  registerDocument,
} from '../../src/documents';
import { addSheets } from '../../src/workbook/file/write';
import { analysisFixture, planFixture } from './fixtures';

async function main(): Promise<void> {
  const [folder = '.', perIndicator = '3', which = ''] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const analysis = analysisFixture({ stated: 77.12 });
  const plan = planFixture({
    perIndicator: Number(perIndicator),
    ...(which === 'all' ? { indicators: INDICATOR_NUMBERS } : {}),
  });
  const options = DEFAULT_DOCUMENT_OPTIONS;
  const documents = {
    analysis: analysisDocument(analysis, options, {
      planYear: plan.planYear,
      findingSentence: ({ code, params }) =>
        `ข้อค้นพบตัวอย่าง (${code}) ซึ่งอธิบายว่าคะแนนที่อ่านได้ไม่สอดคล้องกับคะแนนที่คำนวณ ${JSON.stringify(params)}`,
    }),
    plan: planDocument(plan, analysis, options, PLAN_LAYOUTS.quarter),
    register: registerDocument(plan, options),
    owners: ownersDocument(plan, options),
  };
  const { bytes } = await addSheets(null, Object.values(documents));
  const file = join(folder, 'documents.xlsx');
  writeFileSync(file, bytes);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  execFileSync('pdftoppm', ['-r', '70', '-png', join(folder, 'documents.pdf'), join(folder, 'page')]);
}

void main();
