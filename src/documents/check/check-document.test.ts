import { checkFormulas, checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { analysisFixture, SCORES, type AnalysisFixture } from '../../../test/documents/fixtures';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { checkDocument } from './check-document';

const draw = (fixture: AnalysisFixture = {}): SheetDocument =>
  checkDocument(analysisFixture(fixture), DEFAULT_DOCUMENT_OPTIONS, {
    planYear: 2568,
    findingSentence: ({ message }) => `พบว่า 1 รายการ (${message})`,
  });

const joined = (document: SheetDocument): string => textsOf(document).join('\n');

/** Level ผ่านดี by the three instruments. */
const NINETY = SCORES.map(() => 90);

it('is hidden, well formed, and shows its texts in full', () => {
  for (const fixture of [{}, { stated: 77.12 }, { year: null }, { scores: SCORES.map(() => null) }]) {
    const document = draw(fixture);
    expect(document).toMatchObject({ hidden: true, name: 'ตรวจสอบข้อมูล ๒๕๖๘', marker: 'check|2568' });
    checkStructure(document, document.rows.length);
    checkRoom(document);
    checkFormulas(document, []);
  }
});

it('tells what was found with its cells, or that nothing was', () => {
  const document = draw({ stated: 77.12 });
  expect(joined(document)).toContain('พบว่า ๑ รายการ (overall-mismatch)');
  expect(joined(document)).toMatch(/C15/);
  expect(joined(draw({ stated: 78.85 }))).toContain('ไม่พบข้อผิดพลาดหรือข้อสังเกต');
});

it('says which instrument held the level back', () => {
  const scores = [99, 99, 99, 99, 99, 84, 84, 84, 99, 99];
  expect(joined(draw({ scores }))).toContain('EIT (๘๔.๐๐ คะแนน) ยังไม่ถึงเกณฑ์รายเครื่องมือ');
});

it('names the part of EIT that held the level back', () => {
  const document = draw({ scores: NINETY, parts: { 1: 83.12, 2: 96.88 } });
  expect(joined(document)).toContain('คะแนนเครื่องมือ EIT ส่วนที่ ๑ (๘๓.๑๒ คะแนน) ยังไม่ถึงเกณฑ์');
  expect(joined(document)).not.toContain('ระดับสูงสุดที่เป็นไปได้');
  expect(joined(draw({ scores: NINETY, parts: { 2: 80 } }))).toContain('EIT ส่วนที่ ๒ (๘๐.๐๐ คะแนน)');
});

it('says that a level is the highest possible, unless another one is stated', () => {
  expect(joined(draw({ scores: NINETY }))).toContain('ระดับนี้จึงเป็นระดับสูงสุดที่เป็นไปได้');
  const stated = joined(draw({ scores: NINETY, level: 'ผ่าน' }));
  expect(stated).toContain('คะแนน ระดับ ผ่าน ตาม');
  expect(stated).not.toMatch(/ระดับสูงสุด|เพื่อเลื่อนเป็นระดับ/);
});

it('says whether the stated overall was used', () => {
  expect(joined(draw({ stated: 78.85 }))).toContain('ตรงกับคะแนนที่คำนวณจากรายตัวชี้วัด');
  expect(joined(draw({ stated: 77.12 }))).toContain('(๗๗.๑๒ คะแนน) ไม่ตรงกับผลการคำนวณ');
  expect(joined(draw())).toContain('มิได้ระบุคะแนนภาพรวม');
});

it('says when the rules are provisional, of another year, or not known', () => {
  expect(joined(draw({ year: 2569 }))).toContain('ผลชั่วคราว');
  expect(joined(draw({ year: 2570, options: { rulesOf: 2568 } }))).toContain(
    'ใช้เกณฑ์การประเมินของปีงบประมาณ พ.ศ. ๒๕๖๘',
  );
  expect(joined(draw({ year: 2570 }))).toContain('ไม่ทราบเกณฑ์ของปีที่ประเมิน');
});
