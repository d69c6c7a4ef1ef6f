import type { Analysis } from '../../scores/types';
import { printedLevel, printedOverall } from '../../scores/printed';
import type { Plan } from '../../planning/types';
import { formatHundredths } from '../../scores/exact';
import { documentText } from '../../text/documents-th';
import type { DocumentRow, DocumentValidation, Points, SheetDocument } from '../../workbook/sheet-document';
import { choicesOf } from '../choices';
import { measuresTitle } from '../../framework/measure-documents';
import { titleOf } from '../draft';
import { withDigits } from '../../framework/with-digits';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { joined, unbroken, pageCount, pageOf, stretched, timesAlone } from '../paper/page-ends';
import { printableWidth, printSetup } from '../paper/print-setup';
import { cellText, SheetRows, type DrawnCell } from '../sheet-rows';
import { fitColumns, type FreeRow } from '../text/fit-columns';
import type { FreeText } from '../text/line-counter';
import { MAXIMUM_ROW_HEIGHT } from '../text/row-height';
import { themeStyles, type StyleName } from '../theme';
import { addTitleBlock, agencyLine, type TitleLine } from '../title-block';
import type { PlanLayout } from './layouts';
import { addMeasures, type Division, type RowSpan } from './plan-rows';
import { addSignatures } from './signature';

const ORIENTATION = 'landscape';

/** Columns together; one page wide this is printed at 85 per cent. */
const SHEET_WIDTH: Points = printableWidth(ORIENTATION) / 0.85;

/** What the plan rests on, in one sentence. */
function basis(plan: Plan, analysis: Analysis | null, options: DocumentOptions): string {
  const overall = analysis && printedOverall(analysis);
  const score =
    overall === null ? [] : [documentText('plan.basis.score', { score: formatHundredths(overall) })];
  const printed = analysis && printedLevel(analysis);
  const level = printed === null ? [] : [documentText('plan.basis.level', { level: printed })];
  const result = [...score, ...level].join(' ');
  const indicators = new Set(plan.rows.flatMap(({ indicator }) => indicator ?? [])).size;
  return withDigits(
    [
      documentText('plan.basis', { year: yearText(plan.scoreYear, options.digits) }),
      ...(result === '' ? [] : [`(${result})`]),
      documentText('plan.count', { count: plan.rows.length, indicators }),
    ].join(' '),
    options.digits,
  );
}

/** What stands above the measures, the title of the document first. */
export function planTitle(
  plan: Plan,
  analysis: Analysis | null,
  options: DocumentOptions,
): readonly [TitleLine, ...TitleLine[]] {
  const year = yearText(plan.planYear, options.digits);
  return [
    {
      text: titleOf(documentText('plan.title', { title: measuresTitle(plan.planYear), year }), analysis),
      style: 'title',
    },
    agencyLine(plan),
    { text: basis(plan, analysis, options), style: 'noteCenter' },
  ];
}

/** The header as it is drawn: one row, or two of which some cells stand over both. */
export function headerRows({ columns }: PlanLayout, { digits }: DocumentOptions): readonly DrawnCell[][] {
  const text = (value: string): string => withDigits(value, digits);
  const count = Math.max(...columns.map(({ header }) => header.length));
  const upper = columns.flatMap(({ header: [value, lower], headerStyle: style }, index): DrawnCell[] => {
    if (value === null) return [];
    const following = columns.slice(index + 1).findIndex(({ header: [next] }) => next !== null);
    const span = 1 + (following < 0 ? columns.length - index - 1 : following);
    return [{ value: text(value), style, span, ...(lower === undefined ? { down: count } : {}) }];
  });
  const lower = columns.map(({ header: [, value], headerStyle: style }) => ({
    value: value === undefined ? null : text(value),
    style,
  }));
  return count > 1 ? [upper, lower] : [upper];
}

function addHeader(sheet: SheetRows, layout: PlanLayout, options: DocumentOptions): RowSpan {
  const first = sheet.next;
  for (const row of headerRows(layout, options)) sheet.add(row);
  return { first, last: sheet.next - 1 };
}

function ownerChoices(plan: Plan, layout: PlanLayout, measures: readonly RowSpan[]): DocumentValidation[] {
  const column = layout.columns.findIndex(({ key }) => key === 'owners');
  if (column < 0) return [];
  return measures.map(({ first }) => ({
    range: { top: first, bottom: first, left: column, right: column },
    source: choicesOf(plan).units,
    strict: false,
  }));
}

/** The texts that decide how wide the columns are: the header's and those of every measure. */
export function freeRows(
  plan: Plan,
  { columns }: PlanLayout,
  styles: SheetDocument['styles'],
  { digits, font }: DocumentOptions,
): FreeRow[] {
  const free = (text: string, style: StyleName): FreeText => cellText(text, 0, styles[style], font);
  const inDigits = (text: string): string => withDigits(text, digits);
  return [
    columns.map(({ header: [upper, lower], headerStyle, widest, least = 0 }) => ({
      ...free(inDigits(widest ?? lower ?? upper ?? ''), headerStyle),
      heading: true,
      least,
    })),
    ...plan.rows.map((row) => columns.map((column) => free(column.draw(row, digits), column.style(row)))),
  ];
}

/** A plan drawn with its measures divided in one of several ways. */
interface Drawn {
  readonly sheet: SheetRows;
  readonly header: RowSpan;
  readonly measures: readonly RowSpan[];
  readonly signatures: RowSpan | null;
}

/** The rows of a drawn plan, and what speaks against them. */
interface Paged {
  readonly drawn: Drawn;
  readonly rows: readonly DocumentRow[];
  /** In how many viewers the places to sign have a page of their own. */
  readonly alone: number;
  readonly pages: number;
}

/** No measure goes over to another page unless that saves one, or keeps the places to sign from being alone. */
const DIVISIONS: readonly Division[] = [
  { atPageEnds: false, last: false },
  { atPageEnds: true, last: false },
  { atPageEnds: false, last: true },
  { atPageEnds: true, last: true },
];

/** Room below the text of every measure, tried until the places to sign are not alone. */
const LOOSER: readonly Points[] = Array.from({ length: 21 }, (_, index) => 3 * index);

/** The rows with every measure higher by some points. */
function looser({ sheet, measures }: Drawn, points: Points): readonly DocumentRow[] {
  const last = new Set(measures.map((span) => span.last));
  return sheet.rows.map((row, index) =>
    points > 0 && last.has(index) ? stretched(row, Math.min(MAXIMUM_ROW_HEIGHT, row.height + points)) : row,
  );
}

/** The way to draw a plan in which its places to sign are least often alone; of several the one with fewest pages. */
function bestPaged(all: readonly Drawn[], columns: readonly Points[]): Paged {
  const candidates = LOOSER.flatMap((points) =>
    all.map((drawn): Paged => {
      const { signatures, header } = drawn;
      const rows = looser(drawn, points);
      const paging = { columns, orientation: ORIENTATION, titleRows: header } as const;
      return {
        drawn,
        rows,
        alone: signatures === null ? 0 : timesAlone(rows, signatures.first, paging),
        pages: pageCount(rows, paging),
      };
    }),
  );
  return candidates.reduce((best, each) =>
    each.alone < best.alone || (each.alone === best.alone && each.pages < best.pages) ? each : best,
  );
}

/** The places to sign belong together and beside the last measure; a page that would tear them apart ends before. */
function besideLastMeasure(
  rows: readonly DocumentRow[],
  { first, last }: RowSpan,
  columns: readonly Points[],
  titleRows: RowSpan,
): readonly DocumentRow[] {
  const paging = { columns, orientation: ORIENTATION, titleRows } as const;
  return unbroken(joined(rows, first - 1, last), [{ gap: first, to: last }], paging);
}

/**
 * The plan sheet (แผนมาตรการ): one block per measure, the indicator named in each so that every page and every filter
 * keeps it. `analysis` gives the overall score and level for the sentence under the title.
 */
export function planDocument(
  plan: Plan,
  analysis: Analysis | null,
  options: DocumentOptions,
  layout: PlanLayout,
): SheetDocument {
  const styles = themeStyles(options.digits);
  const columns = fitColumns(freeRows(plan, layout, styles, options), SHEET_WIDTH);

  const draw = (division: Division): Drawn => {
    const sheet = new SheetRows(columns, styles, options.font);
    addTitleBlock(sheet, planTitle(plan, analysis, options), columns.length);
    const header = addHeader(sheet, layout, options);
    const paging = { columns, orientation: ORIENTATION, titleRows: header } as const;
    const measures = addMeasures(
      sheet,
      plan.rows,
      { layout, columns, styles, digits: options.digits },
      pageOf(sheet.rows, paging),
      division,
    );
    const signatures = addSignatures(sheet, columns, styles.signature ?? {}, options.signers);
    return { sheet, header, measures, signatures };
  };
  const { drawn, rows: paged } = bestPaged(DIVISIONS.map(draw), columns);
  const { sheet, header, measures, signatures } = drawn;
  const rows = signatures === null ? paged : besideLastMeasure(paged, signatures, columns, header);

  return {
    kind: 'plan',
    name: sheetName('plan', plan.planYear, options.digits),
    marker: sheetMarker('plan', plan.planYear),
    font: options.font,
    styles,
    columns,
    rows,
    merges: sheet.merges,
    tables: [],
    validations: ownerChoices(plan, layout, measures),
    conditionalFormats: [],
    charts: [],
    freeze: { rows: header.last + 1, columns: 0 },
    print: printSetup(
      options.font,
      ORIENTATION,
      { top: 0, left: 0, bottom: sheet.next - 1, right: columns.length - 1 },
      header,
    ),
  };
}
