import { printedPage, type FooterPart } from '../../app/printed-page';
import type { SheetDocument } from '../../workbook/sheet-document';
import { sheetFont } from './sheet-font';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const contentOf = (part: FooterPart): string =>
  'text' in part ? quoted(part.text) : `counter(${part.count})`;

/** The rule of CSS for the pages of a sheet document: A4, margins and page numbers as its print setup says. */
export function pageRule(name: string, document: SheetDocument): string {
  const { orientation, margins } = document.print;
  const { footer, footerSize } = printedPage(document);
  const { top, right, bottom, left } = margins;
  const numbers =
    footer.length === 0
      ? ''
      : `@bottom-center{content:${footer.map(contentOf).join('')};font:${footerSize}pt ${sheetFont(document)};color:#000}`;
  return `@page ${name}{size:A4 ${orientation};margin:${top}pt ${right}pt ${bottom}pt ${left}pt;${numbers}}`;
}
