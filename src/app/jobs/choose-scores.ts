import type { Analysis, Finding } from '../../scores/types';
import type { Workbook } from '../../workbook/cell-grid';
import { analyseWorkbook } from '../analyse-workbook';
import { chooseAnalysis } from '../plan-workbook';
import { analyseRequestOf, type Settings } from '../settings';
import type { JobReport, JobSentence } from './job-report';

export type ChosenScores =
  | {
      readonly kind: 'chosen';
      readonly analysis: Analysis;
      /** What the user should know of the choice and of the scores. */
      readonly remarks: readonly JobSentence[];
    }
  | { readonly kind: 'none'; readonly report: JobReport };

/** Names beyond these are counted: the sentence must stay one that people read. */
const MOST_AGENCIES = 5;
const MOST_ERRORS = 2;

function agencyList(agencies: readonly string[]): string {
  return agencies.slice(0, MOST_AGENCIES).join(', ') + (agencies.length > MOST_AGENCIES ? ', …' : '');
}

/** Findings of error severity, the first ones in full. */
function errorSentences(findings: readonly Finding[], sheet: string): JobSentence[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const told = errors.slice(0, MOST_ERRORS).map((found): JobSentence => ({ finding: found, sheet }));
  const rest = errors.length - told.length;
  return [
    { key: 'job.errors', params: { count: errors.length } },
    ...told,
    ...(rest > 0 ? [{ key: 'job.more-errors', params: { count: rest } } as const] : []),
  ];
}

/**
 * The scores that a job without questions works on: of several agencies the one that was saved, of several years the
 * latest. When there is no clear choice the report says what to do.
 */
export function chooseScores(workbook: Workbook, settings: Settings): ChosenScores {
  const { analyses, findings } = analyseWorkbook(workbook, analyseRequestOf(settings));
  const nothing = (sentences: readonly JobSentence[]): ChosenScores => ({
    kind: 'none',
    report: { done: false, sentences },
  });
  if (analyses.length === 0) {
    return nothing(findings.map((found) => ({ finding: found, sheet: '' })));
  }
  const choice = chooseAnalysis(analyses, settings.agency);
  if (choice.kind === 'chosen') {
    const { analysis, severalYears } = choice;
    const year = analysis.set.fiscalYear;
    return {
      kind: 'chosen',
      analysis,
      remarks: [
        ...(severalYears && year !== null ? [{ key: 'job.other-years', params: { year } } as const] : []),
        ...errorSentences([...analysis.findings, ...findings], analysis.set.sheet),
      ],
    };
  }
  const agencies = agencyList(choice.agencies);
  return nothing([
    choice.kind === 'several'
      ? { key: 'job.several-agencies', params: { count: choice.agencies.length, agencies } }
      : { key: 'job.unknown-agency', params: { agency: settings.agency ?? '', agencies } },
  ]);
}
