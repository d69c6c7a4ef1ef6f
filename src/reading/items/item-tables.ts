import type { FiscalYear, Item } from '../../framework/types';
import { itemId } from '../../framework/item-id';
import { skeleton, arabicDigits, cleanText } from '../../scores/thai-text';
import type { Hundredths } from '../../scores/types';
import { looksLikeAgency } from '../agencies';
import type { Area } from '../areas';
import { NOBODY, type Block } from '../blocks';
import { headerRowsOf, NOT_SCORES, readHeader } from '../headers';
import type { Line } from '../lines';
import { isOfScores, roleOf, type Role } from '../roles';
import type { SeriesHead } from '../series';
import { cellText, type TableView } from '../sheet-view';
import { numberOf, type ScoreReading } from '../values';
import { yearsIn } from '../years';
import type { ItemLine, ItemRow } from './item-lines';
import { isPair, isWord, readItemScore, readPair } from './item-values';
import { resolveItems, type NamedRow } from './resolve';

/** One column of item scores (of the view). */
export interface ItemColumn extends SeriesHead {
  readonly readings: readonly { readonly item: Item; readonly row: number; readonly reading: ScoreReading }[];
  /** Yes and no instead of numbers. */
  readonly words: boolean;
  /** Groups of items whose mean stands in the column: "9.1". */
  readonly groups: readonly { readonly id: string; readonly row: number; readonly value: Hundredths }[];
}

/** Items with the columns of scores beside them. */
export interface ItemTable {
  readonly line: ItemLine;
  /** The items as names of a block, so that headers are read as those of indicators are. */
  readonly block: Block;
  readonly rows: readonly NamedRow[];
  readonly columns: readonly ItemColumn[];
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

const NOT_ITEM_SCORES: readonly Role[] = [
  ...NOT_SCORES,
  'year',
  'agency',
  'district',
  'place',
  'indicator',
  'instrument',
];
/** Over a column of yes and no these words say what is asked. */
const ASKED: ReadonlySet<Role> = new Set<Role>(['share', 'note', 'progress']);

/** A value merged over several items is that of their group. */
const coversItems = (
  view: TableView,
  { row }: NamedRow,
  column: number,
  rows: ReadonlySet<number>,
): boolean => {
  const { top, bottom } = view.span(row, column);
  for (let at = top; at <= bottom; at += 1) if (at !== row && rows.has(at)) return true;
  return false;
};

const FEWEST_FRACTIONS = 3;

/** Percentages whose format was lost. */
function areFractions(view: TableView, rows: readonly NamedRow[], column: number): boolean {
  const values = rows.flatMap(({ row }) => {
    const cell = view.own(row, column);
    return typeof cell?.value === 'number' && !cell.percent && !cell.date ? [cell.value] : [];
  });
  return (
    values.length >= FEWEST_FRACTIONS &&
    values.every((value) => value >= 0 && value <= 1) &&
    values.some((value) => !Number.isInteger(value))
  );
}

const headAbove = (view: TableView, top: number, column: number): string => {
  for (let row = top - 1; row >= Math.max(0, top - 3); row -= 1) {
    const text = cleanText(cellText(view.at(row, column)));
    if (text !== '') return text;
  }
  return '';
};

const GROUP = /^(?:ตัวชี้วัด)?(?:ย่อย)?\s*(?:ที่|ข้อ)?\s*((?:9|10)\.[1-9])(?![\d.])/;
/** Columns beside the items in which the number of a group may stand. */
const GROUP_REACH = 3;
/** Rows above the first item in which its group may stand. */
const GROUP_ABOVE = 3;

/** The number of the group that a row names at the left of its values. */
function groupIn({ view, column }: ItemLine, row: number): string | null {
  for (let at = Math.max(0, column - GROUP_REACH); at <= column + 1; at += 1) {
    const id = GROUP.exec(arabicDigits(cleanText(cellText(view.own(row, at)))))?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

/** The rows of a table that name a group of items, and no item; they may go on behind the last one. */
function groupRows(line: ItemLine, block: Block, rows: ReadonlySet<number>): { id: string; row: number }[] {
  const found: { id: string; row: number }[] = [];
  for (let row = Math.max(block.ceiling, block.top - GROUP_ABOVE, 0); row < line.view.rowCount; row += 1) {
    const id = rows.has(row) ? null : groupIn(line, row);
    if (id !== null) found.push({ id, row });
    else if (row > block.bottom) break;
  }
  return found;
}

interface Heads {
  readonly view: TableView;
  readonly block: Block;
  readonly headerRows: ReadonlySet<number>;
  readonly rows: readonly NamedRow[];
  readonly taken: ReadonlySet<number>;
  readonly groups: readonly { readonly id: string; readonly row: number }[];
}

const MOST = 0.5;

function columnAt({ view, block, headerRows, rows, taken, groups }: Heads, column: number): ItemColumn {
  const header = readHeader(block, column, headerRows);
  const pair =
    !block.line.turned && isPair(headAbove(view, block.top, column), headAbove(view, block.top, column + 1));
  const cells = rows.map((row) =>
    coversItems(view, row, column, taken) ? undefined : view.own(row.row, column),
  );
  const filled = cells.filter((cell) => cell !== undefined);
  const words = pair || filled.filter(isWord).length > filled.length * MOST;
  const fractions = areFractions(view, rows, column);
  const readings = rows.map(({ row, item }, index) => {
    const cell = cells[index];
    const reading = pair
      ? readPair(cell, view.own(row, column + 1))
      : readItemScore(cell && fractions ? { ...cell, percent: true } : cell, item.instrument, words);
    return { item, row, reading };
  });
  return {
    column,
    identity: {
      agency: header.agency,
      year: header.year,
      district: header.district,
      province: header.province,
    },
    hidden: view.hides(column),
    version: header.version,
    agencyAt: header.agencyAt,
    broad: header.broad,
    plainHeader: header.plain,
    roles: header.roles,
    readings,
    words,
    groups: groups.flatMap(({ id, row }) => {
      const value = view.span(row, column).bottom > row ? null : numberOf(view.own(row, column));
      return value === null || value < 0 || value > 10_000 ? [] : [{ id, row, value }];
    }),
  };
}

const isScore = ({ reading }: ItemColumn['readings'][number]): boolean => reading.kind === 'score';

/** How many items have a usable score in the column. */
export const scoreCount = ({ readings }: ItemColumn): number => readings.filter(isScore).length;

const FEWEST_IN_SERIES = 4;

/** A serial number of the rows, whatever it begins with. */
function isSerial({ readings, roles }: ItemColumn): boolean {
  if (isOfScores(roles)) return false;
  const scores = readings.flatMap(({ reading }) => (reading.kind === 'score' ? [reading.score] : []));
  return (
    scores.length >= FEWEST_IN_SERIES &&
    scores.every((score, index) => index === 0 || score === (scores[index - 1] ?? 0) + 100)
  );
}

const FULL_MARK = 10_000;

/** Of points out of five and the like: no score of an item is that small unless it is nothing. */
const isSmall = ({ readings }: ItemColumn): boolean => {
  const some = readings.flatMap(({ reading }) =>
    reading.kind === 'score' && reading.score > 0 ? [reading.score] : [],
  );
  return some.length > 0 && some.every((score) => score <= 1000);
};

function isViable(column: ItemColumn): boolean {
  const count = scoreCount(column);
  const filled = column.readings.filter(({ reading }) => reading.kind !== 'empty').length;
  if (count === 0 || count * 2 < filled) return false;
  const barred = NOT_ITEM_SCORES.filter((role) => !(column.words && ASKED.has(role)));
  return !barred.some((role) => column.roles.has(role)) && !isSerial(column) && !isSmall(column);
}

/** The same full mark everywhere says nothing beside a column that differs. */
function withoutFullMarks(columns: readonly ItemColumn[]): readonly ItemColumn[] {
  const isFull = ({ readings }: ItemColumn): boolean =>
    readings.every(
      ({ reading }) => reading.kind === 'empty' || (reading.kind === 'score' && reading.score === FULL_MARK),
    );
  const others = columns.filter((one) => !isFull(one));
  return others.length === 0
    ? columns
    : columns.filter(
        (one) =>
          !isFull(one) || isOfScores(one.roles) || one.identity.agency !== null || one.identity.year !== null,
      );
}

function tableOf(
  line: ItemLine,
  part: Part,
  rows: readonly NamedRow[],
  lines: readonly ItemLine[],
): ItemTable | null {
  const block = blockOf(line, part, rows);
  const taken = new Set(rows.map(({ row }) => row));
  const heads: Heads = {
    view: line.view,
    block,
    headerRows: headerRowsOf(block),
    rows,
    taken,
    groups: groupRows(line, block, taken),
  };
  for (const side of sidesOf(line, block, lines)) {
    const columns = withoutFullMarks(side.map((column) => columnAt(heads, column)).filter(isViable));
    if (columns.length > 0) return { line, block, rows, columns, area: areaOf(line, rows, columns) };
  }
  return null;
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
  const named = new Map(resolveItems(line.rows, year).map((one) => [one.row, one]));
  return partsOf(line).flatMap((part) => {
    const rows = part.rows.flatMap(({ row }) => named.get(row) ?? []);
    const table = rows.length === 0 ? null : tableOf(line, part, rows, lines);
    return table ? [table] : [];
  });
}

/** How many different items a table has. */
export const itemCount = ({ rows }: ItemTable): number => new Set(rows.map(({ item }) => itemId(item))).size;
