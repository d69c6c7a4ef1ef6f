import type { Analysis } from '../../scores/types';
import type { Plan } from '../../planning/types';
import { formatHundredths, roundExact } from '../../scores/exact';
import type { DocumentRow, DocumentValidation, Points, SheetDocument } from '../../workbook/sheet-document';
import { withDigits } from '../digits';
import { sheetMarker, sheetName, yearText, type DocumentOptions, type SheetIdentity } from '../options';
import { ownersLayout } from '../owners/owners-layout';
import { keptTogether, neverAlone, printableWidth, printSetup } from '../page';
import { SheetRows } from '../sheet-rows';
import { themeStyles } from '../theme';
import { addTitleBlock, agencyText } from '../title-block';
import type { PlanLayout } from './layouts';
import { addMeasure, type RowSpan } from './plan-rows';
import { addSignatures } from './signature';

/** Columns together; one page wide this is printed at 85 per cent. */
const SHEET_WIDTH: Points = printableWidth('landscape') / 0.85;

function columnWidths(layout: PlanLayout): Points[] {
  const shares = layout.columns.reduce((sum, { share }) => sum + share, 0);
  return layout.columns.map(({ share }) => (share / shares) * SHEET_WIDTH);
}

/** What the plan rests on, in one sentence. */
function basis(plan: Plan, analysis: Analysis | null, options: DocumentOptions): string {
  const overall = analysis?.overall ?? null;
  const score = overall === null ? [] : [`คะแนนรวม ${formatHundredths(roundExact(overall))} คะแนน`];
  const level = analysis?.level ? [`ระดับ ${analysis.level.level}`] : [];
  const result = [...score, ...level].join(' ');
  const indicators = new Set(plan.rows.map(({ indicator }) => indicator)).size;
  return withDigits(
    [
      `จัดทำขึ้นจากผลการประเมิน ITA ปีงบประมาณ ${yearText(plan.scoreYear, options.digits)}`,
      ...(result === '' ? [] : [`(${result})`]),
      `จำนวน ${plan.rows.length} มาตรการ ใน ${indicators} ตัวชี้วัด`,
    ].join(' '),
    options.digits,
  );
}

function addHeader(sheet: SheetRows, layout: PlanLayout, options: DocumentOptions): RowSpan {
  const text = (value: string): string => withDigits(value, options.digits);
  const first = sheet.add(
    layout.columns.flatMap(({ header: [upper, lower], headerStyle: style }, index) => {
      if (upper === null) return [];
      const following = layout.columns.slice(index + 1).findIndex(({ header: [next] }) => next !== null);
      const span = 1 + (following < 0 ? layout.columns.length - index - 1 : following);
      return { value: text(upper), style, span, ...(lower === undefined ? { down: 2 } : {}) };
    }),
  );
  const last = sheet.add(
    layout.columns.map(({ header: [, lower], headerStyle: style }) => ({
      value: lower === undefined ? null : text(lower),
      style,
    })),
  );
  return { first, last };
}

function ownerChoices(plan: Plan, layout: PlanLayout, measures: readonly RowSpan[]): DocumentValidation[] {
  const column = layout.columns.findIndex(({ key }) => key === 'owners');
  if (column < 0) return [];
  return measures.map(({ first }) => ({
    range: { top: first, bottom: first, left: column, right: column },
    source: { kind: 'owners', range: ownersLayout(plan).units },
    strict: false,
  }));
}

/** Keeps the places to sign together, and on a page with the last measure. */
function withCompany(
  rows: readonly DocumentRow[],
  { first, last }: RowSpan,
  columns: readonly Points[],
  titleRows: RowSpan,
): readonly DocumentRow[] {
  const paging = { columns, orientation: 'landscape' as const, titleRows };
  return keptTogether(neverAlone(rows, first, paging), [{ gap: first, to: last }], paging);
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
  suffix?: string,
): SheetDocument {
  const identity: SheetIdentity = { planYear: plan.planYear, ...(suffix === undefined ? {} : { suffix }) };
  const styles = themeStyles(options.digits);
  const columns = columnWidths(layout);
  const sheet = new SheetRows(columns, styles, options.font);
  const year = yearText(plan.planYear, options.digits);
  addTitleBlock(
    sheet,
    [
      {
        text: `มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ ${year}`,
        style: 'title',
      },
      { text: agencyText(plan.agency), style: 'subtitle' },
      { text: basis(plan, analysis, options), style: 'noteCenter' },
    ],
    columns.length,
  );
  const header = addHeader(sheet, layout, options);
  const measures = plan.rows.map((row) => addMeasure(sheet, row, layout, columns, styles, options.digits));
  const signatures = addSignatures(sheet, columns, styles.signature ?? {}, options.signers);
  const rows = signatures === null ? sheet.rows : withCompany(sheet.rows, signatures, columns, header);

  return {
    kind: 'plan',
    name: sheetName('plan', identity, options.digits),
    marker: sheetMarker('plan', identity),
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
      'landscape',
      { top: 0, left: 0, bottom: sheet.next - 1, right: columns.length - 1 },
      header,
    ),
  };
}
