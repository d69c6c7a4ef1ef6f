import { INDICATORS } from '../../framework/indicators';
import { nationalMeanOf } from '../../framework/national-means';
import { INSTRUMENTS, type FiscalYear, type IndicatorNumber, type Instrument } from '../../framework/types';
import { hundredths, roundExact } from '../exact';
import { isDraft, printedOverall } from '../printed';
import type { Analysis, FormerResult, Hundredths } from '../types';
import { trendRow, type TrendRow } from './change';
import { levelOn, ownLevel, scaleOf, SCALES, type Scale, type TrendLevel } from './scales';

/** More years would not stand on a page. */
const MOST_YEARS = 10;

/** A fiscal year of a trend with what is said of it as a whole. */
export interface TrendYear {
  readonly year: FiscalYear;
  readonly analysis: Analysis;
  /** By the rules of its analysis, as it is printed; null where there is none. */
  readonly level: TrendLevel | null;
  /** On each scale that there was, whichever was in use. */
  readonly levels: Readonly<Record<Scale, TrendLevel | null>>;
}

export interface IndicatorTrend extends TrendRow {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly instrument: Instrument;
}

export interface InstrumentTrend extends TrendRow {
  readonly instrument: Instrument;
}

/** Who the years are of, as the latest says it. */
interface Identity {
  readonly agency: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

/** The results of one agency over the years. */
export interface Trend extends Identity {
  /** Years of the present instrument, oldest first. */
  readonly years: readonly TrendYear[];
  /** Ten, in their order. */
  readonly indicators: readonly IndicatorTrend[];
  /** Means with two decimals. */
  readonly instruments: readonly InstrumentTrend[];
  /** As it is printed on a paper that is signed. */
  readonly overall: TrendRow;
  /** The mean overall of the country. */
  readonly nationalMeans: TrendRow;
  /** The years follow from different scales of levels, which cannot be compared. */
  readonly crossesScales: boolean;
  /** Results of 2561 and before, oldest first: another instrument, which is shown and never counted with the years. */
  readonly former: readonly FormerResult[];
  /** Years between the first and the last of which nothing is known. */
  readonly gaps: readonly FiscalYear[];
  /** Years that were given and are too many, oldest first. */
  readonly leftOut: readonly FiscalYear[];
  /** An error stands in the scores of a year: what is printed is a draft. */
  readonly isDraft: boolean;
}

/** What a trend is made from, in any order. What has no year is left out; of results of one year the last counts. */
export interface YearResults {
  readonly analyses: readonly Analysis[];
  readonly former?: readonly FormerResult[];
}

/** Results by their year, oldest first. */
function byYear<Result>(
  results: readonly Result[],
  yearOf: (result: Result) => FiscalYear | null,
): readonly (readonly [FiscalYear, Result])[] {
  const known = new Map<FiscalYear, Result>();
  for (const result of results) {
    const year = yearOf(result);
    if (year !== null) known.set(year, result);
  }
  return [...known].sort(([one], [other]) => one - other);
}

const meanIn = ({ instruments }: Analysis, instrument: Instrument): Hundredths | null => {
  const mean = instruments[instrument];
  return mean && roundExact(mean);
};

const scoreIn = ({ indicators }: Analysis, indicator: IndicatorNumber): Hundredths | null =>
  indicators.find((each) => each.indicator === indicator)?.score ?? null;

function nationalMean(year: FiscalYear): Hundredths | null {
  const score = nationalMeanOf(year);
  return score === null ? null : hundredths(Math.round(score * 100));
}

/** @param results oldest first */
function identityOf(results: readonly Identity[]): Identity {
  const latest = (of: keyof Identity): string | null =>
    results.reduce<string | null>((found, result) => result[of] ?? found, null);
  return { agency: latest('agency'), district: latest('district'), province: latest('province') };
}

/** Years between the first and the last that are not among them. */
const missingIn = (years: readonly FiscalYear[]): readonly FiscalYear[] =>
  years.slice(1).flatMap((year, index) => {
    const before = years[index] ?? year;
    return Array.from({ length: year - before - 1 }, (_, place) => before + 1 + place);
  });

/**
 * Compares the results of one agency over two to ten fiscal years; null for fewer than two. Nothing between years is guessed: what a
 * year does not have is null, and so is every difference that it would be part of.
 *
 * @example
 * trendOf({ analyses: [of2567, of2565] })?.years.map(({ year }) => year) // [2565, 2567]; gaps: [2566]
 */
export function trendOf({ analyses, former = [] }: YearResults): Trend | null {
  const present = byYear(analyses, ({ set }) => set.fiscalYear);
  const past = byYear(former, ({ fiscalYear }) => fiscalYear);
  const all = [...new Set([...past, ...present].map(([year]) => year))].sort((one, other) => one - other);
  if (all.length < 2) return null;
  const firstTaken = all.at(-MOST_YEARS) ?? 0;
  const isTaken = ([year]: readonly [FiscalYear, unknown]): boolean => year >= firstTaken;
  const taken = present.filter(isTaken);
  const years = taken.map(([year]) => year);
  const own = taken.map(([, analysis]) => analysis);
  const ownFormer = past.filter(isTaken).map(([, result]) => result);
  const row = (score: (analysis: Analysis) => Hundredths | null): TrendRow => trendRow(years, own.map(score));
  return {
    ...identityOf([...ownFormer, ...own.map(({ set }) => set)]),
    years: taken.map(([year, analysis]) => ({
      year,
      analysis,
      level: ownLevel(analysis),
      levels: {
        letters: levelOn('letters', analysis),
        'five-levels': levelOn('five-levels', analysis),
      },
    })),
    indicators: INDICATORS.map(({ number, name, instrument }) => ({
      indicator: number,
      name,
      instrument,
      ...row((analysis) => scoreIn(analysis, number)),
    })),
    instruments: INSTRUMENTS.map((instrument) => ({
      instrument,
      ...row((analysis) => meanIn(analysis, instrument)),
    })),
    overall: row(printedOverall),
    nationalMeans: trendRow(years, years.map(nationalMean)),
    crossesScales: SCALES.every((scale) => own.some((analysis) => scaleOf(analysis) === scale)),
    former: ownFormer,
    gaps: missingIn(all.slice(-MOST_YEARS)),
    leftOut: all.slice(0, -MOST_YEARS),
    isDraft: own.some(isDraft),
  };
}
