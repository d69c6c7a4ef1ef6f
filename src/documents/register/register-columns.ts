import type { PlainDate } from '../../framework/calendar';
import { withDigits } from '../../framework/with-digits';
import type { RegisterRow } from '../../planning/measure';
import { deadlineOf, deadlineSerial, dueOf, SOON_DAYS } from '../../planning/register/due';
import {
  REGISTER_FIELDS,
  REGISTER_HEADERS,
  type FieldValue,
  type RegisterField,
} from '../../planning/register/fields';
import { NO_MARKS, subjectText, valuesOf } from '../../planning/register/values';
import { STATUS_SPELLINGS } from '../../planning/status';
import { registerText } from '../../text/register-th';
import { a1 } from '../../workbook/cell-grid';
import type { Points } from '../../workbook/sheet-document';
import { PLAN_CLASS_LABELS } from '../labels';
import type { DocumentOptions } from '../options';
import type { StyleName } from '../theme';

/** How a column of the register looks. */
interface ColumnLook {
  readonly width: Points;
  readonly style: StyleName;
}

const LOOKS: Readonly<Record<RegisterField, ColumnLook>> = {
  number: { width: 34, style: 'denseInteger' },
  id: { width: 70, style: 'dense' },
  issue: { width: 44, style: 'denseInteger' },
  subject: { width: 96, style: 'dense' },
  title: { width: 170, style: 'dense' },
  lead: { width: 84, style: 'dense' },
  supporting: { width: 84, style: 'dense' },
  person: { width: 84, style: 'dense' },
  'quarter-1': { width: 44, style: 'denseCenter' },
  'quarter-2': { width: 44, style: 'denseCenter' },
  'quarter-3': { width: 44, style: 'denseCenter' },
  'quarter-4': { width: 44, style: 'denseCenter' },
  deadline: { width: 76, style: 'denseDate' },
  status: { width: 86, style: 'dense' },
  percent: { width: 66, style: 'denseInteger' },
  timeliness: { width: 80, style: 'denseCenter' },
  result6: { width: 120, style: 'dense' },
  result12: { width: 120, style: 'dense' },
  obstacle: { width: 120, style: 'dense' },
  recommendation: { width: 120, style: 'dense' },
  evidence: { width: 180, style: 'dense' },
  proof: { width: 98, style: 'dense' },
  items: { width: 60, style: 'dense' },
  reportedOn: { width: 76, style: 'denseDate' },
  reporter: { width: 84, style: 'dense' },
  approach: { width: 200, style: 'dense' },
  steps: { width: 340, style: 'dense' },
  followUp: { width: 190, style: 'dense' },
  rounds: { width: 56, style: 'denseCenter' },
  score: { width: 50, style: 'denseScore' },
  class: { width: 80, style: 'dense' },
  planYear: { width: 66, style: 'denseInteger' },
};

/** One column of the register. */
export interface RegisterColumn extends ColumnLook {
  readonly field: RegisterField;
  readonly header: string;
}

/** The register, every field of a row, in sheet order. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = REGISTER_FIELDS.map((field) => ({
  field,
  header: REGISTER_HEADERS[field],
  ...LOOKS[field],
}));

/** The hidden row in which the register remembers, zero-based. */
export const REGISTER_MEMORY_ROW = 3;

/** Header row of the register, zero-based; the measures follow without a gap. */
export const REGISTER_HEADER_ROW = 4;

/** Position of a field on a sheet that is newly drawn, zero-based. */
export const registerColumn = (field: RegisterField): number => REGISTER_FIELDS.indexOf(field);

/** Where a register stands: its sheet, and the column of every field that it has, zero-based. */
export interface RegisterPlace {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<RegisterField, number>;
}

/** What stands in a cell: a value, or a formula (without "=") with the result it has today. */
export interface RegisterCell {
  readonly value: FieldValue;
  readonly formula?: string;
}

/** What a register is drawn with. */
export interface RegisterDrawing extends Pick<DocumentOptions, 'digits'> {
  /** The day on which lateness is reckoned, until a program calculates it. */
  readonly asOf: PlainDate;
}

const address = (columns: RegisterPlace['columns'], field: RegisterField, row: number): string | null => {
  const column = columns.get(field);
  return column === undefined ? null : `$${a1(row, column)}`;
};

const QUARTER_FIELDS = ['quarter-4', 'quarter-3', 'quarter-2', 'quarter-1'] as const;

/** An array of texts in a formula. */
const listed = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(',');

/** Some programs make a number or a truth value of a text in an array that looks like one. */
const LOOKS_LIKE_VALUE = /^(?:\d+|TRUE|FALSE)$/;

/** Whether a quarter is not marked. */
function unmarked(cell: string): string {
  const texts = listed(NO_MARKS.filter((text) => !LOOKS_LIKE_VALUE.test(text)));
  const values = NO_MARKS.filter((text) => LOOKS_LIKE_VALUE.test(text)).map(
    (text) => `TRIM(${cell})="${text}"`,
  );
  return `OR(${[`TRIM(${cell})={${texts}}`, ...values].join(',')})`;
}

const ENDED_LIST = listed(
  STATUS_SPELLINGS.flatMap(([text, status]) => (status === 'done' || status === 'dropped' ? [text] : [])),
);

/** The last day of the last quarter that is marked in this row; '' where none is. */
function deadlineFormula(
  { planYear }: RegisterRow,
  columns: RegisterPlace['columns'],
  row: number,
): string | null {
  const quarters = ([4, 3, 2, 1] as const).map((quarter, index) => ({
    cell: address(columns, QUARTER_FIELDS[index] ?? 'quarter-1', row),
    end: deadlineOf([quarter], planYear),
  }));
  return quarters.reduceRight<string | null>((otherwise, { cell, end }) => {
    if (cell === null || end === null || otherwise === null) return null;
    return `IF(NOT(${unmarked(cell)}),DATE(${end.year},${end.month},${end.day}),${otherwise})`;
  }, '""');
}

/** Whether the measure of this row is late, due soon or neither, today. */
function timelinessFormula(columns: RegisterPlace['columns'], row: number): string | null {
  const deadline = address(columns, 'deadline', row);
  const status = address(columns, 'status', row);
  if (deadline === null || status === null) return null;
  const word = (key: 'due.none' | 'due.late' | 'due.soon' | 'due.ahead'): string => `"${registerText(key)}"`;
  const ended = `OR(NOT(ISNUMBER(${deadline})),OR(TRIM(${status})={${ENDED_LIST}}))`;
  return `IF(${ended},${word('due.none')},IF(TODAY()>${deadline},${word('due.late')},IF(${deadline}-TODAY()<=${SOON_DAYS},${word('due.soon')},${word('due.ahead')})))`;
}

/** What the cells of a row hold that follow from the scores and the day; what is not known is ''. */
function computedCells(
  row: RegisterRow,
  columns: RegisterPlace['columns'],
  at: number,
  { digits, asOf }: RegisterDrawing,
): Readonly<Record<Exclude<RegisterField, keyof ReturnType<typeof valuesOf>>, RegisterCell>> {
  const formula = (text: string | null): Pick<RegisterCell, 'formula'> =>
    text === null ? {} : { formula: text };
  return {
    number: { value: row.number ?? '' },
    id: { value: row.id ?? '' },
    subject: {
      value: row.indicator === null ? '' : withDigits(subjectText(row.indicator, row.indicatorName), digits),
    },
    deadline:
      row.newDeadline === null
        ? {
            value: deadlineSerial(row.quarters, row.planYear) ?? '',
            ...formula(deadlineFormula(row, columns, at)),
          }
        : { value: row.newDeadline },
    timeliness: {
      value: registerText(`due.${dueOf(row, row.planYear, asOf)}`),
      ...formula(timelinessFormula(columns, at)),
    },
    score: { value: row.score === null ? '' : row.score / 100 },
    class: { value: row.class === null ? '' : PLAN_CLASS_LABELS[row.class] },
    planYear: { value: row.planYear },
  };
}

/** Everything that stands in a row. */
export function registerCells(
  row: RegisterRow,
  columns: RegisterPlace['columns'],
  at: number,
  drawing: RegisterDrawing,
): Readonly<Record<RegisterField, RegisterCell>> {
  const peoples = Object.entries(valuesOf(measureOfRow(row))).map(([field, value]) => [field, { value }]);
  return {
    ...(Object.fromEntries(peoples) as Record<keyof ReturnType<typeof valuesOf>, RegisterCell>),
    ...computedCells(row, columns, at, drawing),
  };
}

const measureOfRow = (row: RegisterRow): Parameters<typeof valuesOf>[0] => ({
  id: row.id,
  indicator: row.indicator,
  issue: row.issue,
  items: row.items,
  content: row,
  progress: row,
});
