import { BLANK } from '../../../test/file-adapter/documents';
import type { DocumentChart, DocumentRow, SheetDocument } from '../../workbook/sheet-document';
import { paperRows } from './paper-rows';

const STYLES: SheetDocument['styles'] = {
  box: { border: 'thin', wrap: true },
  number: { border: 'thin' },
  title: { wrap: true },
};
const row = (style: string | null, more: Partial<DocumentRow> = {}): DocumentRow => ({
  height: 30,
  cells: [style === null ? null : { value: 'ก', style }],
  ...more,
});
const facts = (rows: readonly DocumentRow[], more: Partial<SheetDocument> = {}) =>
  paperRows({ ...BLANK, styles: STYLES, rows, ...more });

test('only boxes of text are as high as their text', () => {
  expect(facts([row('box'), row('number'), row('title'), row(null)]).map(({ fits }) => fits)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a row that was stretched for the sake of pages has the height that it needs', () => {
  expect(facts([row('box', { height: 200, needed: 40 }), row('box')]).map(({ height }) => height)).toEqual([
    40, 30,
  ]);
});

test('a table stays in one piece where no page repeats its header', () => {
  const rows = [row('title'), row('box'), row('number'), row('box'), row(null), row('box')];
  const joined = (titleRows: SheetDocument['print']['titleRows']) =>
    facts(rows, { print: { ...BLANK.print, titleRows } }).map(({ withNext }) => withNext);
  expect(joined(null)).toEqual([false, true, true, false, false, false]);
  expect(joined({ first: 1, last: 1 })).toEqual([false, false, false, false, false, false]);
});

test('a row belongs to the next when it says so, or when a merged header reaches down to it', () => {
  const print = { ...BLANK.print, titleRows: { first: 0, last: 0 } };
  const merges = [{ top: 1, bottom: 2, left: 0, right: 0 }];
  const rows = [row('box'), row('box'), row('box'), row('box', { withNext: true })];
  expect(facts(rows, { merges, print }).map(({ withNext }) => withNext)).toEqual([false, true, false, true]);
});

test('a row is a gap when nothing stands in it and no chart on it', () => {
  const chart = { ...CHART, anchor: { row: 1, column: 0 } };
  expect(facts([row(null), row(null), row('box')], { charts: [chart] }).map(({ gap }) => gap)).toEqual([
    true,
    false,
    false,
  ]);
});

const CELLS = { top: 0, left: 0, bottom: 0, right: 0 };
const CHART: Omit<DocumentChart, 'anchor'> = {
  kind: 'bars',
  title: '',
  categories: CELLS,
  series: [{ name: '', values: CELLS, color: '#000000' }],
  axisMinimum: 0,
  axisMaximum: 100,
  width: 100,
  height: 100,
};
