/** A book of the first version in Excel: its register, and the edits that it kept in the settings of the document. */
import { registersIn } from '../src/app/drawn-sheets';
import { makePlanJob } from '../src/app/jobs/document-jobs';
import { WORK_KEY } from '../src/app/keeping/workbook-memory';
import type { JobReport } from '../src/app/jobs/job-report';
import { openScores } from '../src/app/open-scores';
import { a1 } from '../src/workbook/cell-grid';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { readWorkbook } from '../src/workbook/file/read';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { openInExcel } from './excel-adapter/open-in-excel';
import { FIRST, madeOnce, madeTwice, SECOND, typedIn } from './first-version/books';
import { FakeStore } from './support/fake-host';

let office: OfficeSession;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => {
  office.close();
});

const RESULT = 'ดำเนินการแล้ว ๓ ครั้ง';
const CHANGED = 'แก้ไขในหน้าต่างของรุ่นแรก';
const OWN = 'มาตรการที่เพิ่มในหน้าต่างของรุ่นแรก';
const LATER = 'พิมพ์ในช่องภายหลัง';

/** What the first version wrote into the settings. */
function keptWork(bytes: Uint8Array): unknown {
  const [own] = openScores(readWorkbook(bytes)).sets;
  if (!own) throw new Error('no scores');
  const measure = { approach: '', steps: ['ขั้นแรก'], owners: ['สำนักปลัด'], quarters: [1], followUp: '' };
  return {
    version: 2,
    selected: own.key,
    order: { kinds: ['analysis', 'plan', 'register', 'owners'] },
    sets: [
      {
        key: own.key,
        sheet: own.set.sheet,
        fiscalYear: own.set.fiscalYear,
        scores: own.set.entries.map(({ score }) => score),
        edits: {
          year: null,
          agency: '',
          planYear: null,
          corrections: {},
          refused: [],
          targets: {},
          plan: {
            chosen: { 'm08-1': false },
            changed: { 'm07-1': { title: CHANGED } },
            own: [{ ...measure, key: 'u07-1', indicator: 7, title: OWN, rounds: [6], evidence: '' }],
          },
        },
      },
    ],
    adrift: [],
  };
}

const keys = (report: JobReport): readonly string[] =>
  report.sentences.map((sentence) => ('key' in sentence ? sentence.key : sentence.finding.code));

test('edits that it kept go into the register once and are told; the register with progress is the plan', async () => {
  const bytes = typedIn(madeTwice(), SECOND, [[5, 'result12', RESULT]]);
  const book = office.use(new EmulatedWorkbook({ ...openInExcel(bytes), evaluate: () => 'สูตร' }));
  const store = new FakeStore();
  await store.write(WORK_KEY, keptWork(bytes));
  const other = book.sheet(FIRST).cells;
  const click = () => makePlanJob({ host: EXCEL_WORKBOOK, store });
  const register = async () => {
    const found = registersIn(await EXCEL_WORKBOOK.read()).find(({ sheet }) => sheet === SECOND);
    if (!found) throw new Error('no register');
    return found;
  };
  const titles = async () =>
    new Map((await register()).rows.map(({ measure: { id, content } }) => [String(id), content.title]));

  expect(keys(await click())).toEqual(
    expect.arrayContaining([
      'job.register.removed',
      'job.register.redrawn',
      'job.register.others',
      'job.edited',
      'job.register.taken',
    ]),
  );
  const first = await register();
  expect(first.earlier).toBe(false);
  expect(first.rows.map(({ measure }) => measure.progress.result12)).toContain(RESULT);
  const made = await titles();
  expect([made.get('m07-1'), made.get('u07-1'), made.has('m08-1')]).toEqual([CHANGED, OWN, false]);
  expect(book.sheet(FIRST).cells).toEqual(other);

  const row = first.rows.find(({ measure }) => measure.id === 'm07-1')?.row ?? -1;
  book.type(SECOND, a1(row, first.columns.get('title') ?? -1), [[LATER]]);
  expect(keys(await click())).not.toContain('job.register.taken');
  const again = await titles();
  expect([again.get('m07-1'), again.get('u07-1'), again.has('m08-1')]).toEqual([LATER, OWN, false]);
});

test('a register whose marker another program lost is drawn anew in its place, and the old sheet is none any more', async () => {
  const { sheets = [] } = openInExcel(typedIn(madeOnce(), FIRST, [[1, 'result12', RESULT]]));
  const book = office.use(
    new EmulatedWorkbook({ sheets: sheets.map((sheet) => ({ ...sheet, names: {} })), evaluate: () => 'สูตร' }),
  );
  const click = () => makePlanJob({ host: EXCEL_WORKBOOK, store: new FakeStore() });
  const registers = async () =>
    registersIn(await EXCEL_WORKBOOK.read()).map(({ sheet, earlier }) => [sheet, earlier]);
  expect(await registers()).toEqual([[FIRST, true]]);
  expect(keys(await click())).toEqual(
    expect.arrayContaining(['job.register.redrawn', 'job.edited-not-replaced']),
  );
  expect(await registers()).toEqual([[FIRST, false]]);
  expect(JSON.stringify(book.sheet(`${FIRST} (เดิม)`).cells)).toContain(RESULT);
  expect(keys(await click())).not.toContain('job.register.redrawn');
  expect(await registers()).toEqual([[FIRST, false]]);
});
