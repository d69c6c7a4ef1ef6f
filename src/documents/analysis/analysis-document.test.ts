import * as fc from 'fast-check';
import {
  checkFormulas,
  checkRoom,
  checkStructure,
  cellsOf,
  scaleOf,
  textsOf,
} from '../../../test/documents/checks';
import { AGENCY, analysisFixture, SCORES, type AnalysisFixture } from '../../../test/documents/fixtures';
import type { Hundredths } from '../../scores/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { analysisDocument } from './analysis-document';
import { COLUMN } from './columns';

const draw = (fixture: AnalysisFixture = {}, options = DEFAULT_DOCUMENT_OPTIONS): SheetDocument =>
  analysisDocument(analysisFixture(fixture), options, {
    planYear: 2568,
    findingSentence: ({ message }) => `พบว่า 1 รายการ (${message})`,
  });

/** Merges stand in the title and in the header of the findings, which have no fixed row. */
function checkMerges(document: SheetDocument): void {
  for (const { top, left } of document.merges) {
    expect(document.rows[top]?.cells[left]?.style).toMatch(/^(title|subtitle|note|header)$/);
  }
}

/** Level ผ่านดี by the three instruments. */
const NINETY = SCORES.map(() => 90);

const joined = (document: SheetDocument): string => textsOf(document).join('\n');

describe('analysisDocument', () => {
  it('is well formed, fits A4 and shows its texts in full', () => {
    for (const fixture of [{}, { stated: 77.12 }, { year: null }, { scores: SCORES.map(() => null) }]) {
      const document = draw(fixture);
      checkStructure(document, document.rows.length);
      checkMerges(document);
      checkRoom(document);
      expect(scaleOf(document)).toBeGreaterThan(0.85);
    }
  });

  it('is named and marked by its plan year', () => {
    expect(draw().name).toBe('วิเคราะห์ผล ๒๕๖๘');
    expect(draw({}, { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' }).name).toBe('วิเคราะห์ผล 2568');
    expect(draw().marker).toBe('analysis|2568');
  });

  it('has formulas that give the values stored with them', () => {
    expect(checkFormulas(draw({ stated: 77.12 }), [])).toBeGreaterThan(30);
  });

  it('has formulas that agree with our rounding for any scores', () => {
    const score = fc.integer({ min: 1, max: 10000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(score, { minLength: 10, maxLength: 10 }), (scores) => {
        checkFormulas(draw({ scores }), []);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps plain values and dashes where a score is missing', () => {
    const document = draw({ scores: SCORES.map((score, index) => (index === 6 ? null : score)) });
    checkFormulas(document, []);
    const texts = textsOf(document);
    expect(texts).toContain('–');
    expect(joined(document)).toContain('ไม่มีคะแนนของตัวชี้วัดที่ ๗');
    const overall = cellsOf(document).find(({ cell }) => cell.value === 'คะแนนรวม');
    expect(document.rows[overall?.row ?? 0]?.cells[4]).toEqual({ value: '–', style: 'center' });
  });

  it('draws every class and the limits that decide it', () => {
    const document = draw();
    expect(textsOf(document)).toEqual(expect.arrayContaining(['จุดแข็ง', 'จุดอ่อน', 'ต้องแก้ไขเร่งด่วน']));
    expect(cellsOf(document).filter(({ cell }) => cell.value === 85).length).toBe(1);
    expect(document.conditionalFormats.map(({ text }) => text)).toContain('ต้องแก้ไขเร่งด่วน');
  });

  it.each([
    ['จุดแข็ง', [92.01, 88.96, 87.5, 86.63, 85.66, 85.52]],
    ['จุดอ่อน', [81.92, 81.9, 54.78, 49.73]],
  ])('lists %s from the highest score down', (heading, expected) => {
    const document = draw();
    const at = cellsOf(document).find(
      ({ column, cell }) => column === 0 && String(cell.value).includes(heading),
    );
    const rows = document.rows.slice(at!.row + 2).map(({ cells }) => cells);
    const end = rows.findIndex(([first]) => typeof first?.value !== 'number');
    expect(rows.slice(0, end).map((cells) => cells[COLUMN.score]?.value)).toEqual(expected);
  });

  it('leaves the urgent limit out when there is none', () => {
    const document = draw({ options: { urgentBelow: null } });
    expect(joined(document)).not.toContain('ต้องแก้ไขเร่งด่วน');
    checkFormulas(document, []);
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

  it('prints the level, its note alone says that it is the highest possible', () => {
    const document = draw({ scores: NINETY });
    expect(textsOf(document)).toContain('ผ่านดี');
    expect(joined(document)).toContain('ระดับนี้จึงเป็นระดับสูงสุดที่เป็นไปได้');
    checkRoom(document);
  });

  it('prints the stated level where there is one, and then promises no other', () => {
    const document = draw({ scores: NINETY, level: 'ผ่าน' });
    expect(textsOf(document)).toContain('ผ่าน');
    expect(textsOf(document)).not.toContain('ผ่านดี');
    expect(joined(document)).toContain('คะแนน ระดับ ผ่าน ตาม');
    expect(joined(document)).not.toMatch(/ระดับสูงสุด|เพื่อเลื่อนเป็นระดับ/);
    expect(joined(draw({ scores: NINETY, level: 'ผ่านดี' }))).not.toContain('ระดับสูงสุด');
  });

  it('says whether the stated overall was used', () => {
    expect(joined(draw({ stated: 78.85 }))).toContain('ตรงกับคะแนนที่คำนวณจากรายตัวชี้วัด');
    expect(joined(draw({ stated: 77.12 }))).toContain('(๗๗.๑๒ คะแนน) ไม่ตรงกับผลการคำนวณ');
    expect(joined(draw())).toContain('มิได้ระบุคะแนนรวม');
  });

  it('says when the rules are provisional or of another year', () => {
    expect(joined(draw({ year: 2569 }))).toContain('ผลชั่วคราว');
    expect(joined(draw({ year: 2570, options: { rulesOf: 2568 } }))).toContain(
      'ใช้เกณฑ์การประเมินของปีงบประมาณ พ.ศ. ๒๕๖๘',
    );
    expect(joined(draw({ year: 2570 }))).toContain('ไม่ทราบเกณฑ์ของปีที่ประเมิน');
  });

  it('leaves room for an unknown year', () => {
    expect(joined(draw({ year: null }))).toContain('ประจำปีงบประมาณ พ.ศ. ........');
    expect(joined(draw())).toContain(AGENCY);
  });

  it('writes all digits of its texts in one style and keeps numbers numbers', () => {
    const arabic = draw({ stated: 77.12 }, { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' });
    expect(joined(arabic)).not.toMatch(/[๐-๙]/);
    expect(arabic.styles.score?.numberFormat).toBe('0.00');
    const thai = draw({ options: { threshold: 9500 as Hundredths } });
    expect(thai.styles.score?.numberFormat).toBe('[$-D00041E]0.00');
    const isCells = /^[A-Z]+\d+(\n[A-Z]+\d+)*$/;
    expect(textsOf(thai).filter((text) => /[0-9]/.test(text) && !isCells.test(text))).toEqual([]);
  });

  it('charts the ten scores from 0 to 100', () => {
    const [chart] = draw().charts;
    expect(chart).toMatchObject({ axisMinimum: 0, axisMaximum: 100 });
    expect((chart?.values.bottom ?? 0) - (chart?.values.top ?? 0)).toBe(9);
  });
});
