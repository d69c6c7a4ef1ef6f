import { isWhole } from '../../framework/rounds';
import type { Points } from '../../workbook/sheet-document';
import type { TextBlock, TextDocument, TextRow, TextSection, TextTable } from '../../workbook/text-document';
import type { TextEdits } from '../analysis/content-types';
import type { MemoWords } from '../memo/memo-document';
import type { DocumentOptions } from '../options';
import { freeRows, headerRows } from '../plan/plan-document';
import type { ReportPart } from '../report/content-types';
import { reportContent } from '../report/report-content';
import { reportOptions, reportTitle, resultLayout } from '../report/report-document';
import type { ReportSources } from '../report/sources';
import { cellText } from '../sheet-rows';
import { fitColumns } from '../text/fit-columns';
import { metricsOf } from '../text/metrics';
import { rowHeight } from '../text/row-height';
import { themeStyles } from '../theme';
import { memoSection } from './memo-section';
import { PAGE_MARGINS, pageRoom } from './pages';
import { signatureBlock } from './signature-block';
import { fittedColumns, headerCell, tableBlock } from './table-block';
import { TEXT_SIZES } from './sizes';

const ORIENTATION = 'landscape';
const { width, height } = pageRoom(ORIENTATION);

/** The header on top of every page takes no more. */
const HEADERS: Points = 60;

/** The table of the measures with the words and the columns of its sheet. */
function resultsBlock(sources: ReportSources, options: DocumentOptions): TextTable {
  const { digits } = options;
  const styles = themeStyles(options);
  const metrics = metricsOf(options);
  const layout = resultLayout(sources);
  const placed = layout.arrange(sources.plan.rows);
  const columns = fitColumns(freeRows(placed, layout, styles, options), width);
  return {
    kind: 'table',
    lines: 'all',
    columns,
    headers: headerRows(layout, options).map((cells) => ({
      cells: cells.map(({ value }) => headerCell(String(value))),
    })),
    rows: placed.map((measure, row): TextRow => {
      const texts = layout.columns.map((column) => column.draw(measure, digits));
      const needed = rowHeight(
        texts.map((text, index) => cellText(text, columns[index] ?? width, styles.text, metrics)),
      );
      return {
        cells: texts.map((text) => ({ text, look: 'text' })),
        ...(needed > height - HEADERS && { splits: true as const }),
        // A report that is a table alone is signed below it.
        ...(row === placed.length - 1 && !isWhole(sources) && { withNext: true as const }),
      };
    }),
  };
}

/** The report on the results of a plan (รายงานผล) with the words of its sheet, on pages that lie. */
function reportSection(sources: ReportSources, choices: DocumentOptions, texts: TextEdits = {}): TextSection {
  const options = reportOptions(choices);
  const { body, appendix } = reportContent(sources, texts);
  const block = (part: ReportPart): TextBlock => {
    switch (part.kind) {
      case 'paragraph':
        return { kind: 'paragraph', look: 'text', text: part.text };
      case 'item':
        return { kind: 'paragraph', look: 'item', text: `${part.number} ${part.text}` };
      case 'evidence':
        return { kind: 'paragraph', look: 'item', text: part.text };
      case 'photographs':
        return { kind: 'paragraph', look: 'subheading', text: part.text };
      case 'table':
        return tableBlock(part, options, fittedColumns(part, options, width));
      case 'measures':
        return resultsBlock(sources, options);
    }
  };
  const blocksOf = (sections: typeof body): readonly TextBlock[] =>
    sections.flatMap(({ heading, parts }) => [
      ...(heading === null ? [] : [{ kind: 'paragraph', look: 'heading', text: heading } as const]),
      ...parts.map(block),
    ]);
  const [title, agency, time] = reportTitle(sources);
  return {
    orientation: ORIENTATION,
    margins: PAGE_MARGINS[ORIENTATION],
    blocks: [
      { kind: 'paragraph', look: 'title', text: title.text },
      ...(agency ? [{ kind: 'paragraph', look: 'subtitle', text: agency.text } as const] : []),
      ...(time ? [{ kind: 'paragraph', look: 'note', text: time.text } as const] : []),
      ...blocksOf(body),
      ...signatureBlock(options.signers, ORIENTATION, options),
      ...blocksOf(appendix),
    ],
  };
}

/** The documents of a report as one of text, for Word: the memo that covers it, then the report. */
export const reportDocumentText = (
  sources: ReportSources,
  memo: MemoWords,
  options: DocumentOptions,
): TextDocument => ({
  title: reportTitle(sources)[0].text,
  author: sources.plan.agency ?? '',
  font: options.font,
  sizes: { ...TEXT_SIZES, table: options.tableSize },
  pageNumbers: options.digits,
  sections: [memoSection(memo, options), reportSection(sources, options, memo.texts)],
});
