import type { FiscalYear } from '../framework';
import { chooseRegister, type ChosenRegister } from '../planning/register/choose-register';
import type { SheetRegister } from '../planning/register/read-register';
import { isRegisterOf } from './register-of';

/**
 * The register with which the plan of an agency and year goes on; null when the workbook has none.
 * @param agency as the scores call it; null fits every register of the year
 */
export const registerFor = (
  registers: readonly SheetRegister[],
  agency: string | null,
  planYear: FiscalYear | null,
): ChosenRegister | null =>
  chooseRegister(registers.filter((register) => isRegisterOf(register, agency, planYear)));

/** The register of the year before that of a plan; null when the workbook has none. @param agency as for `registerFor` */
export const registerBefore = (
  registers: readonly SheetRegister[],
  agency: string | null,
  planYear: FiscalYear | null,
): SheetRegister | null =>
  planYear === null ? null : (registerFor(registers, agency, planYear - 1)?.register ?? null);
