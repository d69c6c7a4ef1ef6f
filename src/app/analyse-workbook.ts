import type { FiscalYear } from '../framework';
import { agencyKey } from '../reading/agencies';
import { groupBy } from '../reading/group-by';
import { readScores } from '../reading/read-scores';
import { analyse } from '../scores/analyse';
import { isDoubtful } from './is-doubtful';
import { finding } from '../scores/findings';
import type { Analysis, AnalysisOptions, Finding, FormerResult, ScoreSet } from '../scores/types';
import type { Workbook } from '../workbook/cell-grid';
import { mayBeOne, placeOf } from './agency-place';
import { listsIn, sheetsToRead } from './drawn-sheets';

export interface AnalyseRequest extends AnalysisOptions {
  /** Only this sheet; null reads all. */
  readonly sheet: string | null;
  /** Fiscal year of the scores, พ.ศ.: chooses among several, or supplies it where the sheet has none. */
  readonly year: FiscalYear | null;
}

export interface AnalyseResult {
  /** One per agency and year. */
  readonly analyses: readonly Analysis[];
  /** Results of 2561 and before. */
  readonly former: readonly FormerResult[];
  /** Findings that belong to no analysis. */
  readonly findings: readonly Finding[];
}

/**
 * Applies the year the user gave, agency by agency: it chooses among several years and is supplied where there is none;
 * an agency (of its name and place) that has only other years, or doubtful scores of that year, keeps them, and the
 * contradiction is told.
 */
function forYear(sets: readonly ScoreSet[], requested: FiscalYear | null): readonly ScoreSet[] {
  if (requested === null) return sets;
  const supplied = sets.map((set) => (set.fiscalYear === null ? { ...set, fiscalYear: requested } : set));
  const keyOf = ({ agency }: ScoreSet): string => (agency === null ? '' : agencyKey(agency));
  const found = groupBy(
    supplied.filter((set) => set.fiscalYear === requested && !isDoubtful(set)),
    keyOf,
  );
  const isOfFound = (set: ScoreSet): boolean =>
    (found.get(keyOf(set)) ?? []).some((other) => mayBeOne(placeOf(set), placeOf(other)));
  return supplied.flatMap((set): ScoreSet[] => {
    if (set.fiscalYear === requested) return [set];
    if (isOfFound(set)) return [];
    const mismatch = finding('year-mismatch', { params: { requested, found: set.fiscalYear ?? '' } });
    return [{ ...set, findings: [...set.findings, mismatch] }];
  });
}

/** Reads, checks, grades, classifies and prioritises everything a workbook says of ITA scores. */
export function analyseWorkbook(workbook: Workbook, request: AnalyseRequest): AnalyseResult {
  const sheets = sheetsToRead(workbook).filter(
    ({ sheet }) => request.sheet === null || sheet === request.sheet,
  );
  const { sets, former, findings } = readScores({ sheets });
  return {
    analyses: forYear(sets, request.year).map((set) => analyse(set, request)),
    former,
    findings: [...findings, ...listsIn(workbook).findings],
  };
}
