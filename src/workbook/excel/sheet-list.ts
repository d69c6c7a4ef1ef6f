import { markerOf } from '../marker-formula';
import { CONTENT_NAME } from '../sheet-content';
import { MARKER_NAME } from '../sheet-document';

/** A sheet of the open workbook. */
export interface ListedSheet {
  /** The host's own id, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** Its place among the tabs, from 0. */
  readonly position: number;
  readonly hidden: boolean;
  readonly marker: string | null;
  /** Digest of what it held when it was drawn. */
  readonly content: string | null;
  /** Made by a job that has not ended. */
  readonly unfinished: boolean;
  readonly names: readonly string[];
  /** The host's own ids of the tables on it. */
  readonly tables: readonly string[];
}

/** The hidden, sheet-scoped name of a sheet that is being made; it is deleted by the request that shows the sheet. */
export const UNFINISHED_NAME = '_ITA_PLANNER_UNFINISHED';

const FIELDS = [
  'id',
  'name',
  'position',
  'visibility',
  'names/items/name',
  'names/items/value',
  'tables/items/id',
];

/** Asks for the list; it is there after the next sync. */
export function loadSheets(context: Excel.RequestContext): () => readonly ListedSheet[] {
  const { worksheets } = context.workbook;
  worksheets.load(FIELDS.map((field) => `items/${field}`).join(','));
  return () => worksheets.items.map(listed);
}

function listed(sheet: Excel.Worksheet): ListedSheet {
  const names = sheet.names.items;
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    hidden: sheet.visibility !== 'Visible',
    marker: textOf(names, MARKER_NAME),
    content: textOf(names, CONTENT_NAME),
    unfinished: names.some(({ name }) => name === UNFINISHED_NAME),
    names: names.map(({ name }) => name),
    tables: sheet.tables.items.map(({ id }) => id),
  };
}

/** The text constant under a name. Hosts give the computed text; a quoted one is the formula behind it. */
function textOf(names: readonly Excel.NamedItem[], wanted: string): string | null {
  const item = names.find(({ name }) => name === wanted);
  const text = item && String(item.value);
  return text === undefined ? null : (markerOf(text) ?? text);
}
