import {
  DEFAULT_DOCUMENT_OPTIONS,
  analysisDocument,
  ownersDocument,
  planDocument,
  registerDocument,
  PLAN_LAYOUTS,
  type DocumentOptions,
  type PlanLayout,
} from '../documents';
import type { FiscalYear } from '../framework';
import { DEFAULT_TOP, makePlan, type PlanOptions } from '../planning/make-plan';
import type { Plan } from '../planning/types';
import { agencyKey } from '../reading/agencies';
import { findingSentence } from '../scores/finding-sentence';
import type { Analysis } from '../scores/types';
import type { SheetDocument } from '../workbook/sheet-document';

export const PLAN_LAYOUT_KEYS = Object.keys(PLAN_LAYOUTS) as readonly PlanLayout['key'][];
export type PlanLayoutKey = PlanLayout['key'];
export { DEFAULT_DOCUMENT_OPTIONS, DEFAULT_TOP };

export interface PlanRequest extends Pick<PlanOptions, 'top'> {
  /** Fiscal year of the measures; null takes the year after the scores. */
  readonly planYear: FiscalYear | null;
  readonly layout: PlanLayoutKey;
  readonly documents: DocumentOptions;
}

export interface PlanResult {
  readonly analysis: Analysis;
  readonly plan: Plan;
  /** What is to be written; nothing has been written yet. */
  readonly documents: readonly SheetDocument[];
}

/** Which analysis a plan is made from, or why none could be chosen. */
export type Choice =
  | { readonly kind: 'chosen'; readonly analysis: Analysis }
  | { readonly kind: 'several'; readonly agencies: readonly string[] }
  | { readonly kind: 'unknown-agency'; readonly agencies: readonly string[] };

const latestFirst = (a: Analysis, b: Analysis): number => (b.set.fiscalYear ?? 0) - (a.set.fiscalYear ?? 0);

/**
 * Chooses the scores to plan from: of one agency the latest year; of several agencies the one that `agency` names.
 * Where the file names no agency, or only one, `agency` is the name to print.
 */
export function chooseAnalysis(analyses: readonly Analysis[], agency: string | null): Choice {
  const names = new Map(
    analyses.map(({ set }) => [
      set.agency === null ? `${set.sheet}!` : agencyKey(set.agency),
      set.agency ?? set.sheet,
    ]),
  );
  const wanted = agency === null ? null : agencyKey(agency);
  const matching = analyses.filter(({ set }) => set.agency !== null && agencyKey(set.agency) === wanted);
  const alike = analyses.filter(
    ({ set }) => wanted !== null && set.agency !== null && agencyKey(set.agency).includes(wanted),
  );
  const alikeNames = new Set(alike.map(({ set }) => agencyKey(set.agency ?? '')));
  const [found] = (matching.length > 0 ? matching : alikeNames.size === 1 ? alike : []).toSorted(latestFirst);
  if (found) return { kind: 'chosen', analysis: found };
  const [only] = analyses.toSorted(latestFirst);
  if (names.size > 1 || !only) {
    return { kind: agency === null ? 'several' : 'unknown-agency', agencies: [...names.values()] };
  }
  return {
    kind: 'chosen',
    analysis: agency === null ? only : { ...only, set: { ...only.set, agency } },
  };
}

/** Plans and draws: the register, the printable plan, the analysis it rests on and the list of owners. */
export function planFrom(analysis: Analysis, request: PlanRequest): PlanResult {
  const scoreYear = analysis.set.fiscalYear;
  const planYear = request.planYear ?? (scoreYear === null ? null : scoreYear + 1);
  const plan = makePlan(analysis, { planYear, top: request.top });
  const options = request.documents;
  return {
    analysis,
    plan,
    documents: [
      analysisDocument(analysis, options, {
        planYear,
        findingSentence: (found) => findingSentence(found, analysis.set.sheet),
      }),
      planDocument(plan, analysis, options, PLAN_LAYOUTS[request.layout]),
      registerDocument(plan, options),
      ownersDocument(plan, options),
    ],
  };
}
