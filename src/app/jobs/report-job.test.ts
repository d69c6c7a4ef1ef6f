/** The button that makes the report that is due. */
import { FakeHost, FakeStore } from '../../../test/support/fake-host';
import { book } from '../../../test/support/grids';
import { scoreSheet } from '../../../test/support/score-sheets';
import { registersOf } from '../../planning/register/read-register';
import { makePlanJob } from './document-jobs';
import { reportTexts, type JobReport } from './job-report';
import { makeReportJob } from './report-job';

const keys = ({ sentences }: JobReport): string[] =>
  sentences.map((sentence) => ('key' in sentence ? sentence.key : sentence.finding.code));

beforeEach(() => jest.useFakeTimers({ now: new Date(2025, 2, 20) }));
afterEach(() => jest.useRealTimers());

function opened(...years: readonly number[]) {
  const host = new FakeHost(book(...years.map((year) => scoreSheet({ name: `คะแนน ${year}`, year }))));
  const context = { host, store: new FakeStore() };
  return {
    host,
    plan: () => makePlanJob(context),
    report: () => makeReportJob(context),
    made: () => host.names.filter((name) => /^(รายงานผล|บันทึกข้อความ)/.test(name)),
  };
}

test('half a year is reported from its register, with a memo, and no other sheet changes', async () => {
  const { host, plan, report, made } = opened(2567);
  await plan();
  const [register] = registersOf(host.workbook.sheets);
  host.type(register!.sheet, register!.rows[0]!.row, register!.columns.get('status')!, 'แล้วเสร็จ');
  const others = host.names;
  const before = JSON.stringify(host.workbook.sheets);
  const done = await report();
  expect(done.done).toBe(true);
  expect(keys(done)).toEqual([
    'job.report.inside',
    'report.made',
    'report.tally',
    'report.checks',
    'report.remark.done-without-result',
  ]);
  expect(made()).toEqual(['รายงานผล ๒๕๖๘ รอบ ๖ เดือน', 'บันทึกข้อความ ๒๕๖๘ รอบ ๖ เดือน']);
  const kept = host.workbook.sheets.filter(({ sheet }) => others.includes(sheet));
  expect(JSON.stringify(kept)).toBe(before);
  expect(host.calls.slice(-2)).toEqual(['read', 'make']);
});

test('what the OIT list asks for comes first: in 2568 the whole year before', async () => {
  const { plan, report, made } = opened(2566);
  await plan();
  const done = await report();
  expect(keys(done).slice(0, 2)).toEqual(['job.report.published', 'report.made']);
  expect(keys(done)).toContain('report.no-after');
  expect(made()).toEqual(['รายงานผล ๒๕๖๗ รอบ ๑๒ เดือน', 'บันทึกข้อความ ๒๕๖๗ รอบ ๑๒ เดือน']);
});

test('made again it takes the place of the first one', async () => {
  const { plan, report, made } = opened(2567);
  await plan();
  await report();
  expect(keys(await report())).toContain('job.replaced');
  expect(made()).toHaveLength(2);
});

test('without a register of what is due nothing is made, and that is said', async () => {
  const { host, report, made } = opened(2567);
  const done = await report();
  expect(done.done).toBe(false);
  expect(reportTexts(done, 'th')[0]).toMatch(/รอบเดือน\/ปี: 12\/2567, 6\/2568.*โปรดกด “จัดทำแผน”/);
  expect(made()).toEqual([]);
  expect(host.calls).not.toContain('make');
});
