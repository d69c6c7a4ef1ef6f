import { withDigits } from '../../framework/with-digits';
import { ANSWER_FIELDS, FORM_FIELDS, FORM_HEADERS, type FormField } from '../../planning/answers/fields';
import { heldText } from '../../planning/answers/held';
import { unitFormMemoryText } from '../../planning/answers/memory';
import { shownValue } from '../../planning/answers/merge-answers';
import { leadOf } from '../../planning/follow-up/tally';
import type { RegisterRow } from '../../planning/measure';
import type { FieldValue } from '../../planning/register/fields';
import { STATUSES, STATUS_WORDS } from '../../planning/status';
import type { Plan } from '../../planning/types';
import { agencyKind, unitName } from '../../planning/units';
import { unitFormText } from '../../text/unit-form-th';
import type { CellRange } from '../../workbook/cell-grid';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { sheetMarker, yearText, type DocumentOptions } from '../options';
import { unbroken } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { addSignatures } from '../plan/signature';
import { SheetRows } from '../sheet-rows';
import { measure } from '../text/measure';
import { metricsOf, type FontMetrics } from '../text/metrics';
import { STATUS_RULES, themeStyles, type StyleName } from '../theme';
import { addTitleBlock, agencyLine } from '../title-block';

const ORIENTATION = 'landscape';

/** Room for a day with its month and year. */
const DATE_WIDTH: Points = 68;

/** How a column of the form looks, in the font that offices have: together they fill the paper. */
const LOOKS: Readonly<Record<FormField, { readonly width: Points; readonly style: StyleName }>> = {
  number: { width: 18, style: 'denseInteger' },
  id: { width: 40, style: 'dense' },
  title: { width: 65, style: 'dense' },
  quarters: { width: 33, style: 'denseCenter' },
  newDeadline: { width: DATE_WIDTH, style: 'denseDate' },
  status: { width: 52, style: 'dense' },
  percent: { width: 54, style: 'denseInteger' },
  result6: { width: 80, style: 'dense' },
  result12: { width: 80, style: 'dense' },
  obstacle: { width: 72, style: 'dense' },
  recommendation: { width: 49, style: 'dense' },
  evidence: { width: 76, style: 'dense' },
  proof: { width: 49, style: 'dense' },
  reportedOn: { width: DATE_WIDTH, style: 'denseDate' },
  reporter: { width: 38, style: 'dense' },
};

const ID = FORM_FIELDS.indexOf('id');

/** Room to write in by hand. */
const LEAST_ROW: Points = 64;

/** A sheet takes so many characters as its name. */
const LONGEST_NAME = 31;

/** How wide a date is at most; Excel shows one that is wider than its column as ####. */
const dateWidth = (metrics: FontMetrics, size: Points): Points =>
  Math.ceil(measure(unitFormText('date.longest'), { metrics, size, bold: false })) + 8;

/** Printed one page wide, text of 14 points can then still be read. */
const WIDEST = 1.4;

/** The columns; with a font that is wider than that of offices they are wider, and the sheet is printed smaller, in letters as large as theirs. */
function columnsFor(options: DocumentOptions, size: Points): readonly Points[] {
  const width = dateWidth(metricsOf(options), size);
  const scale = Math.min(WIDEST, Math.max(1, width / DATE_WIDTH));
  return FORM_FIELDS.map((field) =>
    LOOKS[field].width === DATE_WIDTH ? Math.max(width, DATE_WIDTH) : LOOKS[field].width * scale,
  );
}

/** The units that lead measures of a plan, in its order. */
export const leadingUnits = ({ rows }: Pick<Plan, 'rows'>): readonly string[] => [
  ...new Set(rows.map(leadOf).filter((unit) => unit !== '')),
];

function valuesOf(
  row: RegisterRow,
  { planYear }: Plan,
  digits: DocumentOptions['digits'],
): Readonly<Record<FormField, FieldValue>> {
  const measured = { content: row, progress: row };
  const answers = ANSWER_FIELDS.map((field) => [field, shownValue(field, measured, planYear)] as const);
  return {
    ...(Object.fromEntries(answers) as Record<(typeof ANSWER_FIELDS)[number], FieldValue>),
    number: row.number,
    id: row.id,
    title: row.title,
    quarters: withDigits([...row.quarters].sort().join(', '), digits),
    evidence: row.evidence,
  };
}

/** Name of the sheet: 'กองคลัง ๒๕๖๘'; a long name of the unit is cut. */
function nameOf(unit: string, { planYear }: Plan, digits: DocumentOptions['digits']): string {
  const year = withDigits(String(planYear ?? ''), digits);
  const name = (part: string): string => unitFormText('name', { unit: part, year }).trim();
  return name(unit.slice(0, Math.max(1, unit.length - Math.max(0, name(unit).length - LONGEST_NAME))));
}

/**
 * The sheet of a unit: the measures that it leads, as the register has them, to be filled in on the screen or by hand and given back
 * (`planning/answers`). It stands alone: what its drop-down offers stands in it.
 */
export function unitDocument(plan: Plan, unit: string, options: DocumentOptions): SheetDocument {
  const { digits } = options;
  const { planYear, agency, namedInScores } = plan;
  const metrics = metricsOf(options);
  const styles = themeStyles(options);
  const columns = columnsFor(options, styles.denseDate?.size ?? 0);
  const sheet = new SheetRows(columns, styles, metrics);
  const year = yearText(planYear, digits);
  const office = unitName('clerk', agencyKind(agency));
  addTitleBlock(
    sheet,
    [
      { text: unitFormText('title', { year }), style: 'title' },
      agencyLine(plan),
      { text: unitFormText('unit', { unit: withDigits(unit, digits) }), style: 'subtitle' },
      { text: unitFormText('note', { office }), style: 'noteCenter' },
    ],
    columns.length,
  );
  const rows = plan.rows.filter((row) => leadOf(row) === unit);
  const values = rows.map((row) => valuesOf(row, plan, digits));
  const held = Object.fromEntries(values.map((each) => [String(each.id), heldText(each)]));
  const choiceRow = sheet.next;
  sheet.hide(STATUSES.map((status) => ({ value: STATUS_WORDS[status], style: 'choice' })));
  const memory = unitFormMemoryText({ planYear, agency: namedInScores ?? agency, unit, held });
  sheet.hide(FORM_FIELDS.map((field) => ({ value: field === 'id' ? memory : field, style: 'label' })));
  const headerRow = sheet.add(
    FORM_FIELDS.map((field) => ({ value: FORM_HEADERS[field], style: 'headerNarrow' })),
  );
  for (const each of values) {
    sheet.add(
      FORM_FIELDS.map((field) => ({ value: each[field], style: LOOKS[field].style })),
      { minimum: LEAST_ROW },
    );
  }
  const last = sheet.next - 1;
  const visible = columns.filter((_, column) => column !== ID);
  const signer = { role: unitFormText('reporter'), name: '', position: '' };
  const signatures = addSignatures(sheet, visible, styles.signature ?? {}, [signer]);
  const titleRows = { first: headerRow, last: headerRow };
  const status = FORM_FIELDS.indexOf('status');
  const statuses: CellRange = { top: headerRow + 1, bottom: last, left: status, right: status };
  const filled = rows.length > 0;
  return {
    kind: 'unit',
    name: nameOf(unit, plan, digits),
    marker: [sheetMarker('unit', planYear), unit.replaceAll(/["|]/g, ' ')].join('|'),
    font: options.font,
    styles,
    columns,
    hiddenColumns: [ID],
    rows: unbroken(sheet.rows, signatures === null ? [] : [{ gap: last - 1, to: signatures.last }], {
      orientation: ORIENTATION,
      titleRows,
    }),
    merges: sheet.merges,
    tables: [],
    validations: filled
      ? [
          {
            range: statuses,
            source: {
              kind: 'unit',
              range: { top: choiceRow, bottom: choiceRow, left: 0, right: STATUSES.length - 1 },
            },
            strict: true,
          },
        ]
      : [],
    conditionalFormats: filled ? STATUS_RULES.map((rule) => ({ ...rule, range: statuses })) : [],
    charts: [],
    freeze: { rows: headerRow + 1, columns: FORM_FIELDS.indexOf('title') + 1 },
    print: printSetup(
      options.font,
      ORIENTATION,
      { top: 0, left: 0, bottom: sheet.next - 1, right: columns.length - 1 },
      titleRows,
    ),
  };
}

/** A sheet for each unit that leads measures. */
export const unitDocuments = (plan: Plan, options: DocumentOptions): readonly SheetDocument[] =>
  leadingUnits(plan).map((unit) => unitDocument(plan, unit, options));
