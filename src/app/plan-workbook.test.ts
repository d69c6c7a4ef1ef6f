import { AS_OF, OPTIONS, points, setOf } from '../../test/support/scores';
import { RESULT } from '../../test/support/score-sheets';
import { analyse } from '../scores/analyse';
import type { Analysis, ScoreSet } from '../scores/types';
import { DEFAULT_DOCUMENT_OPTIONS, PLAN_LAYOUT_KEYS, planFrom, type PlanRequest } from './plan-workbook';

const SCORES = RESULT.map(points);
const analysis = (
  agency: string | null,
  fiscalYear: number | null,
  parts: Partial<ScoreSet> = {},
): Analysis => analyse(setOf(SCORES, { agency, fiscalYear, ...parts }), OPTIONS);

describe('a plan with its documents', () => {
  const request: PlanRequest = {
    planYear: null,
    top: 3,
    layout: 'quarter',
    documents: DEFAULT_DOCUMENT_OPTIONS,
    asOf: AS_OF,
  };
  const made = (fiscalYear: number | null, parts: Partial<PlanRequest> = {}) =>
    planFrom(analysis('อบต.ตัวอย่าง', fiscalYear), { ...request, ...parts }, []);

  test('is for the year after the scores unless another is given, or none is known', () => {
    expect(made(2567).plan.planYear).toBe(2568);
    expect(made(2567, { planYear: 2570 }).plan.planYear).toBe(2570);
    expect(made(null).plan.planYear).toBeNull();
    expect(made(null, { planYear: 2568 }).plan.planYear).toBe(2568);
  });

  test('holds the lowest indicators, as many as asked for', () => {
    const indicators = new Set(made(2567, { top: 6 }).plan.rows.map(({ indicator }) => indicator));
    expect([...indicators]).toEqual([7, 8, 6, 9, 2, 4]);
  });

  test('a plan that is made during its year begins in a later quarter, and is reported in the rounds that are wanted', () => {
    const { rows } = made(2567, { startQuarter: 3, rounds: [3, 6, 9, 12] }).plan;
    expect(rows.flatMap(({ quarters }) => quarters).filter((quarter) => quarter < 3)).toEqual([]);
    expect(new Set(rows.map(({ rounds }) => rounds.join()))).toEqual(new Set(['9,12']));
    const usual = made(2567).plan.rows;
    expect(usual.flatMap(({ quarters }) => quarters)).toContain(1);
  });

  test('years are compared once for the sheet and for Word', () => {
    let asked = 0;
    const years = {
      get analyses() {
        asked += 1;
        return [analysis('อบต.ตัวอย่าง', 2566), analysis('อบต.ตัวอย่าง', 2567)];
      },
    };
    const { compared, documents } = made(2567, { years, asked: ['trend'] });
    expect(asked).toBe(1);
    expect(compared?.trend.years.map(({ year }) => year)).toEqual([2566, 2567]);
    expect(documents.some(({ kind }) => kind === 'trend')).toBe(true);
  });

  test.each(PLAN_LAYOUT_KEYS)('layout %s: every document in its order, each marked', (layout) => {
    const { documents } = made(2567, { layout });
    expect(documents.map(({ name }) => name)).toEqual([
      'บทสรุป ๒๕๖๘',
      'วิเคราะห์ผล ๒๕๖๘',
      'แผนมาตรการ ๒๕๖๘',
      'ทะเบียนมาตรการ ๒๕๖๘',
      'ผู้รับผิดชอบ ๒๕๖๘',
      'ตรวจสอบข้อมูล ๒๕๖๘',
    ]);
    expect(documents.map(({ marker }) => marker)).toEqual([
      'brief|2568',
      'analysis|2568',
      'plan|2568',
      'register|2568',
      'owners|2568',
      'check|2568',
    ]);
  });
});
