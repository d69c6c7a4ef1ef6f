import { withDigits } from '../../framework/with-digits';
import { movedIndicators } from '../../planning/follow-up/effects';
import { formatHundredths, hundredths } from '../../scores/exact';
import { changeOf } from '../../scores/province/over-years';
import { directionOf, type Direction } from '../../scores/trend/change';
import type { IndicatorTrend, Trend } from '../../scores/trend/trend';
import type { Hundredths } from '../../scores/types';
import { wordsText } from '../../text/analysis-words-th';
import { trendText, type TrendKey } from '../../text/trend-words-th';
import { listed, overallSentence, subjectOf, yearWords } from '../analysis/sentences';
import type { PlainTable } from '../tables/plain-table';
import type { TrendMeasures, TrendSources } from './trend-sources';
import { formerTable, isBound, measuresTable, scoresTable } from './trend-tables';

/** A paragraph, a note below a table, or a table: that of the scores, which has a chart, that of measures, or another. */
export type TrendPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'scores' | 'measures' | 'table'; readonly table: PlainTable };

export interface TrendSection {
  readonly heading: string;
  readonly parts: readonly TrendPart[];
}

/** More indicators that rose are not named. */
const MOST_NAMED = 3;

const paragraphs = (texts: readonly (string | null)[]): readonly TrendPart[] =>
  texts.flatMap((text) => (text === null ? [] : [{ kind: 'paragraph', text } as const]));

const size = (difference: Hundredths): string => formatHundredths(hundredths(Math.abs(difference)));

/** The overall of the last year beside that of the one before it. */
function overallOf({ years, overall: { change } }: Trend): string | null {
  const last = years.at(-1);
  if (!last) return null;
  const before = years.find(({ year }) => year === change?.before.year);
  return overallSentence(last.analysis, before?.analysis ?? null);
}

/** The highest and the lowest overall; null where the sentence before has said it all. */
function extremes({ years, overall: { scores } }: Trend): string | null {
  const known = years.flatMap(({ year }, index) => {
    const score = scores[index] ?? null;
    return score === null ? [] : [{ year, score }];
  });
  const sorted = [...known].sort((one, other) => other.score - one.score);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (known.length < 3 || !highest || !lowest || highest.score === lowest.score) return null;
  return trendText('extremes', {
    highest: yearWords(highest.year),
    high: formatHundredths(highest.score),
    lowest: yearWords(lowest.year),
    low: formatHundredths(lowest.score),
  });
}

/** The overall beside the mean of the country, in the latest year that both are known of. */
function againstNational({ agency, years, overall, nationalMeans }: Trend): string | null {
  const index = years.findLastIndex(
    (_, place) => overall.scores[place] != null && nationalMeans.scores[place] != null,
  );
  const mean = nationalMeans.scores[index] ?? null;
  const difference = changeOf(mean, overall.scores[index] ?? null);
  if (mean === null || difference === null) return null;
  return trendText(`national.${directionOf(difference)}`, {
    agency: subjectOf(agency),
    year: yearWords(years[index]?.year ?? null),
    mean: formatHundredths(mean),
    difference: size(difference),
  });
}

/** The indicators that went one way, those that moved most first. */
const movedBy = (indicators: readonly IndicatorTrend[], wanted: Direction): readonly string[] =>
  indicators
    .flatMap(({ name, change }) => (change?.direction === wanted ? [{ name, change }] : []))
    .sort((one, other) => Math.abs(other.change.difference) - Math.abs(one.change.difference))
    .map(({ name, change: { difference } }) =>
      trendText('moved.indicator', { name, difference: size(difference) }),
    );

function moved({ indicators }: Trend): readonly string[] {
  if (indicators.every(({ change }) => change === null)) return [];
  const higher = movedBy(indicators, 'higher').slice(0, MOST_NAMED);
  const lower = movedBy(indicators, 'lower');
  return [
    higher.length === 0
      ? trendText('moved.none-higher')
      : trendText('moved.higher', { names: listed(higher) }),
    lower.length === 0 ? trendText('moved.none-lower') : trendText('moved.lower', { names: listed(lower) }),
  ];
}

/** By whose rules levels are where a person chose them; null where each year has its own. */
function rulesSentence({ years }: Trend): string | null {
  const chosen = years.find(({ analysis, year }) => (analysis.options.rulesOf ?? year) !== year);
  const rulesOf = chosen?.analysis.options.rulesOf ?? null;
  return rulesOf === null ? null : wordsText('results.rules-of', { year: rulesOf });
}

/** Which rows are compared with an earlier year than the header says. */
function sinceNotes({ years, indicators, instruments, overall }: Trend): readonly string[] {
  const usual = years.at(-2)?.year;
  const rows = [
    ...indicators.map((row) => ({
      ...row,
      name: wordsText('indicator', { indicator: row.indicator, name: row.name }),
    })),
    ...instruments.map((row) => ({ ...row, name: wordsText('table.mean', { instrument: row.instrument }) })),
    { ...overall, name: wordsText('table.overall') },
  ];
  const late = rows.flatMap(({ name, change }) =>
    change && change.before.year !== usual ? [{ name, year: change.before.year }] : [],
  );
  return [...new Set(late.map(({ year }) => year))].map((year) =>
    trendText('note.since', {
      names: listed(late.filter((row) => row.year === year).map(({ name }) => name)),
      year: yearWords(year),
    }),
  );
}

function notes(trend: Trend): readonly TrendPart[] {
  const { years, crossesScales, gaps } = trend;
  const hasBound = crossesScales && years.some((year) => isBound(year, 'five-levels'));
  return [
    ...(hasBound ? [trendText('note.at-most')] : []),
    ...sinceNotes(trend),
    ...(gaps.length === 0 ? [] : [trendText('note.gaps', { years: listed(gaps.map(yearWords)) })]),
  ].map((text) => ({ kind: 'note', text }));
}

function measuresParts(trend: Trend, measures: TrendMeasures): readonly TrendPart[] {
  const { count, ...directions } = movedIndicators(measures.effects);
  return [
    ...paragraphs([
      count === 0
        ? trendText('measures.unknown', { year: yearWords(measures.planYear - 1) })
        : trendText('measures.moved', { count, ...directions }),
    ]),
    { kind: 'measures', table: measuresTable(trend, measures) },
  ];
}

/** A section before its number is given. */
interface Draft {
  readonly title: TrendKey;
  readonly year?: number;
  readonly parts: readonly TrendPart[];
}

function drafts({ trend, measures }: TrendSources): readonly Draft[] {
  const hasYears = trend.years.length > 0;
  const hasMeasures = measures !== null && measures.effects.length > 0 && hasYears;
  return [
    {
      title: 'section.scores',
      parts: hasYears ? [{ kind: 'scores', table: scoresTable(trend) }, ...notes(trend)] : [],
    },
    {
      title: 'section.summary',
      parts: paragraphs([
        overallOf(trend),
        rulesSentence(trend),
        extremes(trend),
        againstNational(trend),
        ...moved(trend),
        trend.crossesScales ? trendText('scales') : null,
      ]),
    },
    ...(hasMeasures
      ? [
          {
            title: 'section.measures',
            year: measures.planYear,
            parts: measuresParts(trend, measures),
          } as const,
        ]
      : []),
    {
      title: 'section.former',
      parts:
        trend.former.length === 0
          ? []
          : [...paragraphs([trendText('former')]), { kind: 'table', table: formerTable(trend) }],
    },
  ];
}

/**
 * What the comparison of years says, in the digits of the document. What is not known is left out, and numbers of sections close up.
 *
 * @example
 * trendContent(sources)[0] // { heading: '๑. ผลการประเมินรายปี', parts: [{ kind: 'scores', table: … }] }
 */
export function trendContent(sources: TrendSources): readonly TrendSection[] {
  const inDigits = (text: string): string => withDigits(text, sources.digits);
  return drafts(sources)
    .filter(({ parts }) => parts.length > 0)
    .map(({ title, year = null, parts }, index) => ({
      heading: inDigits(`${index + 1}. ${trendText(title, { year: yearWords(year) })}`),
      parts: parts.map((part) => ('text' in part ? { ...part, text: inDigits(part.text) } : part)),
    }));
}
