import type { FiscalYear } from '../framework/types';
import { isKindAlone, looksLikeAgency } from './agencies';
import type { Line } from './lines';
import { isBroad, roleOf, type Role } from './roles';
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
  readonly years: ReadonlyMap<number, FiscalYear>;
}

const AXIS_REACH = 3;
/** Of the texts of a row; the rest may be damaged, totals or notes. */
const MOST = 0.5;
const FEWEST_NAMES = 2;

/** The header cell that labels a header row, in the column of the names or near it. */
function headerOf(line: Line, row: number): { readonly role: Role | null; readonly text: string } {
  for (let k = line.column; k >= Math.max(0, line.column - AXIS_REACH); k -= 1) {
    const text = cellText(line.view.at(row, k));
    const role = /[:：]\s*$/.test(text) ? null : roleOf(text);
    if (role !== null) return { role, text };
    // "หน่วยงาน | อบต. …" and "จังหวัด :" are labels of one value, and head nothing behind it.
    if (/\p{L}/u.test(text)) break;
  }
  return { role: null, text: '' };
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

function readAxis(line: Line, row: number): Axis {
  const { role, text } = headerOf(line, row);
  const content = contentOf(line, row);
  const { heads, texts, agencies } = content;
  return {
    role: role ?? roleByContent(content),
    broad: isBroad(text),
    text,
    ofAgencies: agencies >= FEWEST_NAMES && agencies > texts * MOST,
    years: yearHeads(heads, role === 'year'),
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
