import type { Analysis } from '../../scores/types';
import { printedLevel, printedOverall } from '../../scores/printed';
import { issueOf } from '../../planning/issue-of';
import type { Plan } from '../../planning/types';
import { formatHundredths } from '../../scores/exact';
import { documentText } from '../../text/documents-th';
import type { DocumentValidation, Points, SheetDocument } from '../../workbook/sheet-document';
import { choicesOf } from '../choices';
import { measuresTitle } from '../../framework/measure-documents';
import { titleOf } from '../draft';
import { withDigits } from '../../framework/with-digits';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { pageOf, unbroken, type Together } from '../paper/page-ends';
import { fullWidth, printSetup } from '../paper/print-setup';
import { cellText, SheetRows, type DrawnCell } from '../sheet-rows';
import { fitColumns, type FreeRow, type Paper } from '../text/fit-columns';
import type { FreeText } from '../text/line-counter';
import { metricsOf, type FontMetrics } from '../text/metrics';
import { themeStyles, type StyleName } from '../theme';
import { addTitleBlock, agencyLine, type TitleLine } from '../title-block';
import type { PlacedMeasure } from './arrange';
import type { PlanLayout } from './layouts';
import { addMeasures, type MeasureRows, type RowSpan } from './plan-rows';
import { addSignatures } from './signature';

const ORIENTATION = 'landscape';

/** What the plan rests on, in one sentence. */
function basis(
  plan: Plan,
  analysis: Analysis | null,
  options: DocumentOptions,
  { byIssues }: Pick<PlanLayout, 'byIssues'>,
): string {
  const overall = analysis && printedOverall(analysis);
  const score =
    overall === null ? [] : [documentText('plan.basis.score', { score: formatHundredths(overall) })];
  const printed = analysis && printedLevel(analysis);
  const level = printed === null ? [] : [documentText('plan.basis.level', { level: printed })];
  const result = [...score, ...level].join(' ');
  const subjects = new Set(plan.rows.flatMap((row) => (byIssues ? issueOf(row) : row.indicator) ?? [])).size;
  return withDigits(
    [
      documentText('plan.basis', { year: yearText(plan.scoreYear, options.digits) }),
      ...(result === '' ? [] : [`(${result})`]),
      documentText(byIssues ? 'plan.count.issues' : 'plan.count', { count: plan.rows.length, subjects }),
    ].join(' '),
    options.digits,
  );
}

/** What stands above the measures, the title of the document first. */
export function planTitle(
  plan: Plan,
  analysis: Analysis | null,
  options: DocumentOptions,
  layout: Pick<PlanLayout, 'byIssues'>,
): readonly [TitleLine, ...TitleLine[]] {
  const year = yearText(plan.planYear, options.digits);
  return [
    {
      text: titleOf(documentText('plan.title', { title: measuresTitle(plan.planYear), year }), analysis),
      style: 'title',
    },
    agencyLine(plan),
    { text: basis(plan, analysis, options, layout), style: 'noteCenter' },
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
  placed: readonly PlacedMeasure[],
  { columns }: PlanLayout,
  styles: SheetDocument['styles'],
  options: DocumentOptions,
): FreeRow[] {
  const { digits } = options;
  const metrics = metricsOf(options);
  const free = (text: string, style: StyleName): FreeText => cellText(text, 0, styles[style], metrics);
  const inDigits = (text: string): string => withDigits(text, digits);
  return [
    columns.map(({ header: [upper, lower], headerStyle, widest }) => ({
      ...free(inDigits(widest ?? lower ?? upper ?? ''), headerStyle),
      heading: true,
    })),
    ...placed.map((measure) =>
      columns.map((column) => free(column.draw(measure, digits), column.style(measure.row))),
    ),
  ];
}

/** Rows of the plan that belong on one page: a heading with its first measure, the places to sign with the last one. */
function together(measures: readonly MeasureRows[], signatures: RowSpan | null): Together[] {
  const headed = measures.flatMap(({ heading, first }): Together[] =>
    heading === null ? [] : [{ gap: heading - 1, to: first }],
  );
  const last = measures.at(-1);
  if (!last || signatures === null) return headed;
  const from = last.first === last.last ? (last.heading ?? last.first) : last.last;
  return [...headed, { gap: from - 1, to: signatures.last }];
}

/** Heights of what stands around the measures, over all columns. */
export interface Around {
  /** Above the header of the table. */
  readonly title: Points;
  /** Of the table, as long as its columns are wide enough for it. */
  readonly header: Points;
  /** What says what measures are for. */
  readonly heading: Points;
  readonly signatures: Points;
}

/** Where the last page ends, counted from the first, with rows of these heights: one that decides nothing, and each measure's. */
export function paperOf(
  placed: readonly Pick<PlacedMeasure, 'heading'>[],
  room: Points,
  around: Around,
): Paper {
  const headings = placed.map(({ heading }) => (heading === null ? 0 : around.heading));
  return ([, ...measures]) => {
    let used = around.title + around.header;
    let pages = 0;
    measures.forEach((measure, row) => {
      const below = row === measures.length - 1 ? around.signatures : 0;
      const height = Math.ceil(measure) + (headings[row] ?? 0) + below;
      if (used + height > room) {
        pages += 1;
        used = around.header;
      }
      used += height;
    });
    return pages * room + used;
  };
}

/** What stands over all columns, and a header in columns that have room for its words, is as high as in columns of the sheet's width. */
export const heightsOver =
  ({
    layout,
    width,
    styles,
    metrics,
  }: {
    readonly layout: PlanLayout;
    readonly width: Points;
    readonly styles: SheetDocument['styles'];
    readonly metrics: FontMetrics;
  }) =>
  (add: (sheet: SheetRows) => void): Points => {
    const sheet = new SheetRows(
      layout.columns.map(() => width),
      styles,
      metrics,
    );
    add(sheet);
    return sheet.rows.reduce((sum, { height }) => sum + height, 0);
  };

/**
 * The plan sheet (แผนมาตรการ): one row per measure, by indicators or by issues. `analysis` gives the overall score and level for
 * the sentence under the title.
 */
export function planDocument(
  plan: Plan,
  analysis: Analysis | null,
  options: DocumentOptions,
  layout: PlanLayout,
): SheetDocument {
  const styles = themeStyles(options);
  const metrics = metricsOf(options);
  const title = planTitle(plan, analysis, options, layout);
  const header = headerRows(layout, options);
  const placed = layout.arrange(plan.rows);
  const width = fullWidth(ORIENTATION);
  const places = (sheet: SheetRows): RowSpan | null =>
    addSignatures(sheet, [width], styles.signature ?? {}, options.signers);

  const heightOver = heightsOver({ layout, width, styles, metrics });
  const around: Around = {
    title: heightOver((sheet) => addTitleBlock(sheet, title, 1)),
    header: heightOver((sheet) => header.forEach((cells) => sheet.add(cells))),
    heading: heightOver((sheet) => sheet.add([{ value: '', style: 'indicatorContinuous' }])),
    signatures: heightOver(places),
  };
  const { room } = pageOf([], { orientation: ORIENTATION, titleRows: null });
  const columns = fitColumns(freeRows(placed, layout, styles, options), width, paperOf(placed, room, around));

  const sheet = new SheetRows(columns, styles, metrics);
  addTitleBlock(sheet, title, columns.length);
  const first = sheet.next;
  for (const cells of header) sheet.add(cells);
  const titleRows = { first, last: sheet.next - 1 };
  const paging = { orientation: ORIENTATION, titleRows } as const;
  const measures = addMeasures(
    sheet,
    placed,
    { layout, columns, styles, digits: options.digits, below: around.signatures },
    pageOf(sheet.rows, paging),
  );
  const signatures = places(sheet);
  const rows = unbroken(
    sheet.rows,
    together(measures, signatures),
    paging,
    measures.map(({ last }) => last),
  );

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
    freeze: { rows: titleRows.last + 1, columns: 0 },
    print: printSetup(
      options.font,
      ORIENTATION,
      { top: 0, left: 0, bottom: sheet.next - 1, right: columns.length - 1 },
      titleRows,
    ),
  };
}
