import type { NamedDocument } from '../name-documents';
import type { Batch } from './batch';
import { pageSections } from './header-footer';
import { rangeAt } from './range-at';

/** How the sheet is printed: A4, one page wide, repeated rows, margins in points, header and footer. */
export async function writePage(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  const { print } = document;
  await batch.room(20, print.header + print.footer);
  const page = sheet.pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = print.centerHorizontally;
  const { top, right, bottom, left } = print.margins;
  page.topMargin = top;
  page.rightMargin = right;
  page.bottomMargin = bottom;
  page.leftMargin = left;
  // Header and footer stand halfway between the paper's edge and the table.
  page.headerMargin = top / 2;
  page.footerMargin = bottom / 2;
  if (document.hidden !== true) page.setPrintArea(rangeAt(sheet, print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const every = page.headersFooters.defaultForAllPages;
  const header = pageSections(print.header);
  const footer = pageSections(print.footer);
  if (header.left) every.leftHeader = header.left;
  if (header.center) every.centerHeader = header.center;
  if (header.right) every.rightHeader = header.right;
  if (footer.left) every.leftFooter = footer.left;
  if (footer.center) every.centerFooter = footer.center;
  if (footer.right) every.rightFooter = footer.right;
}
