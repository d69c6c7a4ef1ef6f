import { book, sheet } from '../../../test/support/grids';
import { FakeHost, FakeStore } from '../../../test/support/fake-host';
import { RESULT, scoreSheet } from '../../../test/support/score-sheets';
import { points } from '../../../test/support/scores';
import type { Workbook } from '../../workbook/cell-grid';
import { DEFAULT_SETTINGS, type Settings } from '../keeping/settings';
import { analyseJob, makePlanJob } from './document-jobs';
import { MEMORY_MARKER } from '../keeping/memory-marker';
import { WorkbookMemory } from '../keeping/workbook-memory';
import type { HostJob } from './host-job';
import { reportTexts, type JobReport } from './job-report';
import { removeJob } from './remove-job';
import { showCheckJob } from './show-check-job';

const [ANALYSIS, CHECK] = ['วิเคราะห์ผล ๒๕๖๘', 'ตรวจสอบข้อมูล ๒๕๖๘'];
const SHOWN = ['บทสรุป ๒๕๖๘', ANALYSIS, 'แผนมาตรการ ๒๕๖๘', 'ทะเบียนมาตรการ ๒๕๖๘', 'ผู้รับผิดชอบ ๒๕๖๘'];
const PLAN_SHEETS = [...SHOWN, CHECK];

async function opened(workbook: Workbook, settings: Partial<Settings> = {}) {
  const host = new FakeHost(workbook);
  const store = new FakeStore();
  await new WorkbookMemory(store).writeSettings({ ...DEFAULT_SETTINGS, ...settings });
  const run = (job: HostJob): Promise<JobReport> => job({ host, store });
  return { host, store, run };
}

const keys = (report: JobReport): string[] =>
  report.sentences.map((sentence) => ('key' in sentence ? sentence.key : sentence.finding.code));

test('one click makes the sheets behind the others and shows the plan', async () => {
  const { host, run } = await opened(book(scoreSheet(), sheet('อื่น', [['ก']])));
  const report = await run(makePlanJob);
  expect(report.done).toBe(true);
  expect(host.names).toEqual(['ผลคะแนน', 'อื่น', ...PLAN_SHEETS]);
  expect(host.shown).toBe('plan');
  expect(host.calls).toEqual(['read', 'make']);
  expect(reportTexts(report, 'th')).toEqual([
    `จัดทำแผนแล้ว 8 มาตรการ จากคะแนนของเทศบาลตำบลตัวอย่าง ปีงบประมาณ 2567 แผ่นงานที่เพิ่มคือ ${SHOWN.join(', ')}`,
    expect.stringContaining(`${CHECK} ซึ่งซ่อนไว้`),
  ]);
});

test('the analysis alone', async () => {
  const { host, run } = await opened(book(scoreSheet()));
  const report = await run(analyseJob);
  expect(host.names).toEqual(['ผลคะแนน', ANALYSIS, CHECK]);
  expect(host.shown).toBe('analysis');
  expect(reportTexts(report, 'en').join(' ')).toContain('overall 78.85, level ต้องปรับปรุง');
});

test('an analysis whose level is an upper bound says so', async () => {
  const { run } = await opened(book(scoreSheet({ scores: RESULT.map(() => 90) })));
  const report = await run(analyseJob);
  expect(reportTexts(report, 'th')[0]).toContain(
    'คะแนนรวม 90.00 ไม่เกินระดับ “ผ่านดี” (ขึ้นกับคะแนน EIT ส่วนที่ 1 และส่วนที่ 2)',
  );
  expect(reportTexts(report, 'en')[0]).toContain('overall 90.00, level at most “ผ่านดี”');
});

test('the saved settings are used', async () => {
  const { host, run } = await opened(book(scoreSheet({ agency: null })), {
    digits: 'arabic',
    threshold: points(95),
    agency: 'อบต.ใหม่',
  });
  await run(makePlanJob);
  expect(host.names[2]).toBe('วิเคราะห์ผล 2568');
  const plan = JSON.stringify(host.workbook.sheets[3]);
  expect(plan).toContain('องค์การบริหารส่วนตำบลใหม่');
  // 92.01, a strength at the usual threshold of 85.
  expect(plan).toContain('การปฏิบัติหน้าที่');
});

test('a saved name is never printed over the name in the sheet: these may be another agency’s scores', async () => {
  const { host, run } = await opened(book(scoreSheet()), { agency: 'อบต.เดิม' });
  const report = await run(makePlanJob);
  expect(reportTexts(report, 'th')[0]).toContain('จากคะแนนของเทศบาลตำบลตัวอย่าง');
  const printed = host.workbook.sheets.filter(({ marker }) => marker !== MEMORY_MARKER);
  expect(JSON.stringify(printed)).not.toContain('อบต.เดิม');
});

test('scores without year and agency are named as such, and get no level', async () => {
  const { run } = await opened(book(scoreSheet({ year: null, agency: null })));
  const [first] = reportTexts(await run(analyseJob), 'th');
  expect(first).toContain('(ไม่ระบุชื่อหน่วยงาน)');
  expect(first).toContain('(ไม่ทราบปี)');
  expect(first).toContain('(ยังไม่กำหนด)');
  expect(first).not.toMatch(/[{}]/);
});

describe('what the user must know', () => {
  test('no scores: nothing is made, the finding says what to do', async () => {
    const { host, run } = await opened(book(sheet('ว่าง', [['ประชุม']])));
    const report = await run(makePlanJob);
    expect([report.done, keys(report)]).toEqual([false, ['no-scores']]);
    expect(host.calls).toEqual(['read']);
  });

  test('several agencies: nothing is made until one is saved', async () => {
    const province = book(
      scoreSheet({ name: 'ก', agency: 'องค์การบริหารส่วนตำบลนาดี' }),
      scoreSheet({ name: 'ข', agency: 'เทศบาลตำบลบึงงาม' }),
    );
    const without = await opened(province);
    const [text] = reportTexts(await without.run(makePlanJob), 'th');
    expect(text).toMatch(/2 หน่วยงาน.*นาดี.*บึงงาม.*โปรดเปิดหน้าต่าง/);
    expect(without.host.calls).toEqual(['read']);

    const saved = await opened(province, { agency: 'ทต.บึงงาม' });
    const [made] = reportTexts(await saved.run(makePlanJob), 'th');
    expect(made).toContain('เทศบาลตำบลบึงงาม');

    const gone = await opened(province, { agency: 'อบต.อื่น' });
    const report = await gone.run(makePlanJob);
    expect([report.done, keys(report)]).toEqual([false, ['job.unknown-agency']]);
  });

  test('of a whole province only the first names are listed', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      scoreSheet({ name: `แผ่น ${index}`, agency: `เทศบาลตำบลบ้าน${'กขคงจฉชซดตถท'[index]!}` }),
    );
    const { run } = await opened(book(...many));
    const [text = ''] = reportTexts(await run(makePlanJob), 'th');
    expect(text).toContain('12 หน่วยงาน');
    expect(text.match(/เทศบาลตำบล/g)).toHaveLength(5);
  });

  test('several years: the latest is used and said', async () => {
    const { run } = await opened(book(scoreSheet({ name: 'ก', year: 2566 }), scoreSheet({ name: 'ข' })));
    expect(keys(await run(makePlanJob))).toEqual(['job.plan-made', 'job.check-hidden', 'job.other-years']);
  });

  test('error findings are told, the first two in full; the plan is made all the same', async () => {
    const broken = [null, 920.1, 'สูง', ...RESULT.slice(3)];
    const { host, run } = await opened(book(scoreSheet({ scores: broken })));
    const report = await run(makePlanJob);
    expect(keys(report)).toEqual([
      'job.plan-made',
      'job.check-hidden',
      'job.errors',
      'missing-indicator',
      'out-of-range',
      'job.more-errors',
    ]);
    expect(host.names).toHaveLength(7);
    for (const language of ['th', 'en'] as const) {
      for (const text of reportTexts(report, language)) expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  });

  test('what this host cannot draw is said', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    host.leftOut = ['chart', 'page-layout'];
    expect(reportTexts(await run(makePlanJob), 'en').at(-1)).toContain('the chart, page setup');
  });
});

describe('made again', () => {
  test('sheets that nobody edited are replaced', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    const report = await run(makePlanJob);
    expect(keys(report)).toEqual(['job.plan-made', 'job.register', 'job.check-hidden', 'job.replaced']);
    expect(host.names).toEqual(['ผลคะแนน', ...PLAN_SHEETS]);
    expect(host.calls.slice(2)).toEqual(['read', 'make']);
  });

  test('what a person typed in the register stays where it stands, and goes into the documents', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    host.type('ทะเบียนมาตรการ ๒๕๖๘', 5, 4, 'มาตรการของเรา');
    const report = await run(makePlanJob);
    expect(keys(report)).toEqual(['job.plan-made', 'job.register', 'job.check-hidden', 'job.replaced']);
    expect(host.names).toEqual(['ผลคะแนน', ...PLAN_SHEETS]);
    const [, , , plan, register] = host.workbook.sheets;
    expect(JSON.stringify(plan)).toContain('มาตรการของเรา');
    expect(register?.rows[5]?.[4]?.value).toBe('มาตรการของเรา');
  });

  test('a register that Excel does not change is told; making again completes it', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    host.refusesTable = true;
    const report = await run(makePlanJob);
    expect(keys(report)).toEqual([
      'job.plan-made',
      'job.register.not-written',
      'job.check-hidden',
      'job.replaced',
    ]);
    expect(reportTexts(report, 'th')[1]).toMatch(/“ทะเบียนมาตรการ ๒๕๖๘”.*สั่งจัดทำอีกครั้ง/);
    host.refusesTable = false;
    expect(keys(await run(makePlanJob))).toContain('job.register');
  });

  test('three times, with an edit before the last: the sheets have their names, the edited one is kept', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    await run(makePlanJob);
    host.type('แผนมาตรการ ๒๕๖๘', 5, 1, 'มาตรการของเรา');
    await run(makePlanJob);
    expect(host.names).toEqual(['ผลคะแนน', ...PLAN_SHEETS, 'แผนมาตรการ ๒๕๖๘ (เดิม)']);
    expect(JSON.stringify(host.workbook.sheets.at(-1))).toContain('มาตรการของเรา');
    expect(keys(await run(makePlanJob))).toContain('job.replaced');
    expect(keys(await run(removeJob))).toEqual(['job.removed']);
    // The register was made by the first click.
    expect(host.names).toEqual(['ผลคะแนน', 'ทะเบียนมาตรการ ๒๕๖๘', 'แผนมาตรการ ๒๕๖๘ (เดิม)']);
  });

  test('a renamed sheet is replaced under the name that its user gave it', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(analyseJob);
    host.rename('วิเคราะห์ผล ๒๕๖๘', 'ของฉัน');
    expect(keys(await run(analyseJob))).toEqual(['job.analysis-made', 'job.check-hidden', 'job.replaced']);
    expect(host.names).toEqual(['ผลคะแนน', 'ของฉัน', CHECK]);
  });

  test('the old sheets stay when the new ones cannot be made', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    host.failNext('make', 'protected');
    await expect(run(makePlanJob)).rejects.toMatchObject({ reason: 'protected' });
    expect(host.names).toEqual(['ผลคะแนน', ...PLAN_SHEETS]);
  });

  test('a failure to remove the old ones does not undo what was made', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(analyseJob);
    host.keepsEarlier = true;
    expect(keys(await run(analyseJob))).toEqual(['job.analysis-made', 'job.check-hidden']);
    expect(host.names).toHaveLength(5);
  });

  test('a workbook that keeps nothing still gets its sheets', async () => {
    const { store, run } = await opened(book(scoreSheet()));
    store.readOnly = true;
    expect((await run(makePlanJob)).done).toBe(true);
  });
});

test('the hidden sheet with what was found is shown when it is asked for', async () => {
  const { host, run } = await opened(book(scoreSheet()));
  expect(keys(await run(showCheckJob))).toEqual(['job.no-check']);
  await run(makePlanJob);
  const report = await run(showCheckJob);
  expect([report.done, keys(report), host.shown]).toEqual([true, ['job.check-shown'], CHECK]);
});

describe('removed', () => {
  test('what was made last goes, then what was made before', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    host.type('ผลคะแนน', 3, 1, 99);
    await run(analyseJob);
    expect(host.names).toHaveLength(7);
    expect(reportTexts(await run(removeJob), 'en')).toEqual([
      'The 1 sheets that were made last were removed.',
    ]);
    expect(host.names).toEqual(['ผลคะแนน', ...SHOWN.filter((name) => name !== ANALYSIS)]);
    expect(keys(await run(removeJob))).toEqual(['job.removed']);
    expect(host.names).toEqual(['ผลคะแนน']);
    expect(keys(await run(removeJob))).toEqual(['job.nothing-to-remove']);
  });

  test('sheets that were edited or renamed stay and are named', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    host.type('ทะเบียนมาตรการ ๒๕๖๘', 4, 6, 'มาตรการของเรา');
    host.rename('แผนมาตรการ ๒๕๖๘', 'แผนฉบับลงนาม');
    const report = await run(removeJob);
    expect(keys(report)).toEqual(['job.removed', 'job.edited-not-removed']);
    expect(reportTexts(report, 'th')[1]).toMatch(/: ทะเบียนมาตรการ ๒๕๖๘, แผนฉบับลงนาม$/);
    expect(host.names).toEqual(['ผลคะแนน', 'แผนฉบับลงนาม', 'ทะเบียนมาตรการ ๒๕๖๘']);
  });

  test('what the user deleted himself is passed over', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    await run(analyseJob);
    host.delete(ANALYSIS);
    expect(keys(await run(removeJob))).toEqual(['job.removed']);
    expect(host.names).toEqual(['ผลคะแนน']);
  });

  test('a sheet that was kept is nobody’s to remove', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(analyseJob);
    const [, first = ''] = host.names;
    host.type(first, 4, 20, 'บันทึกของเรา');
    await run(analyseJob);
    host.delete(first);
    expect(keys(await run(removeJob))).toEqual(['job.nothing-to-remove']);
    expect(host.names).toEqual(['ผลคะแนน', `${first} (เดิม)`]);
  });

  test('what the user renamed is his own: that is said, and the next time what was made before goes', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    await run(makePlanJob);
    await run(analyseJob);
    host.rename(ANALYSIS, 'ของฉัน');
    const report = await run(removeJob);
    expect([report.done, keys(report)]).toEqual([false, ['job.edited-not-removed']]);
    expect(keys(await run(removeJob))).toEqual(['job.removed']);
    expect(host.names).toEqual(['ผลคะแนน', 'ของฉัน']);
  });

  test('a workbook that keeps nothing any more still loses the sheets', async () => {
    const { host, store, run } = await opened(book(scoreSheet()));
    await run(analyseJob);
    store.readOnly = true;
    expect(keys(await run(removeJob))).toEqual(['job.removed']);
    expect(host.names).toEqual(['ผลคะแนน']);
    expect(keys(await run(removeJob))).toEqual(['job.nothing-to-remove']);
  });

  test('nothing was made: the workbook is not even read', async () => {
    const { host, run } = await opened(book(scoreSheet()));
    expect(keys(await run(removeJob))).toEqual(['job.nothing-to-remove']);
    expect(host.calls).toEqual([]);
  });
});
