import { RESULT } from '../../test/support/score-sheets';
import { OPTIONS, points, setOf } from '../../test/support/scores';
import type { PlanOptions } from '../planning/types';
import { analyse } from '../scores/analyse';
import { editPlan, type OwnMeasure, type PlanEdits } from './edit-plan';

const ANALYSIS = analyse(setOf(RESULT.map(points)), OPTIONS);
const YEAR: PlanOptions = { planYear: 2568, top: 3, digits: 'arabic' };
const edited = (edits: Partial<PlanEdits> = {}, options = YEAR) =>
  editPlan(ANALYSIS, options, { chosen: {}, changed: {}, own: [], ...edits });
const ids = ({ plan }: ReturnType<typeof edited>): (string | null)[] => plan.rows.map(({ id }) => id);

const OWN: OwnMeasure = {
  key: 'u-7k3f9q2ab',
  indicator: 7,
  title: 'ของเรา',
  approach: '',
  steps: ['หนึ่ง'],
  owners: ['สำนักปลัด'],
  person: '',
  quarters: [2],
  followUp: '',
  rounds: [],
  evidence: '',
};

test('every indicator with a score is offered, lowest first, planned or not', () => {
  const { indicators } = edited();
  expect(indicators.map(({ indicator }) => indicator)).toHaveLength(10);
  expect(indicators.slice(0, 4).map(({ indicator, planned }) => [indicator, planned])).toEqual([
    [7, true],
    [8, true],
    [6, true],
    [9, true],
  ]);
  expect(indicators[4]).toMatchObject({ indicator: 2, planned: false, class: 'continuous' });
});

test('choosing takes in and leaves out, also of indicators that are not planned', () => {
  const chosen = edited({ chosen: { 'm07-1': false, 'm01-3': true } });
  expect(ids(edited()).filter((id) => !ids(chosen).includes(id))).toEqual(['m07-1']);
  expect(ids(chosen).filter((id) => !ids(edited()).includes(id))).toEqual(['m01-3']);
});

test('changed quarters change the period with them, in a known year and in an unknown one', () => {
  const changed = { 'm07-1': { quarters: [2] as const, title: 'ใหม่' } };
  expect(edited({ changed }).plan.rows[0]).toMatchObject({
    title: 'ใหม่',
    quarters: [2],
    period: '1 ม.ค. – 31 มี.ค. 68',
  });
  const unknown = editPlan(ANALYSIS, { ...YEAR, planYear: null }, { chosen: {}, changed, own: [] });
  expect(unknown.plan.rows[0]).toMatchObject({ id: 'm07-1', period: 'ไตรมาส 2' });
});

test('an own measure stands behind those of its indicator, with its own id', () => {
  const { plan, indicators } = edited({ own: [OWN] });
  const sevens = plan.rows.filter(({ indicator }) => indicator === 7);
  expect(sevens.at(-1)).toMatchObject({ id: 'u-7k3f9q2ab', title: 'ของเรา', class: 'weakness', score: 4973 });
  expect(indicators[0]?.measures.at(-1)).toMatchObject({ own: true, chosen: true });
  expect(ids(edited({ own: [OWN], chosen: { 'u-7k3f9q2ab': false } }))).not.toContain('u-7k3f9q2ab');
});

test('measures of an indicator come in the order that a person gave them, ones he did not see after them', () => {
  const order = ['m07-2', 'm07-1'];
  const sevens = (edits: Partial<PlanEdits>) => ids(edited(edits)).filter((id) => id?.startsWith('m07'));
  expect(sevens({})).toEqual(['m07-1', 'm07-2']);
  expect(sevens({ order })).toEqual(['m07-2', 'm07-1']);
  expect(ids(edited({ order, own: [OWN] })).slice(0, 3)).toEqual(['m07-2', 'm07-1', OWN.key]);
  expect(ids(edited({ order })).slice(2)).toEqual(ids(edited()).slice(2));
});

test('indicators stand by their numbers where a person wants it, with their measures; nothing else changes', () => {
  const [byScore, byNumber] = [edited(), edited({ byNumber: true })];
  const indicatorsOf = ({ plan }: typeof byScore) => [
    ...new Set(plan.rows.map(({ indicator }) => indicator)),
  ];
  expect(indicatorsOf(byScore)).toEqual([7, 8, 6, 9]);
  expect(indicatorsOf(byNumber)).toEqual([6, 7, 8, 9]);
  expect(byNumber.indicators.map(({ indicator }) => indicator)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([...ids(byNumber)].sort()).toEqual([...ids(byScore)].sort());
  expect(byNumber.plan.rows.map(({ number }) => number)).toEqual(
    byScore.plan.rows.map(({ number }) => number),
  );
});

describe('a plan of no more measures than a person wants', () => {
  const MOST: PlanOptions = { ...YEAR, most: 3 };

  test('has those that win most overall points, in the order of the plan; the others are told and may be offered again', () => {
    const [all, few] = [edited(), edited({}, MOST)];
    expect(few.plan.rows).toHaveLength(3);
    expect(ids(all).filter((id) => ids(few).includes(id))).toEqual(ids(few));
    // 7 wins most, then 8.
    expect(few.plan.rows.map(({ indicator }) => indicator)).toEqual([7, 7, 8]);
    expect(few.leftOut.map(({ id }) => id)).toEqual(ids(all).filter((id) => !ids(few).includes(id)));
    expect(few.offered).toEqual(ids(few));
    expect(all.leftOut).toEqual([]);
  });

  test('counts what a person chose or added, and drops none of it', () => {
    const chosen = { 'm01-3': true, 'm01-1': true };
    const { plan, leftOut } = edited({ chosen, own: [OWN] }, MOST);
    expect(plan.rows.map(({ indicator }) => indicator)).toEqual([7, 1, 1]);
    expect(plan.rows[0]?.title).toBe('ของเรา');
    expect(leftOut).toHaveLength(edited().plan.rows.length);
  });
});
