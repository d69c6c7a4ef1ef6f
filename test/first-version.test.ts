/** Plans that the first version made, with what people wrote in them, are gone on with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registersIn } from '../src/app/drawn-sheets';
import { run } from '../src/cli/run';
import { REGISTER_HEADERS } from '../src/planning/register/fields';
import type { SheetRegister } from '../src/planning/register/read-register';
import { readWorkbook } from '../src/workbook/file/read';
import { FIRST, madeOnce, madeTwice, SECOND, typedIn } from './first-version/books';

const RESULT = 'ดำเนินการแล้ว ๓ ครั้ง 081-234-5678';
const TITLE = 'มาตรการที่กองแก้ไขเอง';

const folder = mkdtempSync(join(tmpdir(), 'ita-first-version-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Plans in place, as a person types it; gives the file and what was told. */
async function planned(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly told: string }> {
  const path = join(folder, 'แผน.xlsx');
  writeFileSync(path, bytes);
  let told = '';
  const tell = (text: string): void => {
    told += `${text}\n`;
  };
  expect(await run(['plan', path, '-o', path, '--in-place'], { out: tell, error: tell })).toBe(0);
  return { bytes: readFileSync(path), told };
}

function registerIn(bytes: Uint8Array, sheet: string): SheetRegister {
  const found = registersIn(readWorkbook(bytes)).find((each) => each.sheet === sheet);
  if (!found) throw new Error(`no register ${sheet}`);
  return found;
}

const gridOf = (bytes: Uint8Array, name: string) =>
  readWorkbook(bytes).sheets.find(({ sheet }) => sheet === name);
const idsOf = ({ rows }: SheetRegister) => rows.map(({ measure }) => measure.id);

test('the first version is what the book is of', () => {
  const registers = registersIn(readWorkbook(madeTwice()));
  expect(registers.map(({ sheet, earlier, memory }) => [sheet, earlier, memory])).toEqual([
    [FIRST, true, ''],
    [SECOND, true, ''],
  ]);
  expect(registers[0]?.rows[0]?.values.id).toMatch(/^2565-m\d\d-\d$/);
  expect(registers[0]?.columns.has('result6')).toBe(false);
});

test('its result is that of twelve months; the register is drawn anew once, and changed in place from then on', async () => {
  const input = typedIn(madeOnce(), FIRST, [
    [1, 'result12', RESULT],
    [2, 'title', TITLE],
    [3, 'steps', '๑. ประชุม ๒ ครั้ง\n2. ลงมือ'],
  ]);
  const before = registerIn(input, FIRST);
  const { bytes, told } = await planned(input);
  const after = registerIn(bytes, FIRST);
  expect(registersIn(readWorkbook(bytes))).toHaveLength(1);
  expect(after.earlier).toBe(false);
  expect(idsOf(after)).toEqual(idsOf(before));
  expect(after.rows[1]?.measure.progress).toMatchObject({ result6: '', result12: RESULT });
  expect(after.rows[2]?.measure.content.title).toBe(TITLE);
  expect(after.rows[3]?.measure.content.steps).toEqual(['ประชุม ๒ ครั้ง', 'ลงมือ']);
  const id = after.columns.get('id') ?? -1;
  const grid = gridOf(bytes, FIRST);
  expect(grid?.rows[after.headerRow]?.[id]?.value).toBe(REGISTER_HEADERS.id);
  expect(grid?.hiddenColumns?.has(id)).toBe(true);
  expect(told).toContain(`จัดทำทะเบียนขึ้นใหม่จากข้อมูลทั้งหมดใน “${FIRST}”`);
  // What a person wrote in is kept as it was.
  expect(gridOf(bytes, `${FIRST} (เดิม)`)?.rows).toEqual(gridOf(input, FIRST)?.rows);

  const again = await planned(bytes);
  expect(again.told).not.toContain('จัดทำทะเบียนขึ้นใหม่');
  expect(gridOf(again.bytes, FIRST)?.rows).toEqual(grid?.rows);
});

test.each([
  [SECOND, FIRST],
  [FIRST, SECOND],
])(
  'of two registers the one with progress is the plan (%s); the other is told and left alone',
  async (own, other) => {
    const input = typedIn(madeTwice(), own, [[1, 'result12', RESULT]]);
    const { bytes, told } = await planned(input);
    expect(registerIn(bytes, own).earlier).toBe(false);
    expect(registerIn(bytes, own).rows[1]?.measure.progress.result12).toBe(RESULT);
    expect(told).toContain(`พบทะเบียนของแผนเดียวกันอีก (${other})`);
    expect(gridOf(bytes, other)).toEqual(gridOf(input, other));
    expect(gridOf(bytes, `${own} (เดิม)`)?.rows).toEqual(gridOf(input, own)?.rows);

    const again = await planned(bytes);
    expect(registerIn(again.bytes, own).rows[1]?.measure.progress.result12).toBe(RESULT);
    expect(gridOf(again.bytes, other)).toEqual(gridOf(input, other));
    expect(readWorkbook(again.bytes).sheets.map(({ sheet }) => sheet)).toEqual(
      readWorkbook(bytes).sheets.map(({ sheet }) => sheet),
    );
  },
);
