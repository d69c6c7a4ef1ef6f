import { withDigits } from '../../framework/with-digits';
import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';
import type { Points } from '../../workbook/sheet-document';
import type { CellLook, ParagraphLook, TextCell, TextRow, TextSection } from '../../workbook/text-document';
import type { DocumentOptions } from '../options';
import type { Heading, PlacedMeasure } from '../plan/arrange';
import type { PlanLayout } from '../plan/layouts';
import { freeRows, headerRows, planTitle } from '../plan/plan-document';
import { cellText } from '../sheet-rows';
import { fitColumns } from '../text/fit-columns';
import { metricsOf } from '../text/metrics';
import { rowHeight } from '../text/row-height';
import { themeStyles, type StyleName } from '../theme';
import { PAGE_MARGINS, pageRoom } from './pages';
import { signatureBlock } from './signature-block';

const ORIENTATION = 'landscape';

/** The header rows on top of every page take no more: a line for the quarters, and three below it. */
const HEADERS: Points = 100;

/** What the styles of a sheet are on a page of text; all others are words. */
const CELL_LOOKS: Readonly<Partial<Record<StyleName, CellLook>>> = {
  quarterActive: 'mark',
  quarterIdle: 'center',
};
const TITLE_LOOKS: Readonly<Partial<Record<StyleName, ParagraphLook>>> = {
  title: 'title',
  subtitle: 'subtitle',
};

/** The plan (แผนมาตรการ) with the words and the columns of its sheet, on pages that lie. */
export function planSection(
  plan: Plan,
  analysis: Analysis | null,
  options: DocumentOptions,
  layout: PlanLayout,
): TextSection {
  const styles = themeStyles(options);
  const metrics = metricsOf(options);
  const { width, height } = pageRoom(ORIENTATION);
  const placed = layout.arrange(plan.rows);
  const columns = fitColumns(freeRows(placed, layout, styles, options), width);

  const heightOf = (cells: readonly TextCell[], names: readonly string[]): Points =>
    rowHeight(
      cells.map(({ text }, index) =>
        cellText(text, columns[index] ?? width, styles[names[index] ?? ''], metrics),
      ),
    );

  const headers = headerRows(layout, options).map((cells): TextRow => ({
    cells: cells
      .filter(({ value }) => value !== null)
      .map(({ value, span, down }) => ({
        text: String(value),
        look: 'header',
        ...(span !== undefined && { span }),
        ...(down !== undefined && { down }),
      })),
  }));

  const headingRow = ({ text }: Heading): TextRow => ({
    cells: [
      {
        text: withDigits(text, options.digits),
        look: 'section',
        span: columns.length,
      },
    ],
    withNext: true,
  });

  const measureRow = (measure: PlacedMeasure, isLast: boolean): TextRow => {
    const names = layout.columns.map((column) => column.style(measure.row));
    const cells = layout.columns.map((column, index): TextCell => {
      const name = names[index];
      const look = (name && CELL_LOOKS[name]) ?? 'text';
      return { text: column.draw(measure, options.digits), look };
    });
    return {
      cells,
      ...(heightOf(cells, names) > height - HEADERS && { splits: true as const }),
      ...(isLast && options.signers.length > 0 && { withNext: true as const }),
    };
  };

  return {
    orientation: ORIENTATION,
    margins: PAGE_MARGINS[ORIENTATION],
    blocks: [
      ...planTitle(plan, analysis, options, layout).map(
        ({ text, style }) => ({ kind: 'paragraph', look: TITLE_LOOKS[style] ?? 'note', text }) as const,
      ),
      {
        kind: 'table',
        lines: 'all',
        columns,
        headers,
        rows: placed.flatMap((measure, index) => [
          ...(measure.heading ? [headingRow(measure.heading)] : []),
          measureRow(measure, index === placed.length - 1),
        ]),
      },
      ...signatureBlock(options.signers, ORIENTATION, options),
    ],
  };
}
