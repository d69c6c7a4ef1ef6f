import { dateInFull } from '../../framework';
import { measuresTitle } from '../../framework/measure-documents';
import { isWhole, roundPeriod } from '../../framework/rounds';
import { withDigits } from '../../framework/with-digits';
import { reportName, reportText } from '../../text/report-words-th';
import type { SheetDocument } from '../../workbook/sheet-document';
import type { TextEdits } from '../analysis/content-types';
import { titleOf } from '../draft';
import { isDraft } from '../../scores/printed';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { pageOf, unbroken } from '../paper/page-ends';
import { withHeaders } from '../paper/paged-tables';
import { fullWidth, printSetup } from '../paper/print-setup';
import { planLayout, type PlanLayout } from '../plan/layouts';
import { freeRows, headerRows, heightsOver, paperOf } from '../plan/plan-document';
import { cellText, SheetRows } from '../sheet-rows';
import { reportSigners } from '../signed-for';
import { fitColumns, type FreeRow } from '../text/fit-columns';
import { metricsOf } from '../text/metrics';
import { themeStyles, type StyleName } from '../theme';
import { addTitleBlock, agencyLine, type TitleLine } from '../title-block';
import { shownCell, styleOf } from '../tables/cells';
import type { ReportContent } from './content-types';
import { addHeading, addReport } from './draw-report';
import { reportContent } from './report-content';
import { tellsScores, type ReportSources } from './sources';

const ORIENTATION = 'landscape';

/** The table of a report: the columns of the layout, the measures in the order of the plan with nothing between them. */
export const resultLayout = ({ round }: Pick<ReportSources, 'round'>): PlanLayout => ({
  ...planLayout({ layout: 'result' }, null, { round }),
  arrange: (rows) => rows.map((row) => ({ row, heading: null, continues: false })),
});

/**
 * What stands above a report: its title, whose it is, and of which time it tells. It is a draft while an error stands in the scores that
 * the measures rest on, or in those that are printed.
 */
export function reportTitle(sources: ReportSources): readonly [TitleLine, ...TitleLine[]] {
  const { plan, before, after, round, asOf, digits } = sources;
  const title = reportText('title', {
    name: reportName(measuresTitle(plan.planYear)),
    year: yearText(plan.planYear, digits),
  });
  const wrong = [before, tellsScores(sources) ? after : null].find(
    (analysis) => analysis !== null && isDraft(analysis),
  );
  const period = plan.planYear === null ? null : roundPeriod(round, plan.planYear);
  const time = period
    ? reportText('period', { round, first: dateInFull(period.start), last: dateInFull(period.end) })
    : reportText('period.unknown', { round });
  return [
    { text: titleOf(title, wrong ?? null), style: 'title' },
    agencyLine(plan),
    {
      text: withDigits(`${time} ${reportText('as-of', { date: dateInFull(asOf) })}`, digits),
      style: 'noteCenter',
    },
  ];
}

/** The options of a report: who signs it is said as a report says it. */
export const reportOptions = (options: DocumentOptions): DocumentOptions => ({
  ...options,
  signers: reportSigners(options.signers),
});

/** The texts of the tables beside that of the measures: they decide with it how wide the columns are. */
function tableRows(
  { body, appendix }: ReportContent,
  styles: SheetDocument['styles'],
  options: DocumentOptions,
): readonly FreeRow[] {
  const metrics = metricsOf(options);
  const free = (text: string, style: StyleName) => cellText(text, 0, styles[style], metrics);
  return [...body, ...appendix]
    .flatMap(({ parts }) => parts)
    .flatMap((part): readonly FreeRow[] =>
      part.kind !== 'table'
        ? []
        : [
            part.headers.map((header) => ({
              ...free(withDigits(header, options.digits), 'header'),
              heading: true,
            })),
            ...part.rows.map(({ cells }) =>
              cells.map((cell) => free(shownCell(cell, options.digits), styleOf(cell))),
            ),
          ],
    );
}

/**
 * The report on the results of a plan in a round (รายงานผล): what was done, told as `reportContent` says, the places to sign, and the
 * evidence.
 */
export function reportDocument(
  sources: ReportSources,
  choices: DocumentOptions,
  texts: TextEdits = {},
): SheetDocument {
  const { plan, round } = sources;
  const options = reportOptions(choices);
  const styles = themeStyles(options);
  const metrics = metricsOf(options);
  const content = reportContent(sources, texts);
  const layout = resultLayout(sources);
  const placed = layout.arrange(plan.rows);
  const { room } = pageOf([], { orientation: ORIENTATION, titleRows: null });
  const width = fullWidth(ORIENTATION);
  const heightOver = heightsOver({ layout, width, styles, metrics });
  const repeated = heightOver((sheet) => headerRows(layout, options).forEach((cells) => sheet.add(cells)));
  const title = heightOver((sheet) =>
    isWhole(sources) ? addHeading(sheet, '') : addTitleBlock(sheet, reportTitle(sources), 1),
  );
  const columns = fitColumns(
    [...freeRows(placed, layout, styles, options), ...tableRows(content, styles, options)],
    width,
    paperOf(placed, room, { title, header: repeated, heading: 0, signatures: 0 }),
  );

  const { sheet, drawn, rows } = withHeaders((begins) => {
    const sheet = new SheetRows(columns, styles, metrics);
    addTitleBlock(sheet, reportTitle(sources), columns.length);
    const most = room - repeated;
    const drawn = addReport(sheet, content, { layout, placed, columns, styles, options, most }, begins);
    const rows = unbroken(sheet.rows, drawn.together, { orientation: ORIENTATION, titleRows: drawn.header }, [
      ...drawn.tableRows.map(({ row }) => row),
      ...drawn.together.map(({ gap }) => gap),
    ]);
    // The header of a report that is a table alone is repeated by the sheet.
    return { sheet, drawn, rows, tableRows: drawn.header === null ? drawn.tableRows : [] };
  });

  return {
    kind: 'report',
    name: sheetName('report', plan.planYear, options.digits, round),
    marker: sheetMarker('report', plan.planYear, round),
    font: options.font,
    styles,
    columns,
    rows,
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: drawn.header === null ? 0 : drawn.header.last + 1, columns: 0 },
    print: printSetup(
      options.font,
      ORIENTATION,
      { top: 0, left: 0, bottom: sheet.next - 1, right: columns.length - 1 },
      drawn.header,
    ),
  };
}
