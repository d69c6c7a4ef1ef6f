import type { Points } from '../sheet-document';

/** Font of the style Normal, in which a workbook counts its column widths. */
export interface DefaultFont {
  readonly name: string;
  readonly size: Points;
}

/** What a new workbook is made with: every system has Arial or a twin of the same widths, which is not so of Calibri. */
export const NEW_WORKBOOK_FONT: DefaultFont = { name: 'Arial', size: 10 };

/**
 * Width of the widest digit in em, from the fonts' own tables, except those of the Thai families that are small for
 * their size: there it is the value that gives Excel's 7 pixels at 14 points (Cordia, Browallia, Angsana) and 8
 * pixels at 16 points (Sarabun). A value too small makes a column too wide, never too narrow for its text.
 */
const DIGIT_EM: Readonly<Record<string, number>> = {
  calibri: 0.507,
  'aptos narrow': 0.503,
  tahoma: 0.546,
  arial: 0.556,
  'leelawadee ui': 0.539,
  'th sarabunpsk': 0.382,
  'th sarabun new': 0.382,
  'cordia new': 0.375,
  cordiaupc: 0.375,
  'browallia new': 0.375,
  browalliaupc: 0.375,
  'angsana new': 0.375,
  angsanaupc: 0.375,
};

/** A font we do not know is taken as an average sans serif. */
const USUAL_EM = 0.52;

const PIXELS_PER_POINT = 96 / 72;

/**
 * The `width` of a column in a file: how many digits of the default font, padding included, fill it. Excel
 * measures on the pixel grid of 96 dots per inch: width = pixels / (digit width in whole pixels), kept in steps
 * of 1/256 (ECMA-376 part 1, 18.3.1.13). 48 points (64 pixels) are 9.14 in Arial 10, whose digits have 7 pixels.
 */
export function characterWidth(width: Points, font: DefaultFont): number {
  const em = DIGIT_EM[font.name.toLowerCase()] ?? USUAL_EM;
  const digit = Math.max(1, Math.round(em * font.size * PIXELS_PER_POINT));
  const pixels = Math.round(width * PIXELS_PER_POINT);
  return Math.min(255, Math.trunc((pixels / digit) * 256) / 256);
}
