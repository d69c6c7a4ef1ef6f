/** Jobs of the ribbon on a workbook in which the pane has kept what a person did. */
import { book } from '../../../test/support/grids';
import { FakeHost, FakeStore } from '../../../test/support/fake-host';
import { RESULT, scoreSheet } from '../../../test/support/score-sheets';
import { points } from '../../../test/support/scores';
import type { KeptWork } from '../keeping/kept-work';
import { openScores } from '../open-scores';
import { NO_EDITS, type SetEdits } from '../keeping/set-edits';
import { MADE_KINDS } from '../order';
import type { PlanEdits } from '../edit-plan';
import { annotateJob } from './annotate-job';
import { analyseJob, makePlanJob } from './document-jobs';
import { WORK_KEY } from '../keeping/workbook-memory';
import type { HostJob } from './host-job';
import { reportTexts } from './job-report';

interface Work {
  /** Edits of the first sheet. */
  readonly edits?: Partial<SetEdits>;
  readonly order?: Partial<KeptWork['order']>;
  /** Index of the sheet that was chosen. */
  readonly selected?: number;
}

/** A workbook in which the pane has kept some work, and how to run a job in it. */
async function kept(sheets: readonly ReturnType<typeof scoreSheet>[], { edits, order, selected }: Work) {
  const host = new FakeHost(book(...sheets));
  const store = new FakeStore();
  const { sets } = openScores(host.workbook);
  const [first] = sets;
  const own = first && {
    key: first.key,
    sheet: first.set.sheet,
    fiscalYear: first.set.fiscalYear,
    scores: first.set.entries.map(({ score }) => score),
    edits: { ...NO_EDITS, ...edits },
  };
  await store.write(WORK_KEY, {
    version: 1,
    selected: selected === undefined ? null : sets[selected]!.key,
    order: { kinds: MADE_KINDS, ...order },
    sets: edits ? [own] : [],
    adrift: [],
  });
  return {
    host,
    run: async (job: HostJob): Promise<readonly string[]> => reportTexts(await job({ host, store }), 'th'),
    /** Everything that stands on a sheet. */
    on: (name: string) =>
      JSON.stringify(host.workbook.sheets.find(({ sheet }) => sheet === name)?.rows ?? null),
  };
}

const plan = (edits: Partial<PlanEdits>): Partial<SetEdits> => ({ plan: { ...NO_EDITS.plan, ...edits } });
const OWN: PlanEdits['own'][number] = {
  key: 'u07-1',
  indicator: 7,
  title: 'จัดประชุมประชาคมทุกตำบล',
  approach: '',
  steps: [],
  owners: ['กองคลัง'],
  person: '',
  quarters: [1],
  followUp: '',
  rounds: [6],
  evidence: '',
};
const PLAN = 'แผนมาตรการ ๒๕๖๘';

test('the plan of one click is the plan of the pane: its measures, corrected scores, name and year', async () => {
  const { run, on } = await kept([scoreSheet()], {
    edits: {
      ...plan({ own: [OWN] }),
      corrections: { 1: points(12.34) },
      agency: 'เทศบาลเมืองใหม่',
      planYear: 2570,
    },
  });
  const [made, edited] = await run(makePlanJob);
  expect(made).toContain('เทศบาลเมืองใหม่');
  expect(edited).toBe('ใช้ตามที่แก้ไขไว้ในหน้าต่างแผนมาตรการ ITA: ปีหรือชื่อหน่วยงาน, คะแนน, มาตรการ');
  const sheet = on('แผนมาตรการ ๒๕๗๐');
  for (const part of [OWN.title, '๑๒.๓๔', 'เทศบาลเมืองใหม่']) expect(sheet).toContain(part);
});

test('the analysis has the corrected scores, and says nothing of measures', async () => {
  const { run, on } = await kept([scoreSheet()], {
    edits: { ...plan({ own: [OWN] }), corrections: { 1: points(12.34) } },
  });
  expect((await run(analyseJob))[1]).toBe('ใช้ตามที่แก้ไขไว้ในหน้าต่างแผนมาตรการ ITA: คะแนน');
  expect(on('วิเคราะห์ผล ๒๕๖๘')).toContain('12.34');
});

test('of several years the one that was chosen in the pane is taken; that there is a later one is said', async () => {
  const years = [2566, 2567].map((year) => scoreSheet({ name: String(year), year }));
  const earlier = await (await kept(years, { selected: 0 })).run(makePlanJob);
  expect(earlier[0]).toContain('ปีงบประมาณ 2566');
  expect(earlier.slice(1)).toEqual([
    expect.stringContaining('ซึ่งซ่อนไว้'),
    expect.stringMatching(/^สมุดงานมีคะแนนปี 2567 ด้วย แต่งานนี้ใช้คะแนนปี 2566 ตามที่เลือกไว้/),
  ]);
  const latest = await (await kept(years, { selected: 1 })).run(makePlanJob);
  expect(latest).toEqual([expect.stringContaining('ปีงบประมาณ 2567'), expect.stringContaining('ซึ่งซ่อนไว้')]);
});

test('texts of the documents are drawn as they were typed, and that is told', async () => {
  const { run, on } = await kept([scoreSheet()], {
    edits: { texts: { 'principles.1': 'ข้อความของเรา ข้อ 1', 'brief.decision-3': '' } },
  });
  expect((await run(makePlanJob)).join('\n')).toContain('ใช้ตามที่แก้ไขไว้ในหน้าต่างแผนมาตรการ ITA: ข้อความในเอกสาร');
  expect(on('วิเคราะห์ผล ๒๕๖๘')).toContain('ข้อความของเรา ข้อ 1');
  expect(on('บทสรุป ๒๕๖๘')).not.toContain('ติดตามความก้าวหน้า');
});

test('the year before is told in the documents where the workbook has it', async () => {
  const years = [2566, 2567].map((year) => scoreSheet({ name: String(year), year }));
  const { run, on } = await kept(years, { selected: 1 });
  await run(makePlanJob);
  expect(on('วิเคราะห์ผล ๒๕๖๘')).toContain('เท่ากับปีงบประมาณ พ.ศ. ๒๕๖๖');
  expect(on('บทสรุป ๒๕๖๘')).toContain('ปีงบประมาณ พ.ศ. ๒๕๖๖ ได้');
});

test('a year of the plan is told where a plan is made, and is that of its own scores alone', async () => {
  const years = [2565, 2567].map((year) => scoreSheet({ name: String(year), year }));
  const first = await kept(years, { edits: { planYear: 2569 }, selected: 0 });
  expect((await first.run(makePlanJob))[1]).toMatch(/: ปีหรือชื่อหน่วยงาน$/);
  expect(first.on('แผนมาตรการ ๒๕๖๙')).not.toBe('null');
  expect((await first.run(analyseJob))[1]).not.toContain('ใช้ตามที่แก้ไขไว้');
  const second = await kept(years, { edits: { planYear: 2569 }, selected: 1 });
  await second.run(makePlanJob);
  expect(second.on(PLAN)).not.toBe('null');
});

test('a year of the plan that the first version kept is still that of the scores that were chosen', async () => {
  const { run, on } = await kept([scoreSheet()], { order: { planYear: 2570 }, selected: 0 });
  await run(makePlanJob);
  expect(on('แผนมาตรการ ๒๕๗๐')).not.toBe('null');
});

test('of several agencies likewise', async () => {
  const two = [
    scoreSheet({ name: 'ก', agency: 'เทศบาลตำบลหนึ่ง' }),
    scoreSheet({ name: 'ข', agency: 'เทศบาลตำบลสอง' }),
  ];
  const { run } = await kept(two, { selected: 1 });
  expect((await run(makePlanJob))[0]).toContain('เทศบาลตำบลสอง');
});

test('a score that was typed into the sheet later wins over its correction, and that is said', async () => {
  const { host, run, on } = await kept([scoreSheet()], { edits: { corrections: { 1: points(12.34) } } });
  const row = scoreSheet().rows.findIndex((cells) => cells?.[1]?.value === RESULT[0]);
  host.type(scoreSheet().sheet, row, 1, 55.55);
  const texts = await run(makePlanJob);
  expect(texts.at(-1)).toMatch(/ตัวชี้วัดที่ 1 .* เป็น 55\.55 หลังจากที่แก้เป็น 12\.34 .*จึงใช้ 55\.55/);
  expect(texts.join()).not.toContain('ใช้ตามที่แก้ไขไว้');
  expect(on(PLAN)).toContain('๕๕.๕๕');
});

test('where every measure was left out nothing is made, and the report says what to do', async () => {
  const all = Array.from({ length: 10 }, (_, index) => String(index + 1).padStart(2, '0'));
  const chosen = Object.fromEntries(
    all.flatMap((indicator) => [1, 2, 3, 4, 5].map((number) => [`m${indicator}-${number}`, false])),
  );
  const { host, run } = await kept([scoreSheet()], { edits: plan({ chosen }) });
  expect((await run(makePlanJob))[0]).toContain('ยังไม่ได้เลือกมาตรการ');
  expect(host.calls).toEqual(['read']);
});

test('annotating writes what stands in the sheet, under the year that was given in the pane', async () => {
  const { run, on } = await kept([scoreSheet({ year: null })], {
    edits: { year: 2564, corrections: { 1: points(12.34) } },
  });
  await run(annotateJob);
  const sheet = on(scoreSheet().sheet);
  expect(sheet).toContain('ผลการจำแนก ๒๕๖๔ (เกณฑ์ ๘๕)');
  expect(sheet).not.toContain('12.34');
});

test.each([null, 'x', { sets: 5 }, { version: 1, sets: [{}], selected: 'agency|x|1' }])(
  'work that cannot be read is as none: %j',
  async (stored) => {
    const host = new FakeHost(book(scoreSheet()));
    const store = new FakeStore();
    await store.write(WORK_KEY, stored);
    const { sentences } = await makePlanJob({ host, store });
    expect(sentences).toMatchObject([{ key: 'job.plan-made' }, { key: 'job.check-hidden' }]);
  },
);

test('measures that were edited in the pane go into the register once: from then on its cells count', async () => {
  const REGISTER = 'ทะเบียนมาตรการ ๒๕๖๘';
  const { host, run, on } = await kept([scoreSheet()], {
    edits: {
      ...plan({ own: [OWN], changed: { 'm07-1': { title: 'แก้ในหน้าต่าง' } } }),
      agency: 'เทศบาลเมืองใหม่',
    },
  });
  const first = await run(makePlanJob);
  expect(first.join('\n')).toContain('ลงมาตรการที่แก้ไขในหน้าต่างไว้ในทะเบียนแล้ว');
  expect(on(REGISTER)).toContain('แก้ในหน้าต่าง');
  const register = host.workbook.sheets.find(({ sheet }) => sheet === REGISTER);
  const row = register?.rows.findIndex((cells) => cells?.some((cell) => cell?.value === 'แก้ในหน้าต่าง')) ?? -1;
  const column = register?.rows[row]?.findIndex((cell) => cell?.value === 'แก้ในหน้าต่าง') ?? -1;
  host.type(REGISTER, row, column, 'พิมพ์ในทะเบียน');
  const second = await run(makePlanJob);
  expect(second.join('\n')).not.toContain('ลงมาตรการที่แก้ไข');
  expect(on(REGISTER)).toContain('พิมพ์ในทะเบียน');
  expect(on(REGISTER)).not.toContain('แก้ในหน้าต่าง');
  expect(on(REGISTER).split(OWN.title)).toHaveLength(2);
  // Nothing else that was done in the pane is forgotten.
  expect(on(PLAN)).toContain('เทศบาลเมืองใหม่');
});
