/** The button that draws the documents again from the register and the scores as they stand. */
import { EMPTY_CONTENT } from '../../planning/measure-content';
import { FakeHost, FakeStore } from '../../../test/support/fake-host';
import { book } from '../../../test/support/grids';
import { RESULT, scoreSheet } from '../../../test/support/score-sheets';
import type { RegisterField } from '../../planning/register/fields';
import { registersOf, type SheetRegister } from '../../planning/register/read-register';
import type { PlanEdits } from '../edit-plan';
import { NO_EDITS, type SetEdits } from '../keeping/set-edits';
import { WORK_KEY } from '../keeping/workbook-memory';
import { openScores } from '../open-scores';
import { MADE_KINDS } from '../order';
import { makePlanJob, updateDocumentsJob } from './document-jobs';
import { reportTexts, type JobReport } from './job-report';

const SCORES = 'ผลคะแนน';
const PLAN = 'แผนมาตรการ ๒๕๖๘';
const ANALYSIS = 'วิเคราะห์ผล ๒๕๖๘';
const SHEETS = ['บทสรุป ๒๕๖๘', ANALYSIS, PLAN, 'ทะเบียนมาตรการ ๒๕๖๘', 'ผู้รับผิดชอบ ๒๕๖๘', 'ตรวจสอบข้อมูล ๒๕๖๘'];
/** On the sheet of the scores. */
const [FIRST, THIRD] = [RESULT[0], RESULT[2]].map((score) =>
  scoreSheet().rows.findIndex((cells) => cells?.[1]?.value === score),
) as [number, number];

const keys = ({ sentences }: JobReport): string[] =>
  sentences.map((sentence) => ('key' in sentence ? sentence.key : sentence.finding.code));

function opened(...sheets: readonly ReturnType<typeof scoreSheet>[]) {
  const host = new FakeHost(book(...(sheets.length > 0 ? sheets : [scoreSheet()])));
  const store = new FakeStore();
  const context = { host, store };
  const register = (): SheetRegister => registersOf(host.workbook.sheets)[0]!;
  return {
    host,
    store,
    register,
    plan: () => makePlanJob(context),
    update: () => updateDocumentsJob(context),
    /** As a person types in the register. */
    put: (row: number, field: RegisterField, value: string | number | null) => {
      const { sheet, columns } = register();
      host.type(sheet, row, columns.get(field)!, value);
    },
    /** As the pane keeps what was done there. */
    keep: async (edits: Partial<SetEdits>) => {
      const { key, set } = openScores(host.workbook).sets[0]!;
      const scores = set.entries.map(({ score }) => score);
      const own = { key, sheet: set.sheet, fiscalYear: set.fiscalYear, scores };
      await store.write(WORK_KEY, {
        version: 1,
        selected: key,
        order: { kinds: MADE_KINDS },
        sets: [{ ...own, edits: { ...NO_EDITS, ...edits } }],
        adrift: [],
      });
    },
    on: (name: string) => JSON.stringify(host.workbook.sheets.find(({ sheet }) => sheet === name)?.rows),
  };
}

const titles = ({ rows }: SheetRegister): string[] => rows.map(({ measure }) => measure.content.title);
const indicators = ({ rows }: SheetRegister): (number | null)[] =>
  rows.map(({ measure }) => measure.indicator);

test('all documents follow the register and the scores; nothing that was typed changes', async () => {
  const { host, register, plan, update, put, on } = opened();
  await plan();
  const [first, second] = register().rows;
  put(first!.row, 'title', 'มาตรการที่พิมพ์เอง');
  put(first!.row, 'result6', '๑-๒ ครั้ง');
  put(second!.row, 'score', 1);
  const before = titles(register());
  host.type(SCORES, THIRD, 1, 12.34);
  const report = await update();
  expect([report.done, keys(report)]).toEqual([
    true,
    ['job.plan-updated', 'job.register', 'job.check-hidden', 'job.replaced'],
  ]);
  expect(host.calls.slice(-2)).toEqual(['read', 'make']);
  expect(host.names).toEqual([SCORES, ...SHEETS]);
  expect(host.shown).toBe('plan');
  expect(titles(register())).toEqual(before);
  expect(register().rows[0]?.values.result6).toBe('๑-๒ ครั้ง');
  expect(on(PLAN)).toContain('มาตรการที่พิมพ์เอง');
  expect(on(ANALYSIS)).toContain('12.34');
  // Score and class are ours, and are put right where a person typed over them.
  expect(register().rows[1]?.values.score).toBe(second!.values.score);
});

test('what became weak gets its measures from making the plan, not from this', async () => {
  const { host, register, plan, update, on } = opened();
  await plan();
  const before = indicators(register());
  expect(before).not.toContain(1);
  host.type(SCORES, FIRST, 1, 40);
  await update();
  await update();
  expect(indicators(register())).toEqual(before);
  expect(on(ANALYSIS)).toContain('40');
  await plan();
  expect(indicators(register()).slice(before.length)).toEqual([1, 1]);
});

test('a row that was deleted stays deleted, and one that was typed below the table is drawn', async () => {
  const { register, plan, update, put, on } = opened();
  await plan();
  const { rows, lastRow } = register();
  const [deleted] = rows;
  for (const field of register().columns.keys()) put(deleted!.row, field, null);
  put(lastRow + 1, 'title', 'มาตรการใต้ตาราง');
  await update();
  expect(on(PLAN)).not.toContain(deleted!.measure.content.title);
  expect(on(PLAN)).toContain('มาตรการใต้ตาราง');
  expect(register().rows.map(({ measure }) => measure.id)).not.toContain(deleted!.measure.id);
  await update();
  expect(register().rows).toHaveLength(rows.length);
});

describe('what was done in the pane', () => {
  const OWN: PlanEdits['own'][number] = {
    ...EMPTY_CONTENT,
    key: 'u-7k3f9q2ab',
    indicator: 7,
    title: 'จัดประชุมประชาคมทุกตำบล',
    owners: ['กองคลัง'],
    quarters: [1],
    rounds: [6],
  };

  test('is taken into the register once, as making the plan takes it', async () => {
    const { register, plan, update, keep } = opened();
    await plan();
    await keep({
      plan: { chosen: { 'm07-1': false }, changed: { 'm07-2': { title: 'แก้ในหน้าต่าง' } }, own: [OWN] },
    });
    const first = await update();
    expect(keys(first)).toEqual(expect.arrayContaining(['job.edited', 'job.register.taken']));
    expect(titles(register())).toEqual(expect.arrayContaining(['แก้ในหน้าต่าง', OWN.title]));
    expect(register().rows.map(({ measure }) => measure.id)).not.toContain('m07-1');
    expect(keys(await update())).not.toContain('job.edited');
  });

  test('about measures that are newly suggested is not lost, and nothing else is suggested', async () => {
    const weaker = scoreSheet({
      scores: RESULT.map((score, index) => (index === 0 || index === 2 ? 40 : score)),
    });
    const { plan: planWeaker, register: registerOfWeaker } = opened(weaker);
    await planWeaker();
    const [left, changed] = registerOfWeaker().rows.flatMap(({ measure: { id, indicator } }) =>
      indicator === 1 && id !== null ? [id] : [],
    );

    const { host, register, plan, update, keep } = opened();
    await plan();
    const before = register().rows.length;
    host.type(SCORES, FIRST, 1, 40);
    host.type(SCORES, THIRD, 1, 40);
    await keep({
      plan: { chosen: { [left!]: false }, changed: { [changed!]: { title: 'แก้แล้ว' } }, own: [] },
    });
    await update();
    const added = register().rows.slice(before);
    expect(added.map(({ measure }) => measure.id)).not.toContain(left);
    expect(added.map(({ measure }) => measure.indicator)).not.toContain(3);
    expect(titles(register()).slice(before)).toContain('แก้แล้ว');
    // What was left out there is not suggested by the plan that is made next; what nobody decided about is.
    await plan();
    const ids = register().rows.map(({ measure }) => measure.id);
    expect(ids).not.toContain(left);
    expect(new Set(indicators(register()).slice(before + added.length))).toEqual(new Set([3]));
  });
});

describe('without a register of that plan', () => {
  test('nothing is made, and what to press instead is said', async () => {
    const { host, update } = opened();
    const report = await update();
    expect([report.done, keys(report)]).toEqual([false, ['job.no-register']]);
    expect(host.calls).toEqual(['read']);
    expect(reportTexts(report, 'th')[0]).toBe(
      'ไม่พบทะเบียนมาตรการของเทศบาลตำบลตัวอย่าง ปีงบประมาณ 2568 ในสมุดงานนี้ จึงไม่ได้ปรับปรุงเอกสาร โปรดกด “จัดทำแผน” เพื่อจัดทำทะเบียนและเอกสารของแผนก่อน',
    );
    expect(reportTexts(report, 'en')[0]).toMatch(/no register of measures .* 2568.*Choose “Make plan” first/);
  });

  test('a register of another year is named and left alone', async () => {
    const { host, plan, update, keep } = opened();
    await plan();
    const before = JSON.stringify(host.workbook);
    await keep({ planYear: 2570 });
    const report = await update();
    expect(keys(report).slice(0, 2)).toEqual(['job.no-register', 'job.no-register.others']);
    expect(reportTexts(report, 'th')[1]).toContain('(ทะเบียนมาตรการ ๒๕๖๘)');
    expect(reportTexts(report, 'th').join()).not.toMatch(/[{}]/);
    expect(JSON.stringify(host.workbook)).toBe(before);
  });

  test('scores without year and agency are named as such', async () => {
    const { update } = opened(scoreSheet({ year: null, agency: null }));
    const [first] = reportTexts(await update(), 'th');
    expect(first).toContain('(ไม่ระบุชื่อหน่วยงาน)');
    expect(first).toContain('(ไม่ทราบปี)');
  });
});
