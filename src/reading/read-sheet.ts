import type { FiscalYear } from '../framework/types';
import { finding } from '../scores/findings';
import type { Finding } from '../scores/types';
import type { CellGrid } from '../workbook/cell-grid';
import { agencyKey } from './agencies';
import { AreaIndex, type Area } from './areas';
import { readingsOf, type Fragment } from './assemble';
import { blocksOf, type Block, type Identity } from './blocks';
import { contextFrom, titlesOf, type Title } from './context';
import { groupBy } from './group-by';
import { layOut } from './layout';
import { findLines, nextNamedRow, type Line } from './lines';
import { nameLineAbove } from './name-lines';
import { shareNotes } from './note-owners';
import { notesOf, type Notes } from './notes';
import { seriesOf, totalsBeside, weightedColumns, type Series } from './series';
import { isOfScores } from './roles';
import { SheetView } from './sheet-view';
import { statedIn, statedRows, type StatedValues } from './stated';

interface Table {
  readonly block: Block;
  readonly series: readonly Series[];
  readonly area: Area;
}

/** The cells of the sheet that a block and its scores fill, without the header. */
function areaOf(block: Block, series: readonly Series[]): Area {
  const { line } = block;
  const columns = [line.column, ...series.map(({ column }) => column)];
  const rows = block.mentions.map(({ row }) => row);
  const box = {
    top: rows.reduce((highest, row) => Math.min(highest, row), Infinity),
    bottom: rows.reduce((lowest, row) => Math.max(lowest, row), 0),
    left: columns.reduce((least, column) => Math.min(least, column), line.column),
    right: columns.reduce((most, column) => Math.max(most, column), line.column),
  };
  return line.turned ? { top: box.left, bottom: box.right, left: box.top, right: box.bottom } : box;
}

const key = (identity: Identity): string =>
  `${identity.agency === null ? '' : agencyKey(identity.agency)}|${identity.year ?? ''}`;

/** Whole columns of names differ by their plain headers only where no header says otherwise: then these are agencies. */
function nameByPlainHeaders(series: readonly Series[]): readonly Series[] {
  const plain = series.map(({ plainHeader }) => plainHeader);
  const named = series.filter(({ identity }) => identity.agency !== null || identity.year !== null);
  const distinct = new Set(plain).size === plain.length && !plain.includes(null);
  const scored = series.some(({ roles }) => isOfScores(roles) || roles.has('overall'));
  return series.length > 1 && named.length === 0 && distinct && !scored
    ? series.map((one) => ({ ...one, identity: { agency: one.plainHeader, year: null } }))
    : series;
}

/** Total and average rows of a list of agencies or years are none themselves. */
function withoutTotals(series: readonly Series[]): readonly Series[] {
  const years = new Set(series.flatMap(({ identity }) => identity.year ?? []));
  return years.size > 1 || series.some(({ identity }) => identity.agency !== null)
    ? series.filter(
        ({ identity, roles }) =>
          identity.agency !== null || !(roles.has('overall') || roles.size === 0) || identity.year !== null,
      )
    : series;
}

/** A column that was replaced later comes last, whatever its header says besides. */
const REPLACED = 4;

/** How well a column is supported as the one of the scores: its header first, then how full it is. */
function support(series: Series): number {
  const { roles, identity, readings } = series;
  const read = series.scores.length / Math.max(1, readings.length);
  const header = isOfScores(roles) || roles.has('overall') ? 2 : 0;
  const named = identity.agency !== null || identity.year !== null ? 1 : 0;
  return header + named + read - (roles.has('earlier') ? REPLACED : 0);
}

const sameScores = (left: Series, right: Series): boolean =>
  left.readings.every(({ reading }, index) => {
    const other = right.readings[index]?.reading;
    return reading.kind === 'score' && other?.kind === 'score' && reading.score === other.score;
  });

/** Weighted points are the scores times the same factor (0.30 or 0.40) within an instrument: no second reading. */
function isWeightedCopy(best: Series, other: Series): boolean {
  const ratios = best.readings.flatMap(({ reading }, index) => {
    const second = other.readings[index]?.reading;
    return reading.kind === 'score' && second?.kind === 'score' && reading.score > 0
      ? [second.score / reading.score]
      : [];
  });
  return ratios.length > 1 && ratios.every((ratio) => ratio < 0.45);
}

/** A few numbers of another table that share the rows are no second reading. */
function isRival(best: Series, other: Series): boolean {
  return other.scores.length * 2 >= best.scores.length;
}

interface Chosen {
  readonly best: Series;
  readonly others: readonly Series[];
}

/**
 * One column per agency and year; where several could be meant, the best supported and, told, the others. `identify`
 * says whose scores a column holds when its own header does not say all.
 */
function choose(series: readonly Series[], identify: (series: Series) => Identity): readonly Chosen[] {
  // Two agencies may have the same name; two columns under one cell are of one agency.
  const groups = groupBy(series, (one) => `${key(identify(one))}@${one.agencyAt ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [best, ...rest] = [...group].sort((a, b) => support(b) - support(a));
    if (!best) return [];
    const others = rest.filter(
      (other) => isRival(best, other) && !sameScores(best, other) && !isWeightedCopy(best, other),
    );
    return { best, others };
  });
}

/** Among columns of several years, one that gives none is another reading of the year before it, not of the title's. */
function yearsBeside(all: readonly Series[]): (series: Series) => FiscalYear | null {
  const dated = all.filter(({ identity }) => identity.year !== null);
  if (new Set(dated.map(({ identity }) => identity.year)).size < 2) return () => null;
  return ({ agencyAt, column }) =>
    agencyAt === null
      ? ((dated.findLast((other) => other.column < column) ?? dated[0])?.identity.year ?? null)
      : null;
}

function tablesOf(lines: readonly Line[]): Table[] {
  return lines.flatMap((line) =>
    blocksOf(line).flatMap((block): Table[] => {
      const series = withoutTotals(nameByPlainHeaders(seriesOf(block, lines)));
      return series.length === 0 ? [] : [{ block, series, area: areaOf(block, series) }];
    }),
  );
}

function withNotes(stated: StatedValues, beside: StatedValues['overall'], notes: Notes): StatedValues {
  return {
    overall: [...stated.overall, ...beside, ...notes.overall],
    level: stated.level ?? notes.level[0] ?? null,
    instruments: stated.instruments,
  };
}

function fragmentsOf(
  view: SheetView,
  tables: readonly Table[],
  titles: readonly Title[],
  notesFor: (table: Table) => Notes,
): Fragment[] {
  const nameLines = tables.map(({ area }) => nameLineAbove(view, area));
  const listed = !nameLines.includes(null) && new Set(nameLines).size > 1;
  const contextOf = contextFrom(titles);
  return tables.flatMap((table, index) => {
    const { block, area } = table;
    const { line } = block;
    const context = contextOf(area);
    const nameLine = nameLines[index] ?? null;
    const yearBeside = yearsBeside(table.series);
    const single = new Set(table.series.map(({ agencyAt }) => agencyAt)).size === 1;
    const identify = (series: Series): Identity => ({
      agency:
        (series.broad && single ? context.agency : null) ??
        series.identity.agency ??
        block.identity.agency ??
        (listed ? nameLine : null) ??
        context.agency,
      year: series.identity.year ?? block.identity.year ?? yearBeside(series) ?? context.year,
    });
    const chosen = choose(table.series, identify);
    const floor = nextNamedRow(line, block.bottom);
    const rows = statedRows(block, floor);
    const own = chosen.length === 1 ? notesFor(table) : { overall: [], level: [] };
    return chosen.map(({ best, others }): Fragment => {
      const alone = chosen.length === 1;
      return {
        sheet: view.sheet,
        identity: identify(best),
        nameLine,
        readings: readingsOf(line, best.column, best.readings),
        ambiguous: line.ambiguous
          .filter(({ row }) => row >= block.ceiling && row < floor)
          .map((mention) => ({
            mention,
            cell: line.view.ref(mention.row, mention.column),
            score: line.view.ref(mention.row, best.column),
          })),
        stated: withNotes(
          statedIn(block, rows, best, alone ? weightedColumns(block, best) : []),
          alone ? totalsBeside(block, best) : [],
          own,
        ),
        findings: [
          ...(best.fractions ? [best] : []).map((read) =>
            otherReading(line, read, 'other-reading.fractions'),
          ),
          ...others.map((other) => otherReading(line, other, 'other-reading')),
        ],
      };
    });
  });
}

/** Tells of a column that was read otherwise than it may be meant, or was not read though it might be the scores. */
function otherReading(line: Line, { column, readings }: Series, message: string): Finding {
  const cells = readingsOf(line, column, readings).map(({ scoreCell }) => scoreCell);
  return finding('other-reading', { message, cells });
}

/** Everything one sheet says of scores, in the order of the sheet. */
export function readSheet(grid: CellGrid): readonly Fragment[] {
  const { grid: laid, origin } = layOut(grid);
  const view = new SheetView(laid, origin);
  const lines = findLines(view);
  if (lines.length === 0) return [];
  const tables = [...tablesOf(lines)].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const index = new AreaIndex(tables);
  const inTable = (row: number, column: number): boolean => index.covers(row, column);
  const titles = titlesOf(view, inTable);
  return fragmentsOf(view, tables, titles, shareNotes(notesOf(view, inTable), tables, index, titles));
}
