import { CHECKLIST_FIELDS, CHECKLIST_HEADERS, type ChecklistField } from '../../planning/checklist/fields';
import type { Points } from '../../workbook/sheet-document';

/** How a column of the checklist looks. */
interface ColumnLook {
  readonly width: Points;
  readonly style: string;
}

/** Together as wide as A4 on its side prints at full size. */
const LOOKS: Readonly<Record<ChecklistField, ColumnLook>> = {
  number: { width: 32, style: 'itemNumber' },
  group: { width: 34, style: 'groupNumber' },
  title: { width: 104, style: 'dense' },
  components: { width: 169, style: 'dense' },
  unit: { width: 94, style: 'dense' },
  measures: { width: 90, style: 'dense' },
  link: { width: 68, style: 'dense' },
  checkedOn: { width: 61, style: 'denseDate' },
  status: { width: 46, style: 'denseCenter' },
  lastScore: { width: 60, style: 'denseScore' },
  note: { width: 45, style: 'dense' },
};

/** One column of the checklist. */
export interface ChecklistColumn extends ColumnLook {
  readonly field: ChecklistField;
  readonly header: string;
}

export const CHECKLIST_COLUMNS: readonly ChecklistColumn[] = CHECKLIST_FIELDS.map((field) => ({
  field,
  header: CHECKLIST_HEADERS[field],
  ...LOOKS[field],
}));

/** Place of a column on a sheet that is newly drawn, zero-based. */
export const checklistColumn = (field: ChecklistField): number => CHECKLIST_FIELDS.indexOf(field);
