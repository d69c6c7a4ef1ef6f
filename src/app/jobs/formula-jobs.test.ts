import { book, sheet } from '../../../test/support/grids';
import { FakeHost, FakeStore, type FakeFormula } from '../../../test/support/fake-host';
import { freezeJob, repairJob } from './formula-jobs';
import { reportTexts } from './job-report';
import { callsUs, withProperNames } from './our-formulas';

const cell = (
  row: number,
  column: number,
  formula: string,
  parts: Partial<FakeFormula> = {},
): FakeFormula => ({
  sheet: 'ก',
  row,
  column,
  formula,
  shown: null,
  ...parts,
});

function opened(rows: Parameters<typeof sheet>[1], formulas: readonly FakeFormula[]) {
  const host = new FakeHost(book(sheet('ก', rows)));
  host.formulaCells.push(...formulas);
  const context = { host, store: new FakeStore() };
  const values = (): unknown[][] =>
    host.workbook.sheets[0]!.rows.map((row) => (row ?? []).map((one) => one?.value ?? one?.error ?? null));
  return { host, context, values };
}

describe('a formula of ours', () => {
  test.each([
    '=ITA.GRADE(B2)',
    '=IF(B2="","",ita.grade(B2))',
    '=SUM(1,ITA.OVERALL(B2:B11))',
    '=_xldudf_ITA_LEVEL(A1:B10,2567)',
    '=@ITA.GRADE(B2)',
  ])('is %s', (formula) => expect(callsUs(formula)).toBe(true));

  test.each([
    '=A1',
    '="ITA.GRADE("&B2',
    "='ITA.GRADE('!B2",
    '=MYITA.GRADE(B2)',
    '=X.ITA.GRADE(B2)',
    '=ITA.total+1',
    "='[ITA.xlsx]ก'!A1",
    '=DIGITAL(1)',
  ])('is not %s', (formula) => expect(callsUs(formula)).toBe(false));

  test('gets its proper name, and nothing that is quoted changes', () => {
    expect(withProperNames(`=_xldudf_ITA_GRADE(B2)&"_xldudf_ITA_GRADE("&'_xldudf_ITA_x('!A1`)).toBe(
      `=ITA.GRADE(B2)&"_xldudf_ITA_GRADE("&'_xldudf_ITA_x('!A1`,
    );
    expect(withProperNames('=IF(A1="",ita.Level(A1:A10),1)')).toBe('=IF(A1="",ITA.LEVEL(A1:A10),1)');
  });
});

describe('repair', () => {
  test('enters formulas again that are stuck, under their proper names, and no others', async () => {
    const { host, context, values } = opened(
      [[92, '#NAME?', '#NAME?', '#NAME?']],
      [
        cell(0, 1, '=_xldudf_ITA_GRADE(A1)', { shown: '#NAME?' }),
        cell(0, 2, '=ITALY(A1)', { shown: '#NAME?' }),
        cell(0, 3, '=ITA.GRADE(A1)', { shown: 'AA' }),
      ],
    );
    const report = await repairJob(context);
    expect(reportTexts(report, 'en')[0]).toContain('1 cells');
    expect(values()).toEqual([[92, 'computed', '#NAME?', '#NAME?']]);
    expect(host.calls).toEqual(['formulas', 'change']);
  });

  test('has nothing to do in a sound workbook', async () => {
    const { host, context } = opened([[92, 'AA']], [cell(0, 1, '=ITA.GRADE(A1)', { shown: 'AA' })]);
    const report = await repairJob(context);
    expect([report.done, host.calls]).toEqual([true, ['formulas']]);
    expect(reportTexts(report, 'th')[0]).toContain('ไม่มีสูตร ITA ที่ค้าง');
  });
});

describe('freeze', () => {
  test('puts values in place of formulas, over everything a result spills to', async () => {
    const { host, context, values } = opened(
      [
        [92.01, 'AA', 1, 'การใช้อำนาจ'],
        [null, null, 2, 'การเปิดเผยข้อมูล'],
      ],
      [
        cell(0, 1, '=ITA.GRADE(A1)', { shown: 'AA' }),
        cell(0, 2, '=ITA.RANKING(A1:A10)', { shown: 1, spill: { top: 0, left: 2, bottom: 1, right: 3 } }),
      ],
    );
    const change = jest.spyOn(host, 'change');
    const before = values();
    const report = await freezeJob(context);
    expect(reportTexts(report, 'en')).toEqual([expect.stringContaining('5 cells')]);
    expect(values()).toEqual(before);
    const written = change.mock.calls[0]![0];
    expect(written.map(({ row, column, content }) => [row, column, content])).toEqual([
      [0, 1, { value: 'AA' }],
      [0, 2, { value: 1 }],
      [0, 3, { value: 'การใช้อำนาจ' }],
      [1, 2, { value: 2 }],
      [1, 3, { value: 'การเปิดเผยข้อมูล' }],
    ]);
  });

  test('leaves formulas that show an error, and names them', async () => {
    const { host, context } = opened(
      [[92, 'AA', '#NAME?']],
      [cell(0, 1, '=ITA.GRADE(A1)', { shown: 'AA' }), cell(0, 2, '=ITA.GRADE(A1)', { shown: '#NAME?' })],
    );
    const change = jest.spyOn(host, 'change');
    const report = await freezeJob(context);
    expect(change.mock.calls[0]![0]).toHaveLength(1);
    expect(report.done).toBe(true);
    expect(reportTexts(report, 'en')[1]).toMatch(/^1 more cells.*'ก'!C1/);
  });

  test('only errors: nothing is written and it is no success', async () => {
    const { host, context } = opened([['#VALUE!']], [cell(0, 0, '=ITA.GRADE(A2)', { shown: '#VALUE!' })]);
    const report = await freezeJob(context);
    expect([report.done, host.calls]).toEqual([false, ['formulas', 'results']]);
  });

  test('a workbook without our formulas can be sent as it is', async () => {
    const { host, context } = opened([[1]], [cell(0, 0, '=SUM(1)&"ITA.GRADE("')]);
    expect((await freezeJob(context)).done).toBe(true);
    expect(host.calls).toEqual(['formulas']);
  });
});
