import { REGISTER_HEADERS } from '../../planning/register/fields';
import type { RegisterRemark, SheetRegister } from '../../planning/register/read-register';
import type { MadeSheets } from '../../workbook/host-workbook';
import type { PlannedRegister } from '../edit-plan';
import type { JobSentence } from '../jobs/job-report';
import type { PlanDrawing } from '../plan-workbook';

/** So many rows of one kind are named; of more their number is told. */
const MOST_NAMED = 5;

const rowsText = (remarks: readonly RegisterRemark[]): string => {
  const rows = [...new Set(remarks.flatMap(({ row }) => (row === null ? [] : [row + 1])))];
  return rows.slice(0, MOST_NAMED).join(', ') + (rows.length > MOST_NAMED ? ' …' : '');
};

/** What in a register could not be understood; it is left as it is. */
function remarkSentences({ sheet, remarks }: SheetRegister): readonly JobSentence[] {
  const of = (code: RegisterRemark['code']): readonly RegisterRemark[] =>
    remarks.filter((remark) => remark.code === code);
  return (['copied-row', 'untitled-row', 'error-cell', 'missing-column'] as const).flatMap((code) => {
    const found = of(code);
    const [first] = found;
    if (first === undefined) return [];
    const column = first.field === null ? '' : REGISTER_HEADERS[first.field];
    return [{ key: `job.register.${code}` as const, params: { sheet, rows: rowsText(found), column } }];
  });
}

/** What whoever works with a register should know: others of the same plan, and what nobody could understand. */
export const registerRemarks = ({
  register,
  others,
}: Pick<PlannedRegister, 'register' | 'others'>): readonly JobSentence[] => [
  ...(others.length === 0
    ? []
    : [
        {
          key: 'job.register.others' as const,
          params: { sheets: others.map((other) => other.sheet).join(', '), sheet: register.sheet },
        },
      ]),
  ...remarkSentences(register),
];

/** What became of a register that was there: changed where it stands, drawn anew from what it held, or refused by the program. */
export type RegisterOutcome = 'updated' | 'redrawn' | 'not-written';

/** What became of the register among the documents of a drawing. */
export const registerOutcome = (
  { table }: Pick<PlanDrawing, 'table'>,
  { updated }: Pick<MadeSheets, 'updated'>,
): RegisterOutcome =>
  table === null ? 'redrawn' : updated.includes(table.update.sheet) ? 'updated' : 'not-written';

/** How a plan went on with its register: how many measures stay, how many are new, and what nobody could understand. */
export function registerSentences(
  { register, others, stay, added, kept }: PlannedRegister,
  outcome: RegisterOutcome,
): readonly JobSentence[] {
  const { sheet } = register;
  if (outcome === 'not-written') {
    return [{ key: 'job.register.not-written', params: { sheet } }, ...remarkSentences(register)];
  }
  const removed = kept.filter((place) => place === null).length;
  return [
    { key: 'job.register', params: { sheet, stay, added } },
    ...(removed === 0 ? [] : [{ key: 'job.register.removed' as const, params: { count: removed } }]),
    ...(outcome === 'updated' ? [] : [{ key: 'job.register.redrawn' as const, params: { sheet } }]),
    ...registerRemarks({ register, others }),
  ];
}
