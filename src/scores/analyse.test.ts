import * as fc from 'fast-check';
import { OPTIONS, points, setOf, SHEET, statedAt, tenScores } from '../../test/support/scores';
import { FRAMEWORK_YEARS, INDICATOR_NUMBERS } from '../framework';
import { analyse } from './analyse';
import { hundredths, roundExact } from './exact';
import { finding } from './findings';
import { priorities } from './priorities';
import type { AnalysisOptions, ScoreSet } from './types';

const run = (set: ScoreSet, options: Partial<AnalysisOptions> = {}) =>
  analyse(set, { ...OPTIONS, ...options });
const codes = (set: ScoreSet, options?: Partial<AnalysisOptions>): string[] =>
  run(set, options).findings.map(({ message }) => message);

/** IIT 90, EIT 80.995, OIT 85: overall 85.2985, rounded 85.30. */
const SCORES = [90, 90, 90, 90, 90, 81, 81, 80.98, 85, 85].map(points);

test('ten results in indicator order, whatever the order of the entries', () => {
  fc.assert(
    fc.property(
      tenScores,
      fc.shuffledSubarray([...INDICATOR_NUMBERS], { minLength: 10 }),
      fc.integer({ min: 2562, max: 2569 }),
      (scores, order, fiscalYear) => {
        const set = setOf(scores, { fiscalYear });
        const shuffled = { ...set, entries: order.map((number) => set.entries[number - 1]!) };
        const { set: _given, ...expected } = run(set);
        const { set: _shuffled, ...found } = run(shuffled);
        expect(found).toEqual(expected);
        expect(found.indicators.map(({ indicator, score }) => [indicator, score])).toEqual(
          scores.map((score, index) => [index + 1, score]),
        );
        expect(found.level?.rule).toBe(FRAMEWORK_YEARS.find(({ year }) => year === fiscalYear)?.levelRule.id);
        expect(found.findings).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('an indicator without a score has no class, rank or gain, and the overall is unknown', () => {
  const analysis = run(setOf([null, ...SCORES.slice(1)]));
  expect(analysis.indicators[0]).toMatchObject({ indicator: 1, score: null, class: null, rank: null });
  expect(analysis.indicators.map(({ rank }) => rank)).toEqual([null, 1, 1, 1, 1, 7, 7, 9, 5, 5]);
  expect(analysis.priorities.map(({ indicator }) => indicator)).not.toContain(1);
  expect([analysis.instruments.IIT, analysis.overall, analysis.level, analysis.nextLevel]).toEqual(
    Array.from({ length: 4 }, () => null),
  );
  expect(analysis.instruments.EIT).not.toBeNull();
});

test('classes and gains follow the options', () => {
  const analysis = run(setOf(SCORES), { threshold: points(90), urgentBelow: points(81), target: points(86) });
  expect(analysis.indicators.map((result) => result.class)).toEqual([
    ...Array.from({ length: 5 }, () => 'strength'),
    'weakness',
    'weakness',
    'urgent',
    'weakness',
    'weakness',
  ]);
  const scores = new Map(SCORES.map((score, index) => [INDICATOR_NUMBERS[index]!, score]));
  expect(analysis.priorities).toEqual(priorities(analysis.rules!, scores, points(86)));
});

describe('which overall decides the level', () => {
  /** 84.99 computed: 85.00 stated lifts it over the edge. */
  const edge = [84.99, 84.99, 84.99, 84.99, 84.99, 84.99, 84.99, 84.99, 84.99, 84.99].map(points);
  const grade = (stated: number | null, fiscalYear = 2565) =>
    run(setOf(edge, { fiscalYear, statedOverall: stated === null ? null : statedAt(points(stated), 14) }))
      .level;

  test('the stated one while it agrees within 0.01, else the recomputed one', () => {
    expect(grade(null)).toMatchObject({ level: 'B', basis: 'recomputed' });
    expect(grade(84.98)).toMatchObject({ level: 'B', basis: 'stated' });
    expect(grade(85)).toMatchObject({ level: 'A', basis: 'stated' });
    expect(grade(85.01)).toMatchObject({ level: 'B', basis: 'recomputed' });
  });

  test('the way to the next level starts there too', () => {
    const next = (stated: number | null) =>
      run(
        setOf(edge, {
          fiscalYear: 2565,
          statedOverall: stated === null ? null : statedAt(points(stated), 14),
        }),
      ).nextLevel;
    expect(next(null)).toMatchObject({ level: 'A' });
    expect(roundExact(next(null)!.points)).toBe(1);
    expect(next(85)).toMatchObject({ level: 'AA' });
    expect(roundExact(next(85)!.points)).toBe(1000);
  });

  test('the overall of the result stays the recomputed one', () => {
    const analysis = run(setOf(edge, { statedOverall: statedAt(points(85), 14) }));
    expect(roundExact(analysis.overall!)).toBe(8499);
  });
});

describe('the year', () => {
  test('unknown: no level, and it is said; the overall is there all the same', () => {
    const analysis = run(setOf(SCORES, { fiscalYear: null }));
    expect([analysis.level, analysis.nextLevel, analysis.rules]).toEqual([null, null, null]);
    expect(roundExact(analysis.overall!)).toBe(8530);
    expect(analysis.findings).toEqual([finding('year-unknown')]);
  });

  test.each([2500, 2561, 2570])('%d has no rules: no level, never a guess', (fiscalYear) => {
    const analysis = run(setOf(SCORES, { fiscalYear }));
    expect([analysis.level, analysis.rules]).toEqual([null, null]);
    expect(analysis.findings).toEqual([
      finding('year-unknown', { message: 'year-unknown.outside', params: { year: fiscalYear } }),
    ]);
  });

  test('another year’s rules when the user chose them', () => {
    expect(run(setOf(SCORES, { fiscalYear: 2565 })).level?.level).toBe('A');
    expect(run(setOf(SCORES, { fiscalYear: 2565 }), { rulesOf: 2567 }).level?.level).toBe('ผ่าน');
    for (const fiscalYear of [null, 2570, 2567]) {
      expect(codes(setOf(SCORES, { fiscalYear }), { rulesOf: 2565 })).toEqual(
        fiscalYear === null ? ['year-unknown.rules-of'] : [],
      );
      expect(run(setOf(SCORES, { fiscalYear }), { rulesOf: 2565 }).level).toMatchObject({
        level: 'A',
        rule: 'letters',
      });
    }
  });
});

describe('what the sheet states is checked', () => {
  test('subtotals as scores or as weighted points, 0.01 either way', () => {
    // EIT: 242.98 / 3 = 80.9933…, weighted 24.298.
    const stated = (value: number) =>
      codes(setOf(SCORES, { statedInstruments: { EIT: statedAt(points(value), 11) } }));
    for (const value of [80.98, 80.99, 81, 24.29, 24.3, 24.31])
      expect([value, stated(value)]).toEqual([value, []]);
    for (const value of [80.97, 81.01, 24.28, 24.32, 0, 32.4]) {
      expect([value, stated(value)]).toEqual([value, ['instrument-mismatch']]);
    }
    const oit = (value: number) =>
      codes(setOf(SCORES, { statedInstruments: { OIT: statedAt(points(value), 12) } }));
    expect([oit(85), oit(34), oit(34.01), oit(25.5)]).toEqual([[], [], [], ['instrument-mismatch']]);
  });

  test('a subtotal of an instrument with a missing score is not judged', () => {
    const set = setOf([...SCORES.slice(0, 9), null], { statedInstruments: { OIT: statedAt(points(1), 12) } });
    expect(codes(set)).toEqual([]);
  });

  test('a wrong subtotal is named with its cell, its own indicators and both right values', () => {
    const [found] = run(setOf(SCORES, { statedInstruments: { EIT: statedAt(points(80), 20) } })).findings;
    expect(found).toMatchObject({
      code: 'instrument-mismatch',
      severity: 'error',
      params: { instrument: 'EIT', stated: '80.00', recomputed: '80.99', weighted: '24.30' },
    });
    expect(found?.cells.map(({ sheet, row }) => [sheet, row + 1])).toEqual(
      [20, 9, 10, 11].map((row) => [SHEET, row]),
    );
  });

  test('the overall, 0.01 either way', () => {
    const stated = (value: number) => codes(setOf(SCORES, { statedOverall: statedAt(points(value), 14) }));
    for (const value of [85.29, 85.3, 85.31]) expect(stated(value)).toEqual([]);
    for (const value of [85.28, 85.32, 0, 100]) expect(stated(value)[0]).toBe('overall-mismatch');
  });

  test('a wrong overall comes with one suggestion that holds all candidates', () => {
    const set = setOf(SCORES, { statedOverall: statedAt(points(87.3), 14) });
    const [mismatch, suggestion, ...rest] = run(set).findings;
    expect(rest).toEqual([]);
    expect(mismatch).toMatchObject({
      code: 'overall-mismatch',
      params: { stated: '87.30', recomputed: '85.30' },
    });
    expect(mismatch?.cells).toHaveLength(11);
    expect(mismatch?.candidates).toEqual([]);
    expect(suggestion).toMatchObject({ code: 'digit-suggestion', severity: 'info' });
    expect(suggestion?.params).toEqual({ count: suggestion?.candidates.length, stated: '87.30' });
    const cells = suggestion?.cells.map(({ row, column }) => `${row}:${column}`) ?? [];
    expect(new Set(cells).size).toBe(cells.length);
    const changed = suggestion?.candidates.flatMap(({ changes }) =>
      changes.map(({ indicator }) => indicator + 2),
    );
    expect(new Set(cells)).toEqual(new Set(changed?.map((row) => `${row}:2`)));
  });

  test('no suggestion without a total, with one that agrees, or with a score missing', () => {
    const missing = setOf([null, ...SCORES.slice(1)], { statedOverall: statedAt(points(50), 14) });
    expect([codes(setOf(SCORES)), codes(missing)]).toEqual([[], []]);
  });

  test('the level, however it is worded', () => {
    const stated = (text: string, fiscalYear: number | null = 2567) =>
      codes(setOf(SCORES, { fiscalYear, statedLevel: statedAt(text, 15) }));
    expect(stated('ระดับ ผ่าน')).toEqual([]);
    expect(stated('ผ่านดี')).toEqual(['level-mismatch']);
    expect(stated('AA')).toEqual(['level-mismatch']);
    expect(stated('A', 2565)).toEqual([]);
    expect(stated('เกรด B', 2565)).toEqual(['level-mismatch']);
    expect(stated('ดีมาก')).toEqual([]);
    expect(stated('AA', null)).toEqual(['year-unknown']);
  });

  test('the findings of the reading come first', () => {
    const read = finding('duplicate-indicator', { params: { indicator: 1 } });
    const set = setOf(SCORES, {
      fiscalYear: null,
      statedOverall: statedAt(points(20), 14),
      findings: [read],
    });
    expect(codes(set)).toEqual(['duplicate-indicator', 'year-unknown', 'overall-mismatch']);
    expect(run(set).set.findings).toEqual([read]);
  });
});

test('scores of any kind are analysed without an error', () => {
  const loose = fc.array(fc.option(fc.integer({ min: 0, max: 10_000 }).map(hundredths)), {
    minLength: 10,
    maxLength: 10,
  });
  const stated = fc.option(fc.integer({ min: 0, max: 10_000 }).map(hundredths));
  fc.assert(
    fc.property(
      loose,
      stated,
      fc.option(fc.integer({ min: 2560, max: 2571 })),
      (scores, total, fiscalYear) => {
        const analysis = run(
          setOf(scores, { fiscalYear, statedOverall: total === null ? null : statedAt(total, 14) }),
        );
        expect(analysis.indicators).toHaveLength(10);
        expect(analysis.overall === null).toBe(scores.includes(null));
      },
    ),
    { numRuns: 200 },
  );
});
