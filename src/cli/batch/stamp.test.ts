import type { CellGrid } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';
import { stamped, isStamped } from './stamp';

const document = (marker: string): SheetDocument => ({ marker }) as unknown as SheetDocument;
const grid = (marker: string | null): CellGrid => ({
  sheet: 'แผ่น',
  rows: [],
  merges: [],
  hidden: false,
  marker,
});

test('the first sheet carries the stamp behind kind and year', () => {
  expect(stamped([document('analysis|2568'), document('plan|2568')]).map(({ marker }) => marker)).toEqual([
    'analysis|2568||batch',
    'plan|2568',
  ]);
});

test.each([
  ['analysis|2568||batch', true],
  ['analysis|2568||batch:0123456789abcdef', true],
  ['analysis|2568||batch|kept', true],
  ['analysis|2568|', false],
  ['analysis|2568|kept', false],
  ['plan|2568', false],
  [null, false],
])('a sheet marked %s: stamped by a batch %s', (marker, written) => {
  expect(isStamped({ sheets: [grid(null), grid(marker)] })).toBe(written);
});
