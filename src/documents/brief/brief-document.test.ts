import { cellsOf, checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import {
  analysisFixture,
  SCORES,
  wordsFixture,
  type AnalysisFixture,
} from '../../../test/documents/fixtures';
import type { SheetDocument } from '../../workbook/sheet-document';
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
    checkStructure(document, document.rows.length);
    checkRoom(document);
    expect(document).toMatchObject({ name: 'บทสรุป 2568', marker: 'brief|2568' });
  }
});

it('tells the result largest, with the year before where it is known', () => {
  const previous = analysisFixture({ scores: SCORES.map((score) => score + 2), year: 2566 });
  const document = draw({}, { previous });
  const [figure] = cellsOf(document).filter(({ cell }) => cell.style === 'figure');
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
  const rows = cellsOf(document).filter(({ cell }) => cell.style === 'integer');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThanOrEqual(6);
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
