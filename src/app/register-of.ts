import type { FiscalYear } from '../framework';
import type { SheetRegister } from '../planning/register/read-register';
import { agencyKey } from '../reading/agencies';

/**
 * Whether a register is one of the plan of an agency and year.
 * @param agency as the scores call it; null fits every register of the year
 */
export const isRegisterOf = (
  register: Pick<SheetRegister, 'agency' | 'planYear'>,
  agency: string | null,
  planYear: FiscalYear | null,
): boolean =>
  register.planYear === planYear &&
  (agency === null || register.agency === null || agencyKey(register.agency) === agencyKey(agency));
