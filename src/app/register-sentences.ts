import { REGISTER_HEADERS } from '../planning/register/fields';
import type { RegisterRemark, SheetRegister } from '../planning/register/read-register';
import type { PlannedRegister } from './edit-plan';
import type { JobSentence } from './jobs/job-report';

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

/**
 * How a plan went on with its register: how many measures stay, how many are new, and what nobody could understand.
 * @param updated whether the register was changed where it stands; else it was drawn anew from what it held
 */
export function registerSentences(
  { register, others, stay, added, kept }: PlannedRegister,
  updated: boolean,
): readonly JobSentence[] {
  const { sheet } = register;
  const removed = kept.filter((place) => place === null).length;
  return [
    { key: 'job.register', params: { sheet, stay, added } },
    ...(removed === 0 ? [] : [{ key: 'job.register.removed' as const, params: { count: removed } }]),
    ...(updated ? [] : [{ key: 'job.register.redrawn' as const, params: { sheet } }]),
    ...(others.length === 0
      ? []
      : [
          {
            key: 'job.register.others' as const,
            params: { sheets: others.map((other) => other.sheet).join(', '), sheet },
          },
        ]),
    ...remarkSentences(register),
  ];
}
