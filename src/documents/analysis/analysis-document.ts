import type { FiscalYear } from '../../framework';
import type { Analysis, Finding } from '../../scores/types';
import { analysisText, type AnalysisKey } from '../../text/analysis-th';
import { documentText } from '../../text/documents-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { withDigits } from '../../framework/with-digits';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { unbroken } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { SheetRows } from '../sheet-rows';
import { CHART_COLOR, CLASS_RULES, themeStyles } from '../theme';
import { addTitleBlock, agencyLine } from '../title-block';
import { COLUMN, COLUMN_WIDTHS } from './columns';
import { addClassList, addFindings, addPriorities } from './lists';
import { analysisNotes } from './notes';
import { addIndicators, addInstruments, addLimits } from './score-tables';

/** What the analysis sheet needs beside the analysis itself. */
export interface AnalysisSheet {
  readonly planYear: FiscalYear | null;
  /** The sentence of a finding in Thai. */
  readonly findingSentence: (finding: Finding) => string;
}

/** What a heading stands over. */
type Section = AnalysisKey extends infer Key ? (Key extends `section.${infer Name}` ? Name : never) : never;

const CHART_HEIGHT: Points = 300;
/** A little less than the columns, whose widths every viewer rounds. */
const CHART_WIDTH: Points = 0.95 * COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);

/** Rows below a heading that stay on its page: all of a short table, of a long one its header and first rows. */
const KEPT_WITH_HEADING = 6;

/**
 * The analysis sheet (วิเคราะห์ผล): scores, classes, instruments, overall and level with the reasons, strengths,
 * weaknesses, priorities and findings. Results are native formulas with our own results cached; where a score is
 * missing they are plain values, so that no error value can appear.
 */
export function analysisDocument(
  analysis: Analysis,
  options: DocumentOptions,
  { findingSentence, planYear }: AnalysisSheet,
): SheetDocument {
  const inDigits = (text: string): string => withDigits(text, options.digits);
  const styles = themeStyles(options.digits);
  const year = yearText(analysis.set.fiscalYear, options.digits);
  const sheet = new SheetRows(COLUMN_WIDTHS, styles, options.font);
  const gaps: number[] = [];
  const section = (name: Section): void => {
    gaps.push(sheet.next);
    sheet.gap(10);
    sheet.add([{ value: inDigits(`${gaps.length}. ${analysisText(`section.${name}`)}`), style: 'section' }]);
  };

  addTitleBlock(
    sheet,
    [
      { text: analysisText('title'), style: 'title' },
      { text: analysisText('year', { year }), style: 'subtitle' },
      agencyLine(analysis.set),
      { text: inDigits(analysisNotes(analysis).join(' ')), style: 'note' },
    ],
    COLUMN_WIDTHS.length,
  );

  section('indicators');
  const limits = addLimits(sheet, analysis);
  sheet.gap(6);
  const indicators = addIndicators(sheet, analysis, limits);
  section('chart');
  const chartRow = sheet.next;
  sheet.gap(CHART_HEIGHT);
  section('instruments');
  addInstruments(sheet, analysis, indicators);
  section('strengths');
  addClassList(sheet, analysis, ['strength'], limits);
  section('weaknesses');
  addClassList(sheet, analysis, ['weakness', 'urgent'], limits);
  section('priorities');
  addPriorities(sheet, analysis);
  if (analysis.findings.length > 0) {
    section('findings');
    addFindings(sheet, analysis, findingSentence, inDigits);
  }

  const rows = unbroken(
    sheet.rows,
    gaps.map((gap, index) => ({
      gap,
      to: Math.min(gap + 1 + KEPT_WITH_HEADING, (gaps[index + 1] ?? sheet.next) - 1),
    })),
    { columns: COLUMN_WIDTHS, orientation: 'portrait', titleRows: null },
  );
  const column = (index: number) => ({ ...indicators, left: index, right: index });
  return {
    kind: 'analysis',
    name: sheetName('analysis', planYear, options.digits),
    marker: sheetMarker('analysis', planYear),
    font: options.font,
    styles,
    columns: COLUMN_WIDTHS,
    rows,
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: CLASS_RULES.map((rule) => ({ ...rule, range: column(COLUMN.class) })),
    charts: [
      {
        title: inDigits(analysisText('chart', { year })),
        categories: column(COLUMN.name),
        values: column(COLUMN.score),
        seriesName: documentText('column.score'),
        color: CHART_COLOR,
        axisMinimum: 0,
        axisMaximum: 100,
        anchor: { row: chartRow, column: 0 },
        width: CHART_WIDTH,
        height: CHART_HEIGHT - 6,
      },
    ],
    freeze: { rows: 0, columns: 0 },
    print: printSetup(
      options.font,
      'portrait',
      { top: 0, left: 0, bottom: sheet.next - 1, right: COLUMN_WIDTHS.length - 1 },
      null,
    ),
  };
}
