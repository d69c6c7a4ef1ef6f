import { withDigits } from '../../framework/with-digits';
import type { Analysis } from '../../scores/types';
import { briefText } from '../../text/brief-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import type { DocumentWords } from '../analysis/content';
import type { BriefPart, Section } from '../analysis/content-types';
import { titleOf } from '../draft';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { heightOf, isOnePage, unbroken, type Together } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { addSignatures } from '../plan/signature';
import { SheetRows } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';
import { addTitleBlock, agencyLine } from '../title-block';
import { briefPlan, briefResults, figure, MOST_MEASURES } from './brief-content';
import { addPicture, hasPicture, type PicturePlace } from './score-picture';

/** Texts, and beside them the picture; a little narrower than the paper, because some viewers take columns as wider. */
const TEXTS: Points = 280;
const PICTURE: Points = 228;

/** Columns of the page, which the numbers of the picture below it need as well. */
const WIDTHS: readonly Points[] = [30, TEXTS - 30, PICTURE / 2, PICTURE / 2];
const ALL = WIDTHS.length;

/** Columns of the texts that stand beside the picture. */
const BESIDE = 2;
/** A little less than its columns, whose widths every viewer rounds. */
const PICTURE_WIDTH: Points = 0.95 * PICTURE;
/** The least at which its names and lines are told apart. */
const LEAST_PICTURE: Points = 190;

/** A column beside the printed page, for the last of the picture's lines. */
const BEHIND: Points = 84;

const ORIENTATION = 'portrait';

const ABOVE_SECTION: Points = 4;

function addPart(sheet: SheetRows, part: BriefPart, span: number): void {
  if (part.kind === 'paragraph') {
    sheet.add([{ value: part.text, style: 'brief', span }]);
  } else if (part.kind === 'item') {
    sheet.add([{ value: `${part.number} ${part.text}`, style: 'briefItem', span }]);
  } else {
    for (const value of part.lines) sheet.add([{ value, style: 'briefItem', span }]);
  }
}

function addSection(sheet: SheetRows, { heading, groups }: Section<BriefPart>, span: number): void {
  sheet.gap(ABOVE_SECTION);
  if (heading !== '') sheet.add([{ value: heading, style: 'groupHeading', span }]);
  for (const { parts } of groups) for (const part of parts) addPart(sheet, part, span);
}

/** What the scores show in words, beside room for their picture; gives that room, null where there is no picture. */
function addResults(
  sheet: SheetRows,
  sections: readonly Section<BriefPart>[],
  analysis: Analysis,
): PicturePlace | null {
  const row = sheet.next;
  const hasRoom = hasPicture(analysis);
  for (const section of sections) addSection(sheet, section, hasRoom ? BESIDE : ALL);
  if (!hasRoom) return null;
  const texts = heightOf(sheet.rows.slice(row));
  if (texts < LEAST_PICTURE) sheet.gap(LEAST_PICTURE - texts);
  return {
    anchor: { row, column: BESIDE },
    width: PICTURE_WIDTH,
    height: Math.max(texts, LEAST_PICTURE),
  };
}

/** The page with so many measures, and the places to sign, which are never torn. */
interface Drawn {
  readonly sheet: SheetRows;
  readonly picture: PicturePlace | null;
  readonly whole: readonly Together[];
}

/**
 * The page for an executive (บทสรุป), which stands alone: result, strengths and what is to be improved beside a picture of the ten
 * scores, the measures that matter most, what is asked for, and the places to sign. It names as many measures as one page has room for.
 */
export function briefDocument(
  analysis: Analysis,
  options: DocumentOptions,
  { texts, ...sources }: DocumentWords,
): SheetDocument {
  const styles = themeStyles(options);
  const year = yearText(analysis.set.fiscalYear, options.digits);
  const draw = (most: number): Drawn => {
    const sheet = new SheetRows([...WIDTHS, BEHIND], styles, metricsOf(options));
    addTitleBlock(
      sheet,
      [
        { text: titleOf(briefText('title', { year }), analysis), style: 'title' },
        agencyLine(analysis.set),
        { text: withDigits(figure(analysis), options.digits), style: 'figure' },
      ],
      ALL,
    );
    const content = { analysis, digits: options.digits, ...sources };
    const picture = addResults(sheet, briefResults(content, texts), analysis);
    for (const section of briefPlan(content, texts, most)) addSection(sheet, section, ALL);
    const signatures = addSignatures(sheet, WIDTHS, styles.signature ?? {}, options.signers);
    return {
      sheet,
      picture,
      whole: signatures === null ? [] : [{ gap: signatures.first, to: signatures.last }],
    };
  };
  const paging = { orientation: ORIENTATION, titleRows: null } as const;
  let most = MOST_MEASURES;
  let drawn = draw(most);
  while (most > 1 && !isOnePage(drawn.sheet.rows, paging)) drawn = draw((most -= 1));
  const { sheet, picture, whole } = drawn;
  const page = unbroken(sheet.rows, whole, paging);
  const charts =
    picture === null ? [] : [addPicture(sheet, { analysis, previous: sources.previous, options }, picture)];
  return {
    kind: 'brief',
    name: sheetName('brief', sources.plan.planYear, options.digits),
    marker: sheetMarker('brief', sources.plan.planYear),
    font: options.font,
    styles,
    columns: picture === null ? WIDTHS : [...WIDTHS, BEHIND],
    rows: [...page, ...sheet.rows.slice(page.length)],
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts,
    freeze: { rows: 0, columns: 0 },
    print: printSetup(
      options.font,
      ORIENTATION,
      { top: 0, left: 0, bottom: page.length - 1, right: ALL - 1 },
      null,
    ),
  };
}
