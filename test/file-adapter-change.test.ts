/** Single cells changed and sheets removed in a workbook file. */
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../src/workbook/file/read';
import type { FileCellChange } from '../src/workbook/file/cell-changes';
import { Package } from '../src/workbook/file/package';
import { WorkbookFile } from '../src/workbook/file/workbook-file';
import { drawSheets } from '../src/workbook/file/write';
import { ANALYSIS, OWNERS } from './file-adapter/documents';
import { INPUT_PARTS, inputWorkbook, prefixedWorkbook, SHARED_PARTS } from './file-adapter/input-workbook';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const SHEET = 'คะแนน';
const PART = 'xl/worksheets/sheet3.xml';

const at = (row: number, column: number, content: FileCellChange['content']): FileCellChange => ({
  sheet: SHEET,
  row,
  column,
  content,
});

function changed(input: Uint8Array, changes: readonly FileCellChange[]): Uint8Array {
  const file = new WorkbookFile(Package.open(input));
  file.change(changes);
  return file.toBytes();
}

const rowsOf = (bytes: Uint8Array): unknown[][] =>
  Array.from(readWorkbook(bytes).sheets[0]?.rows ?? [], (row) =>
    Array.from(row ?? [], (cell) => cell?.value ?? null),
  );

describe.each([
  ['as most programs write it', inputWorkbook],
  ['with a prefix before every element', prefixedWorkbook],
])('cells of a workbook %s', (_, make) => {
  const input = make();

  test('that are there keep their look; those that are not come in their places', () => {
    const bytes = changed(input, [
      at(3, 2, { value: 0.9301 }),
      at(3, 1, { value: '=ข้อความ' }),
      at(4, 1, { value: null }),
      at(4, 4, { value: true }),
      at(0, 0, { value: 'ก่อนแถวแรก' }),
      at(3, 0, { value: 'ก่อน' }),
      at(9, 3, { value: 7 }),
    ]);
    expect(rowsOf(bytes)).toEqual([
      ['ก่อนแถวแรก'],
      [],
      [null, 'ตัวชี้วัด'],
      ['ก่อน', '=ข้อความ', 0.9301],
      [null, null, 92.01, null, true],
      ...[[], [], [], []],
      [null, null, null, 7],
    ]);
    expect(readWorkbook(bytes).sheets[0]?.rows[3]?.[2]).toEqual({ value: 0.9301, percent: true });
    expect(partsOf(bytes)[PART]).toMatch(/<(?:x:)?c r="C4" s="2"><(?:x:)?v>0\.9301</);
  });

  test('leave every part alone that they do not stand in', () => {
    const before = partsOf(input);
    const after = partsOf(changed(input, [at(3, 2, { value: 1 })]));
    for (const path of Object.keys(before)) {
      if (path !== PART && !SHARED_PARTS.includes(path))
        expect([path, after[path]]).toEqual([path, before[path]]);
    }
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const [own = ''] = [before[PART]];
    expect(after[PART]).toBe(own.replace('0.9201', '1'));
  });

  test('are followed by formulas when the workbook is opened', () => {
    expect(partsOf(changed(input, [at(3, 2, { value: 1 })]))['xl/workbook.xml']).toContain(
      'fullCalcOnLoad="1"',
    );
    const formula = partsOf(changed(input, [at(4, 2, { formula: '=C4*10' })]));
    expect(formula[PART]).toMatch(/<(?:x:)?c r="C5"><(?:x:)?f>C4\*10<\/(?:x:)?f><\/(?:x:)?c>/);
    expect(formula['xl/calcChain.xml']).toBe(partsOf(input)['xl/calcChain.xml']);
    const value = partsOf(changed(input, [at(4, 2, { value: 5 })]));
    expect(value['xl/calcChain.xml']).toBeUndefined();
  });
});

test('a formula that other cells share is not taken from them', () => {
  const shared = inputWorkbook({
    [PART]: (INPUT_PARTS[PART] ?? '').replace('<f>C4*100</f>', '<f t="shared" ref="C5:C6" si="0">C4*100</f>'),
  });
  expect(() => changed(shared, [at(4, 2, { value: 1 })])).toThrow('share');
  expect(() => changed(inputWorkbook(), [{ ...at(0, 0, { value: 1 }), sheet: 'ไม่มี' }])).toThrow('damaged');
});

describe('sheets that are removed', () => {
  const drawn = drawSheets(inputWorkbook(), { documents: [ANALYSIS, OWNERS] }, 'เดิม').bytes;

  test('take their parts and names along, and nothing of others', () => {
    const file = new WorkbookFile(Package.open(drawn));
    expect(file.remove(['วิเคราะห์ผล ๒๕๖๗', 'ไม่มี'])).toBe(1);
    const bytes = file.toBytes();
    const parts = partsOf(bytes);
    expect(readWorkbook(bytes).sheets.map(({ sheet, marker }) => [sheet, marker])).toEqual([
      ['คะแนน', null],
      ['Owners 2568', null],
      ['Owners 2568 (2)', 'owners|"2568"'],
    ]);
    expect(Object.keys(parts).filter((path) => /chart|drawings\/drawing|sheets\/sheet1/.test(path))).toEqual(
      [],
    );
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">\'Owners 2568 (2)',
    );
    for (const [path, part] of Object.entries(INPUT_PARTS)) {
      if (!SHARED_PARTS.includes(path)) expect([path, parts[path]]).toEqual([path, part]);
    }
    file.remove(['Owners 2568 (2)']);
    expect(Object.keys(partsOf(file.toBytes())).filter((path) => path.includes('table'))).toEqual([
      'xl/tables/table1.xml',
    ]);
  });

  test('are never all that a person sees', () => {
    const file = new WorkbookFile(Package.open(drawn));
    expect(file.remove(['คะแนน', 'วิเคราะห์ผล ๒๕๖๗', 'Owners 2568 (2)'])).toBe(0);
    expect(file.remove(['คะแนน'])).toBe(1);
    // What was shown is gone: the first sheet that is no hidden one comes to the front.
    expect(partsOf(file.toBytes())['xl/workbook.xml']).toContain('activeTab="1"');
  });
});
