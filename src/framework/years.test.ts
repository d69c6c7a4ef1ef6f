import * as fc from 'fast-check';
import { MEASURE_DOCUMENTS } from './measure-documents';
import { FIRST_YEAR, LAST_YEAR, scoringRulesOf } from './scoring-rules';
import { FRAMEWORK_YEARS, frameworkOf } from './years';
import { INSTRUMENTS } from './types';
import type { FrameworkYear, LevelBand } from './types';

const each = FRAMEWORK_YEARS.map((year) => [year.year, year] as const);

test('one row for each year from the first to the last', () => {
  expect(FRAMEWORK_YEARS.map(({ year }) => year)).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
  expect([FIRST_YEAR, LAST_YEAR]).toEqual([2562, 2569]);
});

test.each([2561, 2570, 2025, 0, Number.NaN])('year %d has no rules', (year) => {
  expect(frameworkOf(year)).toBeNull();
  expect(scoringRulesOf(year)).toBeNull();
});

test.each(each)('%i: found by its year, weights sum to 100, ten indicators', (number, year) => {
  expect(frameworkOf(number)).toBe(year);
  expect(INSTRUMENTS.map((instrument) => year.weights[instrument])).toEqual([30, 30, 40]);
  expect(year.indicators).toHaveLength(10);
});

describe('level rules', () => {
  test('letters until 2565, five levels from 2566, provisional in 2569', () => {
    expect(FRAMEWORK_YEARS.map(({ levelRule }) => levelRule.id)).toEqual([
      ...Array.from({ length: 4 }, () => 'letters'),
      ...Array.from({ length: 3 }, () => 'five-levels'),
      'five-levels-provisional',
    ]);
  });

  test.each(each)('%i: bands go from best to worst without a gap and end at 0', (_, { levelRule }) => {
    const { bands } = levelRule;
    const notBelow = (upper: LevelBand, lower: LevelBand) =>
      upper.overallFrom > lower.overallFrom ||
      (upper.overallFrom === lower.overallFrom && upper.everyInstrumentFrom > lower.everyInstrumentFrom);
    bands.slice(1).forEach((lower, index) => {
      const upper = bands[index];
      expect(upper !== undefined && notBelow(upper, lower)).toBe(true);
    });
    expect(bands.at(-1)).toMatchObject({ overallFrom: 0, everyInstrumentFrom: 0 });
    expect(new Set(bands.map(({ level }) => level)).size).toBe(bands.length);
  });

  /** First row that matches, straight from the table. */
  function levelOf(year: number, overall: number, lowestInstrument: number): string | undefined {
    return frameworkOf(year)?.levelRule.bands.find(
      (band) => overall >= band.overallFrom && lowestInstrument >= band.everyInstrumentFrom,
    )?.level;
  }

  test('every score from 0 to 100 has a level in every year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FRAMEWORK_YEARS),
        fc.integer({ min: 0, max: 10000 }),
        fc.integer({ min: 0, max: 10000 }),
        (year, overall, lowest) => {
          expect(levelOf(year.year, overall / 100, lowest / 100)).toBeDefined();
        },
      ),
    );
  });

  test.each([
    [2564, 95, 0, 'AA'],
    [2564, 94.99, 0, 'A'],
    [2564, 85, 0, 'A'],
    [2564, 84.99, 0, 'B'],
    [2564, 75, 0, 'B'],
    [2564, 74.99, 0, 'C'],
    [2564, 65, 0, 'C'],
    [2564, 64.99, 0, 'D'],
    [2564, 55, 0, 'D'],
    [2564, 54.99, 0, 'E'],
    [2564, 50, 0, 'E'],
    [2564, 49.99, 0, 'F'],
    [2567, 95, 95, 'ผ่านดีเยี่ยม'],
    [2567, 97.9, 94.99, 'ผ่านดี'],
    [2567, 94.99, 94.99, 'ผ่านดี'],
    [2567, 85, 85, 'ผ่านดี'],
    [2568, 94.64, 84.99, 'ผ่าน'],
    [2567, 84.99, 84.99, 'ต้องปรับปรุง'],
    [2567, 81.52, 71, 'ต้องปรับปรุง'],
    [2567, 70, 0, 'ต้องปรับปรุง'],
    [2569, 69.99, 0, 'ต้องปรับปรุงโดยด่วน'],
  ])('%i: overall %d with the lowest instrument at %d is %s', (year, overall, lowest, level) => {
    expect(levelOf(year, overall, lowest)).toBe(level);
  });
});

test('what is uncertain is said: caveats follow from the data', () => {
  const unknownItems = (year: FrameworkYear) => year.items.OIT.items.length === 0;
  FRAMEWORK_YEARS.forEach((year) => {
    expect(year.caveats.includes('item-list-unknown')).toBe(unknownItems(year));
    expect(!MEASURE_DOCUMENTS.has(year.year)).toBe(unknownItems(year));
    expect(year.caveats.includes('level-rule-provisional')).toBe(
      year.levelRule.id === 'five-levels-provisional',
    );
    expect(year.caveats.includes('survey-items-presumed')).toBe(
      [year.items.IIT, year.items.EIT].every(({ evidence }) => evidence.confidence === 'K'),
    );
    expect(new Set(year.caveats).size).toBe(year.caveats.length);
  });
  expect(
    FRAMEWORK_YEARS.filter(({ caveats }) => caveats.includes('item-grouping-uncertain')).map(
      ({ year }) => year,
    ),
  ).toEqual([2566, 2567, 2568, 2569]);
});
