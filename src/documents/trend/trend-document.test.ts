import { analysisFixture, planFixture, SCORES } from '../../../test/documents/fixtures';
import { chartRoom } from './trend-chart';
import { measureEffects } from '../../planning/follow-up/effects';
import { trendOf } from '../../scores/trend/trend';
import type { Analysis } from '../../scores/types';
import { a1, type CellRange } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS, type DocumentOptions } from '../options';
import { printedPage } from '../paper/printed-page';
import { trendDocument } from './trend-document';
import type { TrendSources } from './trend-sources';

const of = (year: number, shift = 0, missing?: number): Analysis =>
  analysisFixture({
    year,
    scores: SCORES.map((score, index) =>
      index + 1 === missing ? null : Math.round((score + shift) * 100) / 100,
    ),
  });

const yearsFrom = (first: number, count: number): Analysis[] =>
  Array.from({ length: count }, (_, index) => of(first + index, index));

function draw(
  analyses: readonly Analysis[],
  options: Partial<DocumentOptions> = {},
  measures: TrendSources['measures'] = null,
): SheetDocument {
  const trend = trendOf({ analyses })!;
  return trendDocument({ trend, measures, digits: 'thai' }, { ...DEFAULT_DOCUMENT_OPTIONS, ...options });
}

const valuesIn = ({ rows }: SheetDocument, { top, bottom, left, right }: CellRange): unknown[] =>
  rows
    .slice(top, bottom + 1)
    .flatMap(({ cells }) => cells.slice(left, right + 1).map((cell) => cell?.value ?? null));

const rowOf = (document: SheetDocument, name: string): number =>
  document.rows.findIndex(({ cells }) => cells[1]?.value === name);

test('is of the latest year of the scores', () => {
  const { kind, name, marker } = draw(yearsFrom(2565, 3));
  expect([kind, name, marker]).toEqual(['trend', 'แนวโน้ม ๒๕๖๗', 'trend|2567']);
});

test.each([
  [2, 'portrait'],
  [3, 'portrait'],
  [5, 'portrait'],
  [6, 'landscape'],
  [10, 'landscape'],
])('%d years stand on one page across at full size, %s', (count, orientation) => {
  for (const look of [{}, { fontMissing: true, tableSize: 16 as const }]) {
    const document = draw(yearsFrom(2562, count), look);
    expect(document.print.orientation).toBe(orientation);
    expect(printedPage(document).scale).toBe(1);
    expect(document.columns[1]).toBeGreaterThan(100);
  }
});

test('the chart draws overall, instruments and the mean of the country from the cells', () => {
  const document = draw(yearsFrom(2563, 3));
  const [chart] = document.charts;
  expect(chart?.kind).toBe('lines');
  expect(valuesIn(document, chart!.categories)).toEqual(['ปี ๒๕๖๓', 'ปี ๒๕๖๔', 'ปี ๒๕๖๕']);
  expect(chart!.series.map(({ name, dashed }) => [name, dashed])).toEqual([
    ['IIT', undefined],
    ['EIT', undefined],
    ['OIT', undefined],
    ['ภาพรวม', undefined],
    ['ค่าเฉลี่ยทั่วประเทศ', true],
  ]);
  expect(valuesIn(document, chart!.series[3]!.values)).toEqual([78.85, 79.85, 80.85]);
  // A dash would be drawn as 0.
  expect(valuesIn(document, chart!.series[4]!.values)).toEqual([null, 81.25, 87.57]);
  expect(chart!.axisMinimum).toBe(50);
});

test('a mean that is not known is an empty cell, an indicator without a score a dash', () => {
  const document = draw([of(2567), of(2568, 0, 7)]);
  const cells = (name: string) =>
    document.rows[rowOf(document, name)]!.cells.slice(2).map((cell) => cell?.value);
  expect(cells('ประสิทธิภาพการสื่อสาร')).toEqual([49.73, '–', '–', '–']);
  expect(cells('คะแนนเฉลี่ย EIT')).toEqual([62.14, null, '–', '–']);
});

test('what changed follows from the cells, also below a header that stands on a page again', () => {
  const document = draw(yearsFrom(2562, 10), { fontMissing: true, tableSize: 16 });
  const headers = document.rows.filter(({ cells }) => cells[1]?.value === 'ตัวชี้วัด');
  expect(headers.length).toBeGreaterThan(1);
  document.rows.forEach(({ cells }, row) => {
    const [change, direction] = cells.slice(-2);
    if (change?.formula === undefined) return;
    const last = cells.length - 3;
    expect(change.formula).toBe(`ROUND(${a1(row, last)}-${a1(row, last - 1)},2)`);
    expect(change.value).toBe(1);
    expect(direction?.formula).toContain(`IF(${a1(row, last + 1)}>0,"เพิ่มขึ้น"`);
    expect(direction?.value).toBe('เพิ่มขึ้น');
  });
  const [chart] = document.charts;
  const overall = chart!.series.find(({ name }) => name === 'ภาพรวม')!.values.top;
  expect(document.rows[overall]!.cells[1]!.value).toBe('คะแนนภาพรวม');
});

test('a score that is compared over a gap has the formula of its years', () => {
  const document = draw([of(2566), of(2567, 1, 4), of(2568, 2)]);
  const row = rowOf(document, 'การใช้ทรัพย์สินของราชการ');
  expect(document.rows[row]!.cells[5]!.formula).toBe(`ROUND(${a1(row, 4)}-${a1(row, 2)},2)`);
  expect(document.rows[row]!.cells[5]!.value).toBe(2);
});

test('where a score went and how a measure stands have colours by their words', () => {
  const [before, after] = [of(2567), of(2568, 1)];
  const { rows } = planFixture({ perIndicator: 1 });
  const document = draw(
    [before, after],
    {},
    {
      planYear: 2568,
      effects: measureEffects(rows, { before, after }),
    },
  );
  const texts = new Set(document.conditionalFormats.map(({ text }) => text));
  expect(texts).toEqual(new Set(['เพิ่มขึ้น', 'ลดลง', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'ไม่ดำเนินการ']));
});

test('no heading and no header stands alone, and places to sign stand with what is above them', () => {
  const document = draw(yearsFrom(2562, 8));
  const begins = document.rows.flatMap(({ beginsPage }, row) => (beginsPage ? [row] : []));
  for (const row of begins) {
    const above = document.rows[row - 1]!.cells.find((cell) => cell !== null)?.style;
    expect(above).not.toBe('section');
    expect(above).not.toBe('header');
  }
  const signatures = document.rows.findIndex(({ cells }) => cells[0]?.style === 'signature');
  expect(begins).not.toContain(signatures);
  expect(
    document.merges.every(({ left, right }) => left === 0 && right === document.columns.length - 1),
  ).toBe(true);
});

test('a draft says so', () => {
  const wrong = analysisFixture({ year: 2567, stated: 60 });
  expect(draw([wrong, of(2568)]).rows[0]!.cells[0]!.value).toContain('(ร่าง)');
  expect(draw([of(2567), of(2568)]).rows[0]!.cells[0]!.value).not.toContain('(ร่าง)');
});

test.each([
  [-300, 188],
  [139.9, 188],
  [140, 140],
  [162.4, 162],
  [188, 188],
  [400, 188],
])('with %d points left of the page of its table the chart has room of %d', (left, room) => {
  expect(chartRoom(left)).toBe(room);
});
