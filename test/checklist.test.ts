/** The checklist of disclosure items in a file: made on request, kept, brought up to date where it stands, carried to the next year. */
import { analyseWorkbook } from '../src/app/analyse-workbook';
import { listsIn, registersIn, sheetsToRead } from '../src/app/drawn-sheets';
import { DEFAULT_SETTINGS } from '../src/app/keeping/settings';
import { checklistSentences } from '../src/app/views/checklist-sentences';
import { planFrom } from '../src/app/plan-workbook';
import { INDICATORS } from '../src/framework';
import { CHECKLIST_HEADERS, type ChecklistField } from '../src/planning/checklist/fields';
import { readChecklist } from '../src/planning/checklist/read-checklist';
import { NAMES_THAI } from '../src/text/names-th';
import { toPackage } from '../src/workbook/file/convert';
import { readWorkbook } from '../src/workbook/file/read';
import { WorkbookFile } from '../src/workbook/file/workbook-file';
import { drawSheets } from '../src/workbook/file/write';

const SCORES = [91, 72.5, 88, 79.3, 95, 83.12, 60, 66.6, 72, 71];
const CSV = new TextEncoder().encode(
  [
    'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567',
    'ทต.บ้านใหม่ อ.เมือง จ.เลย',
    'ตัวชี้วัด,คะแนน',
    ...INDICATORS.map(({ name }, index) => `${name},${SCORES[index]}`),
  ].join('\n'),
);
const NAME = 'รายการ OIT ๒๕๖๘';

/** Plans from a file and draws into it, as `ita plan` does. */
function planned(bytes: Uint8Array, { asked = false, planYear = 2568, scoresLeftOut = false } = {}) {
  const workbook = readWorkbook(bytes);
  const { analyses, findings } = analyseWorkbook(workbook, { ...DEFAULT_SETTINGS, sheet: null, year: null });
  const [analysis, ...others] = analyses;
  if (!analysis || others.length > 0) throw new Error('one agency was expected');
  const result = planFrom(
    analysis,
    {
      planYear,
      layout: 'quarter',
      documents: DEFAULT_SETTINGS,
      top: 3,
      asOf: { year: 2024, month: 11, day: 1 },
      asked: asked ? ['checklist'] : [],
      lists: listsIn(workbook),
      scoresLeftOut,
    },
    registersIn(workbook),
  );
  const written = drawSheets(bytes, result, NAMES_THAI['sheet.kept']);
  return { ...written, told: checklistSentences(result, written.updated), findings };
}

const sheetIn = (bytes: Uint8Array, name: string) =>
  readChecklist(readWorkbook(bytes).sheets.find(({ sheet }) => sheet === name)!)!;

function typed(
  bytes: Uint8Array,
  item: number,
  texts: Partial<Record<ChecklistField, string | number>>,
  name = NAME,
): Uint8Array {
  const { columns, rows } = sheetIn(bytes, name);
  const { row } = rows.find((each) => each.item === item)!;
  const file = new WorkbookFile(toPackage(bytes).book);
  file.change(
    Object.entries(texts).map(([field, value]) => ({
      sheet: name,
      row,
      column: columns.get(field as ChecklistField)!,
      content: { value },
    })),
  );
  return file.toBytes();
}

const FIRST = planned(CSV, { asked: true });
const TYPED = {
  link: 'https://x.go.th/1',
  status: 'ครบถ้วน',
  checkedOn: 45700,
  note: 'ตรวจแล้ว',
  unit: 'กองของเรา',
};

test('is made where it is asked for, and its sheet is never read as scores', () => {
  expect(planned(CSV).names).not.toContain(NAME);
  expect(FIRST.names).toContain(NAME);
  expect(sheetsToRead(readWorkbook(FIRST.bytes)).map(({ sheet }) => sheet)).not.toContain(NAME);
});

test('what was typed stays where it stands when the plan is made again, asked for or not', () => {
  const bytes = typed(FIRST.bytes, 6, TYPED);
  for (const asked of [false, true]) {
    const again = planned(bytes, { asked });
    expect(again.updated).toContain(NAME);
    expect(again.names).not.toContain(NAME);
    expect(again.told).toMatchObject([{ key: 'job.checklist.refreshed' }]);
    expect(sheetIn(again.bytes, NAME).rows[5]!.values).toMatchObject(TYPED);
    expect(
      readWorkbook(again.bytes).sheets.filter(({ sheet }) => sheet.startsWith('รายการ OIT')),
    ).toHaveLength(1);
  }
});

test('measures that serve an item follow the register', () => {
  const before = sheetIn(FIRST.bytes, NAME).rows;
  const register = registersIn(readWorkbook(FIRST.bytes))[0]!;
  const column = register.columns.get('items')!;
  const [{ row, values }] = register.rows as [(typeof register.rows)[number]];
  const file = new WorkbookFile(toPackage(FIRST.bytes).book);
  file.change([{ sheet: register.sheet, row, column, content: { value: 'o1, ข้อ ๒๘' } }]);
  const after = sheetIn(planned(file.toBytes()).bytes, NAME).rows;
  for (const item of [0, 27]) {
    expect(after[item]!.values.measures).toContain(`๑. ${String(values.title).slice(0, 10)}`);
    expect(after[item]!.values.measures).not.toEqual(before[item]!.values.measures);
  }
});

test('the next year has a checklist of its own, with the links of the one before, which stays', () => {
  const bytes = typed(FIRST.bytes, 27, TYPED);
  const next = planned(bytes, { asked: true, planYear: 2569 });
  expect(next.told).toMatchObject([{ key: 'job.checklist.carried', params: { from: NAME } }]);
  expect(sheetIn(next.bytes, 'รายการ OIT ๒๕๖๙').rows[24]!.values).toMatchObject({
    link: TYPED.link,
    unit: TYPED.unit,
    status: 'ยังไม่มี',
    note: null,
  });
  expect(sheetIn(next.bytes, NAME).rows[26]!.values).toMatchObject(TYPED);
});

test('its percentages are formulas, its columns a table with lists and colours', () => {
  const { book } = toPackage(FIRST.bytes);
  const parts = book
    .paths()
    .filter((name) => name.endsWith('.xml'))
    .map((name) => [name, book.text(name)] as const);
  const [, sheet = ''] =
    parts.find(([name, xml]) => name.includes('worksheets/') && xml.includes('COUNTIFS')) ?? [];
  expect(sheet.match(/<f>COUNTIFS\(/g)).toHaveLength(6);
  expect(sheet.match(/<dataValidation /g)).toHaveLength(2);
  expect(sheet.match(/<cfRule /g)).toHaveLength(3);
  expect(
    parts.some(([, xml]) => xml.includes('ITA_OIT_2568') && xml.includes(CHECKLIST_HEADERS.components)),
  ).toBe(true);
});

test('a table that ends in totals stays as it is, and that is told', () => {
  const { book } = toPackage(FIRST.bytes);
  const part = book
    .paths()
    .find((path) => path.includes('tables/') && book.text(path).includes('ITA_OIT_2568'))!;
  book.setText(part, book.text(part).replace(/<table /, '<table totalsRowCount="1" '));
  const again = planned(book.toBytes());
  expect(again.updated).not.toContain(NAME);
  expect(again.told).toMatchObject([{ key: 'job.checklist.not-written', params: { sheet: NAME } }]);
});
