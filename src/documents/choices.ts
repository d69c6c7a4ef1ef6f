import { STATUSES } from '../planning/status';
import type { Plan } from '../planning/types';
import { agencyKind, allUnitNames } from '../planning/units';
import type { DocumentValidation } from '../workbook/sheet-document';

/** First row, zero-based, below the header of the two lists. */
export const FIRST_LIST_ROW = 4;

/** Columns of the owners sheet, zero-based. */
export const OWNERS_COLUMNS = { number: 0, unit: 1, led: 2, gap: 3, status: 4, count: 5 } as const;

type Choices = DocumentValidation['source'];

/** Every unit of the agency: those that lead measures first, then those that support, then the others. */
export function unitsOf(plan: Plan): string[] {
  const leads = plan.rows.flatMap(({ owners }) => owners.slice(0, 1));
  const named = plan.rows.flatMap(({ owners }) => owners);
  return [...new Set([...leads, ...named, ...allUnitNames(agencyKind(plan.agency))])];
}

/** The choices of the drop-downs of a plan's documents: where the owners sheet keeps them. */
export function choicesOf(plan: Plan): Readonly<Record<'units' | 'statuses', Choices>> {
  const list = (column: number, length: number): Choices => ({
    kind: 'owners',
    range: { top: FIRST_LIST_ROW, bottom: FIRST_LIST_ROW + length - 1, left: column, right: column },
  });
  return {
    units: list(OWNERS_COLUMNS.unit, unitsOf(plan).length),
    statuses: list(OWNERS_COLUMNS.status, STATUSES.length),
  };
}
