import { STATUSES } from '../planning/status';
import type { Plan } from '../planning/types';
import { agencyKind, allUnitNames } from '../planning/units';
import type { DocumentValidation } from '../workbook/sheet-document';

/** First row of the choices on the owners sheet, zero-based. */
export const FIRST_CHOICE_ROW = 4;

/** Hidden columns of the owners sheet that hold the choices, zero-based. */
export const CHOICE_COLUMNS = { units: 5, statuses: 6 } as const;

type Choices = DocumentValidation['source'];

/** The units that have work in a plan: those that lead measures first, then those that only support. */
export function unitsWithWork({ rows }: Pick<Plan, 'rows'>): string[] {
  const leads = rows.flatMap(({ owners }) => owners.slice(0, 1));
  const named = rows.flatMap(({ owners }) => owners);
  return [...new Set([...leads, ...named])].filter((unit) => unit !== '');
}

/** Every unit that may be chosen: those that have work, then the others of the agency's kind. */
export function unitsOf(plan: Plan): string[] {
  return [...new Set([...unitsWithWork(plan), ...(plan.units ?? allUnitNames(agencyKind(plan.agency)))])];
}

/** The choices of the drop-downs of a plan's documents: where the owners sheet keeps them. */
export function choicesOf(plan: Plan): Readonly<Record<'units' | 'statuses', Choices>> {
  const list = (column: number, length: number): Choices => ({
    kind: 'owners',
    range: { top: FIRST_CHOICE_ROW, bottom: FIRST_CHOICE_ROW + length - 1, left: column, right: column },
  });
  return {
    units: list(CHOICE_COLUMNS.units, unitsOf(plan).length),
    statuses: list(CHOICE_COLUMNS.statuses, STATUSES.length),
  };
}
