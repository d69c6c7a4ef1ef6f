import { setOf } from '../../../test/support/scores';
import type { SheetRegister } from '../../planning/register/read-register';
import type { ScoreSet } from '../../scores/types';
import { chooseReport, reportedYear, type ReportWish } from './choose-report';

const register = (
  agency: string | null,
  planYear: number | null,
  sheet = `${agency}|${planYear}`,
): SheetRegister => ({
  sheet,
  planYear,
  agency,
  offered: new Set(),
  earlier: false,
  headerRow: 3,
  memoryRow: 2,
  memory: '',
  columns: new Map(),
  table: null,
  left: 0,
  right: 31,
  room: 0,
  lastRow: 3,
  rows: [],
  remarks: [],
});

interface Result {
  readonly set: ScoreSet;
}

const result = (agency: string | null, fiscalYear: number): Result => ({
  set: setOf([], { agency, fiscalYear }),
});

const MARCH = { year: 2026, month: 3, day: 15 };
const wish = (own: Partial<ReportWish> = {}): ReportWish => ({
  round: 6,
  asOf: MARCH,
  planYear: null,
  agency: null,
  ...own,
});

const ONE = 'อบต.หนองบัว';
const OTHER = 'ทต.บ้านใหม่';

describe('the year of a report', () => {
  test.each([
    ['in March half a year is reported of the year that runs', 6, MARCH, [2568, 2569], 2569],
    ['and a whole one of the year before', 12, MARCH, [2568, 2569], 2568],
    ['a month before the end it is prepared', 12, { year: 2026, month: 8, day: 31 }, [2568, 2569], 2569],
    ['earlier it is not', 12, { year: 2026, month: 8, day: 29 }, [2568, 2569], 2568],
    ['of years whose round has not ended the latest that has begun', 12, MARCH, [2569, 2570], 2569],
    ['else the latest', 12, MARCH, [2571, 2570], 2571],
    ['none of none', 6, MARCH, [], null],
  ] as const)('%s', (_, round, asOf, years, expected) => {
    expect(reportedYear(years, round, asOf)).toBe(expected);
  });
});

describe('the choice', () => {
  const chosen = (
    registers: readonly SheetRegister[],
    results: readonly Result[],
    own: Partial<ReportWish> = {},
  ) => {
    const choice = chooseReport(registers, results, wish(own));
    if (choice.kind !== 'chosen') return choice;
    const { register: found, before, after, printed, severalYears } = choice;
    const years = [before, after].map((each) => each?.set.fiscalYear ?? null);
    return { sheet: found.register.sheet, years, printed, severalYears };
  };

  test('takes the scores around the year of the register', () => {
    const results = [2567, 2568, 2569].map((year) => result('องค์การบริหารส่วนตำบลหนองบัว', year));
    expect(chosen([register(ONE, 2568), register(ONE, 2569)], results)).toEqual({
      sheet: `${ONE}|2569`,
      years: [2568, 2569],
      printed: null,
      severalYears: true,
    });
    expect(chosen([register(ONE, 2568), register(ONE, 2569)], results, { planYear: 2568 })).toMatchObject({
      sheet: `${ONE}|2568`,
      years: [2567, 2568],
      severalYears: false,
    });
  });

  test('does without scores, and never takes those of another agency', () => {
    expect(chosen([register(ONE, 2569)], [])).toMatchObject({ years: [null, null] });
    expect(chosen([register(ONE, 2569)], [result(OTHER, 2568)])).toMatchObject({
      years: [null, null],
      printed: null,
    });
  });

  test('without a register there is none, and the years that there are are told', () => {
    expect(chosen([], [result(ONE, 2568)])).toEqual({ kind: 'no-register', years: [] });
    expect(chosen([register(ONE, 2568)], [], { planYear: 2569 })).toEqual({
      kind: 'no-register',
      years: [2568],
    });
  });

  test('among several agencies one has to be named, by any part of its name that is its own', () => {
    const registers = [register(ONE, 2569), register(OTHER, 2569)];
    const results = [result(ONE, 2568), result(OTHER, 2568)];
    expect(chosen(registers, results)).toEqual({ kind: 'several', agencies: [ONE, OTHER] });
    expect(chosen(registers, results, { agency: 'บ้านใหม่' })).toMatchObject({
      sheet: `${OTHER}|2569`,
      years: [2568, null],
    });
    expect(chosen(registers, [], { agency: 'เทศบาลตำบลบ้านใหม่' })).toMatchObject({ sheet: `${OTHER}|2569` });
    expect(chosen(registers, results, { agency: 'อบต.อื่น' })).toEqual({
      kind: 'unknown-agency',
      agencies: [ONE, OTHER],
    });
  });

  test('of a list of many agencies it is of the one that has a register', () => {
    const results = [result(ONE, 2568), result(OTHER, 2568)];
    expect(chosen([register(ONE, 2569)], results)).toMatchObject({
      sheet: `${ONE}|2569`,
      years: [2568, null],
    });
    expect(chosen([register(ONE, 2569)], results, { agency: OTHER })).toEqual({
      kind: 'unknown-agency',
      agencies: [ONE],
    });
  });

  test('a register that names no agency is of the one whose scores there are', () => {
    expect(chosen([register(null, 2569)], [result(ONE, 2568)])).toMatchObject({ years: [2568, null] });
    expect(chosen([register(null, 2569)], [result(ONE, 2568), result(OTHER, 2568)])).toEqual({
      kind: 'several',
      agencies: [ONE, OTHER],
    });
  });

  test('in a file of one agency another name is the one to print', () => {
    expect(chosen([register(ONE, 2569)], [result(ONE, 2568)], { agency: 'อบต.หนองบัวใหม่' })).toMatchObject({
      printed: 'อบต.หนองบัวใหม่',
      years: [2568, null],
    });
  });
});
