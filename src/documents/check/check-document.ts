import { withDigits } from '../../framework/with-digits';
import type { FiscalYear } from '../../framework';
import type { Analysis, Finding } from '../../scores/types';
import { analysisText, type AnalysisKey } from '../../text/analysis-th';
import type { SheetDocument } from '../../workbook/sheet-document';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { unbroken, type Together } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { SheetRows } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';
import { addTitleBlock, agencyLine } from '../title-block';
import { COLUMN_WIDTHS } from './columns';
import { addFromItems, addItems, wayNote } from './items';
import { addFindings, addLimits, addPriorities } from './lists';
import { analysisNotes } from './notes';

/** What the sheet needs beside the analysis. */
export interface CheckSheet {
  readonly planYear: FiscalYear | null;
  /** The sentence of a finding in Thai. */
  readonly findingSentence: (finding: Finding) => string;
  /** The documents are divided by the issues, and no item was read that tells these exactly. */
  readonly issuesByIndicators: boolean;
}

type Section = AnalysisKey extends infer Key ? (Key extends `section.${infer Name}` ? Name : never) : never;

/** Rows below a heading that stay on its page: all of a short table, of a long one its header and first rows. */
const KEPT_WITH_HEADING = 6;

/**
 * The hidden sheet ตรวจสอบข้อมูล: what a person who prepares the documents should know and nobody signs or publishes. Findings with their
 * cells, why the level is what it is, the limits, and what each indicator and each item could win.
 */
export function checkDocument(
  analysis: Analysis,
  options: DocumentOptions,
  { planYear, findingSentence, issuesByIndicators }: CheckSheet,
): SheetDocument {
  const inDigits = (text: string): string => withDigits(text, options.digits);
  const styles = themeStyles(options);
  const year = yearText(analysis.set.fiscalYear, options.digits);
  const sheet = new SheetRows(COLUMN_WIDTHS, styles, metricsOf(options));
  const gaps: number[] = [];
  const section = (name: Section): void => {
    gaps.push(sheet.next);
    sheet.gap(10);
    sheet.add([{ value: inDigits(`${gaps.length}. ${analysisText(`section.${name}`)}`), style: 'section' }]);
  };
  const whole = (value: string): void => {
    sheet.add([{ value, style: 'paragraph', span: COLUMN_WIDTHS.length }]);
  };

  addTitleBlock(
    sheet,
    [
      { text: analysisText('check.title'), style: 'title' },
      { text: analysisText('year', { year }), style: 'subtitle' },
      agencyLine(analysis.set),
      { text: analysisText('check.note'), style: 'noteCenter' },
    ],
    COLUMN_WIDTHS.length,
  );
  section('findings');
  if (analysis.findings.length === 0) whole(analysisText('no-findings'));
  else addFindings(sheet, analysis, findingSentence, inDigits);
  section('level');
  for (const note of analysisNotes(analysis)) whole(inDigits(note));
  if (issuesByIndicators) whole(inDigits(analysisText('note.issues-by-indicators')));
  section('limits');
  addLimits(sheet, analysis);
  section('priorities');
  addPriorities(sheet, analysis);
  if (analysis.items.length > 0) {
    section('items');
    addItems(sheet, analysis, inDigits);
  }
  if (analysis.fromItems.length > 0) {
    section('from-items');
    addFromItems(sheet, analysis);
  }
  const way = wayNote(analysis);
  if (way !== null) {
    section('way');
    whole(inDigits(way));
  }

  const together = gaps.map((gap, index): Together => ({
    gap,
    to: Math.min(gap + 1 + KEPT_WITH_HEADING, (gaps[index + 1] ?? sheet.next) - 1),
  }));
  return {
    kind: 'check',
    name: sheetName('check', planYear, options.digits),
    marker: sheetMarker('check', planYear),
    hidden: true,
    font: options.font,
    styles,
    columns: COLUMN_WIDTHS,
    rows: unbroken(sheet.rows, together, {
      orientation: 'portrait',
      titleRows: null,
    }),
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: printSetup(
      options.font,
      'portrait',
      { top: 0, left: 0, bottom: sheet.next - 1, right: COLUMN_WIDTHS.length - 1 },
      null,
    ),
  };
}
