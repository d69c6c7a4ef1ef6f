import type { CellGrid } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';
import { stamped, writtenByBatch } from './stamp';

const document = (marker: string): SheetDocument => ({ marker }) as unknown as SheetDocument;
const grid = (marker: string | null): CellGrid => ({
  sheet: 'แผ่น',
  rows: [],
  merges: [],
  hidden: false,
  marker,
});

test('the first sheet carries the stamp behind kind, year and suffix', () => {
  expect(stamped([document('analysis|2568'), document('plan|2568')]).map(({ marker }) => marker)).toEqual([
    'analysis|2568||batch',
    'plan|2568',
  ]);
});

test.each([
  ['analysis|2568||batch', true],
  ['analysis|2568||batch:0123456789abcdef', true],
  ['analysis|2568|', false],
  ['plan|2568', false],
  [null, false],
])('a sheet marked %s: written by a batch %s', (marker, written) => {
  expect(writtenByBatch({ sheets: [grid(null), grid(marker)] })).toBe(written);
});
