import { QUARTERS } from '../../framework/calendar';
import type { Quarter } from '../../framework/types';
import { documentText } from '../../text/documents-th';

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
  number: documentText('column.number'),
  id: documentText('register.id'),
  issue: documentText('register.issue'),
  subject: documentText('register.subject'),
  title: documentText('column.measure'),
  lead: documentText('register.lead'),
  supporting: documentText('register.supporting'),
  person: documentText('register.person'),
  'quarter-1': documentText('register.quarter-1'),
  'quarter-2': documentText('register.quarter-2'),
  'quarter-3': documentText('register.quarter-3'),
  'quarter-4': documentText('register.quarter-4'),
  deadline: documentText('register.deadline'),
  status: documentText('column.status'),
  percent: documentText('register.percent'),
  timeliness: documentText('register.timeliness'),
  result6: documentText('register.result-6'),
  result12: documentText('register.result-12'),
  obstacle: documentText('register.obstacle'),
  recommendation: documentText('register.recommendation'),
  evidence: documentText('register.evidence'),
  proof: documentText('register.proof'),
  items: documentText('register.items'),
  reportedOn: documentText('register.reported-on'),
  reporter: documentText('register.reporter'),
  approach: documentText('column.approach'),
  steps: documentText('column.steps'),
  followUp: documentText('column.follow-up'),
  rounds: documentText('register.rounds'),
  score: documentText('column.score'),
  class: documentText('column.class'),
  planYear: documentText('column.fiscal-year'),
};

/** Headers of the register as the first version drew it, where they differ; a result of then is that of the whole year. */
export const EARLIER_HEADERS: Readonly<Partial<Record<RegisterField, string>>> = {
  subject: documentText('register.earlier.indicator'),
  ...(Object.fromEntries(QUARTERS.map((quarter) => [quarterField(quarter), `Q${quarter}`])) as Record<
    `quarter-${Quarter}`,
    string
  >),
  evidence: documentText('register.earlier.evidence'),
  result12: documentText('register.earlier.result'),
};

/** The field of a quarter. */
export function quarterField(quarter: Quarter): `quarter-${Quarter}` {
  return `quarter-${quarter}`;
}
