import type { AgencySummary } from '../documents';
import { findingSentence } from '../scores/finding-sentence';
import { agencyScores } from '../scores/province/agency-scores';
import type { Analysis, Finding, Severity } from '../scores/types';
import type { Language } from '../text/message';
import type { SheetDocument } from '../workbook/sheet-document';
import { ownersOf, type Owner } from './agencies';
import type { AnalyseResult } from './analyse-workbook';
import { planFrom, type PlanDrawing, type PlanRequest, type PlanResult } from './plan-workbook';
import { editedTargets } from './edited-targets';
import type { RememberedAnalysis } from './keeping/remembered-work';
import type { SheetRegister } from '../planning/register/read-register';
import { printedMeeting } from './printed-meeting';
import { yearBefore } from './year-before';

/** The plan of one agency of a file, and what the summary of a batch tells of it. */
export interface AgencyPlan {
  /** The agency, or the sheet where none is named; no other agency of the file is called so. */
  readonly owner: string;
  readonly summary: AgencySummary;
  readonly documents: readonly SheetDocument[];
  readonly table: PlanDrawing['table'];
  readonly others: PlanDrawing['others'];
  /** What is not in the plan because no more measures were wanted. */
  readonly leftOut: PlanResult['leftOut'];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What the summary tells of an agency.
 * @param earlier its years before, the latest first
 * @param found in the whole file
 */
export function summaryOf(
  analysis: Analysis,
  earlier: readonly Analysis[],
  name: string,
  found: readonly Finding[],
  planYear: number | null,
): AgencySummary {
  const findings = [...analysis.findings, ...found];
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const worst = SEVERITIES.flatMap(
    (severity) => findings.find((each) => each.severity === severity) ?? [],
  )[0];
  return {
    ...agencyScores(analysis, name),
    earlier: earlier.map((each) => agencyScores(each, name)),
    planYear,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    worst: worst ? findingSentence(worst, analysis.set.sheet) : null,
  };
}

/** Why nothing can be planned from a file, in sentences. */
export function reasonText(findings: readonly Finding[], language: Language): string {
  return findings.map((found) => findingSentence(found, '', language)).join(' ');
}

/** What becomes of the results of a file; together with the plans that are made they are all of them. */
export interface FileAccount {
  readonly results: number;
  /** Of agencies that have a later year. */
  readonly earlier: number;
  readonly doubtful: number;
}

/** The agencies of a file and what becomes of its results. */
export interface FileAgencies {
  /** Those that a plan can be made for: each has a result that nobody doubts. */
  readonly owners: readonly Owner<Analysis>[];
  readonly account: FileAccount;
  /** Names of the sheets with doubtful results. */
  readonly doubtfulSheets: readonly string[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Whose scores a file holds.
 * @param doubtfulToo a person named the sheet, so doubtful results count as others do
 */
export function agenciesOf({ analyses }: AnalyseResult, doubtfulToo: boolean): FileAgencies {
  const all = ownersOf(analyses, doubtfulToo);
  const owners = all.filter(({ results }) => results.length > 0);
  const doubtful = all.flatMap((owner) => owner.doubtful);
  return {
    owners,
    account: {
      results: analyses.length,
      earlier: sum(owners.map(({ results }) => results.length - 1)),
      doubtful: doubtful.length,
    },
    doubtfulSheets: [...new Set(doubtful.map(({ set }) => set.sheet))],
  };
}

/**
 * Plans agencies of a file, one after the other so that only one plan is held at a time: each from its latest year, as
 * `ita plan` does. Findings of the whole file count for each of its agencies.
 * @param remembered gives an analysis with what the workbook remembers of it
 */
export function* planEveryAgency(
  owners: readonly Owner<Analysis>[],
  findings: readonly Finding[],
  request: PlanRequest,
  registers: readonly SheetRegister[],
  remembered: (analysis: Analysis) => RememberedAnalysis,
): Generator<AgencyPlan> {
  for (const owner of owners) {
    const { name, results } = owner;
    const [found, ...before] = results;
    if (!found) continue;
    const { analysis: latest, edits } = remembered(found);
    const planYear = request.planYear ?? edits.planYear;
    const namedInScores = found.set.agency;
    const earlier = yearBefore(owner, found);
    const previous = earlier && remembered(earlier).analysis;
    const { plan, documents, table, others, leftOut } = planFrom(
      latest,
      {
        ...request,
        planYear,
        namedInScores,
        previous,
        meeting: printedMeeting(edits.meeting),
        texts: edits.texts,
        targets: editedTargets(latest, edits).planned,
      },
      registers,
      edits.plan,
    );
    yield {
      owner: name,
      summary: summaryOf(
        latest,
        before.map((each) => remembered(each).analysis),
        name,
        findings,
        plan.planYear,
      ),
      documents,
      table,
      others,
      leftOut,
    };
  }
}
