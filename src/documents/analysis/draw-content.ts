import { toNumber } from '../../scores/exact';
import type { Analysis } from '../../scores/types';
import type { CellRange } from '../../workbook/cell-grid';
import type { Points } from '../../workbook/sheet-document';
import { numberCell, textCell } from '../cells';
import type { Together } from '../paper/page-ends';
import type { SheetRows } from '../sheet-rows';
import { MAXIMUM_ROW_HEIGHT } from '../text/row-height';
import type { StyleName } from '../theme';
import { COLUMN_WIDTHS } from './columns';
import type { Columns, ItemTable, Part, ScoreTable, Section } from './content-types';
import { addScoreTable } from './score-table';

const ALL = COLUMN_WIDTHS.length;

const ABOVE_SECTION: Points = 10;
const ABOVE_GROUP: Points = 4;
const ABOVE_TABLE: Points = 6;
const BELOW_TABLE: Points = 6;
export const CHART_HEIGHT: Points = 206;

/** How the first line of a paragraph begins: a cell knows no indent of its first line alone. */
const FIRST_LINE = '\u00A0'.repeat(10);

/** Where the scores and their chart came to stand. */
export interface DrawnScores {
  readonly indicators: CellRange;
  readonly chartRow: number;
}

export interface DrawnContent {
  /** null where the content has none. */
  readonly scores: DrawnScores | null;
  /** Rows that belong on one page: a heading and what follows it, the table and its chart. */
  readonly together: readonly Together[];
  /** The gap above the last section. */
  readonly lastSection: number;
}

/** Draws a text over all columns; one that is higher than Excel's highest row in several rows. */
function addText(sheet: SheetRows, text: string, style: StyleName): void {
  for (const value of sheet.split(text, 0, style, MAXIMUM_ROW_HEIGHT, ALL)) {
    sheet.add([{ value, style, span: ALL }]);
  }
}

function addColumns(sheet: SheetRows, { columns }: Columns): void {
  const span = ALL / columns.length;
  sheet.add(columns.map(({ heading }) => ({ value: heading, style: 'header', span })));
  sheet.add(columns.map(({ lines }) => ({ value: lines.join('\n'), style: 'text', span })));
}

/** Every column has its own cell, so that people can sort and filter. */
function addItems(sheet: SheetRows, { headers, items }: ItemTable): void {
  sheet.add(headers.map((header) => textCell(header, 'header')));
  for (const { instrument, name, score, shown } of items)
    sheet.add([
      textCell(instrument, 'center'),
      textCell(name),
      score === null ? textCell(shown, 'center') : numberCell(toNumber(score), 'score'),
    ]);
}

function addScores(sheet: SheetRows, analysis: Analysis, table: ScoreTable): DrawnScores {
  const indicators = addScoreTable(sheet, analysis, table);
  const chartRow = sheet.next;
  sheet.gap(CHART_HEIGHT);
  return { indicators, chartRow };
}

/** Draws the analysis in words, section by section. */
export function addContent(sheet: SheetRows, sections: readonly Section[], analysis: Analysis): DrawnContent {
  const together: Together[] = [];
  let scores: DrawnScores | null = null;
  let lastSection = sheet.next;
  const addPart = (part: Part): void => {
    if (part.kind === 'paragraph') addText(sheet, `${FIRST_LINE}${part.text}`, 'paragraph');
    else if (part.kind === 'item') addText(sheet, `${part.number} ${part.text}`, 'item');
    else if (part.kind === 'columns') addColumns(sheet, part);
    else if (part.kind === 'item-scores') {
      addItems(sheet, part);
      sheet.gap(BELOW_TABLE);
    } else {
      const gap = sheet.next;
      sheet.gap(ABOVE_TABLE);
      scores = addScores(sheet, analysis, part);
      together.push({ gap, to: scores.chartRow });
    }
  };
  for (const { heading, groups } of sections) {
    const gap = sheet.next;
    lastSection = gap;
    sheet.gap(ABOVE_SECTION);
    sheet.add([{ value: heading, style: 'section' }]);
    groups.forEach((group, place) => {
      const above = place === 0 ? gap : sheet.next;
      if (place > 0) sheet.gap(ABOVE_GROUP);
      if (group.heading !== null) sheet.add([{ value: group.heading, style: 'groupHeading', span: ALL }]);
      const [first, ...rest] = group.parts;
      if (first) addPart(first);
      together.push({ gap: above, to: sheet.next - 1 });
      rest.forEach(addPart);
    });
  }
  return { scores, together, lastSection };
}
