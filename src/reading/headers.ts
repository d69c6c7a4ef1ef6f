import type { FiscalYear } from '../framework/types';
import { cleanText } from '../scores/thai-text';
import { levelFromText } from '../scores/level-text';
import { agencyName, isKindAlone, joinKind, isAlsoPlace, looksLikeAgency } from './agencies';
import { axisAt, type Axis } from './axes';
import type { Block } from './blocks';
import type { Line } from './lines';
import { cellText, filledFrom } from './sheet-view';
import { numberOf } from './values';
import { instrumentOf } from './instrument-words';
import { placeIn, placeName } from './places';
import { isProvinceLabel, isRemark, roleOf, type Role } from './roles';
import { isTotalName } from './totals';
import { UNREVIEWED, versionOf, type Version } from './versions';
import { onlyYear, yearsIn } from './years';

/** Columns under these headers hold numbers that are not the scores. */
export const NOT_SCORES: readonly Role[] = [
  'gap',
  'progress',
  'share',
  'risk',
  'page',
  'group',
  'rank',
  'weight',
  'weighted',
  'full',
  'target',
  'difference',
  'previous',
  'average',
  'extreme',
  'count',
  'level',
  'note',
];
const HEADER_REACH = 6;
const TURNED_HEADER_REACH = 12;
/** Cells after the label of a total in which its value may stand. */
const TOTAL_REACH = 3;

/** How surely a cell names the agency of the columns below it; only the order says something. */
const SURENESS = { none: 0, broad: 1, listed: 2, headed: 3, named: 4 } as const;
type Sureness = (typeof SURENESS)[keyof typeof SURENESS];
/** What may stand behind the scores of a list, under a header of its own. */
const BEHIND: ReadonlySet<Role> = new Set<Role>(['agency', 'year', 'district', 'status']);

/** What stands above one column. */
interface Header {
  agency: string | null;
  sureness: Sureness;
  /** The cell that names the agency: one merged cell may head several columns. */
  agencyAt: string | null;
  year: FiscalYear | null;
  /** The nearest text that is neither a role nor a year nor a known agency. */
  plain: string | null;
  /** อบต., ทต., … in a column of its own. */
  kind: string | null;
  district: string | null;
  province: string | null;
  version: Version | null;
  readonly roles: Set<Role>;
}

/** Roles of the names column's own header, or of the cell that labels a header row. */
const NAMES_HEADERS: ReadonlySet<Role> = new Set([
  'indicator',
  'instrument',
  'agency',
  'place',
  'year',
  'rank',
  'level',
  'overall',
]);
/** Headers over names that do not say what kind of names these are. */
const PLAIN_NAMES_HEADER = /^(?:รายการ|รายละเอียด|หัวข้อ|ประเด็น|ตชว\.?)$/;
const FEWEST_LABELS = 2;
/** A row with fewer labels than this share of the fullest one holds notes, or a label with its value. */
const MOST_LABELS = 2 / 3;
const WIDEST_HEADER = 40;

const reachOf = (line: Line): number => (line.turned ? TURNED_HEADER_REACH : HEADER_REACH);

/** Totals, levels and instruments that stand between a header and the names; more are a table of their own. */
const MOST_BETWEEN = 12;

/** The rows above a table in which its headers may stand, the nearest first; what stands between does not count. */
function rowsAbove(line: Line, top: number, ceiling: number): readonly number[] {
  const rows: number[] = [];
  let between = 0;
  for (let row = top - 1; row >= Math.max(ceiling, 0) && rows.length < reachOf(line) + between; row -= 1) {
    rows.push(row);
    if (!line.turned && between < MOST_BETWEEN && standsBetween(line, row)) between += 1;
  }
  return rows;
}

/** A row of a total, a level or an instrument with its values, or the title of a section. */
function standsBetween(line: Line, row: number): boolean {
  const text = cellText(line.view.own(row, line.column));
  if (text === '') return false;
  const role = roleOf(text);
  const valued = [...line.view.rowCells(row)].some(
    ({ column, cell }) =>
      column > line.column && (numberOf(cell) !== null || levelFromText(cellText(cell)) !== null),
  );
  if (!valued) return isSectionTitle(text);
  return role === 'overall' || role === 'level' || role === 'average' || instrumentOf(text) !== null;
}

const isSectionTitle = (text: string): boolean =>
  /^\s*(?:คะแนน|ผล)?(?:ราย|แยกตาม|จำแนกตาม)\s*ตัวชี้วัด/.test(text);

/**
 * The rows above a table that are its headers: they label the names, or several columns at once. Elsewhere a note
 * (หมายเหตุ, เป้าหมายร้อยละ 85) may stand above a column by chance; it does not say what the column holds. Empty when
 * the table has no such row: then anything above a column is its header.
 */
export function headerRowsOf(block: Block): ReadonlySet<number> {
  const { line, top } = block;
  const rows = rowsAbove(line, top, 0);
  if (line.turned) return new Set(rows.filter((row) => labelsNames(line, row)));
  const counts = new Map(rows.map((row) => [row, labelCounts(line, row)]));
  const most = (pick: (counts: LabelCounts) => number): number =>
    Math.max(0, ...[...counts.values()].map(pick));
  const mostColumns = most(({ columns }) => columns);
  const mostCells = most(({ cells }) => cells);
  const headers = new Set<number>();
  /** The next row below that holds something. */
  const nextOf = (row: number): number => {
    let next = row + 1;
    while (next < top && isBlank(line, next)) next += 1;
    return next;
  };
  for (const row of rows) {
    const { columns, cells } = counts.get(row) ?? { columns: 0, cells: 0 };
    // Under one merged heading of many columns stand fewer labels, but no row of another kind lies between.
    const next = nextOf(row);
    const below = next === top || headers.has(next);
    const enough = next === top ? cells >= mostCells * MOST_LABELS : cells > mostCells * MOST_LABELS;
    const full = columns > mostColumns * MOST_LABELS || (below && enough);
    if (full && (columns >= FEWEST_LABELS || labelsNames(line, row)) && !statesTotal(line, row))
      headers.add(row);
  }
  return headers;
}

const isBlank = (line: Line, row: number): boolean => {
  for (const { column } of line.view.rowCells(row)) if (column >= line.column) return false;
  return true;
};

function labelsNames(line: Line, row: number): boolean {
  if (line.turned) {
    const { role } = axisAt(line, row);
    return role !== null && NAMES_HEADERS.has(role);
  }
  const text = cellText(line.view.at(row, line.column));
  const role = roleOf(text);
  return (role !== null && NAMES_HEADERS.has(role)) || PLAIN_NAMES_HEADER.test(cleanText(text));
}

/** A total or a level with its value in the same row heads nothing. */
function statesTotal(line: Line, row: number): boolean {
  const role = roleOf(cellText(line.view.at(row, line.column)));
  if (role !== 'overall' && role !== 'level') return false;
  const { right } = line.view.span(row, line.column);
  return filledFrom(line.view, row, right + 1, TOTAL_REACH).some(({ cell }) => {
    const isNumber = numberOf(cell) !== null && onlyYear(cell.value) === null;
    return isNumber || levelFromText(cellText(cell)) !== null;
  });
}

interface LabelCounts {
  readonly columns: number;
  /** A merged cell counts once. */
  readonly cells: number;
}

/** How much of a row are labels, that of the names among them. */
function labelCounts(line: Line, row: number): LabelCounts {
  const first = Math.max(0, line.column - WIDEST_HEADER);
  const last = Math.min(line.view.columnCount, line.column + WIDEST_HEADER);
  const own = labelsNames(line, row) ? 1 : 0;
  const { years } = axisAt(line, row);
  let columns = own;
  let cells = own;
  for (let column = first; column < last; column += 1) {
    const cell = line.view.at(row, column);
    const { left, right } = line.view.span(row, column);
    if (!cell || (left <= line.column && line.column <= right)) continue;
    const text = cellText(cell);
    if (roleOf(text) === null && !years.has(left) && !looksLikeAgency(text)) continue;
    columns += 1;
    if (column === Math.max(left, first)) cells += 1;
  }
  return { columns, cells };
}

/** Axes that say something of the columns below them besides their agencies and years. */
function readAxisCell(axis: Axis, text: string, header: Header): boolean {
  if (axis.role === 'kind') {
    if (isKindAlone(text)) header.kind ??= text;
    return true;
  }
  if (axis.role === 'district') {
    header.district ??= placeName(text);
    return true;
  }
  if (axis.role === 'status') {
    header.version ??= versionOf(text);
    return true;
  }
  if (axis.role === 'agency' && isProvinceLabel(axis.text)) header.province ??= placeName(text);
  return axis.role === 'place' || axis.role === 'rank';
}

/** Rows of heads whose texts are names or kinds: a text that may also be a role is none there. */
const OF_NAMES: ReadonlySet<Role | null> = new Set<Role | null>(['agency', 'status', 'kind', 'district']);

function surenessOf(axis: Axis, text: string): Sureness {
  if (looksLikeAgency(text) && !(axis.broad && isAlsoPlace(text))) return SURENESS.named;
  if (axis.role === 'agency') return axis.broad ? SURENESS.broad : SURENESS.headed;
  return axis.ofAgencies ? SURENESS.headed : axis.ofNames ? SURENESS.listed : SURENESS.none;
}

function readCarriedPlace(axis: Axis, column: number, header: Header): void {
  const text = axis.places.get(column);
  if (text === undefined) return;
  if (axis.role === 'district') header.district ??= placeName(text);
  else header.province ??= placeName(text);
}

function readHeaderPart(line: Line, row: number, column: number, header: Header, isHeader: boolean): void {
  const cell = line.view.at(row, column);
  if (!cell) {
    readCarriedPlace(axisAt(line, row), column, header);
    return;
  }
  const text = cellText(cell);
  const axis = axisAt(line, row);
  const year = axis.years.get(line.view.span(row, column).left) ?? null;
  const role = roleOf(text);
  if (year !== null && axis.role !== 'rank' && axis.role !== 'place') {
    header.year ??= year;
    // "คะแนนปี 2567" says both.
    if (role === 'score' && isHeader) header.roles.add(role);
    return;
  }
  if (role !== null && !OF_NAMES.has(axis.role)) {
    const titled = NOT_SCORES.includes(role) && (line.turned || role === 'note') && isRemark(text);
    if (!isHeader || titled) return;
    header.roles.add(role);
    header.version ??= versionOf(text) ?? (role === 'earlier' ? UNREVIEWED : null);
    const years = yearsIn(text);
    if (years.length === 1) header.year ??= years[0]?.year ?? null;
    return;
  }
  if (typeof cell.value !== 'string') return;
  if (readAxisCell(axis, text, header)) return;
  const version = isHeader ? versionOf(text) : null;
  if (version !== null && !looksLikeAgency(text)) {
    header.version ??= version;
    return;
  }
  const sureness = surenessOf(axis, text);
  if (sureness > SURENESS.none && (role !== null || isTotalName(text))) header.roles.add(role ?? 'average');
  else if (sureness > header.sureness) {
    header.agency = agencyName(text);
    header.sureness = sureness;
    const place = placeIn(text);
    header.district ??= place.district;
    header.province ??= place.province;
    const { top, left } = line.view.span(row, column);
    header.agencyAt = `${top}:${left}`;
    // A bare number after a name is part of it: there are villages and schools with numbers in their names.
    const years = /ปี|[พค]\.?\s?ศ|FY/i.test(text) ? yearsIn(text) : [];
    if (years.length === 1) header.year ??= years[0]?.year ?? null;
  } else if (sureness === SURENESS.none) header.plain ??= text;
}

/** Reads the cells above a column, the nearest first; a table without a header of its own has that of the one before. */
export function readHeader(
  block: Block,
  column: number,
  headerRows: ReadonlySet<number>,
): Readonly<Header> & { readonly broad: boolean } {
  const { line } = block;
  const header: Header = {
    agency: null,
    sureness: SURENESS.none,
    agencyAt: null,
    year: null,
    plain: null,
    kind: null,
    district: null,
    province: null,
    version: null,
    roles: new Set(),
  };
  const reach = reachOf(line);
  const read = (top: number, ceiling: number, isHeader: (row: number) => boolean): void => {
    for (const row of rowsAbove(line, top, ceiling)) {
      const { left, right } = line.view.span(row, column);
      if (left <= line.column && line.column <= right) continue;
      readHeaderPart(line, row, column, header, isHeader(row));
    }
  };
  read(block.top, block.ceiling, (row) => headerRows.size === 0 || headerRows.has(row));
  if (header.roles.size === 0 && block.previousTop !== null) read(block.previousTop, 0, () => true);
  // In a list the names of agencies and the years may also stand behind the scores, under headers of their own.
  const open = line.turned && (header.agency === null || header.year === null);
  const end = open ? Math.min(line.view.rowCount, block.bottom + 1 + reach) : 0;
  for (let row = block.bottom + 1; row < end; row += 1) {
    const { role } = axisAt(line, row);
    if (role !== null && BEHIND.has(role)) readHeaderPart(line, row, column, header, true);
  }
  const { agency, kind, plain } = header;
  return {
    ...header,
    plain: plain !== null && kind !== null ? joinKind(kind, plain) : plain,
    agency: agency !== null && kind !== null && !looksLikeAgency(agency) ? joinKind(kind, agency) : agency,
    broad: header.sureness === SURENESS.broad,
  };
}
