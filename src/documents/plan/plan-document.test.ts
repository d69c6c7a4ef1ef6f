import { checkRoom, checkStructure, cellsOf, scaleOf, textsOf } from '../../../test/documents/checks';
import { analysisFixture, planFixture, type PlanFixture } from '../../../test/documents/fixtures';
import { INDICATOR_NUMBERS } from '../../framework';
import type { Plan } from '../../planning/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { pageOf } from '../paper/page-ends';
import { planLayout } from './layouts';
import { planDocument } from './plan-document';

const drawPlan = (plan: Plan, options = DEFAULT_DOCUMENT_OPTIONS): SheetDocument =>
  planDocument(plan, analysisFixture(), options, planLayout({ layout: 'quarter' }, null));
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
      expect(scaleOf(document)).toBe(1);
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
    expect(columnText(document, 0).replaceAll('๑.(ต่อ)', '')).toContain(withoutSpaces(long.title));
    expect(columnText(document, 1)).toContain(withoutSpaces(`๑. ${step.repeat(60)} ๒. ${step} ๓. ${step}`));
    expect(columnText(document, 7)).toContain(withoutSpaces(long.followUp));
  });

  it('names each indicator over its measures, with its score and its class', () => {
    const plan = planFixture({ indicators: [2, 6, 7] });
    const texts = textsOf(drawPlan(plan)).filter((text) => /^ตัวชี้วัดที่ .* คะแนน · /.test(text));
    expect(texts).toHaveLength(3);
    expect(texts[0]).toBe('ตัวชี้วัดที่ ๒ การใช้งบประมาณ · ๘๕.๕๒ คะแนน · พัฒนาต่อเนื่อง');
    expect(texts.at(-1)).toMatch(/ต้องแก้ไขเร่งด่วน$/);
  });

  it('marks active quarters by glyph and by fill', () => {
    const plan = planFixture({ indicators: [6], perIndicator: 1 });
    const document = drawPlan(plan);
    const active = cellsOf(document).filter(({ cell }) => cell.value === '√');
    expect(active.map(({ column }) => column - 2)).toEqual(plan.rows[0]?.quarters);
    for (const { style } of active) expect(style.fill).toBeDefined();
  });

  it('draws a long measure as one box of several rows', () => {
    const plan = planFixture({ indicators: [6], perIndicator: 1 });
    const rows = plan.rows.map((row) => ({
      ...row,
      steps: Array.from({ length: 8 }, () => row.steps).flat(),
    }));
    const document = drawPlan({ ...plan, rows });
    const steps = cellsOf(document).filter(({ column, row }) => column === 1 && row >= document.freeze.rows);
    const borders = steps.flatMap(({ style, cell }) => (cell.value === null ? [] : [style.border]));
    expect(borders[0]).toBe('thin-open-bottom');
    expect(borders.filter((border) => border === 'thin-open-top').length).toBeGreaterThan(0);
    const titles = cellsOf(document).filter(({ column, row }) => column === 0 && row >= document.freeze.rows);
    expect(titles.filter(({ cell }) => String(cell.value).startsWith('๑. (ต่อ)')).length).toBeGreaterThan(0);
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
    expect(last?.join('').match(/วันที่ \.+/g)).toHaveLength(3);
    const nobody = drawPlan(planFixture(), { ...DEFAULT_DOCUMENT_OPTIONS, signers: [] });
    checkStructure(nobody, nobody.freeze.rows - 1);
    expect(textsOf(nobody).join('')).not.toMatch(/ลงชื่อ|วันที่ \./);
  });

  it('keeps the places to sign together and beside the end of the last measure', () => {
    const { rows } = draw();
    const measure = rows.findLastIndex(({ cells }) => cells.some((cell) => cell?.value === '√'));
    expect(rows.slice(measure).map(({ withNext }) => withNext === true)).toEqual(
      rows.slice(measure).map((_, index, all) => index < all.length - 1),
    );
  });

  it('begins pages where it says, with the name of an indicator on the page of its first measure', () => {
    for (const count of [3, 5, 7, 9]) {
      const { rows, merges, freeze, print } = draw({
        indicators: INDICATOR_NUMBERS.slice(0, count),
        perIndicator: 2,
      });
      const { room, repeated } = pageOf(rows, { orientation: 'landscape', titleRows: print.titleRows });
      let used = 0;
      const begun = rows.map(({ height }, index) => {
        const begins = index > 0 && used + height > room + 0.01;
        used = begins ? repeated + height : used + height;
        return begins;
      });
      expect(rows.map(({ beginsPage }) => beginsPage === true)).toEqual(begun);
      const headings = merges.filter(({ top }) => top >= freeze.rows).map(({ top }) => top);
      expect(headings).toHaveLength(count);
      for (const heading of headings) expect(begun[heading + 1]).toBe(false);
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
      planLayout({ layout: 'quarter' }, null),
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
