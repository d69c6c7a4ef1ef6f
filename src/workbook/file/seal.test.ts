import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { hasSeal, sealed, sealOf } from './seal';

const ORIGIN = { place: 'ab12', content: 'cd34' };

function workbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['ตัวชี้วัด', 92.01]]), 'คะแนน');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

function changed(bytes: Uint8Array, change: (parts: Unzipped) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

const CUSTOM = 'docProps/custom.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const written = sealed(workbook(), ORIGIN);

test('what was written is known again, wherever it lies and however it is packed', () => {
  expect(sealOf(written)).toEqual({ origin: ORIGIN, unchanged: true });
  expect(sealOf(changed(written, () => undefined))).toEqual({ origin: ORIGIN, unchanged: true });
  expect(sealOf(sealed(written, { place: 'ff', content: '' }))).toEqual({
    origin: { place: 'ff', content: '' },
    unchanged: true,
  });
});

test('the sheets stay as they were, and the file one that others open', () => {
  const [before, after] = [unzipSync(workbook()), unzipSync(written)];
  expect(after[SHEET]).toEqual(before[SHEET]);
  expect(XLSX.read(written).SheetNames).toEqual(['คะแนน']);
  expect(Object.values(XLSX.read(written, { bookProps: true }).Custprops ?? {})).toEqual([
    expect.stringMatching(/^1:[0-9a-f]{64}:ab12:cd34$/),
  ]);
});

test.each<[string, (parts: Unzipped) => void]>([
  [
    'a column width',
    (parts) => (parts[SHEET] = strToU8(strFromU8(parts[SHEET]!).replace('<sheetData', '<cols/><sheetData'))),
  ],
  [
    'a sheet that was renamed',
    (parts) =>
      (parts['xl/workbook.xml'] = strToU8(strFromU8(parts['xl/workbook.xml']!).replace('คะแนน', 'ผล'))),
  ],
  ['a note', (parts) => (parts['xl/comments1.xml'] = strToU8('<comments/>'))],
  ['a part that is gone', (parts) => delete parts['xl/theme/theme1.xml']],
])('%s is a change', (_, change) => {
  expect(sealOf(changed(written, change))).toEqual({ origin: ORIGIN, unchanged: false });
  expect(hasSeal(changed(written, change))).toBe(true);
});

test('properties and the order of calculation are none', () => {
  const touched = changed(written, (parts) => {
    parts['docProps/core.xml'] = strToU8('<x/>');
    parts['xl/calcChain.xml'] = strToU8('<calcChain/>');
  });
  expect(sealOf(touched)?.unchanged).toBe(true);
});

test('properties of the input stay beside ours, whatever prefix they have', () => {
  const own = sealed(
    changed(written, (parts) => {
      parts[CUSTOM] = strToU8(
        '<?xml version="1.0"?><op:Properties xmlns:op="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
          '<op:property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="เลขที่หนังสือ"><vt:lpwstr>มท 1</vt:lpwstr></op:property></op:Properties>',
      );
    }),
    ORIGIN,
  );
  const xml = strFromU8(unzipSync(own)[CUSTOM]!);
  expect(xml).toContain('<vt:lpwstr>มท 1</vt:lpwstr>');
  expect(xml).toContain('pid="8"');
  expect(sealOf(own)).toEqual({ origin: ORIGIN, unchanged: true });
});

test('files without seal are nobody’s: others’, damaged ones, no workbooks', () => {
  const lost = changed(written, (parts) => Reflect.deleteProperty(parts, CUSTOM));
  for (const bytes of [workbook(), lost, written.slice(0, 900), new Uint8Array(), strToU8('ก,ข')]) {
    expect(sealOf(bytes)).toBeNull();
    expect(hasSeal(bytes)).toBe(false);
  }
});
