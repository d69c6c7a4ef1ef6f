import * as fc from 'fast-check';
import { checkFormulas, checkRoom, checkStructure, textsOf } from '../../test/documents/checks';
import { AGENCY, analysisFixture, planFixture } from '../../test/documents/fixtures';
import { applyUpdate, copyOf, gridOf, typedSheet, type TypedSheet } from '../../test/support/register-sheet';
import { DEFAULT_DOCUMENT_OPTIONS } from '../documents';
import { INDICATOR_NUMBERS, type FiscalYear } from '../framework';
import { CHECKLIST_FIELDS, CHECKLIST_HEADERS, type ChecklistField } from '../planning/checklist/fields';
import { checklistMemoryIn } from '../planning/checklist/memory';
import { isChecklist, TELLING_HEADERS } from '../planning/checklist/is-checklist';
import { readChecklist } from '../planning/checklist/read-checklist';
import { NO_LISTS } from '../planning/own/read-own-lists';
import type { Plan } from '../planning/types';
import { analyse } from '../scores/analyse';
import { cleanText } from '../scores/thai-text';
import type { Analysis, Hundredths, ItemEntry } from '../scores/types';
import { drawChecklist } from './checklist';
import { reportTexts } from './jobs/job-report';

const ARABIC = { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' } as const;
const ANALYSIS = analysisFixture();

const planOf = (planYear: FiscalYear | null, agency: string = AGENCY): Plan => ({
  ...planFixture({ indicators: INDICATOR_NUMBERS, perIndicator: 3, planYear }),
  agency,
  units: ['สำนักปลัด', 'กองคลัง'],
});

const draw = (
  plan: Plan,
  sheets: readonly TypedSheet[] = [],
  analysis: Analysis = ANALYSIS,
  options: typeof ARABIC | typeof DEFAULT_DOCUMENT_OPTIONS = ARABIC,
) => drawChecklist(plan, analysis, options, { ...NO_LISTS, checklists: sheets.map(gridOf) });

const newSheet = (plan: Plan): TypedSheet => typedSheet(draw(plan).document!);
const headerRowOf = ({ rows }: TypedSheet): number =>
  rows.findIndex((row) => row.includes(CHECKLIST_HEADERS.title));
const columnIn = (sheet: TypedSheet, field: ChecklistField): number =>
  sheet.rows[headerRowOf(sheet)]!.indexOf(CHECKLIST_HEADERS[field]);

/** What stands in the row of an item, by the names of the fields. */
const rowOf = (sheet: TypedSheet, item: number) =>
  readChecklist(gridOf(sheet))!.rows.find((row) => row.item === item)!.values;

function typed(
  sheet: TypedSheet,
  item: number,
  texts: Partial<Record<ChecklistField, string | number>>,
): TypedSheet {
  const copy = copyOf(sheet);
  const { row } = readChecklist(gridOf(sheet))!.rows.find((each) => each.item === item)!;
  for (const [field, text] of Object.entries(texts))
    copy.rows[row]![columnIn(sheet, field as ChecklistField)] = text;
  return copy;
}

/** Makes the documents again; gives the sheet as it is then. */
function again(
  sheet: TypedSheet,
  plan: Plan,
  analysis = ANALYSIS,
  options: typeof ARABIC | typeof DEFAULT_DOCUMENT_OPTIONS = ARABIC,
): TypedSheet {
  const { change, document } = draw(plan, [sheet], analysis, options);
  expect(document).toBeNull();
  const copy = copyOf(sheet);
  applyUpdate(copy, change!.update);
  return copy;
}

describe.each([2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570, null])('for plan year %p', (year) => {
  const plan = planOf(year);
  const document = draw(plan, [], ANALYSIS, DEFAULT_DOCUMENT_OPTIONS).document!;
  const listed = { 2564: 43, 2565: 43, 2566: 43, 2567: 35, 2568: 28 }[year ?? 0] ?? 26;

  it('is one table with a row for each item, drawn whole', () => {
    const [{ range }] = document.tables as unknown as [{ range: { top: number; bottom: number } }];
    expect(range.bottom - range.top).toBe(listed);
    checkStructure(document, range.top);
    checkRoom(document);
    expect(checkFormulas(document, [document])).toBeGreaterThan(20);
    expect(
      textsOf(document).some(
        (text) => text.includes('undefined') || /[{}]/.test(text.replace(/^\{"checklist.*/, '')),
      ),
    ).toBe(false);
  });

  it('says whose list it is where the year has none', () => {
    const told = textsOf(document).filter((text) => text.startsWith('ใช้รายการของปี'));
    expect(told).toEqual(
      year === 2563
        ? ['ใช้รายการของปี ๒๕๖๙ เนื่องจากไม่พบรายการของปี ๒๕๖๓']
        : year === 2570
          ? ['ใช้รายการของปี ๒๕๖๙ จนกว่าจะมีประกาศรายการของปี ๒๕๗๐']
          : year === null
            ? ['ใช้รายการของปี ๒๕๖๙']
            : [],
    );
  });

  it('is known again, and making it again changes nothing', () => {
    const sheet = newSheet(plan);
    expect(readChecklist(gridOf(sheet))).toMatchObject({ planYear: year, agency: plan.agency });
    expect(draw(plan, [sheet]).change?.update.cells).toEqual([]);
  });
});

test('every item of the list names its measures, who is responsible, and the year that it tells of', () => {
  const sheet = newSheet(planOf(2568));
  const measures = planOf(2568).rows.filter(({ items }) => items.split(', ').includes('o6'));
  expect(measures.length).toBeGreaterThan(0);
  expect(rowOf(sheet, 6).measures).toContain(`${measures[0]!.number}. `);
  expect(rowOf(sheet, 6)).toMatchObject({ unit: 'กองคลัง', status: 'ยังไม่มี', link: null });
  expect(rowOf(sheet, 6).components).toMatch(/\[ข้อมูลปี 2568\]$/);
  expect(rowOf(sheet, 7).components).toMatch(/\[ข้อมูลปี 2567\]$/);
});

test('scores of the year before stand beside the items that ask the same; merged ones have the mean', () => {
  const item = (number: number, score: number): ItemEntry => ({
    instrument: 'OIT',
    number,
    score: (score * 100) as Hundredths,
    cell: null,
  });
  const { set, options } = ANALYSIS;
  const items = Array.from({ length: 35 }, (_, index) =>
    item(index + 1, index === 33 ? 50 : index === 2 ? 0 : 100),
  );
  const scored = analyse({ ...set, items }, options);
  const sheet = typedSheet(draw(planOf(2568), [], scored).document!);
  expect([1, 2, 27, 28].map((number) => rowOf(sheet, number).lastScore)).toEqual([50, 100, 50, 100]);
  const later = typedSheet(draw(planOf(2569), [], scored).document!);
  expect(rowOf(later, 25).lastScore).toBeNull();
});

test('what is typed stays, whatever is made again, and only computed cells are brought up to date', () => {
  const texts = fc
    .string({ unit: fc.constantFrom(...'กขคงจ abc:/.=+-12๑'), minLength: 1, maxLength: 25 })
    .map((text) => `ก${cleanText(text)}`);
  const fields = fc.constantFrom<ChecklistField>(...CHECKLIST_FIELDS.filter((field) => field !== 'number'));
  const before = newSheet(planOf(2568));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fields, texts), { maxLength: 25 }),
      fc.array(texts, { maxLength: 3 }),
      fc.shuffledSubarray([...CHECKLIST_FIELDS.keys()], { minLength: CHECKLIST_FIELDS.length }),
      fc.constantFrom(2, 1),
      fc.boolean(),
      (entries, own, order, perIndicator, marked) => {
        const cells = new Map(
          entries.map(([item, field, text]) => [`${item} ${field}`, { item, field, text }]),
        );
        let sheet = copyOf(before);
        for (const { item, field, text } of cells.values()) sheet = typed(sheet, item, { [field]: text });
        const { lastRow } = readChecklist(gridOf(sheet))!;
        own.slice(0, 2).forEach((text, index) => {
          const row = Array.from(CHECKLIST_FIELDS, () => null as string | null);
          row[columnIn(sheet, 'title')] = text;
          sheet.rows[lastRow + 1 + index] = row;
        });
        const moved: TypedSheet = {
          name: 'ชื่อใหม่',
          marker: marked ? sheet.marker : null,
          rows: sheet.rows.map((row) => [...order.map((column) => row[column] ?? null), 'ของเรา']),
        };
        expect(isChecklist(gridOf(moved))).toBe(true);
        const plan = {
          ...planOf(2568),
          rows: planFixture({ indicators: [9, 10], perIndicator, planYear: 2568 }).rows,
        };
        const after = again(moved, plan);
        for (const { item, field, text } of cells.values())
          expect([item, field, rowOf(after, item)[field]]).toEqual([item, field, text]);
        for (let row = 0; row < moved.rows.length; row += 1) {
          expect(after.rows[row]!.at(-1)).toBe('ของเรา');
        }
        own.slice(0, 2).forEach((text, index) => expect(after.rows[lastRow + 1 + index]).toContain(text));
        expect(again(after, plan)).toEqual(after);
      },
    ),
    { numRuns: 40 },
  );
});

test('measures are renamed and numbered anew, and digits change, where nobody wrote', () => {
  const sheet = newSheet(planOf(2568));
  const plan = planOf(2568);
  const rows = plan.rows.map((row) => ({ ...row, title: `ใหม่ ${row.title}` }));
  const after = again(sheet, { ...plan, rows });
  expect(rowOf(after, 6).measures).toContain('. ใหม่ ');
  expect(rowOf(again(after, plan, ANALYSIS, DEFAULT_DOCUMENT_OPTIONS), 7).components).toContain('๒๕๖๗');
});

test('headers that were reworded are known by the hidden row; without marker and hidden row by the headers', () => {
  const sheet = newSheet(planOf(2568));
  const header = headerRowOf(sheet);
  const reworded = copyOf(sheet);
  reworded.rows[header]![columnIn(sheet, 'link')] = 'ที่อยู่เว็บ';
  reworded.marker = null;
  expect(readChecklist(gridOf(reworded))?.columns.get('link')).toBe(columnIn(sheet, 'link'));
  const bare = copyOf(sheet);
  bare.rows[header - 1] = [];
  bare.marker = null;
  expect(isChecklist(gridOf(bare))).toBe(true);
  expect(TELLING_HEADERS).toEqual([CHECKLIST_HEADERS.components, CHECKLIST_HEADERS.checkedOn]);
  expect(readChecklist(gridOf(bare))?.rows).toHaveLength(28);
});

test('another year takes over links and units by what the items ask; status begins again, notes stay behind', () => {
  let sheet = newSheet(planOf(2567));
  sheet = typed(sheet, 34, {
    link: 'https://a/34',
    unit: 'งานของเรา',
    status: 'ครบถ้วน',
    note: 'จด',
    checkedOn: 45000,
  });
  sheet = typed(sheet, 1, { link: 'https://a/1', unit: 'กองหนึ่ง' });
  sheet = typed(sheet, 3, { link: 'https://a/3' });
  const drawing = draw(planOf(2568), [sheet]);
  const next = typedSheet(drawing.document!);
  expect(rowOf(next, 27)).toMatchObject({
    link: 'https://a/34',
    unit: 'งานของเรา',
    status: 'ยังไม่มี',
    note: null,
    checkedOn: null,
  });
  expect(rowOf(next, 1)).toMatchObject({ link: 'https://a/1\nhttps://a/3', unit: 'กองหนึ่ง' });
  expect(drawing.document!.spares).toEqual([sheet.name]);
  for (const language of ['th', 'en'] as const) {
    const [text] = reportTexts({ done: true, sentences: drawing.sentences }, language);
    expect(text).toContain(sheet.name);
    expect(text).not.toMatch(/[{}]/);
  }
  const after = typedSheet(draw(planOf(2569), [sheet, typed(next, 27, { link: 'https://b/27' })]).document!);
  expect(rowOf(after, 25).link).toBe('https://b/27');
});

test('a checklist of another agency is nobody’s here', () => {
  const other = typed(newSheet(planOf(2568, 'ทต.อื่น')), 1, { link: 'https://x' });
  const drawing = draw(planOf(2568), [other]);
  expect(rowOf(typedSheet(drawing.document!), 1).link).toBeNull();
  expect(drawing.document!.spares).toEqual([other.name]);
});

test('of several of one year that in which somebody wrote is brought up to date, the others are told', () => {
  const first = newSheet(planOf(2568));
  const second = { ...typed(first, 1, { link: 'https://x' }), name: 'สอง' };
  const { change, sentences } = draw(planOf(2568), [first, second]);
  expect(change?.update.sheet).toBe('สอง');
  expect(sentences).toContainEqual({
    key: 'job.checklist.others',
    params: { sheet: 'สอง', sheets: first.name },
  });
});

test('what cannot be understood is left and told', () => {
  const sheet = newSheet(planOf(2568));
  const odd = typed(typed(sheet, 3, { number: 'สาม' }), 5, { number: 2 });
  const { sentences } = draw(planOf(2568), [odd]);
  const rows = [3, 5].map((item) => headerRowOf(sheet) + 1 + item).join(', ');
  expect(sentences).toContainEqual({ key: 'job.checklist.odd-rows', params: { sheet: sheet.name, rows } });
  const gone = { ...sheet, rows: sheet.rows.map((row) => row.slice(1)) };
  expect(draw(planOf(2568), [gone])).toMatchObject({
    change: null,
    document: null,
    sentences: [{ key: 'job.checklist.missing-column' }],
  });
});

test('numbers of items are understood as people write them', () => {
  for (const text of ['o7', 'O๗', 'ข้อ ๗', '07', 7]) {
    const sheet = typed(newSheet(planOf(2568)), 7, { number: text });
    expect(readChecklist(gridOf(sheet))!.rows[6]).toMatchObject({ item: 7, odd: false });
  }
});

test('agencies with lists of their own get none, and are told', () => {
  const { document, change, sentences } = draw(planOf(2568, 'โรงเรียนบ้านใหม่'));
  expect([document, change]).toEqual([null, null]);
  expect(reportTexts({ done: true, sentences }, 'th')[0]).toContain('สถานศึกษา');
});

test('a damaged memory is none', () => {
  for (const text of ['{"checklist":1,', '{"register":1}', 'x']) expect(checklistMemoryIn(text)).toBeNull();
});
