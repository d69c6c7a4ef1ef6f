import { sheet, type Value } from '../../test/support/grids';
import { RESULT } from '../../test/support/score-sheets';
import { namedRows, SILENT_WORDS } from '../../test/support/tables';
import { SheetView } from './sheet-view';
import { tableWords, type TableWords } from './table-words';

interface Over {
  readonly tab?: string;
  /** First row that belongs to the table. */
  readonly ceiling?: number;
  readonly turned?: boolean;
}

/** The words over a table whose names begin in the row behind these. */
const wordsOver = (
  rows: readonly (readonly Value[])[],
  { tab = 'แผ่น1', ceiling = 0, turned = false }: Over = {},
): TableWords =>
  tableWords(
    new SheetView(sheet(tab, [...rows, ...namedRows(RESULT)])),
    { top: rows.length, bottom: rows.length + 9, left: 0, right: 1 },
    ceiling,
    turned,
  );
const blank = (count: number): Value[][] => Array.from({ length: count }, () => []);

test.each<[string, Partial<TableWords>]>([
  ['เทศบาลตำบลหนองสมมติ', {}],
  ['ตารางผลคะแนนรายข้อของหน่วยงานในสังกัด', { ofScores: true }],
  ['ผลการประเมินคุณธรรมและความโปร่งใส', { ofScores: true, ofIta: true }],
  ['ITA 2567', { ofIta: true }],
  ['เป้าหมายคะแนน ITA ปีงบประมาณ พ.ศ. 2569 อำเภอปากน้ำ', { ofScores: true, ofIta: true, ofTargets: true }],
  ['ตารางที่ 2 การคาดการณ์คะแนนรายตัวชี้วัดของปีถัดไป', { ofScores: true, ofTargets: true }],
  ['ผลคะแนนและเป้าหมายของปีงบประมาณ พ.ศ. 2569', { ofScores: true }],
  ['รายงานความก้าวหน้าของหน่วยงานประจำไตรมาสที่สอง', { ofOthers: true }],
  ['ตารางการเบิกจ่ายของสำนักปลัดและกองคลัง', { ofOthers: true }],
  ['งบประมาณรายจ่ายของเทศบาล', { ofOthers: true }],
  ['ประจำปีงบประมาณ พ.ศ. 2567', {}],
  ['ผลการประเมิน LPA ของเทศบาล ปีงบประมาณ 2567', { ofScores: true, other: 'LPA' }],
])('“%s”', (title, expected) => {
  expect(wordsOver([[title], []])).toEqual({ ...SILENT_WORDS, ...expected });
  expect(wordsOver([], { tab: title })).toEqual({ ...SILENT_WORDS, ...expected });
});

test('a header of up to thirty letters is no title', () => {
  const ofLength = (length: number): string => 'คะแนน'.padEnd(length, 'ก');
  expect(wordsOver([[ofLength(30)]]).ofScores).toBe(false);
  expect(wordsOver([[ofLength(31)]]).ofScores).toBe(true);
});

test('a title of 400 letters is read, a longer one tells many things', () => {
  const ofLength = (length: number): string => 'ตารางผลคะแนน'.padEnd(length, 'ก');
  expect(wordsOver([[ofLength(400)]]).ofScores).toBe(true);
  expect(wordsOver([[ofLength(401)]]).ofScores).toBe(false);
});

test('titles stand up to eight rows above, not above the ceiling', () => {
  const title: Value[] = ['ตารางผลคะแนนรายข้อของหน่วยงานในสังกัด'];
  expect(wordsOver([title, ...blank(7)]).ofScores).toBe(true);
  expect(wordsOver([title, ...blank(8)]).ofScores).toBe(false);
  expect(wordsOver([title, ...blank(3)], { ceiling: 1 }).ofScores).toBe(false);
});

test('columns of measures have headers up to four rows above, and none in a list', () => {
  const heads: Value[] = ['ตัวชี้วัด', 'มาตรการ', 'ร้อยละ'];
  expect(wordsOver([heads, ...blank(3)]).withMeasures).toBe(true);
  expect(wordsOver([heads, ...blank(4)]).withMeasures).toBe(false);
  expect(wordsOver([heads], { turned: true }).withMeasures).toBe(false);
  expect(wordsOver([['ตัวชี้วัด', 'ตามมาตรการ']]).withMeasures).toBe(false);
});

test('an instrument at the left of the first five rows speaks of ITA', () => {
  const beside = (row: number): boolean => {
    const rows = namedRows(RESULT).map((own, index): Value[] => [index === row ? 'IIT' : null, ...own]);
    return tableWords(new SheetView(sheet('แผ่น1', rows)), { top: 0, bottom: 9, left: 1, right: 2 }, 0, false)
      .ofIta;
  };
  expect([beside(0), beside(4), beside(5)]).toEqual([true, true, false]);
});
