import type { FiscalYear } from '../framework/types';
import { isKindAlone, looksLikeAgency } from './agencies';
import type { Line } from './lines';
import { bareName } from './name-lines';
import { isBroad, isProvinceLabel, roleOf, type Role } from './roles';
import { cellText } from './sheet-view';
import { versionOf } from './versions';
import { yearHeads, type Head } from './year-heads';

/**
 * What the cells of one header row (of a line's view) say of the columns below them: names of agencies, kinds, places,
 * years, versions, or headers of columns. It is decided once for the whole row, never cell by cell.
 */
export interface Axis {
  /** What the row's own header says: หน่วยงาน over the names of agencies, ปี over years. */
  readonly role: Role | null;
  /** The header จังหวัด, อำเภอ or ตำบล: names of agencies only where nothing narrower gives them. */
  readonly broad: boolean;
  /** The text of that header. */
  readonly text: string;
  /** Most of its texts begin as names of agencies do: then all of them are names. */
  readonly ofAgencies: boolean;
  /** Its texts are names of another kind, each once, under a header that says nothing of them: คณะ, ส่วนงาน. */
  readonly ofNames: boolean;
  readonly years: ReadonlyMap<number, FiscalYear>;
  /** Under a header อำเภอ or จังหวัด an empty cell repeats the one above it: what each column's cell says. */
  readonly places: ReadonlyMap<number, string>;
}

const AXIS_REACH = 3;
/** Of the texts of a row; the rest may be damaged, totals or notes. */
const MOST = 0.5;
const FEWEST_NAMES = 2;

/** The header cell that labels a header row, in the column of the names or near it; `broad` of a label of one value, too. */
function headerOf(line: Line, row: number): Pick<Axis, 'role' | 'text' | 'broad'> {
  for (let k = line.column; k >= Math.max(0, line.column - AXIS_REACH); k -= 1) {
    const text = cellText(line.view.at(row, k));
    const said = /[:：]\s*$/.test(text) ? null : roleOf(text);
    // Over the names of indicators รหัส heads their codes, not the row.
    const role = said === 'rank' && !line.turned ? null : said;
    if (role !== null) return { role, text, broad: isBroad(text) };
    // "หน่วยงาน | อบต. …" and "จังหวัด :" are labels of one value, and head nothing behind it.
    if (/\p{L}/u.test(text)) return { role: null, text: '', broad: isBroad(text) };
  }
  return { role: null, text: '', broad: false };
}

interface Content {
  readonly heads: readonly Head[];
  readonly texts: number;
  readonly agencies: number;
  readonly kinds: number;
  readonly versions: number;
}

function contentOf(line: Line, row: number): Content {
  const heads: Head[] = [];
  let texts = 0;
  let agencies = 0;
  let kinds = 0;
  let versions = 0;
  for (const { column, cell } of line.view.rowCells(row)) {
    if (column <= line.column) continue;
    heads.push({ at: column, cell });
    if (typeof cell.value !== 'string') continue;
    texts += 1;
    if (isKindAlone(cell.value)) kinds += 1;
    else if (looksLikeAgency(cell.value)) agencies += 1;
    else if (versionOf(cell.value) !== null) versions += 1;
  }
  return { heads, texts, agencies, kinds, versions };
}

/** A row without a header of its own is what most of its texts are. */
function roleByContent({ texts, kinds, versions }: Content): Role | null {
  if (kinds >= FEWEST_NAMES && kinds > texts * MOST) return 'kind';
  if (versions >= FEWEST_NAMES && versions > texts * MOST) return 'status';
  return null;
}

/** Rows of a list; fewer texts may be anything. */
const FEWEST_OF_LIST = 3;
const NEARLY_ALL = 0.8;

/** Different texts, none of which a table holds otherwise. */
function areNames({ heads, texts }: Content): boolean {
  const names = heads.flatMap(({ cell }) =>
    typeof cell.value === 'string' && bareName(cell.value) !== null ? [cell.value] : [],
  );
  return (
    names.length >= FEWEST_OF_LIST &&
    names.length >= texts * NEARLY_ALL &&
    new Set(names).size === names.length
  );
}

/** The place of each position down a list, carried on over empty cells to the next one. */
function carried(line: Line, heads: readonly Head[]): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  heads.forEach(({ at, cell }, index) => {
    const text = typeof cell.value === 'string' ? cell.value : '';
    if (text === '' || roleOf(text) !== null) return;
    const end = heads[index + 1]?.at ?? line.view.columnCount;
    for (let column = at; column < end; column += 1) places.set(column, text);
  });
  return places;
}

function readAxis(line: Line, row: number): Axis {
  const { role, text, broad } = headerOf(line, row);
  const content = contentOf(line, row);
  const { heads, texts, agencies } = content;
  return {
    role: role === null || role === 'indicator' ? (roleByContent(content) ?? role) : role,
    broad,
    text,
    ofAgencies: agencies >= FEWEST_NAMES && agencies > texts * MOST,
    ofNames: line.turned && role === null && areNames(content),
    years: yearHeads(heads, role === 'year'),
    places: line.turned && (role === 'district' || isProvinceLabel(text)) ? carried(line, heads) : new Map(),
  };
}

const AXES = new WeakMap<Line, Map<number, Axis>>();

/** The axis in a row of a line's view, read once for all the columns that ask. */
export function axisAt(line: Line, row: number): Axis {
  const axes = AXES.get(line) ?? new Map<number, Axis>();
  AXES.set(line, axes);
  const known = axes.get(row);
  if (known) return known;
  const axis = readAxis(line, row);
  axes.set(row, axis);
  return axis;
}
