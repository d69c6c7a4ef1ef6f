import { LINE_HEIGHT } from './glyph-widths';

/** Height of one line in em, by weight. */
interface LineHeight {
  readonly regular: number;
  readonly bold: number;
}

/**
 * Families whose lines are known to be lower than the highest of the Sarabun fonts. Where TH SarabunPSK is not
 * installed LibreOffice shows Laksaman, whose lines it draws 1.66 em apart, regular and bold; the TH SarabunPSK of Thai
 * offices needs less. Measured, see docs/decisions/row-heights.md.
 */
const KNOWN: Readonly<Record<string, LineHeight>> = {
  'th sarabunpsk': { regular: 1.7, bold: 1.7 },
  laksaman: { regular: 1.7, bold: 1.7 },
};

/** Height of one line in em that no viewer exceeds for this family; any other family gets the highest lines of all. */
export function lineHeightOf(family: string, weight: keyof LineHeight): number {
  return (KNOWN[family.trim().toLowerCase()] ?? LINE_HEIGHT)[weight];
}
