/** Jobs of the ribbon on workbooks with agencies of one name, and with scores that are doubtful. */
import { FakeHost, FakeStore } from '../../../test/support/fake-host';
import { book } from '../../../test/support/grids';
import { scoreSheet } from '../../../test/support/score-sheets';
import type * as Told from '../../../test/support/told-by-reading';
import type * as Reading from '../../reading/read-scores-with';
import { openScores } from '../open-scores';
import { annotateJob } from './annotate-job';
import { analyseJob, makePlanJob } from './document-jobs';
import { WORK_KEY } from '../keeping/workbook-memory';
import type { HostJob } from './host-job';
import { reportTexts } from './job-report';

jest.mock('../../reading/read-scores-with', () => {
  const actual = jest.requireActual<typeof Reading>('../../reading/read-scores-with');
  const { toldByReading } = jest.requireActual<typeof Told>('../../../test/support/told-by-reading');
  return {
    ...actual,
    readScoresWith: (...args: Parameters<typeof actual.readScoresWith>) =>
      toldByReading(actual.readScoresWith(...args)),
  };
});

const SETTINGS_KEY = 'ita-planner.settings';

async function opened(
  sheets: readonly ReturnType<typeof scoreSheet>[],
  { agency, selected }: { readonly agency?: string; readonly selected?: number } = {},
) {
  const host = new FakeHost(book(...sheets));
  const store = new FakeStore();
  if (agency !== undefined) await store.write(SETTINGS_KEY, { agency });
  if (selected !== undefined) {
    const { key } = openScores(host.workbook).sets[selected]!;
    await store.write(WORK_KEY, { version: 1, selected: key, sets: [], adrift: [] });
  }
  return {
    host,
    run: async (job: HostJob): Promise<readonly string[]> => reportTexts(await job({ host, store }), 'th'),
  };
}

const at = (district: string, name: string) =>
  scoreSheet({ name, agency: `หน่วยงาน: อบต.หนองบัว@${district}` });
const TWO = [at('เมือง', 'ก'), at('ท่าบ่อ', 'ข')];

describe('agencies of one name', () => {
  test('are asked about by names that tell them apart', async () => {
    const { host, run } = await opened(TWO);
    const [first] = await run(makePlanJob);
    expect(first).toContain('2 หน่วยงาน (อบต.หนองบัว อำเภอเมือง, อบต.หนองบัว อำเภอท่าบ่อ)');
    expect(host.calls).toEqual(['read']);
  });

  test('a name that was saved before another bore it is asked about again', async () => {
    const { run } = await opened(TWO, { agency: 'อบต.หนองบัว' });
    expect((await run(makePlanJob))[0]).toContain('2 หน่วยงานที่ใช้ชื่อ “อบต.หนองบัว”');
  });

  test.each([{ agency: 'อบต.หนองบัว อำเภอท่าบ่อ' }, { selected: 1 }])(
    'the one that was chosen is taken, and named so: %j',
    async (chosen) => {
      const { run } = await opened(TWO, chosen);
      expect((await run(analyseJob))[0]).toContain('วิเคราะห์คะแนนของอบต.หนองบัว อำเภอท่าบ่อ ปีงบประมาณ 2567');
    },
  );
});

describe('doubtful scores', () => {
  const lpa = scoreSheet({ name: 'LPA', year: 2568 });
  const ita = scoreSheet({ name: 'ITA' });

  test('are passed over where there are others, and that is told', async () => {
    const { run } = await opened([lpa, ita]);
    const texts = await run(makePlanJob);
    expect(texts[0]).toContain('ปีงบประมาณ 2567');
    expect(texts.join('\n')).toContain('ไม่ได้ใช้คะแนนบางชุดในแผ่นงาน LPA');
  });

  test.each([
    ['alone', [lpa], undefined],
    ['that were chosen in the pane', [lpa, ita], 0],
  ] as const)('%s are left to the pane, which can ask', async (_, sheets, selected) => {
    const { host, run } = await opened(sheets, selected === undefined ? {} : { selected });
    const texts = await run(makePlanJob);
    expect(texts).toEqual([expect.stringMatching(/แผ่นงาน LPA อาจไม่ใช่คะแนน ITA.*โปรดเปิดหน้าต่าง/)]);
    expect(host.calls).toEqual(['read']);
  });

  test('get no classes beside them', async () => {
    const both = await opened([lpa, ita]);
    const texts = await both.run(annotateJob);
    expect(texts[0]).toContain('10 รายการ ในแผ่นงาน ITA');
    expect(texts.at(-1)).toContain('ไม่ได้ใช้คะแนนบางชุดในแผ่นงาน LPA');
    const alone = await opened([lpa]);
    expect((await alone.run(annotateJob))[0]).toContain('อาจไม่ใช่คะแนน ITA');
    expect(alone.host.calls).toEqual(['read']);
  });
});

test('a part of a sheet that could not be read is told', async () => {
  const far = { ...scoreSheet(), unread: [{ top: 2000, left: 0, bottom: 1_048_575, right: 3 }] };
  const { host, run } = await opened([scoreSheet()]);
  jest.spyOn(host, 'read').mockResolvedValue({ sheets: [far], drawn: [] });
  expect((await run(analyseJob)).join('\n')).toContain('ไม่ได้อ่านเซลล์ A2001:D1048576 ในแผ่นงาน ผลคะแนน');
});
