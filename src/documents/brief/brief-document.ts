import { withDigits } from '../../framework/with-digits';
import type { Analysis } from '../../scores/types';
import { briefText } from '../../text/brief-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import type { DocumentWords } from '../analysis/content';
import type { BriefPart, Section } from '../analysis/content-types';
import { titleOf } from '../draft';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { isOnePage, unbroken, type Together } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { addSignatures } from '../plan/signature';
import { SheetRows } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';
import { addTitleBlock, agencyLine } from '../title-block';
import { briefContent, figure, MOST_MEASURES } from './brief-content';

/** Number, measure, who leads, quarters; a little narrower than the paper, because some viewers take columns as wider. */
const WIDTHS: readonly Points[] = [30, 288, 116, 74];

const ORIENTATION = 'portrait';

const ABOVE_SECTION: Points = 4;

function addPart(sheet: SheetRows, part: BriefPart): void {
  if (part.kind === 'paragraph') {
    sheet.add([{ value: part.text, style: 'brief', span: WIDTHS.length }]);
  } else if (part.kind === 'item') {
    sheet.add([{ value: `${part.number} ${part.text}`, style: 'briefItem', span: WIDTHS.length }]);
  } else {
    sheet.add(part.headers.map((value) => ({ value, style: 'header' })));
    for (const [number, title, lead, quarters] of part.rows) {
      sheet.add([
        { value: number, style: 'integer' },
        { value: title, style: 'text' },
        { value: lead, style: 'center' },
        { value: quarters, style: 'center' },
      ]);
    }
  }
}

function addSection(sheet: SheetRows, { heading, groups }: Section<BriefPart>): void {
  sheet.gap(ABOVE_SECTION);
  if (heading !== '') sheet.add([{ value: heading, style: 'groupHeading', span: WIDTHS.length }]);
  for (const { parts } of groups) for (const part of parts) addPart(sheet, part);
}

/** The page with so many measures, and the places to sign, which are never torn. */
interface Drawn {
  readonly sheet: SheetRows;
  readonly whole: readonly Together[];
}

/**
 * The page for an executive (บทสรุป), which stands alone: result, strengths, what is to be improved, the measures that matter most, what
 * is asked for, and the places to sign. It names as many measures as one page has room for.
 */
export function briefDocument(
  analysis: Analysis,
  options: DocumentOptions,
  { texts, ...sources }: DocumentWords,
): SheetDocument {
  const styles = themeStyles(options);
  const year = yearText(analysis.set.fiscalYear, options.digits);
  const draw = (most: number): Drawn => {
    const sheet = new SheetRows(WIDTHS, styles, metricsOf(options));
    addTitleBlock(
      sheet,
      [
        { text: titleOf(briefText('title', { year }), analysis), style: 'title' },
        agencyLine(analysis.set),
        { text: withDigits(figure(analysis), options.digits), style: 'figure' },
      ],
      WIDTHS.length,
    );
    for (const section of briefContent({ analysis, digits: options.digits, ...sources }, texts, most)) {
      addSection(sheet, section);
    }
    const signatures = addSignatures(sheet, WIDTHS, styles.signature ?? {}, options.signers);
    return { sheet, whole: signatures === null ? [] : [{ gap: signatures.first, to: signatures.last }] };
  };
  const paging = { orientation: ORIENTATION, titleRows: null } as const;
  let most = MOST_MEASURES;
  let drawn = draw(most);
  while (most > 1 && !isOnePage(drawn.sheet.rows, paging)) drawn = draw((most -= 1));
  const { sheet, whole } = drawn;
  return {
    kind: 'brief',
    name: sheetName('brief', sources.plan.planYear, options.digits),
    marker: sheetMarker('brief', sources.plan.planYear),
    font: options.font,
    styles,
    columns: WIDTHS,
    rows: unbroken(sheet.rows, whole, paging),
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: printSetup(
      options.font,
      ORIENTATION,
      { top: 0, left: 0, bottom: sheet.next - 1, right: WIDTHS.length - 1 },
      null,
    ),
  };
}
