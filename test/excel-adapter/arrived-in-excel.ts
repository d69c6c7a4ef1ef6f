import type { SheetDump } from '../excel-host/dump';
import type { ArrivedChart, ArrivedLook, ArrivedSeries, ArrivedSheet } from './arrived';

type Plain = Readonly<Record<string, unknown>>;

const PIXELS_PER_POINT = 96 / 72;

/** The value at a path of nested plain data. */
function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Plain | undefined)?.[key], data);
}

const lower = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.toLowerCase() : undefined;
const upper = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.toUpperCase() : undefined;
const LINES: Readonly<Record<string, string>> = { Continuous: 'thin', Dot: 'dotted' };

function bordersOf(style: Plain): string | undefined {
  const line = (...names: readonly string[]): string | undefined =>
    names.map((name) => LINES[String(style[`Borders.${name}.Style`])]).find((found) => found !== undefined);
  const sides = {
    bottom: line('EdgeBottom', 'InsideHorizontal'),
    left: line('EdgeLeft', 'InsideVertical'),
    right: line('EdgeRight', 'InsideVertical'),
    top: line('EdgeTop', 'InsideHorizontal'),
  };
  const text = Object.entries(sides).flatMap(([side, found]) => (found ? [`${side}:${found}`] : []));
  return text.join(' ') || undefined;
}

function lookOf(style: Plain): ArrivedLook {
  const vertical = lower(style.VerticalAlignment);
  return {
    font: style['Font.Name'] as string | undefined,
    size: style['Font.Size'] as number | undefined,
    bold: style['Font.Bold'] === true || undefined,
    italic: style['Font.Italic'] === true || undefined,
    color: upper(style['Font.Color']),
    fill: upper(style['Fill.Color']),
    borders: bordersOf(style),
    horizontal: lower(style.HorizontalAlignment),
    vertical: vertical === 'bottom' ? undefined : vertical,
    wrap: style.WrapText === true || undefined,
    indent: style.IndentLevel as number | undefined,
    format: style.NumberFormat as string | undefined,
  };
}

/** A file measures in 1/12,700 of a point. */
const rounded = (points: unknown): number => Math.round(Number(points) * 12_700) / 12_700;

const KINDS: Readonly<Record<string, ArrivedChart['kind']>> = {
  BarClustered: 'bars',
  LineMarkers: 'lines',
  RadarMarkers: 'radar',
};

const reference = (value: unknown): string => String(value).replace(/^=/, '');

function seriesOf(series: Plain): ArrivedSeries {
  return {
    name: String(at(series, 'Name')),
    values: reference(at(series, 'calls.SetValues.0')),
    categories: reference(at(series, 'calls.SetXAxisValues.0')),
    color: upper(at(series, 'Format.Fill.calls.SetSolidColor.0') ?? at(series, 'Format.Line.Color')) ?? '',
    dashed: at(series, 'Format.Line.LineStyle') === 'Dash',
    marker: lower(at(series, 'MarkerStyle')) ?? '',
    labels: (at(series, 'DataLabels.NumberFormat') as string | undefined) ?? '',
  };
}

function chartOf(chart: Plain): ArrivedChart {
  const kind = KINDS[String(chart.ChartType)];
  if (!kind) throw new Error(`a chart of type ${String(chart.ChartType)}`);
  return {
    kind,
    title: String(at(chart, 'Title.Text')),
    series: (at(chart, 'Series.items') as readonly Plain[]).map(seriesOf),
    legend:
      at(chart, 'Legend.Visible') === true
        ? (lower(at(chart, 'Legend.Position')) as 'right' | 'bottom')
        : null,
    minimum: Number(at(chart, 'Axes.ValueAxis.Minimum')),
    maximum: Number(at(chart, 'Axes.ValueAxis.Maximum')),
    axis: String(at(chart, 'Axes.ValueAxis.NumberFormat')),
    anchor: String(at(chart, 'calls.SetPosition.0')).replace(/^.*!/, '').replaceAll('$', ''),
    width: rounded(chart.Width),
    height: rounded(chart.Height),
    isReversed: at(chart, 'Axes.CategoryAxis.ReversePlotOrder') === true,
    axisBelow: at(chart, 'Axes.CategoryAxis.Position') === 'Maximum',
  };
}

const SECTION_LETTERS = { Left: '&L', Center: '&C', Right: '&R' } as const;

function headerOf(page: Plain, part: 'Header' | 'Footer'): string {
  return Object.entries(SECTION_LETTERS)
    .map(([section, letter]) => {
      const text = at(page, `HeadersFooters.DefaultForAllPages.${section}${part}`);
      return typeof text === 'string' && text !== '' ? letter + text : '';
    })
    .join('');
}

function pageOf(sheet: SheetDump): Plain {
  const page = sheet.pageLayout;
  return {
    paper: page.PaperSize,
    orientation: lower(page.Orientation),
    wide: at(page, 'Zoom.horizontalFitToPages'),
    centered: page.CenterHorizontally === true,
    margins: ['Top', 'Right', 'Bottom', 'Left', 'Header', 'Footer'].map((side) => page[`${side}Margin`]),
    area: sheet.printArea,
    titles: sheet.printTitleRows,
    header: headerOf(page, 'Header'),
    footer: headerOf(page, 'Footer'),
  };
}

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A sheet of the emulated Excel. */
export function arrivedInExcel(sheet: SheetDump): ArrivedSheet {
  const cells = Object.entries(sheet.cells);
  const columns = Object.keys(sheet.columnWidths).length;
  const last = Math.max(0, ...cells.map(([address]) => Number(/\d+$/.exec(address)?.[0] ?? 0)));
  return {
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    marker: sheet.names.map(({ name, formula, visible }) => `${name}${formula} ${visible}`).join(),
    values: Object.fromEntries(
      cells.flatMap(([address, { value, formula }]) =>
        formula === undefined && value !== '' ? [[address, value]] : [],
      ),
    ),
    formulas: Object.fromEntries(
      cells.flatMap(([address, { formula }]) => (formula === undefined ? [] : [[address, formula.slice(1)]])),
    ),
    looks: Object.fromEntries(cells.map(([address, { style }]) => [address, lookOf(style ?? {})])),
    widths: Array.from({ length: columns }, (_, column) =>
      Math.round((sheet.columnWidths[letters(column)] ?? 0) * PIXELS_PER_POINT),
    ),
    heights: Array.from({ length: last }, (_, row) => sheet.rowHeights[String(row + 1)]),
    merges: sheet.merges.toSorted(),
    tables: sheet.tables.map(
      ({ name, area, style, showBandedRows }) => `${name} ${area} ${style} ${showBandedRows}`,
    ),
    validations: sheet.validations
      .map(
        ({ area, Rule: rule, ErrorAlert: alert }) =>
          `${area} ${String(at(rule, 'list.source')).replace(/^=/, '')} ${at(alert, 'showAlert') !== false}`,
      )
      .toSorted(),
    conditionalFormats: sheet.conditionalFormats
      .map(
        ({ area, CellValue: rule }) =>
          `${area} ${String(at(rule, 'Rule.operator'))} ${String(at(rule, 'Rule.formula1')).replace(/^=/, '')} ` +
          `${String(at(rule, 'Format.Font.Color'))} ${at(rule, 'Format.Font.Bold') === true} ${String(at(rule, 'Format.Fill.Color'))}`,
      )
      .toSorted(),
    page: pageOf(sheet),
    freeze: sheet.freeze,
    charts: sheet.charts.map(chartOf),
  };
}
