import { checkRoom, checkStructure, cellsOf, scaleOf, textsOf } from '../../../test/documents/checks';
import { analysisFixture, planFixture, type PlanFixture } from '../../../test/documents/fixtures';
import { INDICATOR_NUMBERS } from '../../framework';
import type { Plan } from '../../planning/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { PLAN_LAYOUTS } from './layouts';
import { planDocument } from './plan-document';

const drawPlan = (plan: Plan, options = DEFAULT_DOCUMENT_OPTIONS): SheetDocument =>
  planDocument(plan, analysisFixture(), options, PLAN_LAYOUTS.quarter);
const draw = (fixture: PlanFixture = {}): SheetDocument => drawPlan(planFixture(fixture));

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** All text of one column, top to bottom, without spaces. */
function columnText(document: SheetDocument, column: number): string {
  return cellsOf(document)
    .filter((placed) => placed.column === column && typeof placed.cell.value === 'string')
    .map(({ cell }) => withoutSpaces(String(cell.value)))
    .join('');
}

describe('planDocument', () => {
  it('is well formed, fits A4 and shows its texts in full', () => {
    for (const fixture of [{}, { indicators: INDICATOR_NUMBERS, perIndicator: 4 }, { planYear: null }]) {
      const document = draw(fixture);
      checkStructure(document, document.freeze.rows - 1);
      checkRoom(document);
      expect(scaleOf(document)).toBeGreaterThanOrEqual(0.849);
      expect(document.print.orientation).toBe('landscape');
    }
  });

  it('keeps its two header rows in view and on every page', () => {
    const document = draw();
    const { first, last } = document.print.titleRows ?? { first: -1, last: -1 };
    expect(last - first).toBe(1);
    expect(document.freeze.rows).toBe(last + 1);
    const headers = [first, last].flatMap((row) =>
      (document.rows[row]?.cells ?? []).flatMap((cell) => (cell?.value ? [cell.value] : [])),
    );
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toEqual(
      expect.arrayContaining([
        'ตัวชี้วัด',
        'มาตรการ',
        'ขั้นตอน/วิธีการ',
        'ผู้รับผิดชอบ',
        'ไตรมาส',
        '๑\nต.ค.–\nธ.ค.',
        '๔\nก.ค.–\nก.ย.',
      ]),
    );
  });

  it('loses nothing of a measure, however long it is', () => {
    const plan = planFixture({ indicators: [9], perIndicator: 1 });
    const [row] = plan.rows;
    if (row === undefined) throw new Error('the fixture is empty');
    const step = 'จัดทำรายงานผลการดำเนินการและเผยแพร่ต่อสาธารณะ ';
    const long = {
      ...row,
      title: step.repeat(30),
      steps: [step.repeat(60), step, step],
      followUp: step.repeat(20),
    };
    const document = drawPlan({ ...plan, rows: [long] });
    checkStructure(document, document.freeze.rows - 1);
    checkRoom(document);
    expect(columnText(document, 1)).toContain(withoutSpaces(long.title));
    expect(columnText(document, 2)).toContain(withoutSpaces(`๑. ${step.repeat(60)} ๒. ${step} ๓. ${step}`));
    expect(columnText(document, 8)).toContain(withoutSpaces(long.followUp));
  });

  it('names the indicator, its score and its class in every measure', () => {
    const plan = planFixture({ indicators: [2, 6, 7] });
    const texts = textsOf(drawPlan(plan)).filter((text) => text.includes('คะแนน\n('));
    expect(texts).toHaveLength(plan.rows.length);
    expect(texts[0]).toBe('ตัวชี้วัดที่ ๒\nการใช้งบประมาณ\n๘๕.๕๒ คะแนน\n(พัฒนาต่อเนื่อง)');
    expect(texts.at(-1)).toContain('(ต้องแก้ไขเร่งด่วน)');
  });

  it('marks active quarters by glyph and by fill', () => {
    const plan = planFixture({ indicators: [6], perIndicator: 1 });
    const document = drawPlan(plan);
    const active = cellsOf(document).filter(({ cell }) => cell.value === '√');
    expect(active.map(({ column }) => column - 3)).toEqual(plan.rows[0]?.quarters);
    for (const { style } of active) expect(style.fill).toBeDefined();
  });

  it('draws a long measure as one box of several rows', () => {
    const plan = planFixture({ indicators: [6], perIndicator: 1 });
    const rows = plan.rows.map((row) => ({
      ...row,
      steps: Array.from({ length: 4 }, () => row.steps).flat(),
    }));
    const document = drawPlan({ ...plan, rows });
    const borders = cellsOf(document)
      .filter(({ column, row }) => column === 2 && row >= document.freeze.rows)
      .map(({ style }) => style.border);
    expect(borders[0]).toBe('thin-open-bottom');
    expect(borders.filter((border) => border === 'thin-open-top')).toHaveLength(1);
    const names = cellsOf(document).filter(({ column, row }) => column === 0 && row >= document.freeze.rows);
    expect(names.map(({ cell }) => String(cell.value).split('\n')[0]).slice(0, borders.length)).toEqual(
      borders.map((_, part) => (part === 0 ? 'ตัวชี้วัดที่ ๖' : 'ตัวชี้วัดที่ ๖ (ต่อ)')),
    );
  });

  it('offers the units of the owners sheet for each measure', () => {
    const plan = planFixture();
    const { validations } = drawPlan(plan);
    expect(validations).toHaveLength(plan.rows.length);
    for (const { source, strict } of validations) {
      expect(source.kind).toBe('owners');
      expect(strict).toBe(false);
    }
  });

  it('ends with the places to sign, or without them', () => {
    const last = draw()
      .rows.at(-1)
      ?.cells.flatMap((cell) => (cell === null ? [] : [String(cell.value)]));
    expect(last?.filter((text) => text.trim().startsWith('วันที่'))).toHaveLength(3);
    const nobody = drawPlan(planFixture(), { ...DEFAULT_DOCUMENT_OPTIONS, signers: [] });
    checkStructure(nobody, nobody.freeze.rows - 1);
    expect(textsOf(nobody).join('')).not.toMatch(/ลงชื่อ|วันที่ \./);
  });

  it('keeps the places to sign together and beside the end of the last measure', () => {
    const { rows } = draw();
    const measure = rows.findLastIndex(({ cells }) => cells.some((cell) => cell?.value === '√'));
    expect(rows.map(({ withNext }) => withNext === true)).toEqual(
      rows.map((_, index) => index >= measure && index < rows.length - 1),
    );
  });

  it('stretches measures by the same, and says how high they would be', () => {
    const added = [1, 2].flatMap((perIndicator) =>
      [3, 5, 7].map((count) => {
        const { rows } = draw({ indicators: INDICATOR_NUMBERS.slice(0, count), perIndicator });
        return rows.flatMap(({ height, needed }) => (needed === undefined ? [] : [height - needed]));
      }),
    );
    expect(added.some((points) => points.length > 0)).toBe(true);
    for (const points of added) {
      const others = points.filter((point) => point !== points[0]);
      // What stands beside the places to sign, and the last measure before them.
      expect(others.length).toBeLessThanOrEqual(2);
    }
  });

  it('says what it rests on, and leaves out what is not known', () => {
    const plan = planFixture();
    expect(textsOf(drawPlan(plan)).join('\n')).toContain(
      'ปีงบประมาณ พ.ศ. ๒๕๖๗ (คะแนนรวม ๗๘.๘๕ คะแนน ระดับ ต้องปรับปรุง) จำนวน ๙ มาตรการ ใน ๓ ตัวชี้วัด',
    );
    const alone = planDocument(
      { ...plan, agency: null, scoreYear: null, planYear: null },
      null,
      DEFAULT_DOCUMENT_OPTIONS,
      PLAN_LAYOUTS.quarter,
    );
    const text = textsOf(alone).join('\n');
    expect(text).toContain('ปีงบประมาณ พ.ศ. ........ จำนวน ๙ มาตรการ');
    expect(text).toMatch(/หน่วยงาน \.{10}/);
    expect(alone.name).toBe('แผนมาตรการ');
    expect(alone.marker).toBe('plan|');
  });

  it('writes its texts in Arabic digits when asked', () => {
    const document = drawPlan(planFixture(), { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' });
    expect(textsOf(document).join('')).not.toMatch(/[๐-๙]/);
  });
});
