import { mergeRegister } from '../planning/register/merge';
import type { SheetRegister } from '../planning/register/read-register';
import { FORM_HEADERS } from '../planning/answers/fields';
import { mergeAnswers, type AnswerRemark } from '../planning/answers/merge-answers';
import { isUntouched, unitFormsOf, type UnitForm } from '../planning/answers/read-unit-form';
import { withFields } from '../planning/measure';
import { agencyKey } from '../reading/agencies';
import type { Workbook } from '../workbook/cell-grid';
import type { PlanEdits } from './edit-plan';
import type { JobSentence } from './jobs/job-report';

export { isUntouched };

/** The sheets of units that a workbook holds, whether or not anybody filled them in. */
export const answersOf = ({ sheets }: Workbook): readonly UnitForm[] => unitFormsOf(sheets);

/** What the answers of units change, and what is to be told of them. */
export interface TakenAnswers {
  /** Fields of measures that are to be written, by measure, beside what a person edited. */
  readonly changed: PlanEdits['changed'];
  readonly told: readonly JobSentence[];
}

const remarkSentence = ({ code, form, title, field, answer, register }: AnswerRemark): JobSentence => ({
  key: `answers.${code}`,
  params: { unit: form.unit || form.sheet, measure: title, field: FORM_HEADERS[field], answer, register },
});

/** Why a form cannot be for this register; null where it can. */
function refusal(
  { sheet, unit, planYear, agency, rows }: UnitForm,
  register: Pick<SheetRegister, 'agency' | 'planYear'>,
): JobSentence | null {
  const params = { unit: unit || sheet, agency: agency ?? '', year: planYear ?? '' };
  if (rows === null) return { key: 'answers.unreadable', params };
  if (agency !== null && register.agency !== null && agencyKey(agency) !== agencyKey(register.agency))
    return { key: 'answers.other-agency', params };
  const isOfOtherYear = planYear !== null && register.planYear !== null && planYear !== register.planYear;
  return isOfOtherYear ? { key: 'answers.other-year', params } : null;
}

/** Whether a form is for this register, as far as it says it. */
export const isFormOf = (form: UnitForm, register: Pick<SheetRegister, 'agency' | 'planYear'>): boolean =>
  refusal(form, register) === null;

/**
 * Takes what units filled in into the register of its agency and year: `changed` goes on top of what a person edited (`withAnswers`), in
 * the pane as edits of its measures. Texts of a conflict stand below each other; of everything else that is not simply taken a sentence
 * tells both sides. The same forms a second time change nothing.
 *
 * @param edited what a person edited of the measures since the register was written
 * @example const { changed, told } = takeAnswers(register, answersOf(workbook), edits.changed)
 */
export function takeAnswers(
  register: Pick<SheetRegister, 'agency' | 'planYear' | 'rows' | 'offered'>,
  forms: readonly UnitForm[],
  edited: PlanEdits['changed'] = {},
): TakenAnswers {
  const refused = new Map(forms.map((form) => [form, refusal(form, register)]));
  const fitting = forms.filter((form) => refused.get(form) === null);
  const measures = mergeRegister(register, []).measures.flatMap((measure) =>
    measure.id === null ? [] : [{ key: measure.id, measure: withFields(measure, edited[measure.id] ?? {}) }],
  );
  const { changed, remarks, taken } = mergeAnswers(measures, fitting, register.planYear);
  return {
    changed,
    told: forms.flatMap((form): readonly JobSentence[] => {
      const no = refused.get(form) ?? null;
      if (no !== null) return [no];
      const count = taken.get(form) ?? 0;
      return [
        ...(count === 0
          ? []
          : [{ key: 'answers.taken', params: { unit: form.unit || form.sheet, count } } as const]),
        ...remarks.filter((remark) => remark.form === form).map(remarkSentence),
      ];
    }),
  };
}

/** The edits of a person with the answers on top of them. */
export const withAnswers = <Edits extends Pick<PlanEdits, 'changed'>>(
  edits: Edits,
  answers: PlanEdits['changed'],
): Edits => ({
  ...edits,
  changed: {
    ...edits.changed,
    ...Object.fromEntries(
      Object.entries(answers).map(([key, fields]) => [key, { ...edits.changed[key], ...fields }]),
    ),
  },
});
