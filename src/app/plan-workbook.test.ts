import { OPTIONS, points, setOf } from '../../test/support/scores';
import { RESULT } from '../../test/support/score-sheets';
import { analyse } from '../scores/analyse';
import type { Analysis, ScoreSet } from '../scores/types';
import {
  chooseLatest,
  DEFAULT_DOCUMENT_OPTIONS,
  PLAN_LAYOUT_KEYS,
  planFrom,
  type PlanRequest,
} from './plan-workbook';

const SCORES = RESULT.map(points);
const analysis = (
  agency: string | null,
  fiscalYear: number | null,
  parts: Partial<ScoreSet> = {},
): Analysis => analyse(setOf(SCORES, { agency, fiscalYear, ...parts }), OPTIONS);

/** What was chosen: agency and year; or why nothing could be. */
function chosen(analyses: readonly Analysis[], agency: string | null) {
  const choice = chooseLatest(analyses, agency);
  return choice.kind === 'chosen'
    ? [choice.chosen.set.agency, choice.chosen.set.fiscalYear]
    : [choice.kind, ...choice.agencies];
}

describe('which scores a plan is made from', () => {
  const NADI = 'องค์การบริหารส่วนตำบลนาดี';
  const BUNG = 'เทศบาลตำบลบึงจันทร์ฉาย';
  const BUNG_TWO = 'เทศบาลตำบลบึงจันทร์ฉายน้อย';
  const PROVINCE = [analysis(NADI, 2566), analysis(BUNG, 2567), analysis(NADI, 2567), analysis(BUNG, 2565)];

  test('of one agency the latest year, an unknown year last', () => {
    expect(chosen([analysis(NADI, 2565), analysis(NADI, 2567), analysis(NADI, 2566)], null)).toEqual([
      NADI,
      2567,
    ]);
    expect(chosen([analysis(NADI, null), analysis(NADI, 2565)], null)).toEqual([NADI, 2565]);
    expect(chosen([analysis(NADI, null)], null)).toEqual([NADI, null]);
  });

  test('of several agencies the one that is named, its latest year', () => {
    expect(chosen(PROVINCE, BUNG)).toEqual([BUNG, 2567]);
    expect(chosen(PROVINCE, NADI)).toEqual([NADI, 2567]);
  });

  test('a name may be abbreviated, damaged, or a part that only one agency has', () => {
    for (const name of ['ทต.บึงจันทร์ฉาย', 'ทต. บึงจันทร์ฉาย', 'บึงจันทร์', 'เทศบาลตําบลบึงจันทร์ฉาย']) {
      expect([name, ...chosen(PROVINCE, name)]).toEqual([name, BUNG, 2567]);
    }
    expect(chosen(PROVINCE, 'อบต.นาดี')).toEqual([NADI, 2567]);
  });

  test('the full name of one agency that is part of another’s is clear', () => {
    const both = [analysis(BUNG_TWO, 2567), analysis(BUNG, 2566)];
    expect(chosen(both, BUNG)).toEqual([BUNG, 2566]);
    expect(chosen(both, 'บึงจันทร์ฉาย')).toEqual(['unknown-agency', BUNG_TWO, BUNG]);
  });

  test('otherwise the user must choose from each agency once', () => {
    expect(chosen(PROVINCE, null)).toEqual(['several', NADI, BUNG]);
    expect(chosen(PROVINCE, 'อบต.อื่น')).toEqual(['unknown-agency', NADI, BUNG]);
    expect(chosen([], null)).toEqual(['several']);
  });

  test('agencies without a name are told by their sheets', () => {
    const unnamed = [analysis(null, 2567, { sheet: 'ก' }), analysis(null, 2567, { sheet: 'ข' })];
    expect(chosen(unnamed, null)).toEqual(['several', 'ก', 'ข']);
  });

  test('where the file names no agency, or only one, the name given is printed', () => {
    expect(chosen([analysis(null, 2567)], 'อบต.ใหม่')).toEqual(['อบต.ใหม่', 2567]);
    expect(chosen([analysis(NADI, 2567)], 'อบต.ใหม่')).toEqual(['อบต.ใหม่', 2567]);
    expect(chosen([analysis(null, 2567)], null)).toEqual([null, 2567]);
  });
});

describe('a plan with its documents', () => {
  const request: PlanRequest = {
    planYear: null,
    top: 3,
    layout: 'quarter',
    documents: DEFAULT_DOCUMENT_OPTIONS,
  };
  const made = (fiscalYear: number | null, parts: Partial<PlanRequest> = {}) =>
    planFrom(analysis('อบต.ตัวอย่าง', fiscalYear), { ...request, ...parts });

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

  test.each(PLAN_LAYOUT_KEYS)('layout %s: analysis, plan, register and owners, each marked', (layout) => {
    const { documents } = made(2567, { layout });
    expect(documents.map(({ name }) => name)).toEqual([
      'วิเคราะห์ผล ๒๕๖๘',
      'แผนมาตรการ ๒๕๖๘',
      'ทะเบียนมาตรการ ๒๕๖๘',
      'ผู้รับผิดชอบ ๒๕๖๘',
    ]);
    expect(documents.map(({ marker }) => marker)).toEqual([
      'analysis|2568',
      'plan|2568',
      'register|2568',
      'owners|2568',
    ]);
  });
});
