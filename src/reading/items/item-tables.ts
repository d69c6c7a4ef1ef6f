import type { FiscalYear } from '../../framework/types';
import { itemId } from '../../framework/item-id';
import { skeleton } from '../../scores/thai-text';
import { agencyKey, looksLikeAgency } from '../agencies';
import type { Area } from '../areas';
import { NOBODY, rowFacts, type Block } from '../blocks';
import { groupBy } from '../group-by';
import { NOWHERE } from '../places';
import { headerRowsOf } from '../headers';
import type { Line } from '../lines';
import { roleOf } from '../roles';
import { numberOf } from '../values';
import { yearsIn } from '../years';
import { groupRows, mergedMeans, type Mean } from './group-means';
import {
  columnAt,
  embeddedColumn,
  isViable,
  withoutFullMarks,
  type Heads,
  type ItemColumn,
} from './item-columns';
import type { ItemLine } from './item-lines';
import type { ItemRow } from './row-context';
import { resolveItems, type NamedRow } from './resolve';

/** Items with the columns of scores beside them. */
export interface ItemTable {
  readonly line: ItemLine;
  /** The items as names of a block, so that headers are read as those of indicators are. */
  readonly block: Block;
  readonly rows: readonly NamedRow[];
  readonly columns: readonly ItemColumn[];
  /** Groups of items whose mean is merged over them, in a column of its own. */
  readonly means: readonly Mean[];
  readonly area: Area;
}
interface Part {
  readonly rows: readonly ItemRow[];
  readonly ceiling: number;
  readonly previousTop: number | null;
}

const SEPARATOR_REACH = 12;

/** Rows between items that open another table: a header again, an agency or a year. */
function opensTable({ view, column }: ItemLine, row: number): boolean {
  const from = Math.max(0, column - SEPARATOR_REACH);
  let labels = 0;
  let scores = false;
  for (let at = from; at <= column + SEPARATOR_REACH; at += 1) {
    const cell = view.own(row, at);
    if (typeof cell?.value !== 'string') continue;
    if (looksLikeAgency(cell.value)) return true;
    const role = roleOf(cell.value);
    if (role === null && yearsIn(cell.value).length === 1) return true;
    if (role !== null || HEADS_ITEMS.test(skeleton(cell.value))) labels += 1;
    scores ||= role === 'score' && numberOf(cell) === null;
  }
  return scores && labels > 1;
}

const HEADS_ITEMS = new RegExp(
  `^(?:${['ข้อ', 'คำถาม', 'รายการ', 'รายละเอียด', 'ประเด็น'].map(skeleton).join('|')})`,
);

function partsOf(line: ItemLine): Part[] {
  if (line.turned) return [{ rows: line.rows, ceiling: 0, previousTop: null }];
  const parts: { rows: ItemRow[]; ceiling: number; previousTop: number | null }[] = [];
  line.rows.forEach((row, index) => {
    const before = line.rows[index - 1];
    let opens = before === undefined;
    for (let at = (before?.row ?? 0) + 1; at < row.row && !opens; at += 1) opens = opensTable(line, at);
    if (!opens) parts.at(-1)?.rows.push(row);
    else
      parts.push({
        rows: [row],
        ceiling: (before?.row ?? -1) + 1,
        previousTop: parts.at(-1)?.rows[0]?.row ?? null,
      });
  });
  return parts;
}

function blockOf(line: ItemLine, { ceiling, previousTop }: Part, rows: readonly NamedRow[]): Block {
  const names: Line = { ...line, mentions: [], gaps: [], ambiguous: [] };
  return {
    line: names,
    mentions: [],
    top: rows[0]?.row ?? 0,
    bottom: rows.at(-1)?.row ?? 0,
    ceiling,
    opening: ceiling,
    previousTop,
    identity: NOBODY,
    version: null,
  };
}

/** The rows of one agency, year and version of a table that has a row for each item of each. */
interface Share extends Pick<Block, 'identity' | 'version'> {
  readonly rows: readonly NamedRow[];
}

/** A table that names its items again and again has columns that say whose each row is. */
function sharesOf(block: Block, rows: readonly NamedRow[]): readonly Share[] {
  const whole: Share = { rows, identity: NOBODY, version: null };
  if (block.line.turned || distinctItems(rows) * 2 > rows.length) return [whole];
  const facts = rowFacts(block.line, rows);
  const shares = groupBy(rows.keys(), (index) => {
    const { agency = null, year = null, place, version = null } = facts[index] ?? {};
    return [agency === null ? '' : agencyKey(agency), year, place?.district, place?.province, version].join(
      '|',
    );
  });
  return [...shares.values()].map((own) => {
    const { agency = null, year = null, place = NOWHERE, version = null } = facts[own[0] ?? 0] ?? {};
    return { rows: own.flatMap((index) => rows[index] ?? []), identity: { agency, year, ...place }, version };
  });
}

const distinctItems = (rows: readonly NamedRow[]): number =>
  new Set(rows.map(({ item }) => itemId(item))).size;

/** Columns behind the items in which their scores may stand; in a list every column is an agency. */
const REACH = 30;
const REACH_LEFT = 4;

/** The columns at the right of the items, up to the next line in the same rows; then those at the left. */
function sidesOf(line: ItemLine, block: Block, lines: readonly ItemLine[]): readonly (readonly number[])[] {
  const { view, column } = line;
  const next = lines
    .filter(
      (other) =>
        other.turned === line.turned &&
        other.column > column &&
        other.rows.some(({ row }) => row >= block.top && row <= block.bottom),
    )
    .reduce((least, other) => Math.min(least, other.column), Infinity);
  const end = Math.min(next, view.columnCount, line.turned ? Infinity : column + 1 + REACH);
  const right = Array.from({ length: Math.max(0, end - column - 1) }, (_, k) => column + 1 + k);
  const left = Array.from({ length: Math.min(REACH_LEFT, column) }, (_, k) => column - 1 - k);
  return line.turned ? [right] : [right, left];
}
/** What all shares of a block have in common. */
type Common = Pick<Heads, 'block' | 'headerRows' | 'groups'>;

function tableOf(
  line: ItemLine,
  common: Common,
  { rows, identity, version }: Share,
  lines: readonly ItemLine[],
): ItemTable | null {
  const { block } = common;
  const taken = new Set(rows.map(({ row }) => row));
  const heads: Heads = { ...common, view: line.view, rows, taken };
  const table = { line, block: { ...block, identity, version }, rows };
  for (const side of sidesOf(line, block, lines)) {
    const all = side.map((column) => columnAt(heads, column));
    const columns = withoutFullMarks(all.filter(isViable));
    if (columns.length > 0) {
      const means = all.flatMap(({ column }) => mergedMeans(line.view, line.column, rows, taken, column));
      return { ...table, columns, means, area: areaOf(line, rows, columns) };
    }
  }
  const embedded = embeddedColumn(heads);
  return embedded && { ...table, columns: [embedded], means: [], area: areaOf(line, rows, []) };
}

function areaOf(line: ItemLine, rows: readonly NamedRow[], columns: readonly ItemColumn[]): Area {
  const all = [line.column, ...columns.map(({ column }) => column)];
  const box = {
    top: rows[0]?.row ?? 0,
    bottom: rows.at(-1)?.row ?? 0,
    left: all.reduce((least, column) => Math.min(least, column), line.column),
    right: all.reduce((most, column) => Math.max(most, column), line.column),
  };
  return line.turned ? { top: box.left, bottom: box.right, left: box.top, right: box.bottom } : box;
}

/** The tables of a line; all of its rows together say which items they are. */
export function tablesOfItems(
  line: ItemLine,
  lines: readonly ItemLine[],
  year: FiscalYear | null,
): readonly ItemTable[] {
  const items = new Map(resolveItems(line.rows, year).map((one) => [one.row, one]));
  return partsOf(line).flatMap((part): ItemTable[] => {
    const rows = part.rows.flatMap(({ row }) => items.get(row) ?? []);
    if (rows.length === 0) return [];
    const block = blockOf(line, part, rows);
    const named = new Set(rows.map(({ row }) => row));
    const common: Common = { block, headerRows: headerRowsOf(block), groups: groupRows(line, block, named) };
    return sharesOf(block, rows).flatMap((share) => tableOf(line, common, share, lines) ?? []);
  });
}

/** How many different items a table has. */
export const itemCount = ({ rows }: ItemTable): number => distinctItems(rows);
