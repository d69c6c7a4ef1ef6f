import { finding } from '../scores/findings';
import type { Finding, Hundredths } from '../scores/types';
import type { CellGrid, CellRef } from '../workbook/cell-grid';
import { AreaIndex } from './areas';
import { readingsOf, type Fragment } from './assemble';
import { agreesWith, choose, type Chosen, type Reason, type Rival } from './choose';
import type { Cover } from './covers';
import { contextFrom, titlesOf, type Context, type Title } from './context';
import { evidenceOf, verdictOn, type Verdict } from './earning';
import { layOut } from './layout';
import type { ItemReading } from './items/item-reading';
import type { ItemFragment } from './items/read-items';
import { findLines, nextNamedRow, type Line } from './lines';
import { nameLineAbove } from './name-lines';
import { shareNotes } from './note-owners';
import { notesOf, type Notes } from './notes';
import { otherInstrument } from './other-instruments';
import { roleOf, type Role } from './roles';
import { totalsBeside, weightedColumns, type Series } from './series';
import { cellText, SheetView, type PlacedCell } from './sheet-view';
import { statedIn, statedRows, type StatedValues } from './stated';
import { tableWords, type TableWords } from './table-words';
import { tablesOf, type Table } from './tables';
import { identifyBy, nameByPlainHeaders, withoutTotals, type Identify } from './whose';

/** Everything one sheet says of scores, in the order of the sheet, and what it says of other things. */
export interface ReadSheet {
  readonly fragments: readonly Fragment[];
  readonly items: readonly ItemFragment[];
  /** Of tables that hold no scores. */
  readonly findings: readonly Finding[];
  /** What a sheet without a table says of scores on other sheets. */
  readonly cover: Cover | null;
}

function withNotes(stated: StatedValues, beside: StatedValues['overall'], notes: Notes): StatedValues {
  return {
    ...stated,
    overall: [...stated.overall, ...beside, ...notes.overall],
    level: stated.level ?? notes.level[0] ?? null,
  };
}

/** What is told of columns that were not taken, by why they were not. */
const TOLD: Readonly<Record<Reason, { readonly message: string; readonly severity: Finding['severity'] }>> = {
  hidden: { message: 'other-reading.hidden', severity: 'info' },
  version: { message: 'other-reading.version', severity: 'info' },
  overall: { message: 'other-reading.overall', severity: 'info' },
  header: { message: 'other-reading', severity: 'info' },
  undecided: { message: 'other-reading.undecided', severity: 'warning' },
};

/** Columns with these roles may be taken for scores by their values; that they were left out is told. */
const TOLD_ROLES: readonly Role[] = ['target', 'gap', 'weighted', 'progress', 'share'];

const cellsOf = (line: Line, { column, readings }: Series) =>
  readingsOf(line, column, readings).map(({ scoreCell }) => scoreCell);

const rivalFinding = (line: Line, { series, reason }: Rival): Finding =>
  finding('other-reading', { ...TOLD[reason], cells: cellsOf(line, series) });

/** One finding for all the columns of a table whose role is known and not that of scores. */
function leftOutByRole(line: Line, leftOut: readonly Series[]): Finding[] {
  const known = leftOut.filter(({ roles }) => TOLD_ROLES.some((role) => roles.has(role)));
  if (known.length === 0 || line.turned) return [];
  return [
    finding('other-reading', {
      message: 'other-reading.role',
      cells: known.flatMap((series) => cellsOf(line, series)),
    }),
  ];
}

/** Single values that were divided by 100. */
function lostFractions(line: Line, { column, readings }: Series): Finding[] {
  const lost = readings.filter((one) => one.lost === true);
  if (lost.length === 0) return [];
  const cells = readingsOf(line, column, lost).map(({ scoreCell }) => scoreCell);
  return [finding('other-reading', { message: 'other-reading.lost-fraction', severity: 'warning', cells })];
}

/** A total or a level whose formula has no result: nothing was checked with it. */
const uncalculatedTotals = (cells: StatedValues['uncalculated']): Finding[] =>
  cells.length === 0
    ? []
    : [finding('not-calculated', { message: 'not-calculated.total', severity: 'info', cells })];

const unplacedFinding = (line: Line, unplaced: readonly Series[]): Finding[] =>
  unplaced.length === 0
    ? []
    : [finding('left-out', { cells: unplaced.flatMap((series) => cellsOf(line, series)) })];

/** A sheet while its tables are read. */
interface Sheet {
  readonly view: SheetView;
  readonly contextOf: (area: Table['area']) => Context;
  readonly notesFor: (table: Table) => Notes;
  readonly wordsOf: (table: Table) => TableWords;
}

/** What a table says before it is judged whether it holds scores. */
interface Draft {
  readonly table: Table;
  readonly chosen: readonly Chosen[];
  readonly identify: Identify;
  readonly nameLine: string | null;
  readonly notes: Notes;
  readonly findings: readonly Finding[];
}

function draftOf(sheet: Sheet, table: Table, nameLine: string | null, listed: boolean): Draft {
  const { block, area, leftOut } = table;
  const context = sheet.contextOf(area);
  const { series, unplaced } = withoutTotals(block, nameByPlainHeaders(table.series, context));
  const identify = identifyBy(block, series, context, listed ? nameLine : null);
  const notes = sheet.notesFor(table);
  const chosen = choose(
    series,
    leftOut,
    identify,
    notes.overall.map(({ value }) => value),
  );
  return {
    table,
    chosen,
    identify,
    nameLine,
    notes: chosen.length === 1 ? notes : { overall: [], level: [] },
    findings: [...leftOutByRole(block.line, leftOut), ...unplacedFinding(block.line, unplaced)],
  };
}

/** A list is judged as a whole; it has more than this many rows or columns of scores. */
const FEWEST_OF_LIST = 2;

function judge(
  words: TableWords,
  { table, chosen }: Draft,
  stated: readonly StatedValues[],
): readonly Verdict[] {
  const agrees = ({ best }: Chosen, index: number): boolean =>
    agreesWith(
      best,
      (stated[index]?.overall ?? []).map(({ value }): Hundredths => value),
    );
  if (chosen.length > FEWEST_OF_LIST) {
    const some = chosen.slice(0, SAMPLE).filter(agrees).length * 2 > Math.min(chosen.length, SAMPLE);
    const verdict = verdictOn(
      evidenceOf(
        table.block,
        chosen.map(({ best }) => best),
        words,
        some,
        table.leftOut,
      ),
    );
    return chosen.map(() => verdict);
  }
  return chosen.map((one, index) =>
    verdictOn(evidenceOf(table.block, [one.best], words, agrees(one, index), table.leftOut)),
  );
}

/** Rows of a list whose totals are looked at. */
const SAMPLE = 50;

function fragmentsOf(sheet: Sheet, draft: Draft): Pick<ReadSheet, 'fragments' | 'findings'> {
  const { table, chosen, identify, nameLine, notes } = draft;
  const { block } = table;
  const { line } = block;
  const floor = nextNamedRow(line, block.bottom);
  const rows = statedRows(block, floor);
  const alone = chosen.length === 1;
  const stated = chosen.map(({ best }) =>
    withNotes(
      statedIn(block, rows, best, alone ? weightedColumns(block, best) : [], identify(best).year),
      alone ? totalsBeside(block, best) : [],
      notes,
    ),
  );
  const words = sheet.wordsOf(table);
  const verdicts = judge(words, draft, stated);
  const fragments = chosen.flatMap(({ best, others }, index): Fragment[] => {
    const verdict = verdicts[index];
    if (verdict === 'no-scores') return [];
    return [
      {
        sheet: sheet.view.sheet,
        identity: identify(best),
        nameLine,
        version: best.version ?? block.version,
        ofList: line.turned && chosen.length > 1,
        byNumber: block.mentions.every(({ byNumber }) => byNumber),
        readings: readingsOf(line, best.column, best.readings),
        ambiguous: line.ambiguous
          .filter(({ row }) => row >= block.ceiling && row < floor)
          .map((mention) => ({
            mention,
            cell: line.view.ref(mention.row, mention.column),
            score: line.view.ref(mention.row, best.column),
          })),
        stated: stated[index] ?? {
          overall: [],
          level: null,
          instruments: {},
          eitParts: {},
          uncalculated: [],
        },
        findings: [
          ...(verdict === 'doubtful' ? [finding('doubtful-scores', { cells: cellsOf(line, best) })] : []),
          ...(best.fractions
            ? [finding('other-reading', { message: 'other-reading.fractions', cells: cellsOf(line, best) })]
            : []),
          ...lostFractions(line, best),
          ...uncalculatedTotals(stated[index]?.uncalculated ?? []),
          ...others.map((other) => rivalFinding(line, other)),
          ...(index === 0 ? draft.findings : []),
        ],
      },
    ];
  });
  return fragments.length > 0 ? { fragments, findings: [] } : { fragments, findings: noScores(draft, words) };
}

/** A table whose numbers are no scores is told, so that nobody looks for what was left out. */
function noScores({ table, chosen, findings }: Draft, words: TableWords): Finding[] {
  const { line } = table.block;
  // That it is another assessment is told of the sheet.
  if (words.other !== null) return [];
  const told = chosen.map(({ best }) =>
    finding('other-reading', { message: 'other-reading.no-scores', cells: cellsOf(line, best) }),
  );
  return [...told, ...findings];
}

/** The whole of a sheet that has no table. */
const WHOLE = { top: Infinity, bottom: -1, left: 0, right: Infinity } as const;
/** More cells are data of another kind. */
const MOST_CELLS_OF_COVER = 60;

function coverOf(view: SheetView): Cover | null {
  let filled = 0;
  for (const { cell } of view.cells()) {
    filled += cell.value === null ? 0 : 1;
    if (filled > MOST_CELLS_OF_COVER) return null;
  }
  const cells = [...view.cells()];
  const notes = notesOf(view, cells, () => false);
  const titles = titlesOf(view, cells, () => false);
  const words = tableWords(view, { ...WHOLE, top: view.rowCount, left: 0, right: view.columnCount }, 0, true);
  if (!words.ofScores && notes.overall.length === 0) return null;
  const context = contextFrom(titles)({ ...WHOLE, top: view.rowCount, right: view.columnCount });
  return { identity: { ...context, agency: context.ofPlace ? null : context.agency }, notes };
}

/** A text of this length names a table; a longer one speaks of many things. */
const LONGEST_NAME_OF_OTHER = 200;

/** Other assessments that the tab or a text outside the tables names, each told once. */
function otherInstruments(view: SheetView, outside: Iterable<PlacedCell>): Finding[] {
  const named = new Map<string, CellRef | null>();
  const tab = otherInstrument(view.sheet);
  if (tab !== null) named.set(tab, null);
  for (const { row, column, cell } of outside) {
    if (typeof cell.value !== 'string' || cell.value.length > LONGEST_NAME_OF_OTHER) continue;
    const name = otherInstrument(cell.value);
    if (name !== null && (named.get(name) ?? null) === null) named.set(name, view.ref(row, column));
  }
  return [...named].map(([name, cell]) => finding('other-instrument', { params: { name }, cells: [cell] }));
}

/** In a list of this many agencies what stands beside the scores are columns of the list, and no titles. */
const LONG_LIST = 20;

const isLongList = ({ block, series }: Table): boolean => block.line.turned && series.length >= LONG_LIST;

/** Fewer rows may be years of one agency, whose title stands in the same row where a sheet was turned. */
const FEWEST_AGENCIES = 3;

const isOfAgencies = ({ block, series }: Table): boolean =>
  block.line.turned && series.filter(({ identity }) => identity.agency !== null).length >= FEWEST_AGENCIES;

/** Labels of titles; any other word with a role heads a column, and its year is that of the column alone. */
const LABELS: ReadonlySet<Role | null> = new Set<Role | null>([null, 'agency', 'year', 'district', 'note']);

/** The cells of a sheet that belong to no table, row by row; heads of columns beside a list are no titles. */
function cellsOutside(view: SheetView, index: AreaIndex<Table>): readonly PlacedCell[] {
  return [...view.filledRows()].flatMap((row) => {
    const across = index.across(row);
    if (across.some(isLongList)) return [];
    const besideList = across.some(isOfAgencies);
    return [...view.rowCells(row)].filter(
      ({ column, cell }) =>
        !index.covers(row, column) && !(besideList && !LABELS.has(roleOf(cellText(cell)))),
    );
  });
}

/** Whether all of these cells hold scores of items, and so none of indicators. */
function whereItemsStand(items: readonly ItemFragment[]): (cells: readonly CellRef[]) => boolean {
  const keyOf = ({ row, column }: CellRef): string => `${row}:${column}`;
  const taken = new Set(items.flatMap((one) => one.items.map(({ scoreCell }) => keyOf(scoreCell))));
  return (cells) => taken.size > 0 && cells.length > 0 && cells.every((cell) => taken.has(keyOf(cell)));
}

/** Reads one sheet. @param reading of items; null where there can be none */
export function readSheet(grid: CellGrid, reading: ItemReading | null): ReadSheet {
  const { grid: laid, origin } = layOut(grid);
  const view = new SheetView(laid, origin);
  const lines = findLines(view);
  if (lines.length === 0) {
    const items = reading?.read(view, []) ?? [];
    return {
      fragments: [],
      items,
      findings: otherInstruments(view, view.cells()),
      cover: items.length > 0 ? null : coverOf(view),
    };
  }
  const found = tablesOf(lines);
  const tables = found.filter(({ series }) => series.length > 0);
  const index = new AreaIndex(tables);
  const outside = cellsOutside(view, index);
  const titles: readonly Title[] = titlesOf(view, outside, (row) => index.lastAbove(row) > 0);
  const notes = notesOf(view, outside, (row, column) => index.covers(row, column));
  const sheet: Sheet = {
    view,
    contextOf: contextFrom(titles),
    notesFor: shareNotes(notes, tables, index, titles),
    wordsOf: ({ area, block }) => tableWords(view, area, index.lastAbove(area.top), block.line.turned),
  };
  const nameLines = tables.map(({ area }) => nameLineAbove(view, area));
  const listed = !nameLines.includes(null) && new Set(nameLines).size > 1;
  const read = tables.map((table, at) =>
    fragmentsOf(sheet, draftOf(sheet, table, nameLines[at] ?? null, listed)),
  );
  const unread = found.filter(({ series }) => series.length === 0);
  const areas = tables.map(({ area }) => area);
  const items = reading?.read(view, areas) ?? [];
  const isOfItems = whereItemsStand(items);
  return {
    cover: null,
    fragments: read
      .flatMap(({ fragments }) => fragments)
      .filter(({ readings }) => !isOfItems(readings.map(({ scoreCell }) => scoreCell))),
    items,
    findings: [
      ...otherInstruments(view, outside),
      ...[
        ...read.flatMap(({ findings }) => findings),
        ...unread.flatMap(({ block, leftOut }) => leftOutByRole(block.line, leftOut)),
      ].filter(({ cells }) => !isOfItems(cells)),
    ],
  };
}
