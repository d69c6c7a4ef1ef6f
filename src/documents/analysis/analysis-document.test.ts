import * as fc from 'fast-check';
import {
  checkFormulas,
  checkRoom,
  checkStructure,
  cellsOf,
  scaleOf,
  textsOf,
} from '../../../test/documents/checks';
import {
  AGENCY,
  analysisFixture,
  SCORES,
  wordsFixture,
  type AnalysisFixture,
} from '../../../test/documents/fixtures';
import type { Hundredths } from '../../scores/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { analysisDocument } from './analysis-document';
import type { DocumentWords } from './content';
import { COLUMN } from './columns';

const draw = (
  fixture: AnalysisFixture = {},
  options = DEFAULT_DOCUMENT_OPTIONS,
  parts: Partial<DocumentWords> = {},
): SheetDocument => {
  const analysis = analysisFixture(fixture);
  return analysisDocument(analysis, options, { ...wordsFixture(analysis), ...parts });
};

const joined = (document: SheetDocument): string => textsOf(document).join('\n');

/** Level ผ่านดี by the three instruments. */
const NINETY = SCORES.map(() => 90);
const ARABIC = { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' } as const;

/** The cell in the score column of the row that a name begins. */
function scoreOf(document: SheetDocument, name: string) {
  const at = cellsOf(document).find(({ cell, column }) => column === COLUMN.name && cell.value === name);
  return document.rows[at?.row ?? 0]?.cells;
}

describe('analysisDocument', () => {
  it('is well formed, fits A4 and shows its texts in full', () => {
    for (const fixture of [{}, { stated: 77.12 }, { year: null }, { scores: SCORES.map(() => null) }]) {
      const document = draw(fixture);
      checkStructure(document, document.rows.length);
      checkRoom(document);
      expect(scaleOf(document)).toBe(1);
    }
  });

  it('merges words only, never what belongs to a table of numbers', () => {
    const document = draw();
    for (const { top, left } of document.merges) {
      expect(document.rows[top]?.cells[left]?.style).toMatch(
        /^(title|subtitle|groupHeading|paragraph|item|header|text)$/,
      );
    }
    const scores = cellsOf(document).filter(({ cell }) => typeof cell.value === 'number');
    expect(scores.length).toBeGreaterThan(20);
    for (const { row } of scores) expect(document.merges.some(({ top }) => top === row)).toBe(false);
  });

  it('is named and marked by its plan year', () => {
    expect(draw().name).toBe('วิเคราะห์ผล ๒๕๖๘');
    expect(draw({}, ARABIC).name).toBe('วิเคราะห์ผล 2568');
    expect(draw().marker).toBe('analysis|2568');
  });

  it('has formulas that give the values stored with them', () => {
    expect(checkFormulas(draw(), [])).toBe(24);
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
    expect(textsOf(document)).toContain('–');
    expect(scoreOf(document, 'คะแนนภาพรวม')?.[COLUMN.score]).toEqual({ value: '–', style: 'center' });
  });

  it('has nothing to type in: its limits stand in the formulas', () => {
    const document = draw({ options: { threshold: 8750 as Hundredths } });
    expect(cellsOf(document).filter(({ cell }) => cell.value === 87.5 || cell.value === 70)).toHaveLength(1);
    const classes = cellsOf(document).flatMap(({ cell }) => cell.formula ?? []);
    expect(classes.filter((formula) => formula.includes('<87.5,IF('))).toHaveLength(10);
  });

  it('leaves the urgent limit out when there is none', () => {
    const document = draw({ options: { urgentBelow: null } });
    expect(joined(document)).not.toContain('ต้องแก้ไขเร่งด่วน');
    checkFormulas(document, []);
  });

  it('prints the stated level where there is one', () => {
    const level = (fixture: AnalysisFixture) => scoreOf(draw(fixture), 'คะแนนภาพรวม')?.[COLUMN.class]?.value;
    expect(level({ scores: NINETY })).toBe('ผ่านดี');
    expect(level({ scores: NINETY, level: 'ผ่าน' })).toBe('ผ่าน');
  });

  it('is a draft with what was announced while an error stands', () => {
    const document = draw({ stated: 77.12 });
    expect(joined(document)).toContain('(ITA) (ร่าง)');
    expect(scoreOf(document, 'คะแนนภาพรวม')?.[COLUMN.score]).toEqual({ value: 77.12, style: 'scoreBold' });
    expect(joined(draw({ stated: 78.85 }))).not.toContain('ร่าง');
  });

  it('draws a very long text in several rows, none of it lost', () => {
    const long = Array.from({ length: 400 }, () => 'ข้อความของผู้จัดทำ').join(' ');
    const document = draw({}, DEFAULT_DOCUMENT_OPTIONS, { texts: { 'principles.1': long } });
    checkStructure(document, document.rows.length);
    checkRoom(document);
    const drawn = textsOf(document).filter((text) => text.includes('ข้อความของผู้จัดทำ'));
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.join(' ').replace(/\s+/g, '')).toBe(long.replace(/\s+/g, ''));
  });

  it('ends with the places to sign', () => {
    expect(textsOf(draw()).slice(-1)[0]).toContain('วันที่');
    expect(joined(draw({}, { ...DEFAULT_DOCUMENT_OPTIONS, signers: [] }))).not.toContain('ลงชื่อ');
  });

  it('leaves room for an unknown year', () => {
    expect(joined(draw({ year: null }))).toContain('ประจำปีงบประมาณ พ.ศ. ........');
    expect(joined(draw())).toContain(AGENCY);
  });

  it('writes all digits of its texts in one style and keeps numbers numbers', () => {
    expect(joined(draw({}, ARABIC))).not.toMatch(/[๐-๙]/);
    expect(draw({}, ARABIC).styles.score?.numberFormat).toBe('0.00');
    expect(draw().styles.score?.numberFormat).toBe('[$-D00041E]0.00');
    expect(textsOf(draw()).filter((text) => /[0-9]/.test(text))).toEqual([]);
  });

  it('charts the ten scores from 0 to 100 below their table', () => {
    const document = draw();
    const [chart] = document.charts;
    expect(chart).toMatchObject({ axisMinimum: 0, axisMaximum: 100 });
    expect((chart?.categories.bottom ?? 0) - (chart?.categories.top ?? 0)).toBe(9);
    expect(document.rows[chart?.anchor.row ?? 0]?.cells).toEqual([]);
    expect(draw({ scores: SCORES.map(() => null) }).charts).toHaveLength(1);
  });
});
