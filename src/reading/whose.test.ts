import { sheet } from '../../test/support/grids';
import { RESULT } from '../../test/support/score-sheets';
import { blockOf, namedRows, seriesWith } from '../../test/support/tables';
import { NOBODY } from './blocks';
import type { Context } from './context';
import type { Series } from './series';
import { identifyBy, nameByPlainHeaders, withoutTotals } from './whose';

const BLOCK = blockOf(sheet('คะแนน', namedRows(RESULT)));
const TITLES: Context = { ...NOBODY, year: 2568, ofPlace: false };
const column = (at: number, year: number | null): Series =>
  seriesWith(at === 2 ? RESULT.toReversed() : RESULT.map((score) => score - at), {
    column: at,
    identity: { year },
  });

describe('a column that says nothing of itself', () => {
  const one = [column(1, 2566), column(2, null)];
  const several = [column(1, 2566), column(2, null), column(3, 2567)];

  test('is unplaced beside columns of two years, and not beside one', () => {
    expect(withoutTotals(BLOCK, one)).toEqual({ series: one, unplaced: [] });
    expect(withoutTotals(BLOCK, several)).toEqual({
      series: several.filter(({ identity }) => identity.year !== null),
      unplaced: [several[1]],
    });
  });

  test('is of the year before it beside columns of two years, else of the year of the title', () => {
    const years = (series: readonly Series[]): (number | null)[] =>
      series.map((own) => identifyBy(BLOCK, series, TITLES, null)(own).year);
    expect(years(one)).toEqual([2566, 2568]);
    expect(years(several)).toEqual([2566, 2566, 2567]);
  });
});

test('columns under different names are agencies from two on', () => {
  const named = ['ทุ่งสมมติ', 'นาสมมติ'].map((plainHeader) => seriesWith(RESULT, { plainHeader }));
  const agencies = (series: readonly Series[]): (string | null)[] =>
    nameByPlainHeaders(series, TITLES).map(({ identity }) => identity.agency);
  expect([agencies(named.slice(1)), agencies(named)]).toEqual([[null], ['ทุ่งสมมติ', 'นาสมมติ']]);
});
