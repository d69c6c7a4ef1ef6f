import type { FiscalYear } from '../../framework/types';
import { measureId, type MeasureId } from '../measure-id';
import { REGISTER_FIELDS, type RegisterField } from './fields';

/**
 * What the register remembers beside its rows. It stands as text in a hidden row above the headers, in the column of the ids; the other
 * cells of that row name the fields of their columns. So it goes with the sheet wherever it is copied, and through every program that
 * keeps cells.
 */
export interface RegisterMemory {
  /** Fiscal year of the measures, พ.ศ. */
  readonly planYear: FiscalYear | null;
  /** As the scores call it. */
  readonly agency: string | null;
  /** Every measure that was ever drawn here: one that is here no more was deleted by a person and does not come back. */
  readonly offered: readonly MeasureId[];
}

const BEGINNING = '{"register":';

/** Form of the text; a later one may hold more. */
const VERSION = 1;

/** The memory as the text of a cell: '{"register":1,"year":2568,"agency":"อบต.บ้านใหม่","offered":"m09-1 m09-2"}'. */
export const memoryText = ({ planYear, agency, offered }: RegisterMemory): string =>
  JSON.stringify({ register: VERSION, year: planYear, agency, offered: offered.join(' ') });

/** The memory in the text of a cell; null when it is another text or damaged. */
export function memoryIn(text: string): RegisterMemory | null {
  if (!text.startsWith(BEGINNING)) return null;
  try {
    const { year, agency, offered } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const ids = typeof offered === 'string' ? offered.split(' ') : [];
    return {
      planYear: typeof year === 'number' && Number.isInteger(year) ? year : null,
      agency: typeof agency === 'string' ? agency : null,
      offered: ids.flatMap((id) => measureId(id) ?? []),
    };
  } catch {
    return null;
  }
}

/** The field that a cell of the hidden row names; null for any other text. */
export const fieldNamed = (text: string): RegisterField | null =>
  REGISTER_FIELDS.find((field) => field === text) ?? null;
