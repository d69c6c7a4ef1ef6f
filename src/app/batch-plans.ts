import type { AgencySummary } from '../documents';
import { roundExact } from '../scores/exact';
import { findingSentence } from '../scores/finding-sentence';
import { countedLevel } from '../scores/stated-level';
import type { Analysis, Finding, Severity } from '../scores/types';
import type { Language } from '../text/message';
import type { SheetDocument } from '../workbook/sheet-document';
import type { AnalyseResult } from './analyse-workbook';
import { ownersOf, planFrom, type PlanRequest } from './plan-workbook';

/** The plan of one agency of a file, and what the summary of a batch tells of it. */
export interface AgencyPlan {
  /** The agency, or the sheet where none is named. */
  readonly owner: string;
  readonly summary: AgencySummary;
  readonly documents: readonly SheetDocument[];
}

/** As many of the lowest indicators as the summary names. */
const MOST_WEAKEST = 3;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function weakestOf({ indicators }: Analysis): AgencySummary['weakest'] {
  return indicators
    .flatMap(({ indicator, name, score, class: own }) =>
      score === null || own === null ? [] : { indicator, name, score, class: own },
    )
    .sort((a, b) => a.score - b.score || a.indicator - b.indicator)
    .slice(0, MOST_WEAKEST);
}

function summaryOf(analysis: Analysis, findings: readonly Finding[], planYear: number | null): AgencySummary {
  const { set, overall, level } = analysis;
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const worst = SEVERITIES.flatMap(
    (severity) => findings.find((each) => each.severity === severity) ?? [],
  )[0];
  const counted = countedLevel(analysis);
  return {
    agency: set.agency,
    fiscalYear: set.fiscalYear,
    planYear,
    overall: overall && roundExact(overall),
    level: counted,
    levelAtMost: level !== null && level.atMost && level.level === counted,
    weakest: weakestOf(analysis),
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    worst: worst ? findingSentence(worst, set.sheet) : null,
  };
}

/** Why nothing can be planned from a file, in sentences. */
export function reasonText(findings: readonly Finding[], language: Language): string {
  return findings.map((found) => findingSentence(found, '', language)).join(' ');
}

/** How many agencies a file has scores of. */
export function countAgencies({ analyses }: AnalyseResult): number {
  return ownersOf(analyses).length;
}

/**
 * Plans every agency of a file, one after the other so that only one plan is held at a time: each from its latest
 * year, as `ita plan` does. Findings of the whole file count for each of its agencies.
 */
export function* planEveryAgency(
  { analyses, findings }: AnalyseResult,
  request: PlanRequest,
): Generator<AgencyPlan> {
  for (const { name, analyses: own } of ownersOf(analyses)) {
    const [latest] = own;
    if (!latest) continue;
    const { plan, documents } = planFrom(latest, request);
    yield {
      owner: name,
      summary: summaryOf(latest, [...latest.findings, ...findings], plan.planYear),
      documents,
    };
  }
}
