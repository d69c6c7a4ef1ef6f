import { registerText } from '../../text/register-th';
import type { Progress } from '../measure';
import { REGISTER_HEADERS } from '../register/fields';

/** Columns of the sheet that a unit fills in, in the order in which it is drawn. */
export const FORM_FIELDS = [
  'number',
  'id',
  'title',
  'quarters',
  'newDeadline',
  'status',
  'percent',
  'result6',
  'result12',
  'obstacle',
  'recommendation',
  'evidence',
  'proof',
  'reportedOn',
  'reporter',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** What a unit is asked for: fields of the progress of a measure. */
export const ANSWER_FIELDS = [
  'newDeadline',
  'status',
  'percent',
  'result6',
  'result12',
  'obstacle',
  'recommendation',
  'proof',
  'reportedOn',
  'reporter',
] as const satisfies readonly (FormField & keyof Progress)[];
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** Of these the register's text and that of the answer can stand below each other; of every other field there is one. */
export const TEXT_FIELDS = [
  'result6',
  'result12',
  'obstacle',
  'recommendation',
  'proof',
] as const satisfies readonly AnswerField[];

/** What a unit reads and is not asked for. */
export const SHOWN_FIELDS = ['title', 'quarters', 'evidence'] as const satisfies readonly FormField[];

/** Fields of which a form remembers what it held when it was handed out, in this order. */
export const HELD_FIELDS = [...ANSWER_FIELDS, ...SHOWN_FIELDS] as const;
export type HeldField = (typeof HELD_FIELDS)[number];

/** As in the register, so that a column means the same in both. */
export const FORM_HEADERS: Readonly<Record<FormField, string>> = {
  ...REGISTER_HEADERS,
  quarters: registerText('register.quarters'),
  newDeadline: REGISTER_HEADERS.deadline,
};
