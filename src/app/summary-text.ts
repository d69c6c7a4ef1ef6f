import { exact, formatHundredths, roundExact } from '../scores/exact';
import { findingCells, findingSentence } from '../scores/finding-sentence';
import { levelFromText } from '../scores/level-text';
import type { Analysis, Finding } from '../scores/types';
import { message, type Language } from '../text/message';
import { cellAddress } from '../workbook/cell-grid';
import type { PlanResult } from './plan-workbook';

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

function heading(analysis: Analysis, language: Language): string {
  const { agency, fiscalYear, sheet } = analysis.set;
  const title = message(language, 'summary.heading', {
    agency: agency ?? message(language, 'summary.no-agency'),
    year: fiscalYear ?? message(language, 'summary.no-year'),
  });
  return `${title} · ${message(language, 'summary.place', { sheet })}`;
}

function results(analysis: Analysis, language: Language): string[] {
  const { set, overall, level, nextLevel, options, rules } = analysis;
  const lines: string[] = [];
  lines.push(
    overall === null
      ? message(language, 'summary.no-overall')
      : message(language, 'summary.overall', {
          overall: formatHundredths(roundExact(overall)),
          level: level?.level ?? message(language, 'summary.no-level'),
        }),
  );
  if (set.statedOverall) {
    lines.push(message(language, 'summary.stated', { stated: formatHundredths(set.statedOverall.value) }));
  }
  if (set.statedLevel) {
    const stated = levelFromText(set.statedLevel.value) ?? set.statedLevel.value;
    lines.push(message(language, 'summary.stated-level', { level: stated }));
  }
  if (level && level.heldBackBy.length > 0) {
    lines.push(message(language, 'summary.held-back', { instruments: level.heldBackBy.join(', ') }));
  }
  if (options.rulesOf !== null) lines.push(message(language, 'summary.rules-of', { year: options.rulesOf }));
  if (rules?.caveats.includes('level-rule-provisional')) lines.push(message(language, 'summary.provisional'));
  if (rules?.caveats.includes('level-rule-assumed')) lines.push(message(language, 'summary.assumed'));
  if (nextLevel?.level) {
    const points = formatHundredths(roundExact(nextLevel.points));
    lines.push(message(language, 'summary.next-level', { points, level: nextLevel.level }));
  }
  return lines;
}

const RIGHT_ALIGNED = new Set([0, 2, 3, 5]);

function indicatorTable(analysis: Analysis, language: Language): string[] {
  const gains = new Map(analysis.priorities.map(({ indicator, gain }) => [indicator, gain]));
  const header = (['number', 'name', 'score', 'rank', 'class', 'gain', 'cell'] as const).map((column) =>
    message(language, `summary.columns.${column}`),
  );
  const rows = analysis.indicators.map((result) => [
    String(result.indicator),
    result.name,
    result.score === null ? '–' : formatHundredths(result.score),
    result.rank === null ? '–' : String(result.rank),
    result.class === null ? '–' : message(language, `class.${result.class}`),
    formatHundredths(roundExact(gains.get(result.indicator) ?? exact(0))),
    result.cell === null ? '–' : cellAddress(result.cell, analysis.set.sheet),
  ]);
  return table([header, ...rows], RIGHT_ALIGNED).map((line) => `  ${line}`);
}

function findingLine(finding: Finding, sheet: string, language: Language): string {
  const text = message(language, 'summary.finding', {
    severity: message(language, `severity.${finding.severity}`),
    sentence: findingSentence(finding, sheet, language),
  });
  const cells = findingCells(finding, sheet, language);
  const tellsCells = finding.candidates.length > 0 || cells === '';
  return `  ${text}${tellsCells ? '' : ` (${message(language, 'cells', { cells })})`}`;
}

/** One analysis for the terminal: agency and year, overall and level, the ten indicators, what was found. */
export function analysisSummary(analysis: Analysis, language: Language): string[] {
  const { findings, set } = analysis;
  return [
    heading(analysis, language),
    ...results(analysis, language),
    ...indicatorTable(analysis, language),
    findings.length === 0
      ? message(language, 'summary.no-findings')
      : message(language, 'summary.findings', { count: findings.length }),
    ...findings.map((found) => findingLine(found, set.sheet, language)),
  ];
}

/** A finding that belongs to no analysis, with its file. */
export function fileFindingSummary(file: string, finding: Finding, language: Language): string {
  return `${file}: ${findingSentence(finding, '', language)}`;
}

/** What a plan contains, indicator by indicator. */
export function planSummary({ plan }: PlanResult, language: Language): string[] {
  const planned = [...new Set(plan.rows.map(({ indicator }) => indicator))];
  return [
    message(language, 'summary.year-of-plan', {
      year: plan.planYear ?? message(language, 'summary.no-year'),
    }),
    message(language, 'summary.plan', { count: plan.rows.length, indicators: planned.length }),
    ...planned.flatMap((indicator) => {
      const rows = plan.rows.filter((row) => row.indicator === indicator);
      const [first] = rows;
      if (!first) return [];
      return `  ${message(language, 'summary.plan-indicator', {
        name: first.indicatorName,
        score: formatHundredths(first.score),
        class: message(language, `class.${first.class}`),
        count: rows.length,
      })}`;
    }),
  ];
}
