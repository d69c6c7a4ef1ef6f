import { FORMER_INDICES } from '../../framework/former-indices';
import { FIRST_YEAR } from '../../framework/scoring-rules';
import type { FiscalYear } from '../../framework/types';
import { FULL_SCORE } from '../../scores/exact';
import type { FormerIndex, FormerResult, Hundredths, ScoreSet, Stated } from '../../scores/types';
import type { CellGrid, CellRef } from '../../workbook/cell-grid';
import { agencyKey } from '../agencies';
import { AreaIndex } from '../areas';
import type { Fragment } from '../assemble';
import type { Block } from '../blocks';
import { choose, type Chosen } from '../choose';
import { contextFrom, titlesOf, type Context } from '../context';
import { groupBy } from '../group-by';
import { layOut } from '../layout';
import { labelsOf } from '../layout/names';
import { findLines, linesNamedBy } from '../lines';
import { nameLineAbove } from '../name-lines';
import { shareNotes } from '../note-owners';
import { notesOf, type Notes } from '../notes';
import { cellText, SheetView } from '../sheet-view';
import { statedIn, statedRows } from '../stated';
import { tablesOf, type Table } from '../tables';
import { withTabs } from '../tabs';
import { identifyBy, nameByPlainHeaders, withoutTotals } from '../whose';
import { formerLevelIn, formerLevelOf } from './former-level';
import { formerLabel } from './index-names';

/** What one table says of the five indices of one agency and year. */
interface FormerFragment extends Fragment {
  readonly overall: Stated<Hundredths> | null;
  readonly level: Stated<string> | null;
  readonly indices: readonly FormerIndex[];
}

/** Fewer of the five may be words of another assessment. */
const FEWEST_INDICES = 3;

const isOfFive = ({ block }: Table): boolean =>
  new Set(block.mentions.map(({ indicator }) => indicator)).size >= FEWEST_INDICES;

/** Numbers of this size alone are shares, points or counts. */
const SMALL = 2500;

const holdsScores = ({ best }: Chosen): boolean =>
  best.scores.length >= FEWEST_INDICES && best.scores.some((score) => score > SMALL);

/** Where the next table of names begins in the view of a block: what stands there states nothing of the five. */
function floorOf(view: SheetView, { line, bottom }: Block): number {
  const labelOf = labelsOf();
  const others = view.texts
    .filter(({ text }) => labelOf(text) !== null)
    .map(({ row, column }) => (line.turned ? { row: column, column: row } : { row, column }))
    .flatMap(({ row, column }) => (Math.abs(column - line.column) <= 1 ? row : []));
  const again = line.mentions.map(({ row }) => row);
  return [...others, ...again].reduce(
    (least, row) => (row > bottom ? Math.min(least, row) : least),
    line.view.rowCount,
  );
}

function levelIn(block: Block, rows: ReturnType<typeof statedRows>, column: number): Stated<string> | null {
  const { view, turned } = block.line;
  for (const { row, label } of rows) {
    for (const at of turned || label.kind !== 'overall' ? [column] : [column, column + 1]) {
      const value = formerLevelOf(cellText(view.own(row, at)));
      if (value !== null) return { value, cell: view.ref(row, at) };
    }
  }
  return null;
}

/** A sheet while its tables are read. */
interface Sheet {
  readonly view: SheetView;
  readonly contextOf: (area: Table['area']) => Context;
  readonly notesFor: (table: Table) => Notes;
  /** Levels that sentences state. */
  readonly levels: readonly Stated<string>[];
  /** The only table of scores on it. */
  readonly alone: boolean;
}

function indicesOf({ line }: Block, { best: { column, readings } }: Chosen): readonly FormerIndex[] {
  return FORMER_INDICES.flatMap(({ name }, at): FormerIndex[] => {
    const own = readings.filter(({ mention }) => mention.indicator === at + 1);
    const first = own.find(({ reading }) => reading.kind === 'score') ?? own[0];
    if (!first) return [];
    const { mention, reading } = first;
    const score = reading.kind === 'score' ? reading.score : null;
    return [{ name, score, cell: line.view.ref(mention.row, column) }];
  });
}

function fragmentsOf(sheet: Sheet, table: Table, nameLine: string | null): FormerFragment[] {
  const { block } = table;
  const context = sheet.contextOf(table.area);
  const { series } = withoutTotals(block, nameByPlainHeaders(table.series, context));
  const identify = identifyBy(block, series, context, nameLine);
  const chosen = choose(series, table.leftOut, identify, []).filter(holdsScores);
  const alone = chosen.length === 1;
  const notes = sheet.notesFor(table);
  return chosen.flatMap((one): FormerFragment[] => {
    const { best } = one;
    const ownYear = best.identity.year ?? block.identity.year;
    // A column of a later year repeats something else: the five indices were asked no more.
    if (ownYear !== null && ownYear >= FIRST_YEAR) return [];
    const identity = identify(best);
    // Under a header of years all rows below are of these years, those of the ten indicators too.
    const floor = best.identity.year === null ? floorOf(sheet.view, block) : block.line.view.rowCount;
    // What stands above them beside other tables is of these.
    const rows = statedRows(block, floor).filter(({ row }) => sheet.alone || row > block.top);
    const stated = statedIn(block, rows, best, [], identity.year);
    // A total that is the mean of all five stands where the ten would have that of one instrument.
    const total = stated.overall[0] ?? stated.instruments.IIT ?? (alone ? notes.overall[0] : undefined);
    return [
      {
        sheet: sheet.view.sheet,
        identity,
        nameLine,
        version: best.version ?? block.version,
        ofList: block.line.turned && chosen.length > 1,
        byNumber: false,
        readings: [],
        ambiguous: [],
        stated,
        findings: [],
        overall: total && total.value >= 0 && total.value <= FULL_SCORE ? total : null,
        level: levelIn(block, rows, best.column) ?? (alone && sheet.alone ? (sheet.levels[0] ?? null) : null),
        indices: indicesOf(block, one),
      },
    ];
  });
}

function readSheet(grid: CellGrid): readonly FormerFragment[] {
  const { grid: laid, origin } = layOut(grid, formerLabel);
  const view = new SheetView(laid, origin);
  const tables = tablesOf(linesNamedBy(view, formerLabel)).filter(
    (table) => table.series.length > 0 && isOfFive(table),
  );
  if (tables.length === 0) return [];
  const later = tablesOf(findLines(view)).filter(({ series }) => series.length > 0);
  const all = [...tables, ...later].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const index = new AreaIndex(all);
  const outside = [...view.cells()].filter(({ row, column }) => !index.covers(row, column));
  const titles = titlesOf(view, outside, (row) => index.lastAbove(row) > 0);
  const notes = notesOf(view, outside, (row, column) => index.covers(row, column));
  const sheet: Sheet = {
    view,
    contextOf: contextFrom(titles),
    notesFor: shareNotes(notes, all, index, titles),
    levels: outside.flatMap(({ row, column, cell }) => {
      const value = formerLevelIn(cellText(cell)) ?? formerLevelOf(cellText(cell));
      return value === null ? [] : [{ value, cell: view.ref(row, column) }];
    }),
    alone: all.length === 1,
  };
  const nameLines = tables.map(({ area }) => nameLineAbove(view, area));
  return tables.flatMap((table, at) => fragmentsOf(sheet, table, nameLines[at] ?? null));
}

const scoreCount = ({ indices }: FormerResult): number =>
  indices.filter(({ score }) => score !== null).length;

/** A later year over the five indices is that of the plan or of what stands beside them. */
const formerYear = (year: FiscalYear | null): FiscalYear | null =>
  year !== null && year >= FIRST_YEAR ? null : year;

const resultOf = ({ sheet, identity, overall, level, indices }: FormerFragment): FormerResult => ({
  agency: identity.agency,
  district: identity.district,
  province: identity.province,
  fiscalYear: formerYear(identity.year),
  sheet,
  statedOverall: overall,
  statedLevel: level,
  indices,
});

/** Of several results of one agency and year the fullest is taken; what only another states is kept. */
function united(copies: readonly FormerResult[]): FormerResult[] {
  const [fullest] = [...copies].sort((a, b) => scoreCount(b) - scoreCount(a));
  if (!fullest) return [];
  const said = <T>(pick: (result: FormerResult) => T | null): T | null =>
    pick(fullest) ?? copies.map(pick).find((value) => value !== null) ?? null;
  return [
    {
      ...fullest,
      statedOverall: said(({ statedOverall }) => statedOverall),
      statedLevel: said(({ statedLevel }) => statedLevel),
    },
  ];
}

const keyOf = ({ agency, district, province, fiscalYear, sheet }: FormerResult): string =>
  [
    agency === null ? `|${sheet}` : agencyKey(agency),
    district ?? '',
    province ?? '',
    fiscalYear ?? `|${sheet}`,
  ].join('|');

/** The one agency that a workbook names; null where it names none or several. */
function onlyAgency(named: readonly Pick<FormerResult, 'agency'>[]): string | null {
  const agencies = named.flatMap(({ agency }) => agency ?? []);
  return new Set(agencies.map(agencyKey)).size === 1 ? (agencies[0] ?? null) : null;
}

/** What a workbook holds of 2561 and before, and its later scores without what belongs to these. */
export interface FormerReading {
  readonly former: readonly FormerResult[];
  readonly sets: readonly ScoreSet[];
}

const placeOf = ({ sheet, row, column }: CellRef): string => `${row}:${column}:${sheet}`;

/** A total or a level that stands with the five indices is none of later scores that state none themselves. */
function withoutTotalsOf(former: readonly FormerResult[]): (set: ScoreSet) => ScoreSet {
  const taken = new Set(
    former.flatMap(({ statedOverall, statedLevel }) =>
      [statedOverall, statedLevel].flatMap((stated) => (stated ? placeOf(stated.cell) : [])),
    ),
  );
  const own = <T>(stated: Stated<T> | null): Stated<T> | null =>
    stated !== null && taken.has(placeOf(stated.cell)) ? null : stated;
  return (set) => ({ ...set, statedOverall: own(set.statedOverall), statedLevel: own(set.statedLevel) });
}

/**
 * Reads all results of 2561 and before, in the order of the sheets. Never throws on any grid. A page loads this only for
 * workbooks that may hold some (`mayHoldFormer`).
 * @param sets what the same sheets give of later years: in a workbook of one agency a result without a name is its own
 */
export function readFormer(sheets: readonly CellGrid[], sets: readonly ScoreSet[]): FormerReading {
  const read = withTabs(sheets.flatMap(readSheet)).map(resultOf);
  const only = onlyAgency([...sets, ...read]);
  const named = read.map((result) => ({ ...result, agency: result.agency ?? only }));
  const former = [...groupBy(named, keyOf).values()].flatMap(united);
  return { former, sets: former.length === 0 ? sets : sets.map(withoutTotalsOf(former)) };
}
