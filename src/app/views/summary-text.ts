import { agencyRemarks } from '../agency-remarks';
import { formatHundredths, roundExact } from '../../scores/exact';
import type { Analysis, Finding } from '../../scores/types';
import { message, type Language } from '../../text/message';
import {
  analysisView,
  findingView,
  type AnalysisView,
  type FindingView,
  type IndicatorView,
} from './analysis-view';
import { isByIndicators, type PlanResult } from '../plan-workbook';
import { lostItems, wayWords } from './items-view';

/** Columns a text fills on a terminal: Thai marks above and below fill none. */
const width = (text: string): number => text.replace(/\p{M}/gu, '').length;
const padEnd = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));
const padStart = (text: string, to: number): string => ' '.repeat(Math.max(0, to - width(text))) + text;

/** A table for the terminal; columns listed in `right` are aligned to the right. */
function table(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => (right.has(column) ? padStart : padEnd)(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function heading({ agency, year, sheet }: AnalysisView, language: Language): string {
  const title = message(language, 'summary.heading', { agency, year });
  return `${title} · ${message(language, 'summary.place', { sheet })}`;
}

function result({ overall, levelInFull }: AnalysisView, language: Language): string {
  if (overall === null) return message(language, 'summary.no-overall');
  return message(language, 'summary.overall', {
    overall,
    level: levelInFull ?? message(language, 'summary.no-level'),
  });
}

const RIGHT_ALIGNED = new Set([0, 2, 3, 5]);

function indicatorTable(indicators: readonly IndicatorView[], language: Language): string[] {
  const header = (['number', 'name', 'score', 'rank', 'class', 'gain', 'cell'] as const).map((column) =>
    message(language, `summary.columns.${column}`),
  );
  const rows = indicators.map(({ indicator, name, score, rank, className, gain, cell }) => [
    String(indicator),
    name,
    score ?? '–',
    rank === null ? '–' : String(rank),
    className ?? '–',
    gain,
    cell ?? '–',
  ]);
  return table([header, ...rows], RIGHT_ALIGNED).map((line) => `  ${line}`);
}

const ITEMS_RIGHT_ALIGNED = new Set([2, 3]);

/** The items that lost points with what each wins, what the items give of indicators, and the fewest to the next level. */
function itemLines(analysis: Analysis, language: Language): string[] {
  const { items, fromItems, wayToNextLevel: way } = analysis;
  if (items.length === 0) return [];
  const lost = lostItems(analysis);
  const header = (['item', 'title', 'score', 'gain', 'cell'] as const).map((column) =>
    message(language, `summary.columns.${column}`),
  );
  const assumed = (gain: string | null, isAssumed: boolean): string =>
    `${gain ?? '–'}${isAssumed ? '*' : ' '}`;
  const rows = lost.map((item) => [
    item.id,
    item.title ?? '–',
    item.score,
    assumed(item.gain, item.assumed),
    item.cell ?? '–',
  ]);
  const given = fromItems.map(({ indicator, score, assumed: isAssumed }) =>
    `${indicator} = ${assumed(formatHundredths(roundExact(score)), isAssumed)}`.trim(),
  );
  const anyAssumed = [...lost, ...fromItems].some((each) => each.assumed);
  return [
    message(language, 'summary.items', { lost: lost.length, count: items.length }),
    ...(lost.length === 0 ? [] : table([header, ...rows], ITEMS_RIGHT_ALIGNED).map((line) => `  ${line}`)),
    ...(given.length === 0
      ? []
      : [message(language, 'summary.from-items', { indicators: given.join(', ') })]),
    ...(way === null ? [] : [message(language, 'summary.way', wayWords(way))]),
    ...(anyAssumed ? [message(language, 'summary.items-assumed')] : []),
  ];
}

function findingLine({ severityName, sentence, cells }: FindingView, language: Language): string {
  const text = message(language, 'summary.finding', { severity: severityName, sentence });
  return `  ${text}${cells === null ? '' : ` (${cells})`}`;
}

/**
 * One analysis for the terminal: agency and year, overall and level, the ten indicators, what was found.
 * @param name what the agency is called where its name alone does not tell it apart; null is its name
 */
export function analysisSummary(
  analysis: Analysis,
  language: Language,
  name: string | null = null,
): string[] {
  const view = analysisView(analysis, language, name);
  return [
    heading(view, language),
    result(view, language),
    ...view.notes.map(({ sentence }) => sentence),
    ...indicatorTable(view.indicators, language),
    ...itemLines(analysis, language),
    view.findings.length === 0
      ? message(language, 'summary.no-findings')
      : message(language, 'summary.findings', { count: view.findings.length }),
    ...view.findings.map((found) => findingLine(found, language)),
  ];
}

/** A finding that belongs to no analysis, with its file. */
export function fileFindingSummary(file: string, finding: Finding, language: Language): string {
  const { sentence, cells } = findingView(finding, '', language);
  return `${file}: ${sentence}${cells === null ? '' : ` (${cells})`}`;
}

/** What is not in a plan because no more measures were wanted, each with the number of its indicator. */
export const leftOutLines = ({ leftOut }: Pick<PlanResult, 'leftOut'>, language: Language): string[] =>
  leftOut.map(({ indicator, content: { title } }) =>
    message(language, 'summary.left-out-measure', { indicator: indicator ?? '', title }),
  );

/** What a plan contains, indicator by indicator. */
export function planSummary(result: PlanResult, language: Language): string[] {
  const { plan, planned: register, leftOut, words, analysis } = result;
  const planned = [...new Set(plan.rows.map(({ indicator }) => indicator))];
  const named = planned.filter((indicator) => indicator !== null);
  return [
    message(language, 'summary.year-of-plan', {
      year: plan.planYear ?? message(language, 'summary.no-year'),
    }),
    message(language, 'summary.plan', { count: plan.rows.length, indicators: named.length }),
    ...planned.flatMap((indicator) => {
      const rows = plan.rows.filter((row) => row.indicator === indicator);
      const [first] = rows;
      if (!first) return [];
      const count = rows.length;
      if (indicator === null) return `  ${message(language, 'summary.plan-no-indicator', { count })}`;
      const { indicatorName: name, score, class: own } = first;
      return score === null || own === null
        ? `  ${message(language, 'summary.plan-unscored', { name, count })}`
        : `  ${message(language, 'summary.plan-indicator', {
            name,
            score: formatHundredths(score),
            class: message(language, `class.${own}`),
            count,
          })}`;
    }),
    ...(leftOut.length === 0 ? [] : [message(language, 'summary.left-out', { count: leftOut.length })]),
    ...leftOutLines(result, language).map((line) => `  ${line}`),
    ...(isByIndicators(words, analysis) ? [message(language, 'summary.issues-by-indicators')] : []),
    ...agencyRemarks({ plan, register }).map((key) => message(language, key)),
  ];
}
