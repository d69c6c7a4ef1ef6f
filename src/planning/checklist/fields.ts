import { checklistText } from '../../text/checklist-th';
import type { FieldValue } from '../register/fields';

/** Columns of the checklist, in the order in which its sheet is drawn. */
export const CHECKLIST_FIELDS = [
  'number',
  'group',
  'title',
  'components',
  'unit',
  'measures',
  'link',
  'checkedOn',
  'status',
  'lastScore',
  'note',
] as const;
export type ChecklistField = (typeof CHECKLIST_FIELDS)[number];

/** What follows from the list, the register and the scores: it is refreshed where no person wrote over it. */
export const COMPUTED_CHECKLIST_FIELDS = [
  'group',
  'title',
  'components',
  'measures',
  'lastScore',
] as const satisfies readonly ChecklistField[];
export type ComputedChecklistField = (typeof COMPUTED_CHECKLIST_FIELDS)[number];

/** What stands in a row; null in an empty cell. */
export type ChecklistLine = Readonly<Record<ChecklistField, FieldValue>>;

/** The computed cells of a row. */
export type ComputedLine = Readonly<Record<ComputedChecklistField, FieldValue>>;

export const CHECKLIST_HEADERS: Readonly<Record<ChecklistField, string>> = {
  number: checklistText('number'),
  group: checklistText('group'),
  title: checklistText('item'),
  components: checklistText('components'),
  unit: checklistText('unit'),
  measures: checklistText('measures'),
  link: checklistText('link'),
  checkedOn: checklistText('checked-on'),
  status: checklistText('status'),
  lastScore: checklistText('last-score'),
  note: checklistText('note'),
};

/** How far an item is. */
export const DISCLOSURE_STATUS = {
  complete: checklistText('status.complete'),
  incomplete: checklistText('status.incomplete'),
  missing: checklistText('status.missing'),
} as const;
