import { cellsOf, checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { analysisFixture, planFixture } from '../../../test/documents/fixtures';
import { AS_OF } from '../../../test/support/scores';
import { toThaiDigits } from '../../framework';
import type { RegisterRow } from '../../planning/measure';
import type { Plan } from '../../planning/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { REGISTER_HEADER_ROW, registerColumn } from '../register/register-columns';
import { registerDocument } from '../register/register-document';
import { PLAN_LAYOUT_KEYS, type PlanLayoutKey } from './layout-keys';
import { PLAN_LAYOUTS } from './layouts';
import { planDocument } from './plan-document';

const draw = (key: PlanLayoutKey, plan: Plan = planFixture()): SheetDocument =>
  planDocument(plan, analysisFixture(), DEFAULT_DOCUMENT_OPTIONS, PLAN_LAYOUTS[key]);

/** The header of each layout, row by row, as agencies publish it. */
const HEADERS: Readonly<Record<PlanLayoutKey, readonly (readonly string[])[]>> = {
  quarter: [
    ['มาตรการ', 'ขั้นตอน/วิธีการ', 'ผู้รับผิดชอบ', 'ไตรมาส', 'การกำกับติดตาม'],
    ['๑ต.ค.–ธ.ค.', '๒ม.ค.–มี.ค.', '๓เม.ย.–มิ.ย.', '๔ก.ค.–ก.ย.'],
  ],
  monitoring: [['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม']],
  approach: [['มาตรการ', 'แนวทางการปฏิบัติ', 'ขั้นตอน/วิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม']],
  period: [['มาตรการ/แนวทาง', 'วิธีการดำเนินงาน', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'การติดตามผล']],
  activity: [['มาตรการ/โครงการ/กิจกรรม', 'ขั้นตอน/วิธีปฏิบัติ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ']],
};

const LONG = 'จัดทำรายงานผลการดำเนินการทุกเดือน และเผยแพร่ต่อสาธารณะ ทั้ง ๔ ช่องทาง ';

/** Measures that are hard to draw. */
const HARD: Readonly<Record<string, Partial<RegisterRow>>> = {
  'without quarters': { quarters: [], period: '' },
  'without rounds and follow-up': { rounds: [], followUp: '' },
  'with one owner and one step': { owners: ['กองคลัง'], steps: ['จัดทำแผน'] },
  'with nothing but a title': {
    owners: [],
    steps: [],
    approach: '',
    quarters: [],
    period: '',
    rounds: [],
    followUp: '',
  },
  'with very long texts': {
    title: LONG.repeat(20),
    approach: LONG.repeat(30),
    steps: [LONG.repeat(50), LONG, LONG],
    followUp: LONG.repeat(20),
  },
  'with an address that has no space': { steps: [`เผยแพร่ที่ https://${'x'.repeat(300)}`] },
};

const bare = (text: string): string => toThaiDigits(text.replace(/\s/g, ''));

describe.each(PLAN_LAYOUT_KEYS)('the layout %s', (key) => {
  it('has its columns, and repeats its header on every page', () => {
    const document = draw(key);
    const { first, last } = document.print.titleRows ?? { first: 0, last: -1 };
    const headers = document.rows
      .slice(first, last + 1)
      .map(({ cells }) => cells.flatMap((cell) => (cell?.value ? [bare(String(cell.value))] : [])));
    expect(headers).toEqual(HEADERS[key]);
    expect(document.freeze.rows).toBe(last + 1);
  });

  it('fills the width of the paper, with its measures under the names of their indicators', () => {
    const plan = planFixture({ indicators: [7, 9] });
    const document = draw(key, plan);
    expect(document.columns.reduce((sum, width) => sum + width, 0)).toBe(802);
    const named = textsOf(document).filter((text) => /^ตัวชี้วัดที่ [๐-๙]+ .+ คะแนน/.test(text));
    expect(named).toEqual([expect.stringMatching(/^ตัวชี้วัดที่ ๗ /), expect.stringMatching(/^ตัวชี้วัดที่ ๙ /)]);
  });

  it('numbers its measures as the register does, through the whole plan', () => {
    const plan = planFixture({ indicators: [6, 7, 8, 9] });
    const document = draw(key, plan);
    const place = PLAN_LAYOUTS[key].columns.findIndex((column) => column.key === 'measure');
    const shown = cellsOf(document)
      .filter(({ column, row }) => column === place && row >= document.freeze.rows)
      .flatMap(({ cell }) => /^[๐-๙]+\. .{5}/.exec(String(cell.value)) ?? []);
    const register = registerDocument(plan, { ...DEFAULT_DOCUMENT_OPTIONS, asOf: AS_OF });
    const listed = register.rows.slice(REGISTER_HEADER_ROW + 1).map(({ cells }) => {
      const [number, title] = (['number', 'title'] as const).map(
        (field) => cells[registerColumn(field)]?.value,
      );
      return `${toThaiDigits(String(number))}. ${String(title).slice(0, 5)}`;
    });
    expect(shown).toEqual(listed);
    expect(shown.length).toBeGreaterThan(10);
  });

  it.each(Object.entries(HARD))('draws a measure %s', (_, content) => {
    const plan = planFixture({ indicators: [6], perIndicator: 1 });
    const rows = plan.rows.map((row) => ({ ...row, ...content }));
    const document = draw(key, { ...plan, rows });
    checkStructure(document, document.freeze.rows - 1);
    checkRoom(document);
    const texts = bare(
      Array.from(document.columns, (__, column) =>
        cellsOf(document)
          .filter((placed) => placed.column === column)
          .map(({ cell }) => String(cell.value ?? ''))
          .join(''),
      ).join(''),
    );
    const [row] = rows;
    for (const shown of [row?.title ?? '', ...(row?.owners ?? [])]) expect(texts).toContain(bare(shown));
    for (const step of row?.steps ?? []) expect(texts).toContain(bare(step));
  });
});

it('periods are dates, activities quarters with their dates, and no date is broken', () => {
  const plan = planFixture({ indicators: [6], perIndicator: 1 });
  const at = (key: PlanLayoutKey, part: Partial<RegisterRow>): string | undefined =>
    textsOf(draw(key, { ...plan, rows: plan.rows.map((row) => ({ ...row, ...part })) })).find((text) =>
      /ต\.ค\.|ตลอด|ไตรมาส \S/.test(text),
    );
  const half = { quarters: [1, 2], period: '1 ต.ค. 67 – 31 มี.ค. 68' } as const;
  expect(at('period', half)).toBe('๑\u00A0ต.ค.\u00A0๖๗\u00A0– ๓๑\u00A0มี.ค.\u00A0๖๘');
  expect(at('activity', half)).toBe('ไตรมาส ๑, ๒\n(๑\u00A0ต.ค.\u00A0๖๗\u00A0– ๓๑\u00A0มี.ค.\u00A0๖๘)');
  expect(at('activity', { quarters: [1, 2, 3, 4], planYear: null, period: 'ตลอดปีงบประมาณ' })).toBe(
    'ตลอดปีงบประมาณ',
  );
  expect(at('activity', { quarters: [], period: '' })).toBeUndefined();
});

it('rounds stand one below the other where the layout is made for them', () => {
  const plan = planFixture({ indicators: [6], perIndicator: 1 });
  const rows = plan.rows.map((row) => ({ ...row, rounds: [6, 12] as const }));
  expect(textsOf(draw('approach', { ...plan, rows }))).toContain(
    'รายงานผลการดำเนินการ\n- รอบ ๖ เดือน\n- รอบ ๑๒ เดือน',
  );
});
