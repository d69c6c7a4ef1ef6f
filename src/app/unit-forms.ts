import { unitDocument, leadingUnits, type DocumentOptions } from '../documents';
import { leadOf } from '../planning/follow-up/tally';
import type { Plan } from '../planning/types';
import type { SheetDocument } from '../workbook/sheet-document';
import { titledPlan } from './titled-plan';

/** The sheet of a unit, to stand in a workbook of its own. */
export interface UnitWorkbook {
  readonly unit: string;
  readonly measures: number;
  readonly document: SheetDocument;
}

/** A workbook for each unit that leads measures, and how many measures nobody leads. */
export function unitWorkbooks(
  whole: Plan,
  options: DocumentOptions,
): { readonly workbooks: readonly UnitWorkbook[]; readonly withoutLead: number } {
  const plan = titledPlan(whole);
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
