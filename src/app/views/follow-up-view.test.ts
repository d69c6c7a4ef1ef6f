import { RESULT } from '../../../test/support/score-sheets';
import { OPTIONS, points, setOf } from '../../../test/support/scores';
import { STATUS_WORDS } from '../../planning/status';
import type { Progress } from '../../planning/measure';
import { excelSerial } from '../../planning/register/due';
import { analyse } from '../../scores/analyse';
import { editPlan, NO_PLAN_EDITS, type EditedPlan } from '../edit-plan';
import { followUpView, issueTitle, partOfQuarter, remarksOf } from './follow-up-view';

const ANALYSIS = analyse(setOf(RESULT.map(points), { agency: 'อบต.หนึ่ง', fiscalYear: 2567 }), OPTIONS);
const PLAN: EditedPlan = (() => {
  const edited = editPlan(ANALYSIS, { planYear: 2568, top: 6, digits: 'arabic' }, NO_PLAN_EDITS);
  const registered = edited.indicators.map((indicator) => ({
    ...indicator,
    measures: indicator.measures.map((measure) => ({ ...measure, registered: measure.chosen })),
  }));
  return { ...edited, indicators: registered };
})();
const FEBRUARY = { year: 2025, month: 2, day: 15 };

/** The plan with the progress of its first measures, and their work in the quarters that are named. */
const planWith = (
  ...parts: readonly (Partial<Progress> & { quarters?: readonly (1 | 2 | 3 | 4)[] })[]
): EditedPlan => {
  const keys = PLAN.plan.rows.map(({ id }) => id);
  return {
    ...PLAN,
    indicators: PLAN.indicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map((measure) => {
        const part = parts[keys.indexOf(measure.row.id)];
        return { ...measure, row: { ...measure.row, ...part } };
      }),
    })),
  };
};

test('measures of the register stand in the order of the plan, what is only suggested does not', () => {
  const { measures } = followUpView(PLAN, FEBRUARY);
  expect(measures.map(({ row }) => row.number)).toEqual(PLAN.plan.rows.map(({ number }) => number));
  const unwritten = {
    ...PLAN,
    indicators: PLAN.indicators.map((each) => ({
      ...each,
      measures: each.measures.map((measure) => ({ ...measure, registered: false })),
    })),
  };
  expect(followUpView(unwritten, FEBRUARY).measures).toEqual([]);
});

test('late, due in the quarter that runs, the rest', () => {
  const plan = planWith(
    { quarters: [1] },
    { quarters: [1, 2] },
    { quarters: [2, 3] },
    { quarters: [1], status: STATUS_WORDS.done },
    { quarters: [2], status: STATUS_WORDS.dropped },
    { quarters: [4], newDeadline: excelSerial({ year: 2025, month: 3, day: 1 }) },
    { quarters: [2], newDeadline: excelSerial({ year: 2025, month: 9, day: 1 }) },
  );
  const view = followUpView(plan, FEBRUARY);
  expect(view.measures.slice(0, 7).map(({ group }) => group)).toEqual([
    'late',
    'quarter',
    'rest',
    'rest',
    'rest',
    'quarter',
    'rest',
  ]);
  expect(view.measures.slice(0, 5).map(({ wantsReason }) => wantsReason)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(view).toMatchObject({ quarter: 2, half: 6, planYear: 2568, tally: { late: 1 } });
  expect(view.dueNow).toBe(view.measures.filter(({ group }) => group === 'quarter').length);
});

test.each([
  [{ year: 2024, month: 9, day: 30 }, null, 6],
  [{ year: 2024, month: 10, day: 1 }, 1, 6],
  [{ year: 2025, month: 3, day: 31 }, 2, 6],
  [{ year: 2025, month: 4, day: 1 }, 3, 12],
  [{ year: 2025, month: 9, day: 30 }, 4, 12],
  [{ year: 2026, month: 11, day: 30 }, null, 12],
])('on %j the quarter %p runs, and the result after %d months is written', (day, quarter, half) => {
  expect(followUpView(PLAN, day)).toMatchObject({ quarter, half });
});

test('a text in the place of a date stays a text', () => {
  const [typed] = followUpView(planWith({ newDeadline: 'หลังงบประมาณอนุมัติ' }), FEBRUARY).measures;
  expect(typed?.deadline).toBe('หลังงบประมาณอนุมัติ');
});

test('what a report would leave open is told of the measures that are followed', () => {
  const view = followUpView(planWith({ status: STATUS_WORDS.done }, { status: 'เกือบเสร็จ' }), FEBRUARY);
  expect(remarksOf(view, 6, FEBRUARY).map(({ code, row }) => [code, row.number])).toEqual([
    ['done-without-result', 1],
    ['unknown-status', 2],
  ]);
});

test('a quarter goes from its first day to its last', () => {
  expect(partOfQuarter({ year: 2025, month: 1, day: 1 })).toBe(0);
  expect(partOfQuarter({ year: 2025, month: 3, day: 31 })).toBe(1);
});

test('an issue is called by number and title, another by its text', () => {
  expect(issueTitle(2)).toBe('2. การให้บริการและระบบ E-Service');
  expect(issueTitle('งานบุคคล')).toBe('งานบุคคล');
});
