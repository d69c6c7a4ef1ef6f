import type { Points, PrintSetup } from '../../workbook/sheet-document';

export type Orientation = PrintSetup['orientation'];

/** A4, short side first. */
const SIDES = { short: 595.3, long: 841.9 } as const;

/** Width and height of the paper. */
export const paperSize = (orientation: Orientation): { readonly width: Points; readonly height: Points } =>
  orientation === 'portrait'
    ? { width: SIDES.short, height: SIDES.long }
    : { width: SIDES.long, height: SIDES.short };

/** A centimetre in points. */
export const CENTIMETRE: Points = 72 / 2.54;
