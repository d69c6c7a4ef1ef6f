/** Targets that a person set in the pane, from the workbook that remembers them to the plan that the command line draws. */
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memorySheets } from '../src/app/keeping/draw-memory';
import { NO_EDITS } from '../src/app/keeping/set-edits';
import { DEFAULT_SETTINGS } from '../src/app/keeping/settings';
import { openScores } from '../src/app/open-scores';
import { MADE_KINDS } from '../src/app/order';
import { run } from '../src/cli/run';
import { INDICATORS } from '../src/framework';
import { NAMES_THAI } from '../src/text/names-th';
import { readWorkbook } from '../src/workbook/file/read';
import { drawSheets } from '../src/workbook/file/write';
import { points } from './support/scores';

const SCORES = [91, 72.5, 88, 79.3, 95, 83.12, 60, 66.6, 92, 81];
const CSV = new TextEncoder().encode(
  [
    'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566',
    'ทต.บ้านใหม่ อ.เมือง จ.เลย',
    'ตัวชี้วัด,คะแนน',
    ...INDICATORS.map(({ name }, index) => `${name},${SCORES[index]}`),
  ].join('\n'),
);

/** The scores as a workbook that remembers targets, and that its plan has a column for them. */
function remembering(targets: typeof NO_EDITS.targets): Uint8Array {
  const { set, key } = openScores(readWorkbook(CSV)).sets[0]!;
  const { sheet, fiscalYear, entries } = set;
  const scores = entries.map(({ score }) => score);
  const memory = {
    settings: { ...DEFAULT_SETTINGS, columns: ['measure', 'target', 'owners'] },
    work: {
      selected: key,
      order: { kinds: MADE_KINDS },
      adrift: [],
      sets: [{ key, sheet, fiscalYear, scores, edits: { ...NO_EDITS, targets } }],
    },
  } as const;
  const drawing = { documents: memorySheets(memory, false), table: null, others: [] };
  return drawSheets(CSV, drawing, NAMES_THAI['sheet.kept']).bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'ita-targets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The different targets of the plan that is made of a workbook, in their order. */
async function targetsOf(workbook: Uint8Array): Promise<readonly string[]> {
  const [input, output] = [join(folder, 'scores.xlsx'), join(folder, 'plan.xlsx')];
  writeFileSync(input, workbook);
  const errors: string[] = [];
  const code = await run(['plan', input, '-o', output], {
    out: () => undefined,
    error: (text) => errors.push(text),
  });
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  const plan = readWorkbook(readFileSync(output)).sheets.find(({ sheet }) => sheet.startsWith('แผนมาตรการ'))!;
  const texts = plan.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
  return [...new Set(texts.filter((text) => typeof text === 'string'))].filter((text) =>
    /^ไม่ต่ำกว่า .+ คะแนน$/.test(text),
  );
}

test('the plan says the target of an indicator that has one, and the threshold for the others', async () => {
  expect(await targetsOf(remembering({}))).toEqual(['ไม่ต่ำกว่า ๘๕.๐๐ คะแนน']);
  const targets = { 7: points(77.5), 8: points(60) };
  expect((await targetsOf(remembering(targets))).toSorted()).toEqual([
    'ไม่ต่ำกว่า ๗๗.๕๐ คะแนน',
    'ไม่ต่ำกว่า ๘๕.๐๐ คะแนน',
  ]);
});
