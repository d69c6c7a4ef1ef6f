import {
  DEFAULT_DOCUMENT_OPTIONS,
  analysisDocument,
  ownersDocument,
  planDocument,
  registerDocument,
  PLAN_LAYOUTS,
  type DocumentOptions,
} from '../documents';
import type { FiscalYear } from '../framework';
import { makePlan } from '../planning/make-plan';
import { DEFAULT_TOP } from '../planning/plan-defaults';
import type { Plan, PlanOptions } from '../planning/types';
import { agencyKey } from '../reading/agencies';
import { findingSentence } from '../scores/finding-sentence';
import type { Analysis, ScoreSet } from '../scores/types';
import type { SheetDocument } from '../workbook/sheet-document';
import { PLAN_LAYOUT_KEYS, type PlanLayoutKey } from './plan-layout-keys';
import { planYearOf } from './plan-year';

export { DEFAULT_DOCUMENT_OPTIONS, DEFAULT_TOP, PLAN_LAYOUT_KEYS, type PlanLayoutKey };

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

/** An analysis, or scores that are not judged yet. */
interface Scores {
  readonly set: ScoreSet;
}

/** Which scores a plan is made from, or why none could be chosen. */
export type Choice<Chosen extends Scores = Analysis> =
  | {
      readonly kind: 'chosen';
      readonly chosen: Chosen;
      /** The file has scores of other years of the same agency. */
      readonly severalYears: boolean;
    }
  | { readonly kind: 'several'; readonly agencies: readonly string[] }
  | { readonly kind: 'unknown-agency'; readonly agencies: readonly string[] };

/** An agency, or a sheet where none is named, with its scores by year, the latest first. */
export interface Owner<Owned extends Scores = Analysis> {
  readonly name: string;
  readonly analyses: readonly Owned[];
}

const latestFirst = (a: Scores, b: Scores): number => (b.set.fiscalYear ?? 0) - (a.set.fiscalYear ?? 0);

/**
 * Whose scores a file holds. Scores without an agency are one agency's years unless a year comes twice; then each
 * sheet is taken as an agency of its own.
 */
export function ownersOf<Owned extends Scores>(analyses: readonly Owned[]): readonly Owner<Owned>[] {
  const nameless = analyses.filter(({ set }) => set.agency === null);
  const years = new Set(nameless.map(({ set }) => set.fiscalYear));
  const shared = years.size === nameless.length ? (nameless[0]?.set.sheet ?? null) : null;
  const owners = new Map<string, { readonly name: string; readonly analyses: Owned[] }>();
  for (const analysis of analyses) {
    const name = analysis.set.agency ?? shared ?? analysis.set.sheet;
    const owner = owners.get(agencyKey(name)) ?? { name, analyses: [] };
    owner.analyses.push(analysis);
    owners.set(agencyKey(name), owner);
  }
  return [...owners.values()].map(({ name, analyses: own }) => ({
    name,
    analyses: [...own].sort(latestFirst),
  }));
}

function ownerNamed<Owned extends Scores>(
  owners: readonly Owner<Owned>[],
  name: string,
): Owner<Owned> | null {
  const wanted = agencyKey(name);
  const same = owners.find((owner) => agencyKey(owner.name) === wanted);
  const alike = owners.filter((owner) => wanted !== '' && agencyKey(owner.name).includes(wanted));
  return same ?? (alike.length === 1 ? alike[0] : null) ?? null;
}

/**
 * Chooses the scores to plan from: of one agency the latest year; of several agencies the one that `agency` names, in
 * any spelling or by a part that only one of them has. Where the file names no agency, or only one, `agency` is the
 * name to print.
 */
export function chooseLatest<Owned extends Scores>(
  analyses: readonly Owned[],
  agency: string | null,
): Choice<Owned> {
  const owners = ownersOf(analyses);
  const named = agency === null ? null : ownerNamed(owners, agency);
  const owner = named ?? (owners.length === 1 ? owners[0] : null);
  const [latest, ...earlier] = owner?.analyses ?? [];
  if (!latest) {
    const agencies = owners.map(({ name }) => name);
    return { kind: agency === null ? 'several' : 'unknown-agency', agencies };
  }
  const renamed = agency !== null && named === null;
  return {
    kind: 'chosen',
    chosen: renamed ? { ...latest, set: { ...latest.set, agency } } : latest,
    severalYears: earlier.length > 0,
  };
}

/** Draws the register, the printable plan, the analysis it rests on and the list of owners. */
export function planDocuments(
  plan: Plan,
  analysis: Analysis,
  { layout, documents: options }: Pick<PlanRequest, 'layout' | 'documents'>,
): readonly SheetDocument[] {
  return [
    analysisDocument(analysis, options, {
      planYear: plan.planYear,
      findingSentence: (found) => findingSentence(found, analysis.set.sheet),
    }),
    planDocument(plan, analysis, options, PLAN_LAYOUTS[layout]),
    registerDocument(plan, options),
    ownersDocument(plan, options),
  ];
}

/** Plans from the built-in catalogue and draws. */
export function planFrom(analysis: Analysis, request: PlanRequest): PlanResult {
  const planYear = planYearOf(analysis, request.planYear);
  const plan = makePlan(analysis, { planYear, top: request.top });
  return { analysis, plan, documents: planDocuments(plan, analysis, request) };
}
