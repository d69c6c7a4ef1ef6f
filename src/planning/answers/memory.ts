import type { FiscalYear } from '../../framework/types';
import { measureId } from '../measure-id';
import { UNIT_FORM_MEMORY } from './is-unit-form';

/** What the sheet of a unit remembers beside its rows, as text in a hidden row above the headers, in the column of the ids. */
export interface UnitFormMemory {
  /** พ.ศ. */
  readonly planYear: FiscalYear | null;
  /** As the scores call it. */
  readonly agency: string | null;
  readonly unit: string;
  /** Of each measure digests of what its cells held when the sheet was handed out: `heldText`. */
  readonly held: Readonly<Record<string, string>>;
}

/** Form of the text; a later one may hold more. */
const VERSION = 1;

/** The memory as the text of a cell. */
export const unitFormMemoryText = ({ planYear, agency, unit, held }: UnitFormMemory): string =>
  `${UNIT_FORM_MEMORY}${VERSION},${JSON.stringify({ year: planYear, agency, unit, held }).slice(1)}`;

/** The memory in the text of a cell; null when it is another text or damaged. */
export function unitFormMemoryIn(text: string): UnitFormMemory | null {
  if (!text.startsWith(UNIT_FORM_MEMORY)) return null;
  try {
    const { year, agency, unit, held } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const digests = typeof held === 'object' && held !== null ? Object.entries(held) : [];
    return {
      planYear: typeof year === 'number' && Number.isInteger(year) ? year : null,
      agency: typeof agency === 'string' ? agency : null,
      unit: typeof unit === 'string' ? unit : '',
      held: Object.fromEntries(
        digests.filter(([id, digest]) => measureId(id) !== null && typeof digest === 'string'),
      ),
    };
  } catch {
    return null;
  }
}
