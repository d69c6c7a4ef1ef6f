import * as fc from 'fast-check';
import { OPTIONS, points, setOf, tenScores } from '../../test/support/scores';
import { INDICATORS, INDICATOR_NUMBERS, type IndicatorNumber } from '../framework';
import { analyse } from '../scores/analyse';
import { hundredths } from '../scores/exact';
import type { AnalysisOptions, Hundredths, ScoreSet } from '../scores/types';
import { CATALOGUE, measuresFor } from '../planning/catalogue';
import type { PlanClass } from '../planning/measure';
import { DEFAULT_TOP } from '../planning/plan-defaults';
import type { Plan } from '../planning/types';
import { editPlan, NO_PLAN_EDITS } from './edit-plan';

interface Given {
  readonly set?: Partial<ScoreSet>;
  readonly options?: Partial<AnalysisOptions>;
  readonly planYear?: number | null;
  readonly top?: number;
}

function plan(
  scores: readonly (Hundredths | null)[],
  { set = {}, options = {}, planYear = 2568, top = DEFAULT_TOP }: Given = {},
): Plan {
  const analysis = analyse(setOf(scores, set), { ...OPTIONS, ...options });
  return editPlan(analysis, { planYear, top, digits: 'arabic' }, NO_PLAN_EDITS).plan;
}

/** The indicators of a plan in its order, with their classes. */
const planned = ({ rows }: Plan): [IndicatorNumber | null, PlanClass | null][] => {
  const classes = new Map(rows.map((row) => [row.indicator, row.class]));
  return [...classes].map(([indicator, planClass]) => [indicator, planClass]);
};
const list = (...scores: readonly number[]): Hundredths[] =>
  [...scores, ...Array.from({ length: 10 - scores.length }, () => 99)].map(points);

test('every weak indicator, lowest first, ties by number; strengths make up three', () => {
  expect(planned(plan(list(90, 84.99, 60, 85, 60, 84.99)))).toEqual([
    [3, 'weakness'],
    [5, 'weakness'],
    [2, 'weakness'],
    [6, 'weakness'],
  ]);
  expect(planned(plan(list(90, 80, 85, 85)))).toEqual([
    [2, 'weakness'],
    [3, 'continuous'],
    [4, 'continuous'],
  ]);
  expect(planned(plan(list()))).toEqual([
    [9, 'maintained'],
    [10, 'maintained'],
    [8, 'maintained'],
  ]);
});

test('exactly the threshold is no weakness, below the urgent bound it is urgent', () => {
  const options = { threshold: points(90), urgentBelow: points(70) };
  expect(planned(plan(list(70, 69.99, 90, 89.99), { options, top: 1 }))).toEqual([
    [2, 'urgent'],
    [1, 'weakness'],
    [4, 'weakness'],
  ]);
});

test('a strength is kept up from 95.00 on, below it is developed', () => {
  expect(planned(plan(list(95, 94.99, 100), { options: { threshold: points(90) } }))).toEqual([
    [2, 'continuous'],
    [1, 'maintained'],
    [4, 'maintained'],
  ]);
  expect(planned(plan(list(95, 96), { options: { threshold: points(96) }, top: 1 }))).toEqual([
    [1, 'weakness'],
  ]);
});

test('another number of indicators when the user sets it', () => {
  expect(planned(plan(list(95, 94, 93), { top: 1 }))).toEqual([[3, 'continuous']]);
  expect(planned(plan(list(95, 94, 93), { top: 10 })).map(([indicator]) => indicator)).toEqual([
    3, 2, 1, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(planned(plan(list(80, 80, 80, 80, 80), { top: 1 }))).toHaveLength(5);
});

test('never empty, every weakness in it, nothing twice, classes as in the analysis', () => {
  const some = tenScores.chain((scores) =>
    fc
      .subarray([...INDICATOR_NUMBERS], { minLength: 1 })
      .map((kept) =>
        scores.map((score, index) => (kept.some((number) => number === index + 1) ? score : null)),
      ),
  );
  const bound = fc.integer({ min: 0, max: 10_000 }).map(hundredths);
  fc.assert(
    fc.property(
      some,
      bound,
      fc.option(bound),
      fc.integer({ min: 1, max: 10 }),
      (scores, threshold, urgent, top) => {
        const made = plan(scores, { options: { threshold, urgentBelow: urgent }, top });
        const read = scores.flatMap((score, index) => (score === null ? [] : [{ number: index + 1, score }]));
        const weak = read.filter(({ score }) => score < threshold);
        const indicators = planned(made);
        expect(indicators).toHaveLength(Math.max(weak.length, Math.min(top, read.length)));
        const order = read.toSorted((a, b) => a.score - b.score || a.number - b.number);
        // All ten equal are a case of their own.
        if (read.length < 10 || order[0]?.score !== order.at(-1)?.score) {
          expect(indicators.map(([indicator]) => indicator)).toEqual(
            order.slice(0, indicators.length).map(({ number }) => number),
          );
        }
        for (const [indicator, planClass] of indicators) {
          const score = scores[indicator! - 1]!;
          const weakClass = urgent !== null && score < urgent ? 'urgent' : 'weakness';
          const strong = score < 9500 ? 'continuous' : 'maintained';
          expect(planClass).toBe(score < threshold ? weakClass : strong);
        }
        expect(new Set(made.rows.map(({ id }) => id)).size).toBe(made.rows.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('without any score there is nothing to plan', () => {
  expect(plan(Array.from({ length: 10 }, () => null)).rows).toEqual([]);
});

describe('measures', () => {
  const made = plan(list(60, 80, 95), { options: { urgentBelow: points(70) } });

  test('the first of the catalogue: three of an urgent indicator, two of every other, which keep up a strong one', () => {
    const titles = (indicator: IndicatorNumber): string[] =>
      made.rows.filter((row) => row.indicator === indicator).map(({ title }) => title);
    for (const [indicator, count] of [
      [1, 3],
      [2, 2],
      [3, 2],
      [4, 0],
    ] as const) {
      const best = measuresFor(indicator)
        .filter(({ keep }) => indicator !== 3 || keep)
        .map(({ title }) => title);
      expect(best.length).toBeGreaterThanOrEqual(count);
      expect(titles(indicator)).toEqual(best.slice(0, count));
    }
  });

  test('nothing is done yet, and everything else is filled in', () => {
    for (const row of made.rows) {
      expect(row).toMatchObject({
        status: 'ยังไม่ดำเนินการ',
        percent: 0,
        person: '',
        result6: '',
        result12: '',
        obstacle: '',
        recommendation: '',
        proof: '',
        reportedOn: null,
        reporter: '',
      });
      for (const text of [
        row.title,
        row.approach,
        row.period,
        row.followUp,
        row.evidence,
        row.indicatorName,
      ]) {
        expect(text).not.toBe('');
      }
      expect([row.steps.length, row.owners.length, row.quarters.length, row.rounds.length]).not.toContain(0);
      expect(row.indicatorName).toBe(INDICATORS[row.indicator! - 1]?.name);
    }
    expect([...new Set(made.rows.map(({ score }) => score))]).toEqual([6000, 8000, 9500]);
    expect(made.rows.map(({ number }) => number)).toEqual(made.rows.map((_, index) => index + 1));
  });

  test('ids are those of the catalogue, the same each time and in every plan year', () => {
    const ids = plan(list(60, 80, 95)).rows.map(({ id }) => id);
    expect(ids[0]).toBe('m01-1');
    const known = new Set<string | null>(CATALOGUE.map(({ id }) => id));
    for (const id of ids) expect(known.has(id)).toBe(true);
    expect(plan(list(61, 79, 95)).rows.map(({ id }) => id)).toEqual(ids);
    for (const planYear of [2570, null])
      expect(plan(list(60, 80, 95), { planYear }).rows.map(({ id }) => id)).toEqual(ids);
  });
});

describe('years', () => {
  test('the plan keeps the year of its scores and its own', () => {
    expect(plan(list(60))).toMatchObject({
      agency: 'เทศบาลตำบลตัวอย่าง',
      scoreYear: 2567,
      planYear: 2568,
    });
    expect(plan(list(60), { set: { fiscalYear: null }, planYear: null })).toMatchObject({
      scoreYear: null,
      planYear: null,
    });
  });

  /** Periods by the quarters of their measures. */
  const periods = (planYear: number | null): ReadonlyMap<string, string> =>
    new Map(
      plan(list(...Array.from({ length: 10 }, () => 50)), { planYear }).rows.map((row) => [
        row.quarters.join(''),
        row.period,
      ]),
    );

  test('periods are dates of the plan year', () => {
    const found = periods(2568);
    expect(found.size).toBeGreaterThan(2);
    expect(found.get('1234')).toBe('1 ต.ค. 67 – 30 ก.ย. 68');
    for (const [quarters, text] of found) {
      expect(text).toMatch(/^\d{1,2} /);
      if (quarters.startsWith('1')) expect(text).toMatch(/^1 ต\.ค\. .*6[78]/);
      if (quarters.endsWith('4')) expect(text).toMatch(/30 ก\.ย\. 68$/);
    }
  });

  test('without a year they name quarters only', () => {
    const found = periods(null);
    expect(found.get('1234')).toBe('ตลอดปีงบประมาณ');
    for (const [quarters, text] of found) {
      expect(text).toMatch(/^(?:ตลอดปีงบประมาณ|ไตรมาส [1-4](?:(?:, [1-4])+| – [1-4])?)$/);
      if (quarters === '12') expect(text).toBe('ไตรมาส 1, 2');
      if (quarters === '123') expect(text).toBe('ไตรมาส 1 – 3');
      if (quarters === '234') expect(text).toBe('ไตรมาส 2 – 4');
    }
  });
});

describe('owners are named as the kind of agency names them', () => {
  const owners = (agency: string | null): ReadonlySet<string> =>
    new Set(
      plan(list(...Array.from({ length: 10 }, () => 50)), { set: { agency } }).rows.flatMap(
        (row) => row.owners,
      ),
    );

  test.each([
    ['องค์การบริหารส่วนตำบลตัวอย่าง', 'สำนักปลัด', 'กองคลัง (งานพัสดุ)'],
    ['อบต.ตัวอย่าง', 'สำนักปลัด', 'กองคลัง (งานพัสดุ)'],
    ['เทศบาลเมืองตัวอย่าง', 'สำนักปลัดเทศบาล', 'กองคลัง (งานพัสดุ)'],
    ['ทต.ตัวอย่าง', 'สำนักปลัดเทศบาล', 'กองคลัง (งานพัสดุ)'],
    ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'สำนักปลัดองค์การบริหารส่วนจังหวัด', 'กองพัสดุและทรัพย์สิน'],
    ['สำนักงานตัวอย่าง', 'ฝ่ายบริหารทั่วไป', 'ฝ่ายพัสดุ'],
    [null, 'สำนักปลัด', 'กองคลัง (งานพัสดุ)'],
  ])('%s has %s and %s', (agency, clerk, procurement) => {
    const found = owners(agency);
    expect(found).toContain(clerk);
    expect(found).toContain(procurement);
    expect([...found].filter((name) => name.startsWith('งาน'))).toEqual([]);
  });
});
