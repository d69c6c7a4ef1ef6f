import { QUARTERS } from '../../framework/calendar';
import type { Quarter } from '../../framework/types';
import { registerText } from '../../text/register-th';

/** Fields of a row of the register, in the order in which its sheet is drawn. */
export const REGISTER_FIELDS = [
  'number',
  'id',
  'issue',
  'subject',
  'title',
  'lead',
  'supporting',
  'person',
  'quarter-1',
  'quarter-2',
  'quarter-3',
  'quarter-4',
  'deadline',
  'status',
  'percent',
  'timeliness',
  'result6',
  'result12',
  'obstacle',
  'recommendation',
  'evidence',
  'proof',
  'items',
  'reportedOn',
  'reporter',
  'approach',
  'steps',
  'followUp',
  'rounds',
  'score',
  'class',
  'planYear',
] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

/** Fields that follow from the others, the scores and the day: they are refreshed. All others belong to people once they are drawn. */
export const COMPUTED_FIELDS = [
  'number',
  'id',
  'subject',
  'deadline',
  'timeliness',
  'score',
  'class',
  'planYear',
] as const satisfies readonly RegisterField[];

/** What a cell of the register holds. */
export type FieldValue = string | number | boolean | null;

/** Headers as they are drawn: the same in both styles of digits, so that a reader finds them. */
export const REGISTER_HEADERS: Readonly<Record<RegisterField, string>> = {
  number: registerText('register.number'),
  id: registerText('register.id'),
  issue: registerText('register.issue'),
  subject: registerText('register.subject'),
  title: registerText('register.measure'),
  lead: registerText('register.lead'),
  supporting: registerText('register.supporting'),
  person: registerText('register.person'),
  'quarter-1': registerText('register.quarter-1'),
  'quarter-2': registerText('register.quarter-2'),
  'quarter-3': registerText('register.quarter-3'),
  'quarter-4': registerText('register.quarter-4'),
  deadline: registerText('register.deadline'),
  status: registerText('register.status'),
  percent: registerText('register.percent'),
  timeliness: registerText('register.timeliness'),
  result6: registerText('register.result-6'),
  result12: registerText('register.result-12'),
  obstacle: registerText('register.obstacle'),
  recommendation: registerText('register.recommendation'),
  evidence: registerText('register.evidence'),
  proof: registerText('register.proof'),
  items: registerText('register.items'),
  reportedOn: registerText('register.reported-on'),
  reporter: registerText('register.reporter'),
  approach: registerText('register.approach'),
  steps: registerText('register.steps'),
  followUp: registerText('register.follow-up'),
  rounds: registerText('register.rounds'),
  score: registerText('register.score'),
  class: registerText('register.class'),
  planYear: registerText('register.fiscal-year'),
};

/** Headers of the register as the first version drew it, where they differ; a result of then is that of the whole year. */
export const EARLIER_HEADERS: Readonly<Partial<Record<RegisterField, string>>> = {
  subject: registerText('register.earlier.indicator'),
  ...(Object.fromEntries(QUARTERS.map((quarter) => [quarterField(quarter), `Q${quarter}`])) as Record<
    `quarter-${Quarter}`,
    string
  >),
  evidence: registerText('register.earlier.evidence'),
  result12: registerText('register.earlier.result'),
};

/** The field of a quarter. */
export function quarterField(quarter: Quarter): `quarter-${Quarter}` {
  return `quarter-${quarter}`;
}
