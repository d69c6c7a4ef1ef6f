import type { Item } from '../../framework/types';
import { finding } from '../../scores/findings';
import type { Stated, Hundredths } from '../../scores/types';
import type { CellRef } from '../../workbook/cell-grid';
import { AreaIndex, type Area } from '../areas';
import type { Fragment } from '../assemble';
import { contextFrom, titlesOf, type Context } from '../context';
import { groupBy } from '../group-by';
import { isOfScores } from '../roles';
import { cellText, type PlacedCell, type SheetView } from '../sheet-view';
import { tableWords, type TableWords } from '../table-words';
import { isTotalName } from '../totals';
import type { ScoreReading } from '../values';
import { UNNAMED_VERSION } from '../versions';
import { identifyBy, identityKey, nameByPlainHeaders } from '../whose';
import { skeleton } from '../../scores/thai-text';
import { findItemLines } from './item-lines';
import { isItemWording } from './wordings';
import { scoreCount, type ItemColumn } from './item-columns';
import { itemCount, tablesOfItems, type ItemTable } from './item-tables';

/** The reading of an item and where it stands. */
export interface ItemReading {
  readonly item: Item;
  readonly reading: ScoreReading;
  readonly scoreCell: CellRef;
}

/** What one table says of the items of one agency and year. */
export interface ItemFragment extends Fragment {
  readonly items: readonly ItemReading[];
  /** Means of groups of items as written, by the number of the group. */
  readonly groups: readonly (Stated<Hundredths> & { readonly id: string })[];
}

/** A table has at least as many scores of items; fewer codes with numbers beside them may be anything. */
const FEWEST_ITEMS = 2;

/** Nothing else than scores is often 0, 50 and 100 alone, and nothing else than shares has two decimals. */
function looksLikeScores(columns: readonly ItemColumn[]): boolean {
  const scores = columns.flatMap(({ readings }) =>
    readings.flatMap(({ reading }) => (reading.kind === 'score' ? [reading.score] : [])),
  );
  const steps = scores.every((score) => score % 5000 === 0) && scores.some((score) => score > 0);
  const fractions = scores.filter((score) => score % 100 !== 0).length;
  return steps || (fractions > 0 && scores.some((score) => score > 2500));
}

/** Rows of a table whose wordings are looked at. */
const SAMPLE = 60;

/** Whether the codes of a table are those of ITA: other lists have rows e1, e2 as well. */
function isOfIta({ line, rows }: ItemTable, words: TableWords): boolean {
  const titled = line.rows.slice(0, SAMPLE).filter(({ wording }) => isItemWording(wording)).length;
  const instruments = new Set(rows.map(({ item }) => item.instrument)).size;
  return words.ofIta || titled >= FEWEST_ITEMS || instruments > 1 || rows.length >= MANY;
}

/** Whether a sheet says anywhere that its rows are questions, or speaks of ITA. */
const speaksOfItems = (view: SheetView): boolean =>
  [{ text: view.sheet }, ...view.texts].some(
    ({ text }) => text.length <= LONGEST_LABEL && SPEAKS_OF_ITEMS.test(skeleton(text)),
  );

const SPEAKS_OF_ITEMS = new RegExp(
  `^(?:${['รหัส', 'เลขที่', 'เลข', 'ลำดับ'].map(skeleton).join('|')})?${skeleton('ข้อ')}(?:$|[0-9ieo]|${['ที่', 'คำถาม'].map(skeleton).join('|')})` +
    `|${skeleton('รายข้อ')}|(?:^|[^a-z])ita`,
);
/** No other list has as many rows that are coded so. */
const MANY = 15;
const LONGEST_LABEL = 100;

/** Rows over a table in which its titles and heads stand. */
const TITLE_REACH = 8;
const OF_RESULTS = new RegExp(
  ['ผลการตรวจ', 'ผลตรวจ', 'ผลการพิจารณา', 'ผลการประเมิน', 'ผลประเมิน', 'คะแนน'].map(skeleton).join('|'),
);

/** A title, a head or the tab speaks of what was found or assessed: then yes and no are results. */
function speaksOfResults(view: SheetView, { top }: Area): boolean {
  const texts = [view.sheet];
  for (let row = Math.max(0, top - TITLE_REACH); row < top; row += 1)
    for (const { cell } of view.rowCells(row)) texts.push(cellText(cell));
  return texts.some((text) => OF_RESULTS.test(skeleton(text)));
}

/** Whether a table shows that its numbers are scores of items. */
function holdsScores(
  view: SheetView,
  { area }: ItemTable,
  columns: readonly ItemColumn[],
  words: TableWords,
): boolean {
  const named = columns.some(({ roles }) => roles.has('score') || roles.has('overall'));
  if (words.other !== null && !words.ofIta) return false;
  if (words.ofTargets && !named) return false;
  if (named) return true;
  const others = words.ofOthers || words.withMeasures;
  if (columns.every((column) => column.words)) return !others && speaksOfResults(view, area);
  if (others) return words.ofScores && !words.withMeasures && looksLikeScores(columns);
  return words.ofScores || columns.some(({ roles }) => isOfScores(roles)) || looksLikeScores(columns);
}

/** How well a column is supported as the one of the scores. */
function supportOf(column: ItemColumn): readonly number[] {
  const { roles, hidden, version } = column;
  const header = roles.has('score') ? 2 : roles.has('overall') || roles.has('percent') ? 1 : 0;
  return [Number(!hidden), version ?? UNNAMED_VERSION, header, Number(!column.words), scoreCount(column)];
}

function isBetter(left: ItemColumn, right: ItemColumn): boolean {
  const [a, b] = [supportOf(left), supportOf(right)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The other columns that may be the scores as well as the best one: nothing but their place decides. */
function rivalsOf(best: ItemColumn, group: readonly ItemColumn[]): readonly ItemColumn[] {
  const [, ...decisive] = supportOf(best).slice(0, -1);
  return group.filter(
    (other) =>
      other !== best &&
      !other.hidden &&
      scoreCount(other) * 2 >= scoreCount(best) &&
      supportOf(other)
        .slice(1, -1)
        .every((value, index) => value === decisive[index]) &&
      other.readings.some((one, index) => !sameReading(one.reading, best.readings[index]?.reading)),
  );
}

const sameReading = (left: ScoreReading, right: ScoreReading | undefined): boolean =>
  left.kind === right?.kind &&
  (left.kind !== 'score' || right.kind !== 'score' || left.score === right.score);

/** Columns that nothing tells apart: of so many none is the one of the scores. */
const TOO_MANY = 2;

/** In a list of agencies or years what names neither is a total. */
function withoutTotals(columns: readonly ItemColumn[]): readonly ItemColumn[] {
  const isOwned = ({ identity }: ItemColumn): boolean => identity.agency !== null || identity.year !== null;
  const owned = columns.filter(isOwned);
  const kept = owned.length > 0 ? owned : columns;
  return kept.filter(({ identity }) => identity.agency === null || !isTotalName(identity.agency));
}

function fragmentsOf(view: SheetView, table: ItemTable, context: Context, words: TableWords): ItemFragment[] {
  const { line, block } = table;
  const columns = withoutTotals(nameByPlainHeaders(table.columns, context));
  if (!holdsScores(view, table, columns, words)) return [];
  const identify = identifyBy(block, columns, context, null);
  const groups = groupBy(
    columns,
    (column) => `${identityKey(identify(column))}@${column.version === null ? (column.agencyAt ?? '') : ''}`,
  );
  return [...groups.values()].flatMap((group): ItemFragment[] => {
    const [first, ...others] = group;
    if (!first) return [];
    const best = others.reduce((chosen, other) => (isBetter(other, chosen) ? other : chosen), first);
    const rivals = rivalsOf(best, group);
    if (scoreCount(best) === 0 || rivals.length >= TOO_MANY) return [];
    return [
      {
        sheet: view.sheet,
        identity: identify(best),
        nameLine: null,
        version: best.version ?? block.version,
        ofList: line.turned && groups.size > 1,
        byNumber: false,
        readings: [],
        ambiguous: [],
        stated: { overall: [], level: null, instruments: {}, eitParts: {}, uncalculated: [] },
        findings: rivals.map(({ column, readings }) =>
          finding('other-reading', {
            message: 'other-reading.undecided',
            severity: 'warning',
            cells: readings.map(({ row }) => line.view.ref(row, column)),
          }),
        ),
        items: best.readings.map(({ item, row, reading }) => ({
          item,
          reading,
          scoreCell: line.view.ref(row, best.column),
        })),
        groups: [...best.groups, ...(groups.size === 1 ? table.means : [])].map(
          ({ id, row, column, value }) => ({
            id,
            value,
            cell: line.view.ref(row, column),
          }),
        ),
      },
    ];
  });
}

/** Cells that no table fills: titles stand in them. Beside the rows of a table stands what is said of its items. */
function cellsOutside(
  view: SheetView,
  tables: readonly ItemTable[],
  others: readonly Area[],
): readonly PlacedCell[] {
  const all = [...tables.map(({ area }) => ({ ...area, left: 0, right: Infinity })), ...others].map(
    (area) => ({ area }),
  );
  const index = new AreaIndex(all.sort((a, b) => a.area.top - b.area.top));
  return [...view.cells()].filter(({ row, column }) => !index.covers(row, column));
}

/** Reads the tables of items on a sheet; `others` are the areas of its other tables. */
export function readItems(view: SheetView, others: readonly Area[]): readonly ItemFragment[] {
  const lines = findItemLines(view);
  if (lines.length === 0) return [];
  const titles = titlesOf(view, view.cells(), () => false);
  const years = new Set(titles.flatMap(({ year, ofPlan }) => (year === null || ofPlan ? [] : [year])));
  const [year = null] = years.size === 1 ? years : [];
  const tables = lines
    .flatMap((line) => tablesOfItems(line, lines, year))
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  if (tables.reduce((sum, table) => sum + itemCount(table), 0) < FEWEST_ITEMS) return [];
  const outside = cellsOutside(view, tables, others);
  const areas = new AreaIndex(tables);
  const contextOf = contextFrom(titlesOf(view, outside, (row) => areas.lastAbove(row) > 0));
  const speaks = speaksOfItems(view);
  return tables.flatMap((table) => {
    const words = tableWords(view, table.area, 0, table.line.turned);
    return !speaks && !isOfIta(table, words) ? [] : fragmentsOf(view, table, contextOf(table.area), words);
  });
}
