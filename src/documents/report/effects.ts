import { INDICATORS } from '../../framework';
import type { IndicatorNumber } from '../../framework/types';
import { formatHundredths, hundredths } from '../../scores/exact';
import { printedLevel, printedOverall } from '../../scores/printed';
import type { Analysis, Hundredths } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import { reportText, type ReportKey } from '../../text/report-words-th';
import { yearWords } from '../analysis/sentences';
import { NOTHING } from '../labels';
import { centred, change, score, words } from './cells';
import type { ReportRow, ReportTable } from './content-types';
import type { ReportSources } from './sources';

type Effects = Pick<ReportSources, 'plan' | 'before'> & { readonly after: Analysis };

const yearBefore = ({ plan: { planYear } }: Effects): number | null => planYear && planYear - 1;

const levelWords = (analysis: Analysis): string => {
  const level = printedLevel(analysis);
  return level === null ? '' : reportText('effects.level', { level });
};

const comparison = (before: number, after: number): 'higher' | 'lower' | 'same' =>
  after === before ? 'same' : after > before ? 'higher' : 'lower';

/** The overall of the year of the measures, and how it stands to that of the year before; null where it is not known. */
export function overallSentence(effects: Effects): string | null {
  const { plan, before, after } = effects;
  const now = printedOverall(after);
  if (now === null) return null;
  const then = before && printedOverall(before);
  const about = { before: yearWords(yearBefore(effects)) };
  const changed =
    before === null || then === null
      ? reportText('effects.no-before', about)
      : reportText(`effects.${comparison(then, now)}`, {
          ...about,
          score: formatHundredths(then),
          level: levelWords(before),
          difference: formatHundredths(hundredths(Math.abs(now - then))),
        });
  return reportText('effects.overall', {
    year: yearWords(plan.planYear),
    score: formatHundredths(now),
    level: levelWords(after),
    change: changed,
  });
}

/** That levels of both years cannot be compared, where they follow from other rules; null where they can. */
export function scaleSentence(effects: Effects): string | null {
  const { before, after } = effects;
  const [then, now] = [before, after].map((analysis) => analysis?.rules?.levelRule.bands[0]?.level);
  if (then === undefined || now === undefined || then === now) return null;
  return reportText('effects.scale', {
    before: yearWords(yearBefore(effects)),
    year: yearWords(effects.plan.planYear),
  });
}

const COMPARISONS = {
  higher: 'comparison.higher',
  lower: 'comparison.lower',
  same: 'comparison.same',
} as const satisfies Readonly<Record<ReturnType<typeof comparison>, ReportKey>>;

function scoresRow(
  name: string,
  measures: string,
  before: Hundredths | null,
  after: Hundredths | null,
): ReportRow {
  const isKnown = before !== null && after !== null;
  return {
    cells: [
      words(name),
      centred(measures),
      score(before),
      score(after),
      change(isKnown ? after - before : null),
      centred(isKnown ? reportText(COMPARISONS[comparison(before, after)]) : NOTHING),
    ],
  };
}

const scoreIn = (analysis: Analysis | null, indicator: IndicatorNumber): Hundredths | null =>
  analysis?.indicators.find((each) => each.indicator === indicator)?.score ?? null;

/** Every indicator with its scores of both years and the measures for it, then the overall and the level. */
export function effectsTable(effects: Effects): ReportTable {
  const { plan, before, after } = effects;
  const measuresFor = (indicator: IndicatorNumber): string =>
    plan.rows
      .filter((row) => row.indicator === indicator)
      .flatMap(({ number }) => number ?? [])
      .join(', ') || NOTHING;
  const levels = [before, after].map((analysis) => centred((analysis && printedLevel(analysis)) ?? NOTHING));
  return {
    kind: 'table',
    fewest: 3,
    headers: [
      documentText('column.indicator'),
      reportText('column.measures'),
      ...[yearBefore(effects), plan.planYear].map((year) =>
        reportText('column.score-of', { year: yearWords(year) }),
      ),
      reportText('column.change'),
      reportText('column.comparison'),
    ],
    rows: [
      ...INDICATORS.map(({ number, name }) =>
        scoresRow(
          reportText('indicator', { number, name }),
          measuresFor(number),
          scoreIn(before, number),
          scoreIn(after, number),
        ),
      ),
      scoresRow(reportText('row.overall'), '', before && printedOverall(before), printedOverall(after)),
      {
        cells: [words(reportText('row.level')), centred(''), ...levels, centred(''), centred('')],
      },
    ],
  };
}
