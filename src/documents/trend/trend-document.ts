import { withDigits } from '../../framework/with-digits';
import { documentText } from '../../text/documents-th';
import { trendText } from '../../text/trend-words-th';
import { a1 } from '../../workbook/cell-grid';
import type { DocumentConditionalFormat, Points, SheetDocument } from '../../workbook/sheet-document';
import { DIRECTION_LABELS } from '../labels';
import { sheetMarker, sheetName, type DocumentOptions } from '../options';
import type { Orientation } from '../paper/a4';
import { heightOf, pageOf, unbroken, type Together } from '../paper/page-ends';
import { PagedTables, withHeaders, type CellsAt, type DrawnTables } from '../paper/paged-tables';
import { printSetup } from '../paper/print-setup';
import { addSignatures } from '../plan/signature';
import { drawnCell } from '../tables/cells';
import type { PlainTable } from '../tables/plain-table';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { MAXIMUM_ROW_HEIGHT } from '../text/row-height';
import { DIRECTION_RULES, STATUS_RULES, themeStyles, type StyleName } from '../theme';
import { addTitleBlock, agencyLine, type TitleLine } from '../title-block';
import { chartRoom, chartRows, hasChart, trendChart, type DrawnScores } from './trend-chart';
import { trendContent, type TrendPart, type TrendSection } from './trend-content';
import { BEFORE_YEARS, trendPage } from './trend-page';
import type { TrendSources } from './trend-sources';
import { changesOf } from './trend-tables';
import { allYears, spanText } from './trend-years';

const ABOVE_SECTION: Points = 8;
const AROUND_TABLE: Points = 4;

/** How the first line of a paragraph begins: a cell knows no indent of its first line alone. */
const FIRST_LINE = '\u00A0'.repeat(10);

/** What stands above a comparison: its title, the years and the agency. */
export function trendTitle(
  { trend, digits }: TrendSources,
  orientation: Orientation,
): readonly [TitleLine, ...TitleLine[]] {
  // A page that lies has room for it on one line.
  const title = trendText(orientation === 'landscape' ? 'title.wide' : 'title');
  return [
    { text: trend.isDraft ? documentText('draft', { title }) : title, style: 'title' },
    {
      text: withDigits(trendText('years', { years: spanText(allYears(trend)) }), digits),
      style: 'subtitle',
    },
    agencyLine(trend),
  ];
}

const BOLD: Readonly<Partial<Record<string, StyleName>>> = { text: 'textBold', score: 'scoreBold' };

/** The rows of the table of scores: what changed as formulas, and an empty cell where a line of the chart would be drawn to 0. */
function scoreRows(table: PlainTable, { trend, digits }: TrendSources): readonly CellsAt[] {
  const years = trend.years.map(({ year }) => year);
  const changes = changesOf(trend);
  const last = BEFORE_YEARS + years.length - 1;
  const { higher, lower, same } = DIRECTION_LABELS;
  return table.rows.map(({ cells }, index): CellsAt => {
    const place = index - trend.indicators.length;
    const change = changes[index] ?? null;
    const before = change && BEFORE_YEARS + years.indexOf(change.before.year);
    return (row) =>
      cells.map((cell, column): DrawnCell => {
        const drawn = drawnCell(cell, digits);
        if (before !== null && column === last + 1)
          return { ...drawn, formula: `ROUND(${a1(row, last)}-${a1(row, before)},2)` };
        if (before !== null && column === last + 2) {
          const own = a1(row, last + 1);
          return { ...drawn, formula: `IF(${own}>0,"${higher}",IF(${own}<0,"${lower}","${same}"))` };
        }
        const isDrawn = place >= 0 && place < chartRows(trend) && cell.look === 'score';
        if (isDrawn && cell.value === null) return { value: null, style: 'score' };
        return place < 0 ? drawn : { ...drawn, style: BOLD[drawn.style] ?? drawn.style };
      });
  });
}

/** A comparison on its sheet. */
interface DrawnTrend extends DrawnTables {
  readonly sheet: SheetRows;
  /** null where there are no years of the present instrument, or one alone. */
  readonly scores: DrawnScores | null;
  readonly conditionalFormats: readonly DocumentConditionalFormat[];
}

/** Draws with headers above the rows in `begins`, with which pages begin. */
function drawTrend(
  sections: readonly TrendSection[],
  sources: TrendSources,
  options: DocumentOptions,
  begins: ReadonlySet<number>,
): DrawnTrend {
  const { trend, digits } = sources;
  const { orientation, columns } = trendPage(trend);
  const styles = themeStyles(options);
  const sheet = new SheetRows(columns, styles, metricsOf(options));
  const tables = new PagedTables(sheet, begins);
  const together: Together[] = [];
  const conditionalFormats: DocumentConditionalFormat[] = [];
  const span = columns.length;
  const drawn: { scores: DrawnScores | null } = { scores: null };

  const addText = (text: string, style: StyleName): void => {
    for (const value of sheet.split(text, 0, style, MAXIMUM_ROW_HEIGHT, span))
      sheet.add([{ value, style, span }]);
  };

  /** Adds a table and colours its last column; gives its rows. */
  const addTable = (
    table: PlainTable,
    rows: readonly CellsAt[],
    rules: typeof DIRECTION_RULES,
  ): readonly number[] => {
    const headers = table.headers.map((value) => ({ value: withDigits(value, digits), style: 'header' }));
    const added = tables.add([headers], rows, table.fewest);
    const right = table.headers.length - 1;
    const range = { top: added[0] ?? sheet.next, bottom: sheet.next - 1, left: right, right };
    conditionalFormats.push(...rules.map((rule) => ({ ...rule, range })));
    return added;
  };

  const addScores = (table: PlainTable): void => {
    const header = sheet.next;
    const added = addTable(table, scoreRows(table, sources), DIRECTION_RULES);
    if (!hasChart(trend)) return;
    sheet.gap(AROUND_TABLE);
    const page = pageOf(sheet.rows, { orientation, titleRows: null }).room;
    const chartHeight = chartRoom(page - heightOf(sheet.rows));
    sheet.gap(chartHeight);
    const rows = added.slice(trend.indicators.length);
    drawn.scores = { header, rows, chartRow: sheet.next - 1, chartHeight };
  };

  const addPart = (part: TrendPart): void => {
    if (part.kind === 'paragraph') addText(`${FIRST_LINE}${part.text}`, 'paragraph');
    else if (part.kind === 'note') addText(part.text, 'brief');
    else {
      const { table } = part;
      sheet.gap(AROUND_TABLE);
      if (part.kind === 'scores') addScores(table);
      else {
        const rows = table.rows.map(
          ({ cells }) =>
            () =>
              cells.map((cell) => drawnCell(cell, digits)),
        );
        addTable(table, rows, part.kind === 'measures' ? STATUS_RULES : []);
      }
      sheet.gap(AROUND_TABLE);
    }
  };

  addTitleBlock(sheet, trendTitle(sources, orientation), span);
  let lastPart = sheet.next;
  for (const { heading, parts } of sections) {
    const gap = sheet.next;
    sheet.gap(ABOVE_SECTION);
    sheet.add([{ value: heading, style: 'section' }]);
    for (const [index, part] of parts.entries()) {
      lastPart = sheet.next;
      addPart(part);
      // A heading stands above its first sentence, or above a gap, a header and a row of its table.
      if (index === 0) together.push({ gap, to: lastPart + ('text' in part ? 0 : 2) });
    }
  }
  const end = sheet.next - 1;
  const signatures = addSignatures(sheet, columns, styles.signature ?? {}, options.signers);
  // They are never alone on a page: the last rows above them are on theirs.
  if (signatures) together.push({ gap: Math.max(lastPart, end - 2) - 1, to: signatures.last });
  const rows = unbroken(sheet.rows, [...together, ...tables.together], { orientation, titleRows: null }, [
    ...tables.rows.map(({ row }) => row),
    ...together.map(({ gap }) => gap),
  ]);
  return { sheet, rows, tableRows: tables.rows, scores: drawn.scores, conditionalFormats };
}

/**
 * The comparison of an agency's results over two to ten years (แนวโน้ม): every indicator, the instruments, the overall and the levels year
 * beside year with their chart, what changed in words, how the indicators moved that had measures, and the places to sign.
 */
export function trendDocument(sources: TrendSources, options: DocumentOptions): SheetDocument {
  const { trend } = sources;
  const { orientation, columns } = trendPage(trend);
  const sections = trendContent(sources);
  const { sheet, rows, scores, conditionalFormats } = withHeaders((begins) =>
    drawTrend(sections, sources, options, begins),
  );
  const year = allYears(trend).at(-1) ?? null;
  const width = columns.reduce((sum, each) => sum + each, 0);
  return {
    kind: 'trend',
    name: sheetName('trend', year, options.digits),
    marker: sheetMarker('trend', year),
    font: options.font,
    styles: themeStyles(options),
    columns,
    rows,
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats,
    charts: scores === null ? [] : [trendChart(scores, trend, options, width)],
    freeze: { rows: 0, columns: 0 },
    print: printSetup(
      options.font,
      orientation,
      { top: 0, left: 0, bottom: sheet.next - 1, right: columns.length - 1 },
      null,
    ),
  };
}
