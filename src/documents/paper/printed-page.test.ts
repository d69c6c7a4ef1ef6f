import { BLANK } from '../../../test/file-adapter/documents';
import type { PrintSetup, SheetDocument } from '../../workbook/sheet-document';
import { printedPage } from './printed-page';

const sheet = (columns: readonly number[], print: Partial<PrintSetup> = {}): SheetDocument => ({
  ...BLANK,
  columns,
  print: {
    ...BLANK.print,
    orientation: 'portrait',
    footer: '',
    margins: { top: 36, right: 45.3, bottom: 56, left: 50 },
    ...print,
  },
});

test('a sheet wider than the paper is made one page wide, a narrow one is not enlarged', () => {
  expect(printedPage(sheet([497, 497])).scale).toBeCloseTo(0.5, 10);
  expect(printedPage(sheet([100])).scale).toBe(1);
});

test('landscape turns the paper', () => {
  const { width, height } = printedPage(sheet([1], { orientation: 'landscape' }));
  expect([width, height]).toEqual([841.9, 595.3]);
});

test('the page number of a footer is read from its codes', () => {
  expect(printedPage(sheet([1], { footer: '&C&"TH SarabunPSK,Regular"&14หน้า &P && จบ' }))).toMatchObject({
    footer: [{ text: 'หน้า ' }, '&P', { text: ' ' }, { text: '&' }, { text: ' จบ' }],
    footerSize: 14,
  });
});

test('a sheet without a footer has none', () => {
  expect(printedPage(sheet([1])).footer).toEqual([]);
});

test('a sheet whose smallest text would be too small on paper is one for the screen', () => {
  const rows = [{ height: 20, cells: [{ value: 'ก', style: 'title' }] }];
  const at = (width: number, size: number) =>
    printedPage({ ...sheet([width]), rows, styles: { title: { size } } }).readable;
  expect([at(490, 10), at(490, 9), at(980, 16), at(980, 21)]).toEqual([true, false, false, true]);
  expect(printedPage(sheet([5000])).readable).toBe(true);
});
