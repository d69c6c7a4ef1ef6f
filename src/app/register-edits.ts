import { registerUpdate } from '../documents/register/register-update';
import type { RegisterDrawing } from '../documents/register/register-columns';
import { NOT_STARTED, type MeasureFields } from '../planning/measure';
import { EMPTY_CONTENT } from '../planning/measure-content';
import type { TableUpdate } from '../workbook/table-update';
import type { EditedMeasure, EditedPlan, PlanEdits } from './edit-plan';
import type { WrittenEdits } from './on-written';

/** A change of a register that a person made in the pane. */
export interface RegisterEdit {
  readonly update: TableUpdate;
  readonly written: WrittenEdits;
}

/** The fields of a measure that another names. */
const fieldsOf = <Named extends Partial<MeasureFields>>(measure: MeasureFields, named: Named): Named =>
  Object.fromEntries(
    Object.keys(named).map((field) => [field, measure[field as keyof MeasureFields]]),
  ) as Named;

const EVERY_FIELD: MeasureFields = { ...EMPTY_CONTENT, ...NOT_STARTED };

/** Every measure of a plan, chosen or not. */
export const measuresOf = ({ indicators, others }: EditedPlan): readonly EditedMeasure[] => [
  ...indicators.flatMap(({ measures }) => measures),
  ...others,
];

/**
 * What a person changed and added since the register was read, as a change of its cells; null when there is nothing, or where it can only
 * be drawn anew. What the catalogue suggests, what follows from the scores and what leaves the register waits until documents are made:
 * a row may hold what no undo could give back (columns of people, notes).
 */
export function registerEdit(
  edited: EditedPlan,
  edits: PlanEdits,
  drawing: RegisterDrawing,
): RegisterEdit | null {
  if (!edited.register?.changeable) return null;
  const { register, ids } = edited.register;
  const byKey = new Map(measuresOf(edited).map((measure) => [measure.key, measure]));
  const measures = ids.map((id) => byKey.get(id ?? ''));
  if (!measures.every((measure) => measure !== undefined)) return null;
  const rows = measures.map(({ row }) => row);

  const changed = measures.flatMap(({ row: { id }, key, base }, index) => {
    const after = edits.changed[key];
    if (id === null || after === undefined) return [];
    return [{ id, index, after, before: fieldsOf(base, after) }];
  });
  const added = [...byKey.values()].filter(
    ({ key, registered, chosen, own }) => !registered && chosen && (own || edits.chosen[key] === true),
  );
  if (changed.length + added.length === 0 || added.length > register.room) return null;

  const news = added.map(({ row }, index) => ({ ...row, number: rows.length + index + 1 }));
  const known = [...changed.map(({ id }) => id), ...added.flatMap(({ row: { id } }) => id ?? [])];
  return {
    update: registerUpdate(
      register,
      [...rows, ...news],
      rows.map((_, index) => index),
      [...new Set([...register.offered, ...known])],
      drawing,
      new Set(changed.map(({ index }) => index)),
    ),
    written: {
      changed: Object.fromEntries(changed.map(({ id, before, after }) => [id, { before, after }])),
      added: Object.fromEntries(
        added.map(({ key, row, base }) => [key, { before: base, after: fieldsOf(row, EVERY_FIELD) }]),
      ),
    },
  };
}
