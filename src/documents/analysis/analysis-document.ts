import { withDigits } from '../../framework/with-digits';
import type { Analysis } from '../../scores/types';
import { analysisText } from '../../text/analysis-th';
import { documentText } from '../../text/documents-th';
import type { DocumentChart, Points, SheetDocument } from '../../workbook/sheet-document';
import { titleOf } from '../draft';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { unbroken } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { addSignatures } from '../plan/signature';
import { SheetRows } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { chartColor, CLASS_RULES, themeStyles } from '../theme';
import { addTitleBlock, agencyLine, type TitleLine } from '../title-block';
import { COLUMN, COLUMN_WIDTHS, ISSUE_COLUMN_WIDTHS } from './columns';
import { analysisContent, isDividedByIssues, type DocumentWords } from './content';
import { addContent, CHART_HEIGHT, type DrawnScores } from './draw-content';

const ORIENTATION = 'portrait';

/** A little less than the columns, whose widths every viewer rounds. */
const CHART_WIDTH: Points = 0.95 * COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);

/** What stands above the analysis: its title, the year of the scores, the agency. */
export function analysisTitle(analysis: Analysis, options: DocumentOptions): readonly TitleLine[] {
  const year = yearText(analysis.set.fiscalYear, options.digits);
  return [
    { text: titleOf(analysisText('title'), analysis), style: 'title' },
    { text: analysisText('year', { year }), style: 'subtitle' },
    agencyLine(analysis.set),
  ];
}

function chartOf(
  { indicators, chartRow }: DrawnScores,
  analysis: Analysis,
  options: DocumentOptions,
): DocumentChart {
  const year = yearText(analysis.set.fiscalYear, options.digits);
  const column = (index: number) => ({ ...indicators, left: index, right: index });
  return {
    kind: 'bars',
    title: withDigits(analysisText('chart', { year }), options.digits),
    categories: column(COLUMN.name),
    series: [
      { name: documentText('column.score'), values: column(COLUMN.score), color: chartColor(options) },
    ],
    axisMinimum: 0,
    axisMaximum: 100,
    anchor: { row: chartRow, column: 0 },
    width: CHART_WIDTH,
    height: CHART_HEIGHT - 6,
  };
}

/**
 * The analysis sheet (วิเคราะห์ผล): the analysis in words with the table of scores and its chart, and the places to sign. It is made to
 * be signed and published: what speaks of cells, doubts and gains stands on the sheet ตรวจสอบข้อมูล.
 */
export function analysisDocument(
  analysis: Analysis,
  options: DocumentOptions,
  { texts, ...sources }: DocumentWords,
): SheetDocument {
  const styles = themeStyles(options);
  const contentSources = { analysis, digits: options.digits, ...sources };
  const columns = isDividedByIssues(contentSources) ? ISSUE_COLUMN_WIDTHS : COLUMN_WIDTHS;
  const sheet = new SheetRows(columns, styles, metricsOf(options));
  addTitleBlock(sheet, analysisTitle(analysis, options), columns.length);
  const content = analysisContent(contentSources, texts);
  const { scores, together, lastSection } = addContent(sheet, content, analysis);
  const signatures = addSignatures(sheet, columns, styles.signature ?? {}, options.signers);
  const signed = signatures === null ? [] : [{ gap: lastSection, to: signatures.last }];
  return {
    kind: 'analysis',
    name: sheetName('analysis', sources.plan.planYear, options.digits),
    marker: sheetMarker('analysis', sources.plan.planYear),
    font: options.font,
    styles,
    columns,
    rows: unbroken(sheet.rows, [...together, ...signed], {
      orientation: ORIENTATION,
      titleRows: null,
    }),
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats:
      scores === null
        ? []
        : CLASS_RULES.map((rule) => ({
            ...rule,
            range: { ...scores.indicators, left: COLUMN.class, right: COLUMN.class },
          })),
    charts: scores === null ? [] : [chartOf(scores, analysis, options)],
    freeze: { rows: 0, columns: 0 },
    print: printSetup(
      options.font,
      ORIENTATION,
      { top: 0, left: 0, bottom: sheet.next - 1, right: columns.length - 1 },
      null,
    ),
  };
}
