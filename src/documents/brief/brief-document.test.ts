import { checkRoom, checkStructure, textsOf, cellsOf as drawnCells } from '../../../test/documents/checks';
import {
  analysisFixture,
  SCORES,
  wordsFixture,
  type AnalysisFixture,
} from '../../../test/documents/fixtures';
import { cellsOf, numbersOf } from '../../workbook/chart-series';
import type { SheetDocument } from '../../workbook/sheet-document';
import { isOnePage } from '../paper/page-ends';
import { printedSheet, wholeSheet } from '../paper/printed-sheet';
import type { DocumentWords } from '../analysis/content';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { briefDocument } from './brief-document';

const draw = (fixture: AnalysisFixture = {}, parts: Partial<DocumentWords> = {}): SheetDocument => {
  const analysis = analysisFixture(fixture);
  return briefDocument(
    analysis,
    { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' },
    { ...wordsFixture(analysis), ...parts },
  );
};

const joined = (document: SheetDocument): string => textsOf(document).join('\n');

const MISSING = { scores: SCORES.map((score, index) => (index === 6 ? null : score)) };

it('is well formed and shows its texts in full, whatever is known', () => {
  for (const fixture of [
    {},
    MISSING,
    { scores: SCORES.map(() => 100) },
    { scores: SCORES.map(() => null) },
  ]) {
    const document = draw(fixture);
    // The numbers of the picture stand below and beside the page.
    const [chart] = document.charts;
    const last = chart === undefined ? [] : [3, chart.categories.top - 3];
    checkStructure(document, document.rows.length, ...last);
    checkRoom(document);
    expect(document).toMatchObject({ name: 'บทสรุป 2568', marker: 'brief|2568' });
  }
});

it('tells the result largest, with the year before where it is known', () => {
  const previous = analysisFixture({ scores: SCORES.map((score) => score + 2), year: 2566 });
  const document = draw({}, { previous });
  const [figure] = drawnCells(document).filter(({ cell }) => cell.style === 'figure');
  expect(figure?.cell.value).toBe('คะแนนภาพรวม 78.85 คะแนน ระดับ ต้องปรับปรุง');
  expect(joined(document)).toContain('ปีงบประมาณ พ.ศ. 2566 ได้ 80.85 คะแนน (ลดลง 2.00 คะแนน)');
  expect(joined(draw())).not.toContain('2566');
});

it('names three strengths and three things to improve', () => {
  const text = joined(draw());
  expect(text).toContain('การปฏิบัติหน้าที่ (92.01) การใช้อำนาจ (88.96) และการป้องกันการทุจริต (87.50)');
  expect(text).toMatch(/1\) ประสิทธิภาพการสื่อสาร \(49\.73\).*\n2\).*\n3\) คุณภาพการดำเนินงาน/);
  expect(text).not.toContain('4)');
});

it('is never empty where nothing is weak', () => {
  const text = joined(draw({ scores: SCORES.map(() => 100) }));
  expect(text).toContain('ทุกตัวชี้วัดได้ 100.00 คะแนน');
  expect(text).toContain('1) การเปิดเผยข้อมูล (100.00) ควรรักษาระดับ');
});

it('tells which score is missing', () => {
  expect(joined(draw(MISSING))).toContain('ประสิทธิภาพการสื่อสาร ยังไม่มีคะแนน');
  expect(joined(draw(MISSING))).toContain('ยังไม่มีคะแนนภาพรวม');
});

it('names the measures that matter most, of each indicator one before the second of any', () => {
  const document = draw();
  const text = joined(document);
  const lines = text.match(/^\d+ .*\(.*ไตรมาส.*\)$/gm) ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThanOrEqual(6);
});

it('asks for three decisions, and for none where there is no measure', () => {
  expect(joined(draw())).toContain('1) เห็นชอบมาตรการตามแผน จำนวน 10 มาตรการ');
  const words = wordsFixture(analysisFixture());
  expect(joined(draw({}, { plan: { ...words.plan, rows: [] } }))).not.toContain('เห็นชอบมาตรการ');
});

it('takes the texts of a person', () => {
  expect(joined(draw({}, { texts: { 'brief.decision-3': 'อนุมัติงบประมาณ' } }))).toContain('3) อนุมัติงบประมาณ');
  expect(joined(draw({}, { texts: { 'brief.instruments': '' } }))).not.toContain('คะแนนรายเครื่องมือ');
});

describe('the picture', () => {
  const previous = analysisFixture({ scores: SCORES.map((score) => score + 2), year: 2566 });
  const numbersIn = (document: SheetDocument) =>
    document.charts.flatMap(({ series }) => series.map(({ values }) => numbersOf(document, values)));

  it('is a radar of this year, last year and the threshold', () => {
    const document = draw({}, { previous });
    const [chart] = document.charts;
    expect(chart).toMatchObject({ kind: 'radar', axisMinimum: 40, axisMaximum: 100 });
    expect(chart?.series.map(({ name, dashed }) => [name, dashed])).toEqual([
      ['ปี 2567', undefined],
      ['ปี 2566', undefined],
      ['เกณฑ์ 85', true],
    ]);
    expect(numbersIn(document)).toEqual([
      [...SCORES],
      SCORES.map((score) => Math.round((score + 2) * 100) / 100),
      SCORES.map(() => 85),
    ]);
  });

  it('has no last year where none is known, and begins where every picture of scores does', () => {
    const document = draw({ scores: SCORES.map((score) => Math.max(score, 55)) });
    expect(document.charts[0]?.axisMinimum).toBe(50);
    expect(numbersIn(document)).toHaveLength(2);
    expect(draw({ scores: SCORES.map((score) => Math.max(score, 54.99)) }).charts[0]?.axisMinimum).toBe(40);
  });

  it('leaves an empty cell where a score is missing, and is not there without any', () => {
    const document = draw(MISSING);
    const [scores] = numbersIn(document);
    expect(scores?.[6]).toBeNull();
    const [chart] = document.charts;
    expect(cellsOf(document, chart!.series[0]!.values)[6]?.value).toBeNull();
    expect(draw({ scores: SCORES.map(() => null) }).charts).toEqual([]);
  });

  it('stands on the one page; its numbers are not printed', () => {
    for (const document of [
      draw(),
      draw({}, { previous }),
      draw({ scores: SCORES.map(() => 60) }, { previous }),
    ]) {
      const page = printedSheet(document);
      expect(isOnePage(page.rows, { orientation: 'portrait', titleRows: null })).toBe(true);
      const [chart] = document.charts;
      expect(chart!.categories.top).toBeGreaterThan(page.rows.length);
      expect(page.charts[0]?.anchor).toEqual(chart?.anchor);
      expect(wholeSheet(page)).toBe(document);
    }
  });
});
