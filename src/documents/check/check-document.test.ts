import { cellsOf, checkFormulas, checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { analysis002 } from '../../../test/documents/document-002';
import { analysisFixture, SCORES, type AnalysisFixture } from '../../../test/documents/fixtures';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { exactToNumber } from '../../scores/exact';
import { checkDocument } from './check-document';
import { gainNote } from './items';

const draw = (fixture: AnalysisFixture = {}): SheetDocument =>
  checkDocument(analysisFixture(fixture), DEFAULT_DOCUMENT_OPTIONS, {
    planYear: 2568,
    issuesByIndicators: false,
    findingSentence: ({ message }) => `พบว่า 1 รายการ (${message})`,
  });

const joined = (document: SheetDocument): string => textsOf(document).join('\n');

const ARABIC = { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' } as const;

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

describe('the items', () => {
  const document = checkDocument(analysis002(), ARABIC, {
    planYear: 2568,
    issuesByIndicators: false,
    findingSentence: ({ message }) => message,
  });
  const cells = cellsOf(document);
  const rowOf = (id: string) => {
    const at = cells.find(({ cell, column }) => column === 0 && cell.value === id)?.row ?? -1;
    return document.rows[at]?.cells.map((cell) => cell?.value);
  };

  it('are told with what they win and how that is reckoned', () => {
    checkStructure(document, document.rows.length);
    checkRoom(document);
    const [, title, indicator, score, gain, note] = rowOf('o34') ?? [];
    expect([title, indicator, score]).toEqual(['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 10, 0]);
    expect(gain).toBeCloseTo(10 / 3);
    expect(note).toBe('(100.00 − 0.00) × 0.20 ÷ (3 กลุ่ม × 2 ข้อ)\nจัดกลุ่มโดยสันนิษฐาน');
    expect(rowOf('i10')?.[5]).toBe('(100.00 − 46.88) × 0.06 ÷ 3 ข้อ');
    expect(rowOf('o1')?.[5]).toBe('');
  });

  it('have notes that give what is told', () => {
    const notes = analysis002().items.flatMap((item) => {
      const note = gainNote(item, analysis002());
      return note === '' ? [] : [[note.split('\n')[0] ?? '', item.gain] as const];
    });
    expect(notes.length).toBeGreaterThan(30);
    for (const [note, gain] of notes) {
      const [target = 0, score = 0, share = 0, ...divisors] = (note.match(/[\d.]+/g) ?? []).map(Number);
      const reckoned = ((target - score) * share) / divisors.reduce((product, each) => product * each, 1);
      expect(reckoned).toBeCloseTo(gain ? exactToNumber(gain) : NaN);
    }
  });

  it('give indicators, and the fewest of them the next level', () => {
    const text = joined(document);
    expect(text).toContain('คะแนนตัวชี้วัดที่คำนวณจากข้อคำถาม');
    expect(text).toContain('ต่างจากตาราง\nข้อคำถามอาจเป็นส่วนเดียวจากสองส่วนของ EIT');
    expect(text).toMatch(/จะถึงระดับ “ผ่าน”: o34 \(3\.33\) .*= \d+\.\d\d คะแนน/);
    expect(draw().rows.length).toBeLessThan(document.rows.length - analysis002().items.length);
  });

  it('of an unknown list are shown and not reckoned', () => {
    const unknown = analysis002({ items: { o36: 0 } });
    expect(unknown.items.map((item) => gainNote(item, unknown))).toEqual([
      'ไม่ทราบว่าเป็นรายการใด จึงไม่นำมาคำนวณ',
    ]);
    const later = analysis002({ year: 2568, items: { o28: 0 } });
    expect(later.items.map((item) => gainNote(item, later))).toEqual(['ไม่ทราบการจัดกลุ่มข้อ จึงไม่คำนวณ']);
  });
});

it('says that issues were told by indicators', () => {
  const document = checkDocument(analysisFixture(), DEFAULT_DOCUMENT_OPTIONS, {
    planYear: 2568,
    issuesByIndicators: true,
    findingSentence: ({ message }) => message,
  });
  expect(joined(document)).toContain('การวิเคราะห์ ๗ ประเด็นใช้คะแนนตัวชี้วัด');
  expect(joined(draw())).not.toContain('๗ ประเด็น');
});
