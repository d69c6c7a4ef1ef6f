import { CATALOGUE } from '../catalogue';
import { EARLIER_TITLES } from '../catalogue/earlier-titles';
import { STATUS_WORDS } from '../status';
import type { RegisterSheetRow, SheetRegister } from './read-register';
import { withDigits } from '../../framework/with-digits';

/** What we wrote as titles, by id: the title of today, and an earlier one. */
const TITLES: ReadonlyMap<string, readonly (string | undefined)[]> = new Map(
  CATALOGUE.map(({ id, title }) => [id, [title, EARLIER_TITLES[id]]]),
);

/** Whether a person wrote in a row: progress, or a measure that is none of the catalogue's. */
function isWrittenIn({ measure: { id, content, progress } }: RegisterSheetRow): boolean {
  const { status, percent, reportedOn, newDeadline, ...texts } = progress;
  const started =
    (status !== '' && status !== STATUS_WORDS['not-started']) ||
    (percent !== null && percent !== 0) ||
    reportedOn !== null ||
    newDeadline !== null ||
    Object.values(texts).some((text) => text !== '');
  const offered = id === null ? undefined : TITLES.get(id);
  return started || offered?.includes(withDigits(content.title, 'arabic')) !== true;
}

/** The register of a plan, and others of the same plan, which are left as they are. */
export interface ChosenRegister {
  readonly register: SheetRegister;
  readonly others: readonly SheetRegister[];
}

/** Of the registers of one plan the one in which a person wrote, else the first tab; null when there is none. */
export function chooseRegister(fitting: readonly SheetRegister[]): ChosenRegister | null {
  const register = fitting.find(({ rows }) => rows.some(isWrittenIn)) ?? fitting[0];
  return register === undefined ? null : { register, others: fitting.filter((other) => other !== register) };
}
