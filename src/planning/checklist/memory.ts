import type { FiscalYear, ItemId } from '../../framework/types';
import { CHECKLIST_MEMORY } from './is-checklist';

/** What the checklist remembers beside its rows, as text in a hidden row above the headers, in the column of the numbers. */
export interface ChecklistMemory {
  /** พ.ศ. */
  readonly planYear: FiscalYear | null;
  /** The year whose list it is. */
  readonly listYear: FiscalYear | null;
  /** As the scores call it. */
  readonly agency: string | null;
  /** Of each item digests of what we wrote in its computed cells: a cell that says something else is a person's. */
  readonly drawn: Readonly<Partial<Record<ItemId, string>>>;
}

/** Form of the text; a later one may hold more. */
const VERSION = 1;

/** The memory as the text of a cell. */
export const checklistMemoryText = ({ planYear, listYear, agency, drawn }: ChecklistMemory): string =>
  `${CHECKLIST_MEMORY}${VERSION},${JSON.stringify({ year: planYear, list: listYear, agency, drawn }).slice(1)}`;

const yearOf = (value: unknown): FiscalYear | null =>
  typeof value === 'number' && Number.isInteger(value) ? value : null;

/** The memory in the text of a cell; null when it is another text or damaged. */
export function checklistMemoryIn(text: string): ChecklistMemory | null {
  if (!text.startsWith(CHECKLIST_MEMORY)) return null;
  try {
    const { year, list, agency, drawn } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const digests = typeof drawn === 'object' && drawn !== null ? Object.entries(drawn) : [];
    return {
      planYear: yearOf(year),
      listYear: yearOf(list),
      agency: typeof agency === 'string' ? agency : null,
      drawn: Object.fromEntries(
        digests.filter(([item, digest]) => /^o\d{1,2}$/.test(item) && typeof digest === 'string'),
      ),
    };
  } catch {
    return null;
  }
}
