import type { Points } from '../../workbook/sheet-document';
import type { TextSection } from '../../workbook/text-document';
import { CENTIMETRE, paperSize, type Orientation } from '../paper/a4';

/** Margins of official papers for running text, narrower ones for tables that lie. */
export const PAGE_MARGINS: Readonly<Record<Orientation, TextSection['margins']>> = {
  portrait: {
    top: 2.5 * CENTIMETRE,
    right: 2 * CENTIMETRE,
    bottom: 2 * CENTIMETRE,
    left: 3 * CENTIMETRE,
  },
  landscape: {
    top: 2 * CENTIMETRE,
    right: 1.5 * CENTIMETRE,
    bottom: 2 * CENTIMETRE,
    left: 1.5 * CENTIMETRE,
  },
};

/** Width and height between the margins. */
export function pageRoom(orientation: Orientation): { readonly width: Points; readonly height: Points } {
  const { width, height } = paperSize(orientation);
  const { top, right, bottom, left } = PAGE_MARGINS[orientation];
  return { width: width - left - right, height: height - top - bottom };
}
