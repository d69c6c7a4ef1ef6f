import type { TrendSources } from '../../documents';
import type { FiscalYear, IndicatorNumber } from '../../framework';
import { FORMER_INDICES } from '../../framework/former-indices';
import { movedIndicators, type MeasureEffect, type MovedIndicators } from '../../planning/follow-up/effects';
import { formatHundredths, hundredths, toNumber } from '../../scores/exact';
import { directionOf, type Direction, type TrendRow } from '../../scores/trend/change';
import { SCALES } from '../../scores/trend/scales';
import type { Trend } from '../../scores/trend/trend';
import type { FormerResult, Hundredths } from '../../scores/types';
import type { Language } from '../../text/message';
import { levelWords } from './level-words';

/** How a score moved. */
export interface ShownChange {
  /** "+1.50", "−0.70" or "0.00". */
  readonly text: string;
  readonly direction: Direction;
}

/** What stands in a row over the years. */
export interface YearRow {
  readonly key: IndicatorNumber | 'IIT' | 'EIT' | 'OIT' | 'overall' | 'national';
  /** Official name of an indicator, in Thai; null where the key says what the row is. */
  readonly name: string | null;
  /** One for each year. */
  readonly scores: readonly (string | null)[];
  readonly change: ShownChange | null;
  /** The change is against this year, which is not the last but one; null where it is. */
  readonly since: FiscalYear | null;
}

/** A line of the chart. */
export interface YearLine {
  readonly key: Exclude<YearRow['key'], IndicatorNumber>;
  /** 0-100, one for each year. */
  readonly values: readonly (number | null)[];
}

/** The levels of the years by one scale. */
export interface LevelRow {
  /** "own" is the scale that each year had. */
  readonly scale: 'own' | (typeof SCALES)[number];
  readonly levels: readonly (string | null)[];
}

/** A result of 2561 or before: its indices as they are called, in Thai, and its level as it was written. */
export interface FormerTable {
  readonly years: readonly FiscalYear[];
  readonly overall: readonly (string | null)[];
  readonly levels: readonly (string | null)[];
  /** Only those of which a score is known. */
  readonly indices: readonly { readonly name: string; readonly scores: readonly (string | null)[] }[];
}

/** An indicator that the measures of the latest year were for. */
export interface AimedIndicator {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly titles: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly change: ShownChange | null;
}

/** What the measures of the latest year aimed at, and how these indicators moved. */
export interface AimedMeasures extends MovedIndicators {
  readonly planYear: FiscalYear;
  readonly indicators: readonly AimedIndicator[];
}

/** The years of an agency as the pane shows them. */
export interface YearsView {
  /** Of the present instrument, oldest first. */
  readonly years: readonly FiscalYear[];
  /** The ten indicators, the instruments, the overall, and the mean of the country where it is known. */
  readonly rows: readonly YearRow[];
  readonly lines: readonly YearLine[];
  /** By the scale of each year; where it changes between them, by both scales as well. */
  readonly levels: readonly LevelRow[];
  readonly gaps: readonly FiscalYear[];
  readonly leftOut: readonly FiscalYear[];
  /** null without results of 2561 and before. */
  readonly former: FormerTable | null;
  /** null where there is no register of the latest year. */
  readonly measures: AimedMeasures | null;
}

const MINUS = '\u2212';

const scoreText = (score: Hundredths | null | undefined): string | null =>
  score === null || score === undefined ? null : formatHundredths(score);

function changeText(difference: Hundredths): ShownChange {
  const sign = { higher: '+', lower: MINUS, same: '' }[directionOf(difference)];
  return {
    text: sign + formatHundredths(hundredths(Math.abs(difference))),
    direction: directionOf(difference),
  };
}

function rowOf(
  { years }: Trend,
  key: YearRow['key'],
  name: string | null,
  { scores, change }: TrendRow,
): YearRow {
  const usual = years.at(-2)?.year;
  return {
    key,
    name,
    scores: scores.map(scoreText),
    change: change && changeText(change.difference),
    since: change && change.before.year !== usual ? change.before.year : null,
  };
}

const isKnown = ({ scores }: TrendRow): boolean => scores.some((score) => score !== null);

function linesOf({ overall, instruments, nationalMeans }: Trend): readonly YearLine[] {
  const all = [
    { key: 'overall', row: overall },
    ...instruments.map((row) => ({ key: row.instrument, row })),
    { key: 'national', row: nationalMeans },
  ] as const;
  return all
    .filter(({ row }) => isKnown(row))
    .map(({ key, row }) => ({
      key,
      values: row.scores.map((score) => (score === null ? null : toNumber(score))),
    }));
}

function levelsOf({ years, crossesScales }: Trend, language: Language): readonly LevelRow[] {
  const scales = ['own', ...(crossesScales ? SCALES : [])] as const;
  return scales.map((scale) => ({
    scale,
    levels: years.map(({ level, levels }) => {
      const shown = scale === 'own' ? level : levels[scale];
      return shown && levelWords(shown, language);
    }),
  }));
}

function formerOf(former: readonly FormerResult[]): FormerTable | null {
  const dated = former.flatMap((result) =>
    result.fiscalYear === null ? [] : [{ ...result, year: result.fiscalYear }],
  );
  if (dated.length === 0) return null;
  const indices = FORMER_INDICES.map(({ name }) => ({
    name,
    scores: dated.map((result) => scoreText(result.indices.find((index) => index.name === name)?.score)),
  }));
  return {
    years: dated.map(({ year }) => year),
    overall: dated.map(({ statedOverall }) => scoreText(statedOverall?.value)),
    levels: dated.map(({ statedLevel }) => statedLevel?.value ?? null),
    indices: indices.filter(({ scores }) => scores.some((score) => score !== null)),
  };
}

function aimedAt(effects: readonly MeasureEffect[], { indicators }: Trend): readonly AimedIndicator[] {
  return indicators.flatMap(({ indicator, name }): AimedIndicator[] => {
    const own = effects.filter(({ row }) => row.indicator === indicator);
    const [first] = own;
    if (!first) return [];
    return [
      {
        indicator,
        name,
        titles: own.map(({ row }) => row.title),
        before: scoreText(first.before),
        after: scoreText(first.after),
        change: first.change === null ? null : changeText(first.change),
      },
    ];
  });
}

function measuresOf({ trend, measures }: TrendSources): AimedMeasures | null {
  if (!measures) return null;
  const indicators = aimedAt(measures.effects, trend);
  return indicators.length === 0
    ? null
    : { planYear: measures.planYear, indicators, ...movedIndicators(measures.effects) };
}

/** The years of an agency as texts: what is not known is null, never 0. */
export function yearsView(sources: TrendSources, language: Language): YearsView {
  const { trend } = sources;
  const { years, indicators, instruments, overall, nationalMeans } = trend;
  return {
    years: years.map(({ year }) => year),
    rows: [
      ...indicators.map((row) => rowOf(trend, row.indicator, row.name, row)),
      ...instruments.map((row) => rowOf(trend, row.instrument, null, row)),
      rowOf(trend, 'overall', null, overall),
      ...(isKnown(nationalMeans) ? [rowOf(trend, 'national', null, nationalMeans)] : []),
    ],
    lines: linesOf(trend),
    levels: levelsOf(trend, language),
    gaps: trend.gaps,
    leftOut: trend.leftOut,
    former: formerOf(trend.former),
    measures: measuresOf(sources),
  };
}
