import type { SheetDocument } from '../../workbook/sheet-document';

/** The rule of CSS for the pages of a sheet document. Margins stand inside the page: a browser puts nothing of its own there. */
export const pageRule = (name: string, { print }: SheetDocument): string =>
  `@page ${name}{size:A4 ${print.orientation};margin:0}`;
