import type { ReactNode } from 'react';
import { printedPage } from '../../app/printed-page';
import type { SheetDocument } from '../../workbook/sheet-document';
import { PaperColumns } from './paper-columns';
import { PaperRow } from './paper-row';
import { sheetFont } from './sheet-font';

/** Points to the pixels of CSS, which on paper are 1/96 inch. */
const PIXELS = 96 / 72;

/** Room for lines of text in a box: a row of a table's body. */
const isBody = (document: SheetDocument, row: number): boolean =>
  (document.rows[row]?.cells ?? []).some((cell) => {
    const style = document.styles[cell?.style ?? ''];
    return style?.wrap === true && style.border !== undefined;
  });

const numbers = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** A whole sheet on as many pages as it needs; `page` is the name of its rule for pages. */
export function PrintedSheet({
  document,
  page,
}: {
  readonly document: SheetDocument;
  readonly page: string;
}): ReactNode {
  const scale = printedPage(document).scale * PIXELS;
  const width = document.columns.reduce((sum, column) => sum + column, 0) * scale;
  const { titleRows } = document.print;
  const first = titleRows?.first ?? document.rows.length;
  const after = titleRows ? titleRows.last + 1 : document.rows.length;
  const end = document.rows.length;
  const rows = (from: number, to: number): ReactNode =>
    numbers(from, to).map((row) => <PaperRow key={row} document={document} row={row} scale={scale} />);
  // Rows of the sheet are stretched where other programs would tear pages badly; here the style sheet sees to that.
  const body = numbers(after, end).filter((row) => isBody(document, row));
  const afterBody = (body.at(-1) ?? end - 1) + 1;
  return (
    <section className="printed-sheet" style={{ page, width, fontFamily: sheetFont(document) }}>
      {/* Only the head of a table is repeated, so what stands above the repeated rows is a table of its own. */}
      <table role="presentation" style={{ width }}>
        <PaperColumns document={document} scale={scale} />
        <tbody>{rows(0, first)}</tbody>
      </table>
      {titleRows && (
        <table role="presentation" style={{ width }}>
          <PaperColumns document={document} scale={scale} />
          <thead>{rows(first, after)}</thead>
          <tbody>
            {numbers(after, afterBody).map((row) => (
              <PaperRow
                key={row}
                document={document}
                row={row}
                scale={scale}
                height={body.includes(row) ? 'text' : 'own'}
              />
            ))}
          </tbody>
        </table>
      )}
      {titleRows && (
        <div className="signatures">
          <table role="presentation" style={{ width }}>
            <PaperColumns document={document} scale={scale} />
            <tbody>{rows(afterBody, end)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}
