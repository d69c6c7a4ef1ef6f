import { formatHundredths, roundExact, toNumber } from '../../scores/exact';
import { districtName, provinceName } from '../../scores/place-names';
import { commonWeaknesses, indicatorSpreads } from '../../scores/province/common-weaknesses';
import { districtKey, provinceKey } from '../../scores/province/district';
import { levelCounts, overallsOf, spreadOf, type Spread } from '../../scores/province/distribution';
import { byYear, placeSpreads, type PlaceSpread, type YearGroup } from '../../scores/province/groups';
import { documentText } from '../../text/documents-th';
import { summaryText } from '../../text/summary-th';
import { withDigits } from '../../framework/with-digits';
import type { CellRange } from '../../workbook/cell-grid';
import type {
  DocumentChart,
  DocumentConditionalFormat,
  Points,
  SheetDocument,
} from '../../workbook/sheet-document';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { unbroken, type Together } from '../paper/page-ends';
import { printSetup } from '../paper/print-setup';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { chartColor, themeStyles, type StyleName } from '../theme';
import { addTitleBlock } from '../title-block';
import { commonYear, titleLines, type AgencyRow } from './agency-lines';
import { LEVEL_RULES } from './level-rules';
import type { SummaryFacts } from './summary-document';
import type { AgencySummary } from './summary-row';
import { roundAxis } from './round-axis';

const ORIENTATION = 'portrait';

/** Number, name and four figures: as wide as A4 prints at full size. */
const COLUMNS: readonly Points[] = [34, 194, 82, 82, 82, 82];
const [NAME, COUNT] = [1, 2];

const CHART_HEIGHT: Points = 230;
/** A little less than the columns, whose widths every viewer rounds. */
const CHART_WIDTH: Points = 0.95 * COLUMNS.reduce((sum, width) => sum + width, 0);
const ABOVE_SECTION: Points = 8;

/** A table of so many rows stands on one page; of a longer one this many rows at least stand on each. */
const [WHOLE, FEWEST] = [12, 3];

type Figure = number | string;

/** A table of figures: a name and up to four of them. */
interface FigureTable {
  readonly heading: string;
  /** The numbers of the rows; counted from 1 where nothing is said. */
  readonly numbers?: readonly (number | null)[];
  readonly headers: readonly string[];
  readonly styles: readonly StyleName[];
  readonly rows: readonly (readonly Figure[])[];
}

const score = (value: Spread['mean']): number => toNumber(roundExact(value));
const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;

function levelTable(agencies: readonly AgencySummary[]): FigureTable {
  return {
    heading: summaryText('levels'),
    headers: [documentText('column.level'), summaryText('count'), summaryText('percent')],
    styles: ['dense', 'denseInteger', 'denseScore'],
    rows: levelCounts(agencies).map(({ level, count }) => [
      level ?? summaryText('levels.none'),
      count,
      percent(count, agencies.length),
    ]),
  };
}

const spreadFigures = ({ mean, median, highest, lowest }: Spread): readonly number[] => [
  score(mean),
  score(median),
  toNumber(highest),
  toNumber(lowest),
];

function spreadTable(agencies: readonly AgencySummary[], facts: SummaryFacts): FigureTable {
  const overall = spreadOf(overallsOf(agencies));
  const named = [
    ...(overall === null ? [] : [{ number: null, name: summaryText('overall.whole'), ...overall }]),
    ...indicatorSpreads(agencies, facts.threshold).map((spread) => ({
      number: spread.indicator,
      ...spread,
    })),
  ];
  return {
    heading: summaryText('spread'),
    numbers: named.map(({ number }) => number),
    headers: (['subject', 'average', 'median', 'highest', 'lowest'] as const).map((key) => summaryText(key)),
    styles: ['dense', 'denseScore', 'denseScore', 'denseScore', 'denseScore'],
    rows: named.map((spread) => [spread.name, ...spreadFigures(spread)]),
  };
}

function weaknessTable(agencies: readonly AgencySummary[], { threshold }: SummaryFacts): FigureTable {
  const params = { threshold: formatHundredths(threshold) };
  const found = commonWeaknesses(agencies, threshold);
  return {
    heading: summaryText(found.length === 0 ? 'weaknesses.none' : 'weaknesses', params),
    headers: [
      documentText('column.indicator'),
      ...(['below', 'of', 'percent', 'average'] as const).map((key) => summaryText(key)),
    ],
    styles: ['dense', 'denseInteger', 'denseInteger', 'denseScore', 'denseScore'],
    rows: found.map(({ indicator, name, below, count, mean }) => [
      summaryText('indicator', { number: indicator, name }),
      below,
      count,
      percent(below, count),
      score(mean),
    ]),
  };
}

function placeTable(
  heading: string,
  header: string,
  places: readonly PlaceSpread<AgencySummary>[],
  nameOf: (agency: AgencySummary) => string,
): FigureTable {
  return {
    heading,
    headers: [header, ...(['count', 'average', 'highest', 'lowest'] as const).map((key) => summaryText(key))],
    styles: ['dense', 'denseInteger', 'denseScore', 'denseScore', 'denseScore'],
    rows: places.map(({ first, agencies, mean, highest, lowest }) => [
      nameOf(first),
      agencies,
      score(mean),
      toNumber(highest),
      toNumber(lowest),
    ]),
  };
}

/** By จังหวัด and by อำเภอ, where there are several. */
function placeTables(agencies: readonly AgencySummary[]): readonly FigureTable[] {
  const provinces = placeSpreads(agencies, provinceKey);
  const districtText = ({ district, province }: AgencySummary): string => {
    const name = districtName(district ?? '');
    if (provinces.length === 0 || province === null) return name;
    return summaryText('district.of', { district: name, province: provinceName(province) });
  };
  return [
    placeTable(summaryText('provinces'), documentText('province'), provinces, ({ province }) =>
      provinceName(province ?? ''),
    ),
    placeTable(
      summaryText('districts'),
      documentText('district'),
      placeSpreads(agencies, districtKey),
      districtText,
    ),
  ].filter(({ rows }) => rows.length > 0);
}

/** Draws the tables of one year after another, and the chart of each. */
class Overview {
  readonly together: Together[] = [];
  /** Rows that take what a page has left: below a chart, and above a table that does not begin its year. */
  readonly grows: number[] = [];
  readonly charts: DocumentChart[] = [];
  readonly colours: DocumentConditionalFormat[] = [];

  constructor(
    readonly sheet: SheetRows,
    private readonly facts: SummaryFacts,
    private readonly options: DocumentOptions,
  ) {}

  /** @param several the year stands above its tables */
  addYear({ year, agencies }: YearGroup<AgencySummary>, several: boolean): void {
    const gap = this.sheet.next - 1;
    if (several) {
      const params = { year: yearText(year, this.options.digits), count: agencies.length };
      this.addHeading(this.said(summaryText(year === null ? 'year.unknown' : 'year.group', params)));
    }
    const levels = this.addTable(levelTable(agencies));
    this.colours.push(
      ...LEVEL_RULES.map((rule) => ({ ...rule, range: { ...levels, left: NAME, right: NAME } })),
    );
    const most = Math.max(...levelCounts(agencies).map(({ count }) => count));
    this.charts.push({
      kind: 'bars',
      title: this.said(summaryText('levels.chart')),
      categories: { ...levels, left: NAME, right: NAME },
      series: [
        {
          name: summaryText('levels.chart'),
          values: { ...levels, left: COUNT, right: COUNT },
          color: chartColor(this.options),
        },
      ],
      axisMinimum: 0,
      axisMaximum: roundAxis(most),
      anchor: { row: this.sheet.next, column: 0 },
      width: CHART_WIDTH,
      height: CHART_HEIGHT - 6,
    });
    this.grows.push(this.sheet.next);
    this.sheet.gap(CHART_HEIGHT);
    this.together.push({ gap, to: this.sheet.next - 1 });
    const tables = [
      spreadTable(agencies, this.facts),
      weaknessTable(agencies, this.facts),
      ...placeTables(agencies),
    ];
    for (const table of tables) {
      this.grows.push(this.sheet.next);
      if (table.rows.length > 0) this.addTable(table);
      else this.addHeading(this.said(table.heading));
    }
  }

  private said(text: string): string {
    return withDigits(text, this.options.digits);
  }

  private addHeading(text: string): void {
    this.sheet.gap(ABOVE_SECTION);
    this.sheet.add([{ value: text, style: 'section' }]);
  }

  /** Gives the rows below the headers. */
  private addTable({ heading, numbers, headers, styles, rows }: FigureTable): CellRange {
    const gap = this.sheet.next;
    this.addHeading(this.said(heading));
    this.sheet.add(
      [documentText('column.number'), ...headers].map((value) => ({ value, style: 'headerSmall' })),
    );
    const top = this.sheet.next;
    rows.forEach((figures, index) =>
      this.sheet.add([
        { value: numbers === undefined ? index + 1 : (numbers[index] ?? null), style: 'denseInteger' },
        ...figures.map((value, column): DrawnCell => ({
          value: typeof value === 'string' ? this.said(value) : value,
          style: styles[column] ?? 'dense',
        })),
      ]),
    );
    const bottom = this.sheet.next - 1;
    if (rows.length <= WHOLE) this.together.push({ gap, to: bottom });
    else this.together.push({ gap, to: top + FEWEST - 1 }, { gap: bottom - FEWEST, to: bottom });
    return { top, bottom, left: 0, right: COLUMNS.length - 1 };
  }
}

/**
 * The agencies together (ภาพรวม), each year apart: how many are on each level with a chart, how scores are spread, what many lack, and how
 * provinces and districts stand. At least one agency is needed.
 */
export function overviewDocument(
  rows: readonly AgencyRow[],
  facts: SummaryFacts,
  options: DocumentOptions,
): SheetDocument {
  const agencies = rows.map(({ summary }) => summary);
  const styles = themeStyles(options);
  const overview = new Overview(new SheetRows(COLUMNS, styles, metricsOf(options)), facts, options);
  const { sheet } = overview;
  const years = agencies.map(({ fiscalYear }) => fiscalYear);
  addTitleBlock(
    sheet,
    [
      ...titleLines(summaryText('title.overview'), agencies, years, options.digits),
      {
        text: withDigits(summaryText('agencies', { agencies: agencies.length }), options.digits),
        style: 'noteCenter',
      },
    ],
    COLUMNS.length,
  );
  const groups = byYear(agencies);
  for (const group of groups) overview.addYear(group, groups.length > 1);
  const year = commonYear(agencies);
  const right = COLUMNS.length - 1;
  return {
    kind: 'summary-overview',
    name: sheetName('summary-overview', year, options.digits),
    marker: sheetMarker('summary-overview', year),
    font: options.font,
    styles,
    columns: COLUMNS,
    rows: unbroken(
      sheet.rows,
      overview.together,
      { orientation: ORIENTATION, titleRows: null },
      overview.grows,
    ),
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: overview.colours,
    charts: overview.charts,
    freeze: { rows: 0, columns: 0 },
    print: printSetup(options.font, ORIENTATION, { top: 0, left: 0, bottom: sheet.next - 1, right }, null),
  };
}
