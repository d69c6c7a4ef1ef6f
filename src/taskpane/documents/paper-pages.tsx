import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { footerText } from '../../documents/paper/footer-text';
import { pageLines } from '../../documents/paper/page-lines';
import { pageRows, type PageRows } from '../../documents/paper/page-rows';
import { paperRows } from '../../documents/paper/paper-rows';
import { printedPage } from '../../documents/paper/printed-page';
import type { Settings } from '../../app/keeping/settings';
import type { SheetDocument } from '../../workbook/sheet-document';
import { Paper } from './paper';
import { PaperRow } from './paper-row';
import { PaperTable } from './paper-table';
import { PIXELS } from './pixels';
import { sheetFont } from './sheet-font';

/** Kept free at the foot of a page, in pixels: browsers round the heights of rows. */
const RESERVE = 6;
/** A page this much lower than the paper never runs over onto the next one. */
const SHORTER = 2;

interface Props {
  readonly document: SheetDocument;
  readonly digits: Settings['digits'];
  /** Size on the screen; 1 is that of the paper. */
  readonly zoom: number;
  /** Name of the rule of CSS for its pages of paper. */
  readonly page?: string;
}

/** Heights of a sheet's rows in pixels, as the browser lays them out. */
interface Measured {
  readonly document: SheetDocument;
  readonly heights: readonly number[];
}

function Page({
  document,
  digits,
  zoom,
  page,
  rows,
  heights,
  number,
}: Props & {
  readonly rows: PageRows;
  readonly heights: readonly number[];
  readonly number: number;
}): ReactNode {
  const { width, height, scale, footer, footerSize } = printedPage(document);
  const { top, bottom } = document.print.margins;
  const size = { width: width * PIXELS, height: height * PIXELS - SHORTER };
  const look: CSSProperties = { ...size, paddingTop: top * PIXELS };
  if (zoom !== 1) look.transform = `scale(${zoom})`;
  return (
    <div
      className="page-place"
      style={{ width: size.width * zoom, height: size.height * zoom, ...(page !== undefined && { page }) }}
    >
      <div className="page" style={look}>
        <PaperTable document={document} scale={scale * PIXELS}>
          {pageLines(document, rows).map(({ row, cells, count }) => (
            <PaperRow
              key={row}
              document={document}
              row={row}
              cells={cells}
              scale={scale * PIXELS}
              height={count === 1 ? (heights[row] ?? null) : null}
              last
            />
          ))}
        </PaperTable>
        <p
          className="page-footer"
          style={{
            fontFamily: sheetFont(document),
            fontSize: footerSize * PIXELS,
            bottom: ((bottom - footerSize) / 2) * PIXELS,
          }}
        >
          {footerText(footer, number, digits)}
        </p>
      </div>
    </div>
  );
}

/** A sheet on as many pages of A4 as it needs: on the screen, and in print by the same pages. */
export function PaperPages(props: Props): ReactNode {
  const { document } = props;
  const [measured, setMeasured] = useState<Measured | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const heights = measured?.document === document ? measured.heights : null;
  useLayoutEffect(() => {
    if (heights || !table.current) return;
    const found = Array.from(table.current.rows, (row) => row.getBoundingClientRect().height);
    setMeasured({ document, heights: found });
  }, [document, heights]);
  const { height, scale } = printedPage(document);
  if (!heights) {
    return (
      <div className="measured" aria-hidden="true">
        <Paper document={document} scale={scale * PIXELS} ref={table} />
      </div>
    );
  }
  const { margins, titleRows } = document.print;
  const room = (height - margins.top - margins.bottom) * PIXELS - RESERVE;
  const placed = paperRows(document).map((row, index) => ({ ...row, height: heights[index] ?? 0 }));
  const pages = pageRows(placed, room, titleRows);
  return pages.map((rows, index) => (
    <Page key={index} {...props} rows={rows} heights={heights} number={index + 1} />
  ));
}
