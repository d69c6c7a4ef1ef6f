import type { FiscalYear } from '../../framework';
import type { MeasureEffect } from '../../planning/follow-up/effects';
import { statusWord } from '../../planning/follow-up/tally';
import { SCALES, scaleOf, type Scale, type TrendLevel } from '../../scores/trend/scales';
import type { Change, TrendRow } from '../../scores/trend/change';
import type { Trend, TrendYear } from '../../scores/trend/trend';
import { wordsText } from '../../text/analysis-words-th';
import { documentText } from '../../text/documents-th';
import { trendText } from '../../text/trend-words-th';
import { DIRECTION_LABELS, NOTHING } from '../labels';
import { bareTitle } from '../measure-texts';
import { centred, change, count, score, words } from '../tables/cells';
import type { PlainCell, PlainRow, PlainTable } from '../tables/plain-table';
import type { TrendMeasures } from './trend-sources';

/** So many rows of a table stand on a page at least. */
const FEWEST = 3;

const yearsOf = ({ years }: Trend): readonly FiscalYear[] => years.map(({ year }) => year);

const scoreCells = ({ scores, change: own }: TrendRow): readonly PlainCell[] => [
  ...scores.map(score),
  change(own?.difference ?? null),
  centred(own === null ? NOTHING : DIRECTION_LABELS[own.direction]),
];

const place = (number: number | null): PlainCell => (number === null ? centred('') : count(number));

const named = (name: string, row: TrendRow, number: number | null = null): PlainRow => ({
  cells: [place(number), words(name), ...scoreCells(row)],
});

const levelText = (level: TrendLevel | null, mayBeLower: boolean): string => {
  if (level === null) return NOTHING;
  return level.atMost && mayBeLower ? trendText('level.at-most', { level: level.level }) : level.level;
};

/** A level that another scale would have given; the one that was in use is printed as everywhere. */
export const isBound = ({ analysis, levels }: TrendYear, scale: Scale): boolean =>
  scaleOf(analysis) !== scale && levels[scale]?.atMost === true;

const levelRow = (name: string, levels: readonly string[]): PlainRow => ({
  cells: [centred(''), words(name), ...levels.map(centred), centred(''), centred('')],
});

function levelRows({ years, crossesScales }: Trend): readonly PlainRow[] {
  const own = years.map(({ level }) => levelText(level, false));
  if (!crossesScales) return [levelRow(trendText('row.level'), own)];
  return [
    levelRow(trendText('row.level.own'), own),
    ...SCALES.map((scale) =>
      levelRow(
        trendText(`row.level.${scale}`),
        years.map((year) => levelText(year.levels[scale], isBound(year, scale))),
      ),
    ),
  ];
}

function changeHeader(years: readonly FiscalYear[]): string {
  const before = years.at(-2);
  return before === undefined ? trendText('column.change') : trendText('column.change.since', { before });
}

/** Every indicator, instrument, the overall, the mean of the country and the levels, year beside year. */
export function scoresTable(trend: Trend): PlainTable {
  const years = yearsOf(trend);
  const below = [
    ...trend.instruments.map((row) => named(wordsText('table.mean', { instrument: row.instrument }), row)),
    named(wordsText('table.overall'), trend.overall),
    named(trendText('row.national'), trend.nationalMeans),
    ...levelRows(trend),
  ];
  return {
    kind: 'table',
    // What is said of all indicators together stands on one page.
    fewest: below.length,
    headers: [
      documentText('column.number'),
      documentText('column.indicator'),
      ...years.map((year) => trendText('column.year', { year })),
      changeHeader(years),
      trendText('column.direction'),
    ],
    rows: [...trend.indicators.map((row) => named(row.name, row, row.indicator)), ...below],
  };
}

/** The changes of the rows of `scoresTable`, in their order, as far as they have one. */
export const changesOf = (trend: Trend): readonly (Change | null)[] =>
  [...trend.indicators, ...trend.instruments, trend.overall, trend.nationalMeans].map((row) => row.change);

/** Every measure with the scores of its indicator over the years. */
export function measuresTable(trend: Trend, { planYear, effects }: TrendMeasures): PlainTable {
  const years = yearsOf(trend);
  const header = (year: FiscalYear): string => {
    const when = year === planYear ? '.after' : year === planYear - 1 ? '.before' : '';
    return trendText(`column.year${when}`, { year });
  };
  const measureRow = ({ row, change: difference }: MeasureEffect): PlainRow => {
    const { number, indicator } = row;
    const title = bareTitle(row);
    const own = trend.indicators.find((each) => each.indicator === indicator);
    return {
      cells: [
        place(number),
        words(indicator === null ? title : trendText('measure', { title, indicator })),
        ...years.map((_, index) => score(own?.scores[index] ?? null)),
        change(difference),
        centred(statusWord(row)),
      ],
    };
  };
  return {
    kind: 'table',
    fewest: 1,
    headers: [
      documentText('column.number'),
      trendText('column.measure'),
      ...years.map(header),
      trendText('column.change'),
      documentText('column.status'),
    ],
    rows: effects.map(measureRow),
  };
}

/** The indices of each year of the instrument before, as that year called them, and the overall. */
export function formerTable({ former }: Trend): PlainTable {
  const names = [...new Set(former.flatMap(({ indices }) => indices.map(({ name }) => name)))];
  const row = (name: string, number: number | null, scores: readonly PlainCell[]): PlainRow => ({
    cells: [place(number), words(name), ...scores],
  });
  return {
    kind: 'table',
    fewest: FEWEST,
    headers: [
      documentText('column.number'),
      trendText('column.index'),
      ...former.map(({ fiscalYear }) => trendText('column.year', { year: fiscalYear ?? '' })),
    ],
    rows: [
      ...names.map((name, index) =>
        row(
          name,
          index + 1,
          former.map(({ indices }) => score(indices.find((each) => each.name === name)?.score ?? null)),
        ),
      ),
      row(
        wordsText('table.overall'),
        null,
        former.map(({ statedOverall }) => score(statedOverall?.value ?? null)),
      ),
    ],
  };
}
