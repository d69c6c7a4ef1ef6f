import { withDigits } from '../../framework/with-digits';
import { DISCLOSURE_STATUS, type ChecklistField, type ChecklistLine } from '../../planning/checklist/fields';
import type { DisclosureList } from '../../planning/disclosure/disclosure-lists';
import type { Plan } from '../../planning/types';
import { checklistText } from '../../text/checklist-th';
import { a1, type CellRange } from '../../workbook/cell-grid';
import type { CellStyle, Points, SheetDocument } from '../../workbook/sheet-document';
import { choicesOf } from '../choices';
import { sheetMarker, sheetName, yearText, type Look } from '../options';
import { unbroken } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { cellText, SheetRows, type DrawnCell } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { rowHeight } from '../text/row-height';
import { DISCLOSURE_RULES, themeStyles } from '../theme';
import { addTitleBlock, agencyLine, type TitleLine } from '../title-block';
import { CHECKLIST_COLUMNS, checklistColumn } from './checklist-columns';

/** What a checklist is drawn from. */
export interface ChecklistContent {
  readonly lines: readonly ChecklistLine[];
  readonly list: DisclosureList;
  /** What it remembers. */
  readonly memory: string;
}

const STATUS_WORDS = Object.values(DISCLOSURE_STATUS);

/** The button of the filter stands in every header of a table. */
const FILTER_BUTTON: Points = 12;

/** Below the table, for rows that people add: what is counted reaches down to here. */
const FREE_ROWS = 2;
const FREE_ROW: Points = 22;

/** Every row has room for an address and a date. */
const LEAST_ROW: Points = 26;

/** Item numbers are numbers, so that they sort; the letter and the digits come from the format. */
function stylesOf(look: Look): SheetDocument['styles'] {
  const theme = themeStyles(look);
  const digits = look.digits === 'thai' ? '[$-D00041E]' : '';
  const numbered = (numberFormat: string): CellStyle => ({ ...theme.denseInteger, numberFormat });
  return {
    ...theme,
    itemNumber: numbered(`${digits}"o"0`),
    groupNumber: numbered(`${digits}0.0`),
    groupWhole: numbered(`${digits}0`),
    percentBold: { ...theme.denseInteger, bold: true },
  };
}

const groupStyle = (group: unknown): string =>
  typeof group === 'number' && Number.isInteger(group) ? 'groupWhole' : 'groupNumber';

/** Whose list it is, where the year of the plan has none. */
function listLine({ year: list }: DisclosureList, planYear: Plan['planYear']): readonly string[] {
  if (planYear === list) return [];
  if (planYear === null) return [checklistText('list.no-year', { list })];
  return [checklistText(planYear > list ? 'list.later' : 'list.earlier', { list, year: planYear })];
}

/** Formulas that count rows of the checklist, with the results they have today. */
class Counts {
  constructor(
    private readonly lines: readonly ChecklistLine[],
    /** First and last counted row, zero-based. */
    private readonly first: number,
    private readonly last: number,
  ) {}

  /** How many items a group has, or all rows where none is named. */
  all(group: number | null): Required<Pick<DrawnCell, 'value' | 'formula'>> {
    const value = this.#of(group).length;
    return group === null
      ? { value, formula: `COUNTA(${this.#cells('title')})` }
      : { value, formula: `COUNTIF(${this.#cells('group')},${group})` };
  }

  complete(group: number | null): Required<Pick<DrawnCell, 'value' | 'formula'>> {
    const value = this.#of(group).filter(({ status }) => status === DISCLOSURE_STATUS.complete).length;
    const done = `${this.#cells('status')},"${DISCLOSURE_STATUS.complete}"`;
    return {
      value,
      formula: group === null ? `COUNTIF(${done})` : `COUNTIFS(${this.#cells('group')},${group},${done})`,
    };
  }

  #of(group: number | null): readonly ChecklistLine[] {
    return this.lines.filter((line) =>
      group === null ? line.title !== null && line.title !== '' : line.group === group,
    );
  }

  #cells(field: ChecklistField): string {
    const column = checklistColumn(field);
    const absolute = (row: number): string => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    return `${absolute(this.first)}:${absolute(this.last)}`;
  }
}

/** How many items of each group are shown in full, below the table; no cells are merged there, which would keep it from being sorted. */
function addSummary(sheet: SheetRows, { lines, list }: ChecklistContent, first: number): void {
  const counts = new Counts(lines, first, sheet.next - 1);
  const left = checklistColumn('title');
  sheet.add(
    (['group', 'summary.group', 'summary.items', 'summary.complete', 'summary.percent'] as const).map(
      (key) => ({ value: checklistText(key), style: 'headerSmall' }),
    ),
    { from: left },
  );
  const add = (group: number | null, named: readonly DrawnCell[], style: string): void => {
    const [all, complete] = [counts.all(group), counts.complete(group)];
    const [items, done] = [a1(sheet.next, left + 2), a1(sheet.next, left + 3)];
    sheet.add(
      [
        ...named,
        { ...all, style },
        { ...complete, style },
        {
          value: all.value === 0 ? '' : Math.round((100 * Number(complete.value)) / Number(all.value)),
          formula: `IF(${items}>0,ROUND(100*${done}/${items},0),"")`,
          style,
        },
      ],
      { from: left },
    );
  };
  for (const { number, name } of list.groups) {
    const named = [
      { value: number, style: groupStyle(number) },
      { value: name, style: 'dense' },
    ];
    add(number, named, 'denseInteger');
  }
  const total = [
    { value: null, style: 'group' },
    { value: checklistText('summary.total'), style: 'group' },
  ];
  add(null, total, 'percentBold');
}

/**
 * The checklist of disclosure items (รายการ OIT): one Excel table, a row for each item, which people fill in before the entry period, and
 * below it how much of each group is shown in full.
 */
export function checklistDocument(plan: Plan, content: ChecklistContent, options: Look): SheetDocument {
  const { lines, list, memory } = content;
  const styles = stylesOf(options);
  const widths = CHECKLIST_COLUMNS.map(({ width }) => width);
  const sheet = new SheetRows(widths, styles, metricsOf(options));
  const year = yearText(plan.planYear, options.digits);
  addTitleBlock(
    sheet,
    [
      { text: checklistText('title', { year }), style: 'title' },
      agencyLine(plan),
      ...listLine(list, plan.planYear).map((text): TitleLine => ({
        text: withDigits(text, options.digits),
        style: 'noteCenter',
      })),
    ],
    widths.length,
  );
  const choiceRow = sheet.next;
  sheet.hide(STATUS_WORDS.map((value) => ({ value, style: 'choice' })));
  sheet.hide(
    CHECKLIST_COLUMNS.map(({ field }) => ({ value: field === 'number' ? memory : field, style: 'label' })),
  );
  const headerRow = sheet.add(
    CHECKLIST_COLUMNS.map(({ header }) => ({ value: header, style: 'headerSmall' })),
    {
      minimum: rowHeight(
        CHECKLIST_COLUMNS.map(({ header, width }) =>
          cellText(header, width - FILTER_BUTTON, styles.headerSmall, sheet.metrics),
        ),
      ),
    },
  );
  for (const line of lines) {
    sheet.add(
      CHECKLIST_COLUMNS.map(({ field, style }) => ({
        value: line[field],
        style: field === 'group' ? groupStyle(line.group) : style,
      })),
      { minimum: LEAST_ROW },
    );
  }
  const last = sheet.next - 1;
  for (let row = 0; row < FREE_ROWS; row += 1) sheet.gap(FREE_ROW);
  const summary = sheet.next;
  addSummary(sheet, content, headerRow + 1);
  const bottom = sheet.next - 1;
  const right = widths.length - 1;
  const titleRows = { first: headerRow, last: headerRow };
  const below = (field: ChecklistField): CellRange => {
    const column = checklistColumn(field);
    return { top: headerRow + 1, bottom: last, left: column, right: column };
  };
  const { planYear } = plan;
  return {
    kind: 'checklist',
    name: sheetName('checklist', planYear, options.digits),
    marker: sheetMarker('checklist', planYear),
    font: options.font,
    styles,
    columns: widths,
    rows: unbroken(sheet.rows, [{ gap: summary - 1, to: bottom }], { orientation: 'landscape', titleRows }),
    merges: sheet.merges,
    tables: [
      {
        name: `ITA_OIT${planYear === null ? '' : `_${planYear}`}`,
        range: { top: headerRow, left: 0, bottom: last, right },
      },
    ],
    validations: [
      { range: below('unit'), source: choicesOf(plan).units, strict: false },
      {
        range: below('status'),
        source: {
          kind: 'checklist',
          range: { top: choiceRow, bottom: choiceRow, left: 0, right: STATUS_WORDS.length - 1 },
        },
        strict: false,
      },
    ],
    conditionalFormats: DISCLOSURE_RULES.map((rule) => ({ ...rule, range: below('status') })),
    charts: [],
    freeze: { rows: headerRow + 1, columns: checklistColumn('title') + 1 },
    print: printSetup(options.font, 'landscape', { top: 0, left: 0, bottom, right }, titleRows),
  };
}
