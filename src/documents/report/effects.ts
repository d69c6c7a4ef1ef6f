import { INDICATORS } from '../../framework';
import type { IndicatorNumber } from '../../framework/types';
import { indicatorChange, type IndicatorChange } from '../../planning/follow-up/effects';
import { formatHundredths, hundredths } from '../../scores/exact';
import { printedLevel, printedOverall } from '../../scores/printed';
import { changeOf } from '../../scores/province/over-years';
import { directionOf } from '../../scores/trend/change';
import type { Analysis } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import { reportText } from '../../text/report-words-th';
import { yearWords } from '../analysis/sentences';
import { DIRECTION_LABELS, NOTHING } from '../labels';
import { centred, change, score, words } from '../tables/cells';
import type { PlainRow, PlainTable } from '../tables/plain-table';
import type { ReportSources } from './sources';

type Effects = Pick<ReportSources, 'plan' | 'before'> & { readonly after: Analysis };

const yearBefore = ({ plan: { planYear } }: Effects): number | null => planYear && planYear - 1;

const levelWords = (analysis: Analysis): string => {
  const level = printedLevel(analysis);
  return level === null ? '' : reportText('effects.level', { level });
};

/** The overall of the year of the measures, and how it stands to that of the year before; null where it is not known. */
export function overallSentence(effects: Effects): string | null {
  const { plan, before, after } = effects;
  const now = printedOverall(after);
  if (now === null) return null;
  const then = before && printedOverall(before);
  const about = { before: yearWords(yearBefore(effects)) };
  const difference = changeOf(then, now);
  const changed =
    before === null || then === null || difference === null
      ? reportText('effects.no-before', about)
      : reportText(`effects.${directionOf(difference)}`, {
          ...about,
          score: formatHundredths(then),
          level: levelWords(before),
          difference: formatHundredths(hundredths(Math.abs(difference))),
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

const scoresRow = (
  name: string,
  measures: string,
  { before, after, change: difference }: IndicatorChange,
): PlainRow => ({
  cells: [
    words(name),
    centred(measures),
    score(before),
    score(after),
    change(difference),
    centred(difference === null ? NOTHING : DIRECTION_LABELS[directionOf(difference)]),
  ],
});

/** Every indicator with its scores of both years and the measures for it, then the overall and the level. */
export function effectsTable(effects: Effects): PlainTable {
  const { plan, before, after } = effects;
  const measuresFor = (indicator: IndicatorNumber): string =>
    plan.rows
      .filter((row) => row.indicator === indicator)
      .flatMap(({ number }) => number ?? [])
      .join(', ') || NOTHING;
  const [then, now] = [before && printedOverall(before), printedOverall(after)];
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
          indicatorChange(effects, number),
        ),
      ),
      scoresRow(reportText('row.overall'), '', { before: then, after: now, change: changeOf(then, now) }),
      {
        cells: [words(reportText('row.level')), centred(''), ...levels, centred(''), centred('')],
      },
    ],
  };
}
