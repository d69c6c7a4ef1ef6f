import { unitDocument, leadingUnits, type DocumentOptions } from '../documents';
import type { FiscalYear } from '../framework';
import { leadOf } from '../planning/follow-up/tally';
import { registerRows } from '../planning/measure';
import { mergeRegister } from '../planning/register/merge';
import type { SheetRegister } from '../planning/register/read-register';
import type { Plan } from '../planning/types';
import { agencyKey } from '../reading/agencies';
import type { Workbook } from '../workbook/cell-grid';
import type { SheetDocument } from '../workbook/sheet-document';
import { analyseWorkbook, type AnalyseRequest } from './analyse-workbook';
import { registerFor } from './agency-register';
import { registersIn } from './drawn-sheets';

/** The register whose units are asked, or why there is none to choose. */
export type RegisterChoice =
  | { readonly kind: 'chosen'; readonly register: SheetRegister }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly agencies: readonly string[] };

/** The register of an agency and a year; without a year that of the latest plan. @param agency null where the workbook has one only */
export function chooseUnitsRegister(
  workbook: Workbook,
  agency: string | null,
  planYear: FiscalYear | null,
): RegisterChoice {
  const all = registersIn(workbook);
  const names = new Map(all.flatMap(({ agency: name }) => (name === null ? [] : [[agencyKey(name), name]])));
  if (agency === null && names.size > 1) return { kind: 'several', agencies: [...names.values()] };
  const fitting = all.filter(
    ({ agency: name, planYear: year }) =>
      (agency === null || name === null || agencyKey(name) === agencyKey(agency)) &&
      (planYear === null || year === planYear),
  );
  const latest = fitting.reduce<FiscalYear | null>(
    (last, { planYear: year }) => (year !== null && year > (last ?? 0) ? year : last),
    null,
  );
  const chosen = registerFor(fitting, agency, latest);
  return chosen === null ? { kind: 'none' } : { kind: 'chosen', register: chosen.register };
}

/** The plan as its register has it, with the place of the agency where the workbook tells it. */
export function planOfRegister(register: SheetRegister, workbook: Workbook, request: AnalyseRequest): Plan {
  const { agency, planYear } = register;
  const isAgencys = (name: string | null): boolean =>
    agency === null || (name !== null && agencyKey(name) === agencyKey(agency));
  const found = analyseWorkbook(workbook, request).analyses.find(({ set }) => isAgencys(set.agency));
  return {
    agency: agency ?? found?.set.agency ?? null,
    namedInScores: agency,
    district: found?.set.district ?? null,
    province: found?.set.province ?? null,
    scoreYear: planYear === null ? null : planYear - 1,
    planYear,
    rows: registerRows(mergeRegister(register, []).measures, [], planYear).filter(
      ({ title }) => title.trim() !== '',
    ),
  };
}

/** The sheet of a unit, to stand in a workbook of its own. */
export interface UnitWorkbook {
  readonly unit: string;
  readonly measures: number;
  readonly document: SheetDocument;
}

/** A workbook for each unit that leads measures, and how many measures nobody leads. */
export function unitWorkbooks(
  plan: Plan,
  options: DocumentOptions,
): { readonly workbooks: readonly UnitWorkbook[]; readonly withoutLead: number } {
  const count = (unit: string): number => plan.rows.filter((row) => leadOf(row) === unit).length;
  return {
    workbooks: leadingUnits(plan).map((unit) => ({
      unit,
      measures: count(unit),
      document: unitDocument(plan, unit, options),
    })),
    withoutLead: count(''),
  };
}
