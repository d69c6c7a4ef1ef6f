import { cellsOf, checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { analysisFixture, planFixture } from '../../../test/documents/fixtures';
import type { FollowUpRound } from '../../framework/rounds';
import type { RegisterRow } from '../../planning/measure';
import type { SheetDocument } from '../../workbook/sheet-document';
import { DEFAULT_DOCUMENT_OPTIONS, type DocumentOptions } from '../options';
import { pageOf } from '../paper/page-ends';
import { signedFor } from '../signed-for';
import { planLayout } from '../plan/layouts';
import { reportDocument } from './report-document';

const LONG = 'จัดประชุมชี้แจงผู้เกี่ยวข้องทุกกอง และเผยแพร่ผลการประชุมบนเว็บไซต์ของหน่วยงาน ';
const WORDS = ['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ', 'ไม่ดำเนินการ'] as const;

const progress = (index: number): Partial<RegisterRow> => ({
  status: WORDS[index % 4] ?? '',
  result6: index % 4 === 0 ? LONG : '',
  obstacle: index % 4 === 3 ? 'งบประมาณไม่เพียงพอ' : '',
  recommendation: index % 3 === 0 ? 'ควรเริ่มในไตรมาสแรก' : '',
  proof: index % 2 === 0 ? 'https://example.go.th/ita/2568/evidence.pdf' : '',
});

interface Wanted {
  readonly round?: FollowUpRound;
  readonly measures?: number;
  readonly change?: Partial<RegisterRow>;
  readonly options?: Partial<DocumentOptions>;
  readonly stated?: number;
}

function draw({ round = 6, measures = 8, change = {}, options = {}, stated }: Wanted = {}): SheetDocument {
  const plan = planFixture({ indicators: [6, 7, 8, 9, 1, 2], perIndicator: 3 });
  const rows = plan.rows.slice(0, measures).map((row, index) => ({ ...row, ...progress(index), ...change }));
  const chosen = signedFor({ ...DEFAULT_DOCUMENT_OPTIONS, ...options }, 'ทต.บ้านใหม่');
  return reportDocument(
    {
      plan: { ...plan, agency: 'ทต.บ้านใหม่', district: 'เมือง', province: 'เลย', rows },
      before: analysisFixture(stated === undefined ? {} : { stated }),
      after: analysisFixture({ year: 2568 }),
      round,
      asOf: { year: 2025, month: 3, day: 31 },
      digits: chosen.digits,
    },
    chosen,
  );
}

/** The rows with which pages begin. */
const begins = ({ rows }: SheetDocument): number[] =>
  rows.flatMap(({ beginsPage }, index) => (beginsPage ? [index] : []));

const styleAt = ({ rows }: SheetDocument, row: number): string =>
  rows[row]?.cells.find((cell) => cell !== null)?.style ?? '';

const CASES = ([3, 6, 9, 12] as const).flatMap((round) =>
  [1, 8, 18].flatMap((measures) =>
    [false, true].map((fontMissing) => ({ round, measures, options: { fontMissing } })),
  ),
);

describe.each(CASES)('the report of $round months on $measures measures ($options.fontMissing)', (wanted) => {
  const document = draw(wanted);
  const { room } = pageOf([], { orientation: 'landscape', titleRows: null });

  test('is a sheet of the product, with room for every text', () => {
    // Paragraphs are merged over all columns, and nothing else but titles.
    checkStructure(document, -1);
    if (!wanted.options.fontMissing) checkRoom(document);
  });

  test('has the header of the table on every page that goes on with it', () => {
    if (document.print.titleRows !== null) return;
    for (const row of begins(document)) {
      const isTable = (document.rows[row]?.cells.length ?? 0) > 1 && styleAt(document, row) !== 'signature';
      const isMerged = document.merges.some(({ top, left, right }) => top === row && right > left);
      if (isTable && !isMerged) expect(styleAt(document, row)).toMatch(/^header|^section/);
    }
  });

  test('leaves no heading, no header and no signature at the end of a page', () => {
    for (const row of begins(document)) {
      const above = styleAt(document, row - 1);
      expect(above).not.toMatch(/^(header|section|groupHeading)/);
      expect(styleAt(document, row)).not.toBe('signature');
    }
  });

  test('fills no page with more than it has room for', () => {
    const { print, rows } = document;
    const repeated = print.titleRows === null ? 0 : (rows[print.titleRows.first]?.height ?? 0);
    const starts = [0, ...begins(document), rows.length];
    starts.slice(0, -1).forEach((start, page) => {
      const used = rows.slice(start, starts[page + 1]).reduce((sum, { height }) => sum + height, 0);
      expect(used + (page > 0 ? repeated : 0)).toBeLessThanOrEqual(room + 1);
    });
  });
});

test('the rounds between are the table, whose header every page repeats', () => {
  const document = draw({ round: 9, measures: 18 });
  const { titleRows } = document.print;
  expect(titleRows).not.toBeNull();
  const header = document.rows[titleRows?.first ?? 0]?.cells.map((cell) => cell?.value);
  expect(header).toEqual(planLayout({ layout: 'result' }, null).columns.map(({ header: [name] }) => name));
  expect(document.freeze.rows).toBe((titleRows?.last ?? 0) + 1);
  expect(textsOf(document).some((text) => text.includes('ความเป็นมา'))).toBe(false);
});

test('names, title and signers are those of a report', () => {
  const document = draw({ round: 12 });
  expect([document.kind, document.name, document.marker]).toEqual([
    'report',
    'รายงานผล ๒๕๖๘ รอบ ๑๒ เดือน',
    'report|2568|12',
  ]);
  const [title, agency, time] = textsOf(document);
  expect(title).toBe(
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  );
  expect(agency).toBe('เทศบาลตำบลบ้านใหม่ อำเภอเมือง จังหวัดเลย');
  expect(time).toBe('รอบ ๑๒ เดือน (๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘) ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๘');
  const signed = cellsOf(document)
    .filter(({ cell }) => cell.style === 'signature')
    .map(({ cell }) => String(cell.value))
    .join('\n');
  for (const word of ['ผู้รายงาน', 'ผู้ตรวจสอบ', 'ผู้เห็นชอบ']) expect(signed).toContain(word);
  expect(signed).toContain('นายกเทศมนตรีตำบลบ้านใหม่');
  expect(signed).not.toMatch(/ผู้จัดทำ|ผู้อนุมัติ/);
});

test('while an error stands in the scores it is a draft', () => {
  expect(textsOf(draw({ stated: 70 }))[0]).toMatch(/\(ร่าง\)$/);
});

test('the first line of a result is the status, and nothing stands in the place of one that nobody wrote', () => {
  const outcome = (change: Partial<RegisterRow>, round: FollowUpRound = 6): unknown => {
    const document = draw({ measures: 1, change, round });
    const header = document.rows.findIndex(({ cells }) => cells[4]?.value === 'ผลการดำเนินการ');
    return document.rows[header + 1]?.cells[4]?.value;
  };
  expect(outcome({ status: 'เสร็จแล้ว', result6: 'ประกาศใช้แล้ว' })).toBe('ดำเนินการแล้วเสร็จ\nประกาศใช้แล้ว');
  expect(outcome({ status: 'แล้วเสร็จ', result6: '' })).toBe('ดำเนินการแล้วเสร็จ');
  expect(outcome({ status: 'แล้วเสร็จ', result6: '', result12: 'ทั้งปี' })).toBe('ดำเนินการแล้วเสร็จ');
  expect(outcome({ status: 'แล้วเสร็จ', result6: 'ครึ่งปี' }, 12)).toBe('ดำเนินการแล้วเสร็จ\nครึ่งปี (ผลรอบ ๖ เดือน)');
  expect(outcome({ status: 'รอผล' })).toMatch(/^รอผล/);
});

test.each(['title', 'result6', 'obstacle', 'recommendation', 'proof', 'evidence'] as const)(
  'a very long %s loses nothing',
  (field) => {
    const document = draw({ measures: 2, change: { [field]: LONG.repeat(60) } });
    checkStructure(document, -1);
    checkRoom(document);
    const drawn = textsOf(document).join('').replace(/\s/g, '');
    expect(drawn.split('จัดประชุมชี้แจงผู้เกี่ยวข้องทุกกอง').length - 1).toBeGreaterThanOrEqual(60);
  },
);

test('counts, scores, differences and days stay numbers', () => {
  const document = draw({
    round: 12,
    change: { quarters: [2], status: 'ยังไม่ดำเนินการ' },
    options: { digits: 'thai' },
  });
  const of = (style: string): unknown[] =>
    cellsOf(document).flatMap(({ cell }) => (cell.style === style ? [cell.value] : []));
  expect(of('date')).toContain(45747);
  for (const style of ['integer', 'score', 'change', 'date'])
    expect(of(style).every((value) => typeof value === 'number')).toBe(true);
});
