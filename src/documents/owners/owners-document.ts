import type { RegisterRow } from '../../planning/measure';
import { quartersText } from '../../planning/period';
import {
  STATUSES,
  STATUS_SPELLINGS,
  STATUS_WORDS,
  statusOf,
  type MeasureStatus,
} from '../../planning/status';
import type { Plan } from '../../planning/types';
import { documentText, type DocumentKey } from '../../text/documents-th';
import { withDigits } from '../../framework/with-digits';
import { a1, quotedSheet } from '../../workbook/cell-grid';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { CHOICE_COLUMNS, FIRST_CHOICE_ROW, unitsOf, unitsWithWork } from '../choices';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { unbroken, type Together } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { REGISTER_COLUMNS, REGISTER_HEADER_ROW, type RegisterPlace } from '../register/register-columns';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { metricsOf, type FontMetrics } from '../text/metrics';
import { themeStyles } from '../theme';
import { addTitleBlock, agencyLine } from '../title-block';

/** Number, measure or unit, what the unit has to do with it, quarters, evidence. */
const PRINTED: readonly Points[] = [34, 176, 102, 72, 168];

/** Hidden, behind them. */
const CHOICES: readonly Points[] = [220, 170];

/** An empty row between two tables. */
const LEAST_ROW: Points = 14;

const NAME_COLUMN = 1;

/** Measures that people add to the register below the drawn ones are counted as well, up to here. */
const LAST_COUNTED_ROW = 1000;

/** A formula over a column of the register; nothing where the register has no such column. */
function overColumn(
  { sheet, headerRow, columns }: RegisterPlace,
  field: 'lead' | 'status',
  formulaOf: (cells: string) => string,
): Pick<DrawnCell, 'formula'> {
  const counted = columns.get(field);
  if (counted === undefined) return {};
  const [letters = ''] = a1(0, counted).split(/\d/);
  const cells = `${quotedSheet(sheet)}!$${letters}$${headerRow + 2}:$${letters}$${LAST_COUNTED_ROW}`;
  return { formula: formulaOf(cells) };
}

/** Every text that means a status, as an array in a formula. */
const spellingsOf = (status: MeasureStatus): string =>
  STATUS_SPELLINGS.flatMap(([text, known]) => (known === status ? `"${text}"` : [])).join(',');

const NEW_COLUMNS: RegisterPlace['columns'] = new Map(
  REGISTER_COLUMNS.map(({ field }, index) => [field, index]),
);

const headers = (...keys: readonly DocumentKey[]): DrawnCell[] =>
  keys.map((key) => ({ value: documentText(key), style: 'headerSmall' }));

/** Rows of this sheet, each with what stands in it of the choices. */
class OwnersRows extends SheetRows {
  constructor(
    private readonly choices: readonly (readonly string[])[],
    styles: SheetDocument['styles'],
    metrics: FontMetrics,
  ) {
    super([...PRINTED, ...CHOICES], styles, metrics);
  }

  /** Adds a row, which may be empty. */
  line(cells: readonly DrawnCell[] = []): void {
    const choices = this.choices.map((list) => list[this.next - FIRST_CHOICE_ROW]);
    this.add(
      [
        ...PRINTED.map((_, column) => cells[column] ?? null),
        ...choices.map((value) => (value === undefined ? null : { value, style: 'choice' })),
      ],
      { minimum: LEAST_ROW },
    );
  }
}

/** Counted in the register: who leads how many measures, and how far they are. */
function addCounts(
  sheet: OwnersRows,
  { rows }: Plan,
  units: readonly string[],
  register: RegisterPlace,
): void {
  const count = (
    index: number,
    value: string,
    counted: number,
    formula: Pick<DrawnCell, 'formula'>,
  ): void => {
    sheet.line([
      { value: index + 1, style: 'denseInteger' },
      { value, style: 'dense' },
      { value: counted, ...formula, style: 'denseInteger' },
    ]);
  };
  sheet.line(headers('column.number', 'owners.unit', 'owners.led'));
  units.forEach((unit, index) => {
    const named = a1(sheet.next, NAME_COLUMN);
    count(
      index,
      unit,
      rows.filter(({ owners }) => owners[0] === unit).length,
      overColumn(register, 'lead', (cells) => `COUNTIF(${cells},${named})`),
    );
  });
  sheet.line();
  sheet.line(headers('column.number', 'column.status', 'owners.count'));
  STATUSES.forEach((status, index) => {
    const those = rows.filter((row) => statusOf(row.status) === status);
    // Also by the other words that offices write for it.
    const formula = overColumn(
      register,
      'status',
      (cells) => `SUMPRODUCT(COUNTIF(${cells},{${spellingsOf(status)}}))`,
    );
    count(index, STATUS_WORDS[status], those.length, formula);
  });
}

/** Measures under the name of a unit; `lead` is the unit where it leads one of them. */
interface Group {
  readonly name: string;
  readonly lead: string | null;
  readonly measures: readonly RegisterRow[];
}

const leadOf = ({ owners: [lead = ''] }: RegisterRow): string => lead;

/** The measures of each unit, those that it leads first; at the end the measures that nobody leads. */
function groupsOf({ rows }: Plan, units: readonly string[]): Group[] {
  const nobodys = rows.filter((row) => leadOf(row) === '');
  return [
    ...units.map((unit): Group => ({
      name: unit,
      lead: unit,
      measures: [
        ...rows.filter((row) => leadOf(row) === unit),
        ...rows.filter((row) => leadOf(row) !== unit && row.owners.includes(unit)),
      ],
    })),
    ...(nobodys.length === 0 ? [] : [{ name: documentText('owners.none'), lead: null, measures: nobodys }]),
  ];
}

/** What a unit has to do with a measure; the evidence is for the unit that leads to show. */
function measureCells(row: RegisterRow, lead: Group['lead'], text: (value: string) => string): DrawnCell[] {
  const isSupported = lead !== null && leadOf(row) !== lead;
  const role = isSupported ? 'owners.supporting' : 'owners.lead';
  return [
    { value: row.number, style: 'denseInteger' },
    { value: text(row.title), style: 'dense' },
    { value: lead === null ? '' : documentText(role), style: 'denseCenter' },
    { value: text(quartersText(row.quarters)), style: 'denseCenter' },
    { value: isSupported ? '' : text(row.evidence), style: 'dense' },
  ];
}

/**
 * The measures of each unit under its name. Gives the rows that belong on one page: the name and its first measure.
 * @param text puts its digits into the style of the sheet
 */
function addGroups(sheet: OwnersRows, groups: readonly Group[], text: (value: string) => string): Together[] {
  return groups.map(({ name, lead, measures }, index) => {
    const isFirst = index === 0;
    if (!isFirst) sheet.line();
    // The first one also stays with the header above it.
    const together = { gap: sheet.next - (isFirst ? 2 : 1), to: sheet.next + 1 };
    sheet.line(PRINTED.map((_, column) => ({ value: column === NAME_COLUMN ? name : null, style: 'group' })));
    for (const row of measures) sheet.line(measureCells(row, lead, text));
    return together;
  });
}

/**
 * The owners sheet (ผู้รับผิดชอบ): who leads how many measures and how far they are, the measures of each unit that has any, and in
 * hidden columns the choices of the drop-downs, every unit of the agency's kind among them.
 * @param place where the register stands; it is drawn with this sheet where nothing is said
 */
export function ownersDocument(
  plan: Plan,
  options: DocumentOptions,
  place: RegisterPlace | null = null,
): SheetDocument {
  const register = place ?? {
    sheet: sheetName('register', plan.planYear, options.digits),
    headerRow: REGISTER_HEADER_ROW,
    columns: NEW_COLUMNS,
  };
  const styles = themeStyles(options);
  const choices = { units: unitsOf(plan), statuses: STATUSES.map((status) => STATUS_WORDS[status]) };
  const sheet = new OwnersRows([choices.units, choices.statuses], styles, metricsOf(options));
  const year = yearText(plan.planYear, options.digits);
  addTitleBlock(
    sheet,
    [{ text: documentText('owners.title', { year }), style: 'title' }, agencyLine(plan)],
    PRINTED.length,
  );
  const units = unitsWithWork(plan);
  addCounts(sheet, plan, units, register);
  sheet.line();
  const titleRows = { first: sheet.next, last: sheet.next };
  sheet.line(headers('column.number', 'column.measure', 'owners.role', 'owners.quarters', 'owners.evidence'));
  const text = (value: string): string => withDigits(value, options.digits);
  const together = addGroups(sheet, groupsOf(plan, units), text);
  while (sheet.next < FIRST_CHOICE_ROW + choices.units.length) sheet.line();

  return {
    kind: 'owners',
    name: sheetName('owners', plan.planYear, options.digits),
    marker: sheetMarker('owners', plan.planYear),
    font: options.font,
    styles,
    columns: [...PRINTED, ...CHOICES],
    hiddenColumns: Object.values(CHOICE_COLUMNS),
    rows: unbroken(sheet.rows, together, { orientation: 'portrait', titleRows }),
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: printSetup(
      options.font,
      'portrait',
      { top: 0, left: 0, bottom: sheet.next - 1, right: PRINTED.length - 1 },
      titleRows,
    ),
  };
}
