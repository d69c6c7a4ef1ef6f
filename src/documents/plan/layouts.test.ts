import * as fc from 'fast-check';
import { cellsOf, checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { analysis002 } from '../../../test/documents/document-002';
import { analysisFixture, planFixture } from '../../../test/documents/fixtures';
import { AS_OF } from '../../../test/support/scores';
import { toThaiDigits, type IndicatorNumber } from '../../framework';
import type { RegisterRow } from '../../planning/measure';
import type { Plan } from '../../planning/types';
import { hundredths } from '../../scores/exact';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { REGISTER_HEADER_ROW, registerColumn } from '../register/register-columns';
import { registerDocument } from '../register/register-document';
import {
  CHOOSABLE_COLUMNS,
  FOLLOW_UP_WORDINGS,
  PERIOD_WORDINGS,
  PLAN_LAYOUT_KEYS,
  type ChoosableColumn,
  type PlanLayoutKey,
  type PlanTable,
} from './layout-keys';
import { planLayout } from './layouts';
import { planDocument } from './plan-document';

const drawTable = (table: PlanTable, plan: Plan = planFixture()): SheetDocument =>
  planDocument(plan, analysisFixture(), DEFAULT_DOCUMENT_OPTIONS, planLayout(table, analysisFixture()));
const draw = (layout: PlanLayoutKey, plan?: Plan): SheetDocument => drawTable({ layout }, plan);

/** The header cells, row by row, from left to right. */
function headersOf({ rows, print }: SheetDocument): string[][] {
  const { first, last } = print.titleRows ?? { first: 0, last: -1 };
  return rows
    .slice(first, last + 1)
    .map(({ cells }) => cells.flatMap((cell) => (cell?.value ? [bare(String(cell.value))] : [])));
}

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
  issues: [
    ['ประเด็น', 'ผลการวิเคราะห์ข้อมูล', 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ'],
    ['ข้อคำถามITA', 'ผลการวิเคราะห์ข้อมูล', 'มาตรการ', 'ขั้นตอน/วิธีการปฏิบัติ', 'ระยะเวลาดำเนินการ', 'ส่วนงานที่รับผิดชอบ'],
  ],
  result: [['มาตรการ', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', 'ข้อเสนอแนะ']],
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
    expect(headersOf(document)).toEqual(HEADERS[key]);
    expect(document.freeze.rows).toBe((document.print.titleRows?.last ?? 0) + 1);
  });

  it('fills the width of the paper, with its measures under the names of their indicators or beside their issues', () => {
    const plan = planFixture({ indicators: [7, 9] });
    const document = draw(key, plan);
    expect(document.columns.reduce((sum, width) => sum + width, 0)).toBe(802);
    const named = textsOf(document).filter((text) => /^ตัวชี้วัดที่ [๐-๙]+ .+ คะแนน/.test(text));
    expect(named).toEqual(
      key === 'issues' ? [] : [expect.stringMatching(/^ตัวชี้วัดที่ ๗ /), expect.stringMatching(/^ตัวชี้วัดที่ ๙ /)],
    );
  });

  it('numbers its measures as the register does, through the whole plan', () => {
    const plan = planFixture({ indicators: [6, 7, 8, 9] });
    const document = draw(key, plan);
    const place = planLayout({ layout: key }, null).columns.findIndex((column) => column.key === 'measure');
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
    // By issues a measure keeps its number, whatever stands above it.
    expect(key === 'issues' ? [...shown].sort() : shown).toEqual(key === 'issues' ? listed.sort() : listed);
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

describe('the layout by issues', () => {
  const analysis = analysis002();
  const { rows } = planFixture({ indicators: [4, 9], perIndicator: 3 });
  const drawn = (
    columns: readonly ChoosableColumn[] | null,
    own: readonly RegisterRow[],
    of = analysis,
  ): SheetDocument =>
    planDocument(
      { ...planFixture(), rows: own },
      of,
      DEFAULT_DOCUMENT_OPTIONS,
      planLayout({ layout: 'issues', columns }, of),
    );
  const below = (document: SheetDocument, at: number): string[] =>
    cellsOf(document)
      .filter(
        ({ row, column, style }) =>
          row >= document.freeze.rows && column === at && style !== document.styles.signature,
      )
      .map(({ cell }) => String(cell.value ?? ''));

  it('says an issue once, and on any page that it goes on', () => {
    const issues = below(drawn(null, rows), 0);
    expect(issues.filter((text) => text === '๔. กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ')).toHaveLength(1);
    expect(issues.filter((text) => text === '๔. (ต่อ)')).toHaveLength(2);
  });

  it('names the lowest item that a measure serves with its score, and says what that shows', () => {
    const asset = rows.filter(({ id }) => id === 'm04-1');
    expect(below(drawn(['question', 'measure'], asset), 0)).toContain(
      'i10 การขอยืมทรัพย์สินของราชการอย่างถูกต้อง (๔๖.๘๘)',
    );
    expect(below(drawn(['result', 'measure'], asset), 0)).toContain(
      'บุคลากรบางส่วนเห็นว่าการขอยืมทรัพย์สินของราชการยังไม่เป็นไปตามขั้นตอนที่ถูกต้อง',
    );
  });

  it('names the indicator where no item was read', () => {
    const asset = rows.filter(({ id }) => id === 'm04-1');
    expect(below(drawn(['question', 'measure'], asset, analysis002({ items: {} })), 0)).toContain(
      'ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (๗๒.๗๑)',
    );
  });

  it('has what stands over some headers once over those beside each other, and names the issues in rows without their column', () => {
    const document = drawn(['question', 'measure', 'result', 'quarters'], rows);
    expect(headersOf(document)[0]).toEqual([
      'ผลการวิเคราะห์ข้อมูล',
      'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
      'ผลการวิเคราะห์ข้อมูล',
      'ไตรมาส',
    ]);
    expect(textsOf(document)).toContain('ประเด็นที่ ๔ กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ');
  });
});

describe('chosen columns', () => {
  const plan = planFixture({ indicators: [6], perIndicator: 1 });

  it('stand in their order, called as the layout calls them, and as usual where it has none', () => {
    const columns = ['steps', 'measure', 'target', 'evidence', 'quarters', 'period'] as const;
    expect(headersOf(drawTable({ layout: 'period', columns }, plan))).toEqual([
      ['วิธีการดำเนินงาน', 'มาตรการ/แนวทาง', 'เป้าหมาย', 'ผลผลิต/หลักฐาน', 'ไตรมาส', 'ระยะเวลาดำเนินการ'],
      HEADERS.quarter[1],
    ]);
  });

  it('say what the score of an indicator is to be: by the threshold, or by what it has', () => {
    const target = (score: number | null, own: RegisterRow['class']): unknown => {
      const rows = plan.rows.map((row) => ({ ...row, score: score as RegisterRow['score'], class: own }));
      const document = drawTable({ layout: 'period', columns: ['target', 'measure'] }, { ...plan, rows });
      return cellsOf(document).find(({ row, column }) => row > document.freeze.rows && column === 0)?.cell
        .value;
    };
    expect(target(4973, 'urgent')).toBe('ไม่ต่ำกว่า ๘๕.๐๐ คะแนน');
    expect(target(8190, 'weakness')).toBe('ไม่ต่ำกว่า ๘๕.๐๐ คะแนน');
    expect(target(8552, 'continuous')).toBe('สูงกว่า ๘๕.๕๒ คะแนน');
    expect(target(10_000, 'maintained')).toBe('รักษาระดับไม่ต่ำกว่า ๑๐๐.๐๐ คะแนน');
    expect(target(null, null)).toBe('');
  });

  it('say what a person wants an indicator to reach, where that is more than it has', () => {
    const target = (
      wanted: number,
      score = 8190,
      own: RegisterRow['class'] = 'weakness',
      indicator: IndicatorNumber | null = 6,
    ): unknown => {
      const rows = plan.rows.map((row) => ({ ...row, indicator, score: hundredths(score), class: own }));
      const [column] = planLayout({ layout: 'period', columns: ['target'] }, analysisFixture(), {
        targets: { 6: hundredths(wanted) },
      }).columns;
      return column?.draw({ row: rows[0]!, continues: false }, 'arabic');
    };
    expect(target(9000)).toBe('ไม่ต่ำกว่า 90.00 คะแนน');
    expect(target(8300)).toBe('ไม่ต่ำกว่า 83.00 คะแนน');
    expect(target(9900, 9600, 'maintained')).toBe('ไม่ต่ำกว่า 99.00 คะแนน');
    expect(target(8190)).toBe('ไม่ต่ำกว่า 85.00 คะแนน');
    expect(target(8000)).toBe('ไม่ต่ำกว่า 85.00 คะแนน');
    expect(target(9000, 8190, 'weakness', 7)).toBe('ไม่ต่ำกว่า 85.00 คะแนน');
    expect(target(9000, 8190, 'weakness', null)).toBe('ไม่ต่ำกว่า 85.00 คะแนน');
  });

  it('say the period and the follow-up as was chosen, whatever the layout does', () => {
    const rows = plan.rows.map((row) => ({
      ...row,
      quarters: [1, 2] as const,
      period: '1 ต.ค. 67 – 31 มี.ค. 68',
      rounds: [6, 12] as const,
      followUp: 'ผู้บริหารติดตาม',
    }));
    const said = (part: Partial<PlanTable>): string[] =>
      textsOf(
        drawTable(
          { layout: 'activity', columns: ['measure', 'period', 'follow-up'], ...part },
          { ...plan, rows },
        ),
      ).map(bare);
    expect(said({})).toContain('ไตรมาส๑,๒(๑ต.ค.๖๗–๓๑มี.ค.๖๘)');
    expect(said({ period: 'dates' })).toContain('๑ต.ค.๖๗–๓๑มี.ค.๖๘');
    expect(said({ period: 'quarters' })).toContain('ไตรมาส๑,๒');
    expect(said({})).toContain('ผู้บริหารติดตามรายงานผลรอบ๖และ๑๒เดือน');
    expect(said({ followUp: 'rounds' })).toContain('รายงานผลการดำเนินการ-รอบ๖เดือน-รอบ๑๒เดือน');
    const followUpDay = { year: 2023, month: 3, day: 31 };
    expect(said({ followUp: 'day', followUpDay })).toContain('รายงานความก้าวหน้าณวันที่๓๑มีนาคม๒๕๖๖');
    expect(said({ followUp: 'day' })).toContainEqual(expect.stringMatching(/^รายงานความก้าวหน้าณวันที่\.{20}/));
  });

  const tables = fc.record({
    layout: fc.constantFrom(...PLAN_LAYOUT_KEYS),
    columns: fc
      .shuffledSubarray<ChoosableColumn>(CHOOSABLE_COLUMNS.filter((column) => column !== 'measure'))
      .chain((others) => fc.nat(others.length).map((at) => others.toSpliced(at, 0, 'measure'))),
    period: fc.constantFrom(null, ...PERIOD_WORDINGS),
    followUp: fc.constantFrom(null, ...FOLLOW_UP_WORDINGS),
    followUpDay: fc.constantFrom(null, { year: 2025, month: 3, day: 31 }),
  });

  /** What stands in the fixture of the property for each column and nowhere else. */
  const MARKS = {
    issue: '๒.การให้บริการ',
    question: /คุณภาพการดำเนินงาน\(/,
    result: 'ผู้รับบริการบางส่วนเห็นว่า',
    measure: 'ปรับปรุงคู่มือ',
    target: 'ไม่ต่ำกว่า๘๕.๐๐คะแนน',
    approach: 'ใช้แนวทางร่วมกัน',
    steps: 'แจ้งเวียนทุกกอง',
    evidence: 'ภาพถ่ายกิจกรรม',
    owners: 'กองช่าง',
    quarters: '√',
    period: '๖๗–',
    'follow-up': /รายงานผลรอบ|รายงานผลการดำเนินการ-รอบ|รายงานความก้าวหน้า/,
    outcome: 'จัดประชุมแล้วสองครั้ง',
    recommendation: 'ควรจัดอบรมเพิ่ม',
  } as const satisfies Readonly<Record<ChoosableColumn, string | RegExp>>;

  it('are drawn whole, and no others, whatever is chosen', () => {
    const long = { title: LONG.repeat(8), steps: [`${MARKS.steps} ${LONG.repeat(12)}`] };
    const content: Partial<RegisterRow> = {
      approach: MARKS.approach,
      steps: [MARKS.steps],
      evidence: MARKS.evidence,
      owners: [MARKS.owners],
      quarters: [1, 3],
      period: '1 ต.ค. 67 – 30 มิ.ย. 68',
      followUp: '',
      rounds: [6, 12],
      result6: MARKS.outcome,
      recommendation: MARKS.recommendation,
    };
    const { rows } = planFixture({ indicators: [6, 7], perIndicator: 2 });
    const hard: Plan = {
      ...plan,
      rows: rows.map((row, index) => ({
        ...row,
        ...content,
        title: MARKS.measure,
        ...(index === 1 && { title: `${MARKS.measure} ${long.title}`, steps: long.steps }),
      })),
    };
    fc.assert(
      fc.property(tables, (table) => {
        const document = drawTable({ ...table, period: 'dates' }, hard);
        checkStructure(document, document.freeze.rows - 1);
        checkRoom(document);
        expect(document.columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(802);
        const headers = headersOf(document);
        if (table.layout !== 'issues') {
          expect(headers[0]).toHaveLength(table.columns.length);
          expect(headers).toHaveLength(table.columns.includes('quarters') ? 2 : 1);
        }
        const drawn = bare(
          cellsOf(document)
            .filter(({ row, style }) => row >= document.freeze.rows && style !== document.styles.signature)
            .map(({ cell }) => String(cell.value ?? ''))
            .join('\n'),
        );
        const shown = CHOOSABLE_COLUMNS.filter((column) => drawn.search(MARKS[column]) >= 0);
        expect(shown).toEqual(CHOOSABLE_COLUMNS.filter((column) => table.columns.includes(column)));
        if (table.columns.includes('steps')) {
          const steps = layoutPlace(document, table.columns, 'steps');
          expect(steps).toContain(bare(long.steps[0] ?? ''));
        }
      }),
      { numRuns: 40 },
    );
  });

  /** All text of a chosen column below the header. */
  function layoutPlace(
    document: SheetDocument,
    columns: readonly ChoosableColumn[],
    wanted: ChoosableColumn,
  ): string {
    const before = columns.slice(0, columns.indexOf(wanted));
    const place = before.length + (before.includes('quarters') ? 3 : 0);
    return bare(
      cellsOf(document)
        .filter(({ row, column }) => row >= document.freeze.rows && column === place)
        .map(({ cell }) => String(cell.value ?? ''))
        .join(''),
    );
  }
});
