import type { SheetDocument } from '../../workbook/sheet-document';

/** The font of a sheet, then what comes closest where it is not installed: fonts of the same letters, then of the page. */
export const sheetFont = ({ font }: SheetDocument): string =>
  `'${font}','TH SarabunPSK','TH Sarabun New',Laksaman,Sarabun,var(--fontFamilyBase)`;
