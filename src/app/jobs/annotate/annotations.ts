import type { DigitStyle } from '../../../framework';
import { withDigits } from '../../../documents';
import type { Analysis, AnalysisOptions } from '../../../scores/types';
import { ANNOTATIONS_THAI } from '../../../text/annotations-th';
import { fillIn } from '../../../text/fill-in';
import type { Cell, CellGrid, CellRef, Workbook } from '../../../workbook/cell-grid';
import type { CellChange } from '../../../workbook/host-workbook';
import type { CellStyle } from '../../../workbook/sheet-document';
import { levelWords } from '../../views/level-words';
import { FreeCells } from './free-cells';
import { bandsOfOneScore, classContent, levelContent, type PlacedScore } from './score-formulas';

/** What is written beside scores, and where it was written before. */
export interface Annotations {
  readonly changes: readonly CellChange[];
  /** Scores that get something beside them. */
  readonly scores: number;
  /** Sheets that change. */
  readonly sheets: readonly string[];
  /** Sheets that have it already. */
  readonly already: readonly string[];
  /** Sheets with scores that have no room beside them. */
  readonly full: readonly string[];
}

/** Scores that stand one below the other, or one row of a list with its agency. */
interface Block {
  readonly analysis: Analysis;
  readonly sheet: string;
  readonly scores: readonly PlacedScore[];
}

interface Column {
  readonly header: string;
  /** What stands beside each row; a row that is not there stays empty. */
  readonly contents: ReadonlyMap<number, CellChange['content']>;
}

const STYLE: CellStyle = { horizontal: 'center', vertical: 'top' };
const HEADER_STYLE: CellStyle = { ...STYLE, bold: true, wrap: true };

/** A list needs at least this many scores in one row; fewer are cells of a form. */
const LEAST_IN_ROW = 3;

function placedScores(analysis: Analysis, grids: ReadonlyMap<string, CellGrid>): (PlacedScore & CellRef)[] {
  return analysis.indicators.flatMap(({ score, cell }) => {
    if (score === null || cell === null) return [];
    const shown: Cell | undefined = grids.get(cell.sheet)?.rows[cell.row]?.[cell.column];
    return [{ ...cell, score, cell: shown }];
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

const isRow = (scores: readonly PlacedScore[]): boolean =>
  scores.length >= LEAST_IN_ROW && scores.every(({ row }) => row === scores[0]?.row);

const rowsOf = (scores: readonly PlacedScore[]): number[] => scores.map(({ row }) => row);

/** "ผลการจำแนก ๒๕๖๗ (เกณฑ์ ๘๕)": it also tells a later run that these columns are there. */
function classHeader({ set, options }: Analysis, digits: DigitStyle): string {
  const { threshold, urgentBelow }: AnalysisOptions = options;
  const year = set.fiscalYear === null ? '' : ` ${set.fiscalYear}`;
  const urgent = urgentBelow === null ? '' : fillIn(ANNOTATIONS_THAI.urgent, { urgent: urgentBelow / 100 });
  return withDigits(fillIn(ANNOTATIONS_THAI.class, { year, threshold: threshold / 100, urgent }), digits);
}

function columnsBesideColumn({ analysis, scores }: Block, digits: DigitStyle): Column[] {
  const bands = bandsOfOneScore(analysis);
  const contents = (of: (score: PlacedScore) => CellChange['content']): Column['contents'] =>
    new Map(scores.map((score) => [score.row, of(score)]));
  return [
    {
      header: classHeader(analysis, digits),
      contents: contents((score) => classContent(score, analysis.options)),
    },
    ...(bands
      ? [{ header: ANNOTATIONS_THAI.level, contents: contents((score) => levelContent(score, bands)) }]
      : []),
  ];
}

/**
 * Beside a list there is one row for each agency: which indicators are weak, and its level. Both in one cell, as a
 * level alone in a cell would be read as one that the list states.
 */
function columnsBesideList(blocks: readonly Block[], digits: DigitStyle): Column[] {
  const [first] = blocks;
  if (!first) return [];
  const result = ({ analysis: { indicators, level } }: Block): string => {
    const numbers = indicators.flatMap(({ indicator, class: own }) =>
      own === null || own === 'strength' ? [] : [indicator],
    );
    const weak =
      numbers.length === 0
        ? ANNOTATIONS_THAI.strong
        : fillIn(ANNOTATIONS_THAI.weak, { numbers: numbers.join(' · ') });
    return withDigits(level === null ? weak : `${weak} (${levelWords(level, 'th')})`, digits);
  };
  return [
    {
      header: classHeader(first.analysis, digits),
      contents: new Map(blocks.map((block) => [block.scores[0]?.row ?? 0, { value: result(block) }])),
    },
  ];
}

/** The same header stands in the row already, right of the scores. */
function isThere(grid: CellGrid | undefined, row: number, column: number, header: string): boolean {
  return grid?.rows[row]?.some((cell, index) => index > column && cell?.value === header) ?? false;
}

/**
 * Class and level for every score that was read: into the first free columns right of it, formulas that Excel 2010
 * knows where the score is a number, else values. Nothing that is there is touched, formulas that show nothing
 * included.
 */
export function annotations(
  workbook: Workbook,
  formulas: readonly CellRef[],
  analyses: readonly Analysis[],
  digits: DigitStyle,
): Annotations {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const free = new FreeCells(workbook, formulas);
  const changes: CellChange[] = [];
  const sheets = new Set<string>();
  const already = new Set<string>();
  const full = new Set<string>();
  let scores = 0;

  const write = (sheet: string, placed: readonly PlacedScore[], columns: readonly Column[]): void => {
    const top = Math.min(...rowsOf(placed));
    const bottom = Math.max(...rowsOf(placed));
    const right = Math.max(...placed.map(({ column }) => column));
    const headerRow = Math.max(0, top - 1);
    if (top > 0 && isThere(grids.get(sheet), headerRow, right, columns[0]?.header ?? '')) {
      already.add(sheet);
      return;
    }
    const start = free.columnBeside(sheet, right, { top: headerRow, bottom, width: columns.length });
    if (start === null) {
      full.add(sheet);
      return;
    }
    columns.forEach(({ header, contents }, index) => {
      const column = start + index;
      for (let row = headerRow; row <= bottom; row += 1) free.take({ sheet, row, column });
      if (top > 0) {
        changes.push({ sheet, row: headerRow, column, content: { value: header }, style: HEADER_STYLE });
      }
      for (const [row, content] of contents) changes.push({ sheet, row, column, content, style: STYLE });
    });
    scores += placed.length;
    sheets.add(sheet);
  };

  const rows: Block[] = [];
  for (const analysis of analyses) {
    for (const onSheet of grouped(placedScores(analysis, grids), ({ sheet }) => sheet)) {
      const sheet = onSheet[0]?.sheet ?? '';
      if (isRow(onSheet)) rows.push({ analysis, sheet, scores: onSheet });
      else {
        for (const column of grouped(onSheet, (score) => String(score.column))) {
          write(sheet, column, columnsBesideColumn({ analysis, sheet, scores: column }, digits));
        }
      }
    }
  }
  const listOf = ({ sheet, scores: placed, analysis }: Block): string =>
    [analysis.set.fiscalYear, ...placed.map(({ column }) => column), sheet].join();
  for (const list of grouped(rows, listOf)) {
    write(
      list[0]?.sheet ?? '',
      list.flatMap(({ scores: placed }) => placed),
      columnsBesideList(list, digits),
    );
  }
  return { changes, scores, sheets: [...sheets], already: [...already], full: [...full] };
}
