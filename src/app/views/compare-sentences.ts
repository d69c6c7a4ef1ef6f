import type { TrendSources } from '../../documents';
import { titleAgency } from '../../documents/title-agency';
import { movedIndicators } from '../../planning/follow-up/effects';
import { findingSentence } from '../../scores/finding-sentence';
import { formatHundredths, hundredths } from '../../scores/exact';
import { printedOverall } from '../../scores/printed';
import type { Analysis } from '../../scores/types';
import { message, type Language } from '../../text/message';
import type { ChosenYears } from '../compare/choose-years';
import type { FiledScores } from '../compare/latest-editions';

const overallText = (analysis: Analysis): string => {
  const overall = printedOverall(analysis);
  return overall === null ? '–' : formatHundredths(overall);
};

/** Each year with its overall and level, and how the last one stands to the one before it. */
export function trendLines({ trend, measures }: TrendSources, language: Language): readonly string[] {
  const { years, former, overall } = trend;
  const { change } = overall;
  const moved = measures && movedIndicators(measures.effects);
  return [
    message(language, 'compare.title', { agency: titleAgency(trend).join(' ') }),
    ...former.map(({ fiscalYear, statedOverall }) =>
      message(language, 'compare.former', {
        year: fiscalYear ?? '',
        overall: statedOverall ? formatHundredths(statedOverall.value) : '–',
      }),
    ),
    ...years.map(({ year, level, analysis }) =>
      message(language, level ? 'compare.year' : 'compare.year.no-level', {
        year,
        overall: overallText(analysis),
        level: level?.level ?? '',
      }),
    ),
    ...(change
      ? [
          message(language, `compare.${change.direction}`, {
            before: change.before.year,
            difference: formatHundredths(hundredths(Math.abs(change.difference))),
          }),
        ]
      : []),
    ...(measures && moved !== null && moved.count > 0
      ? [message(language, 'compare.measures', { year: measures.planYear, ...moved })]
      : []),
  ];
}

/** What the user should know of the years: gaps, years left out, editions, names that were supplied, and what is wrong with the scores. */
export function compareRemarks(
  { trend }: TrendSources,
  { results, superseded, difference, passedOver }: ChosenYears,
  language: Language,
): readonly string[] {
  const listed = (values: readonly (string | number)[]): string => values.join(', ');
  const adopted = results.filter(({ isAdopted }) => isAdopted);
  const told = (key: 'compare.gaps' | 'compare.most-years', years: readonly number[]): readonly string[] =>
    years.length === 0 ? [] : [message(language, key, { years: listed(years) })];
  return [
    ...told('compare.gaps', trend.gaps),
    ...told('compare.most-years', trend.leftOut),
    ...(trend.crossesScales ? [message(language, 'compare.scales')] : []),
    ...superseded.map(({ year, earlier, later }) =>
      message(language, 'compare.superseded', {
        year,
        earlier: earlier.file,
        later: later.file,
        before: overallText(earlier.analysis),
        after: overallText(later.analysis),
      }),
    ),
    ...(adopted.length === 0
      ? []
      : [
          message(language, 'compare.adopted', {
            files: listed([...new Set(adopted.map(({ file }) => file))]),
            agency: adopted[0]?.set.agency ?? '',
          }),
        ]),
    ...(difference === null
      ? []
      : [
          message(language, 'summary.printed-as', {
            agency: difference.printed,
            found: difference.found,
          }),
        ]),
    ...(passedOver.length === 0
      ? []
      : [message(language, 'summary.passed-over', { sheets: listed(passedOver) })]),
    ...results.flatMap((result) => findingLines(result, language)),
  ];
}

/** What is wrong, or may be, with the scores of a year. */
const findingLines = ({ analysis, file, set }: FiledScores, language: Language): readonly string[] =>
  analysis.findings
    .filter(({ severity }) => severity !== 'info')
    .map((found) =>
      message(language, 'compare.finding', {
        year: set.fiscalYear ?? '',
        file,
        finding: findingSentence(found, set.sheet, language),
      }),
    );
