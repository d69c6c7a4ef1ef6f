import type { Measure, Progress } from '../measure';
import { deadlineSerial } from '../register/due';
import type { FieldValue } from '../register/fields';
import { statusOf } from '../status';
import type { FiscalYear } from '../../framework/types';
import { ANSWER_FIELDS, SHOWN_FIELDS, TEXT_FIELDS, type AnswerField, type HeldField } from './fields';
import { digestOf, heldOf, isBlank, meaningOf, plainText, registerValue } from './held';
import type { UnitForm, UnitFormRow } from './read-unit-form';

/** Why an answer is not simply what the register says now. */
export type AnswerRemarkCode =
  | 'both' // the register says something else since: its text and the answer stand below each other
  | 'kept' // the register says something else since, and stays as it is
  | 'unknown-status'
  | 'emptied' // the form says nothing any more, the register stays as it is
  | 'error-cell'
  | 'not-asked' // the unit changed what it was only shown
  | 'gone'; // the register has no such measure

/** What a person must know of an answer. */
export interface AnswerRemark {
  readonly code: AnswerRemarkCode;
  readonly form: UnitForm;
  readonly title: string;
  readonly field: HeldField;
  /** What the form says, and the register; '' for nothing. */
  readonly answer: string;
  readonly register: string;
}

/** A measure of the register with what a person edited of it since. */
export interface AnsweredMeasure {
  readonly key: string;
  readonly measure: Measure;
}

/** What the answers of units change in a register. */
export interface MergedAnswers {
  /** Fields that are to be written, by measure. */
  readonly changed: Readonly<Record<string, Partial<Progress>>>;
  readonly remarks: readonly AnswerRemark[];
  /** How many cells of each form were taken over. */
  readonly taken: ReadonlyMap<UnitForm, number>;
}

const isText = (field: AnswerField): boolean => TEXT_FIELDS.some((each) => each === field);

/** What the form of a measure shows in the cell of a field. */
export function shownValue(
  field: AnswerField,
  { content, progress }: Pick<Measure, 'content' | 'progress'>,
  planYear: FiscalYear | null,
): FieldValue {
  if (field !== 'newDeadline' || progress.newDeadline !== null) return progress[field];
  return deadlineSerial(content.quarters, planYear);
}

/** Whether lines of a text stand in another one, as they are. */
const holds = (text: string, lines: string): boolean => `\n${text}\n`.includes(`\n${lines}\n`);

/** The register says what it said when the form was handed out; nothing yet, where nobody knows that. */
const isAsHeld = (field: AnswerField, now: FieldValue, held: string | null): boolean =>
  digestOf(meaningOf(field, now)) === (held ?? digestOf(meaningOf(field, null)));

/** What becomes of an answer: it says nothing new, it is taken in this form, or it is only told; a text may be both. */
interface Decision {
  readonly take?: FieldValue;
  readonly code?: AnswerRemarkCode;
}

function decide(field: AnswerField, held: string | null, now: FieldValue, answer: FieldValue): Decision {
  const [said, before] = [meaningOf(field, answer), meaningOf(field, now)];
  if (digestOf(said) === held || said === before) return {};
  if (isBlank(answer)) return held === null || isBlank(now) ? {} : { code: 'emptied' };
  if (field === 'status' && statusOf(String(answer)) === null) return { code: 'unknown-status' };
  const value = registerValue(field, answer);
  if (isAsHeld(field, now, held)) return { take: value };
  if (!isText(field)) return { code: 'kept' };
  const [text, added] = [plainText(now), plainText(value)];
  if (holds(text, added)) return {};
  const both = text === '' ? added : `${text}\n${added}`;
  // Together they would be what was handed out, and the form a change of it.
  return digestOf(both) === held ? { code: 'kept' } : { take: both, code: 'both' };
}

const told = (value: FieldValue | undefined): string => plainText(value ?? null);

/** Forms in an order that follows from what they say, so that it does not matter in which they come. */
const inOrder = (forms: readonly UnitForm[]): readonly UnitForm[] =>
  forms
    .map((form) => ({ form, order: `${form.unit}\n${JSON.stringify(form.rows)}` }))
    .sort((one, other) => (one.order < other.order ? -1 : Number(one.order > other.order)))
    .map(({ form }) => form);

/**
 * Takes the answers of units into a register, field by field: what a unit did not change says nothing; what it changed is taken where the
 * register says what it said when the form was handed out; where both changed, texts stand below each other and of any other field the
 * register's stays. Nothing is deleted, and nothing is dropped without a remark. The same forms a second time change nothing.
 */
export function mergeAnswers(
  measures: readonly AnsweredMeasure[],
  forms: readonly UnitForm[],
  planYear: FiscalYear | null,
): MergedAnswers {
  const now = new Map(measures.map(({ key, measure }) => [key, measure]));
  const remarks: AnswerRemark[] = [];
  const taken = new Map<UnitForm, number>();
  const keyOf = ({ id, title }: UnitFormRow): string | null => {
    if (id !== null && now.has(id)) return id;
    const named = measures.filter(({ measure }) => title !== '' && measure.content.title.trim() === title);
    return named.length === 1 ? (named[0]?.key ?? null) : null;
  };
  const rows = inOrder(forms).flatMap((form) =>
    (form.rows ?? []).map((row) => ({ form, row, key: keyOf(row) })),
  );
  /** A later form was handed out with this answer: it was taken before, and is overtaken by what that form says. */
  const isOvertaken = (key: string, field: AnswerField, said: string, held: string | null): boolean =>
    rows.some((other) => {
      const handedOut = heldOf(other.row.held, field);
      return other.key === key && handedOut !== held && handedOut === digestOf(said);
    });

  for (const { form, row, key } of rows) {
    const { title, values, errors, held } = row;
    const remark = (code: AnswerRemarkCode, field: HeldField, register: string, named = title): number =>
      remarks.push({ code, form, title: named, field, answer: told(values[field]), register });
    const measure = key === null ? undefined : now.get(key);
    if (key === null || measure === undefined) {
      for (const field of ANSWER_FIELDS) {
        const answer = values[field] ?? null;
        const said = digestOf(meaningOf(field, answer));
        const isNew = said !== (heldOf(held, field) ?? digestOf(meaningOf(field, null)));
        if (isNew && !isBlank(answer)) remark('gone', field, '');
      }
      continue;
    }
    const name = measure.content.title;
    for (const field of errors) remark('error-cell', field, '', name);
    for (const field of SHOWN_FIELDS) {
      const [shown, before] = [values[field], heldOf(held, field)];
      if (shown === undefined || before === null || isBlank(shown)) continue;
      if (digestOf(meaningOf(field, shown)) !== before) remark('not-asked', field, '', name);
    }
    let { progress } = measure;
    for (const field of ANSWER_FIELDS) {
      const answer = values[field];
      if (answer === undefined) continue;
      const before = heldOf(held, field);
      const current = shownValue(field, { ...measure, progress }, planYear);
      if (isOvertaken(key, field, meaningOf(field, answer), before)) continue;
      const { take, code } = decide(field, before, current, answer);
      if (code) remark(code, field, told(current), name);
      if (take === undefined) continue;
      progress = { ...progress, [field]: take };
      taken.set(form, (taken.get(form) ?? 0) + 1);
    }
    now.set(key, { ...measure, progress });
  }

  const changed = measures.flatMap(({ key, measure: { progress: before } }) => {
    const after = now.get(key)?.progress ?? before;
    const fields = ANSWER_FIELDS.filter((field) => after[field] !== before[field]);
    return fields.length === 0
      ? []
      : [[key, Object.fromEntries(fields.map((field) => [field, after[field]]))] as const];
  });
  return { changed: Object.fromEntries(changed), remarks, taken };
}
