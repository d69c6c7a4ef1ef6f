import { checkFormulas, checkRoom, checkStructure, scaleOf, textsOf } from '../../../test/documents/checks';
import { planFixture } from '../../../test/documents/fixtures';
import { AS_OF } from '../../../test/support/scores';
import { INDICATOR_NUMBERS } from '../../framework';
import type { Plan } from '../../planning/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { choicesOf, unitsOf, unitsWithWork } from '../choices';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { pageOf } from '../paper/page-ends';
import { printedSheet } from '../paper/printed-sheet';
import { registerDocument } from '../register/register-document';
import { ownersDocument } from './owners-document';

const OPTIONS = DEFAULT_DOCUMENT_OPTIONS;
const HEADER = ['ที่', 'มาตรการ', 'หน้าที่', 'ระยะเวลา', 'หลักฐานที่คาดหมาย'];

/** What is printed, row by row. */
const printed = (document: SheetDocument): unknown[][] =>
  printedSheet(document).rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));

/** The measures under the name of each unit: number and duty. */
function listed(document: SheetDocument): Map<unknown, unknown[][]> {
  const rows = printed(document);
  const groups = new Map<unknown, unknown[][]>();
  for (const [number, name, duty] of rows.slice(rows.findIndex((row) => row.join() === HEADER.join()) + 1)) {
    if (number !== null) [...groups.values()].at(-1)?.push([number, duty]);
    else if (name !== null) groups.set(name, []);
  }
  return groups;
}

const ownedBy = (plan: Plan, ...owners: readonly (readonly string[])[]): Plan => ({
  ...plan,
  rows: owners.flatMap((each, index) => {
    const row = plan.rows[index];
    return row ? [{ ...row, owners: each }] : [];
  }),
});

describe('ownersDocument', () => {
  const plan = planFixture({ indicators: INDICATOR_NUMBERS, status: 'in-progress' });
  const document = ownersDocument(plan, OPTIONS);

  it('is well formed, printed at its size and shows its texts in full', () => {
    checkStructure(document, 3, HEADER.length - 1);
    checkRoom(document);
    expect(scaleOf(printedSheet(document))).toBe(1);
  });

  it('counts in the register who leads and how far the measures are', () => {
    const formulas = checkFormulas(document, [registerDocument(plan, { ...OPTIONS, asOf: AS_OF })]);
    expect(formulas).toBe(unitsWithWork(plan).length + 4);
    const led = printed(document).slice(4, 4 + unitsWithWork(plan).length);
    expect(led.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(plan.rows.length);
  });

  it('counts statuses by every word that means them', () => {
    const rows = plan.rows.map((row) => ({ ...row, status: 'แล้วเสร็จ' }));
    const done = { ...plan, rows };
    const sheet = ownersDocument(done, OPTIONS);
    checkFormulas(sheet, [registerDocument(done, { ...OPTIONS, asOf: AS_OF })]);
    const counted = printed(sheet).find((cells) => cells[1] === 'ดำเนินการแล้วเสร็จ');
    expect(counted?.[2]).toBe(rows.length);
  });

  it('holds the choices, which are not printed, where the drop-downs look for them', () => {
    const { units, statuses } = choicesOf(plan);
    const chosen = ({ range }: typeof units): unknown[] =>
      document.rows.slice(range.top, range.bottom + 1).map(({ cells }) => cells[range.left]?.value);
    expect(chosen(units)).toEqual(unitsOf(plan));
    expect(chosen(statuses)).toEqual(['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'ไม่ดำเนินการ']);
    expect(document.hiddenColumns).toEqual([units.range.left, statuses.range.left]);
  });

  it('prints only units that have work, and lets every unit of the agency be chosen, each once', () => {
    const one = ownedBy(plan, ['กองคลัง', 'สำนักปลัดเทศบาล']);
    expect([...listed(ownersDocument(one, OPTIONS)).keys()]).toEqual(['กองคลัง', 'สำนักปลัดเทศบาล']);
    expect(textsOf(printedSheet(ownersDocument(one, OPTIONS)))).not.toContain('กองช่าง');
    expect(unitsOf(one)).toContain('กองช่าง');
    expect(new Set(unitsOf(one)).size).toBe(unitsOf(one).length);
    const { units } = choicesOf({ ...plan, rows: [] });
    expect(ownersDocument({ ...plan, rows: [] }, OPTIONS).rows.length).toBe(units.range.bottom + 1);
  });

  it('lists the measures of a unit by their numbers, those that it leads before those that it supports', () => {
    const some = ownedBy(plan, ['กองช่าง', 'กองคลัง'], ['กองคลัง', 'กองช่าง'], ['กองคลัง'], ['', 'กองช่าง'], []);
    expect([...listed(ownersDocument(some, OPTIONS))]).toEqual([
      [
        'กองช่าง',
        [
          [1, 'รับผิดชอบหลัก'],
          [2, 'สนับสนุน'],
          [4, 'สนับสนุน'],
        ],
      ],
      [
        'กองคลัง',
        [
          [2, 'รับผิดชอบหลัก'],
          [3, 'รับผิดชอบหลัก'],
          [1, 'สนับสนุน'],
        ],
      ],
      [
        'มาตรการที่ยังไม่ได้กำหนดผู้รับผิดชอบหลัก',
        [
          [4, ''],
          [5, ''],
        ],
      ],
    ]);
  });

  it('says of every measure what is to be done, when, and what shows it, in the digits of the documents', () => {
    const row = {
      ...plan.rows[0]!,
      title: 'มาตรการ 1',
      quarters: [1, 2, 3] as const,
      evidence: 'คำสั่ง 2 ฉบับ',
    };
    const rows = printed(ownersDocument({ ...plan, rows: [row] }, OPTIONS));
    expect(rows).toContainEqual([1, 'มาตรการ ๑', 'รับผิดชอบหลัก', 'ไตรมาส ๑ – ๓', 'คำสั่ง ๒ ฉบับ']);
  });

  it('keeps the name of a unit on the page of its first measure', () => {
    const paging = { columns: printedSheet(document).columns, orientation: 'portrait' } as const;
    const page = pageOf(document.rows, { ...paging, titleRows: document.print.titleRows });
    let used = 0;
    let pages = 1;
    const pageAt = document.rows.map(({ height }) => {
      const ends = used + height > page.room;
      used = ends ? page.repeated + height : used + height;
      return (pages += ends ? 1 : 0);
    });
    const names = document.rows.flatMap(({ cells }, row) => (cells[1]?.style === 'group' ? [row] : []));
    expect(pages).toBeGreaterThan(2);
    expect(names.map((row) => pageAt[row])).toEqual(names.map((row) => pageAt[row + 1]));
  });
});
