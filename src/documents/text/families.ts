import { LINE_HEIGHT } from './glyph-widths';

/** Height of one line in em, by weight. */
interface LineHeight {
  readonly regular: number;
  readonly bold: number;
}

interface Family {
  readonly line: LineHeight;
  /** Part of a cell's width that no line fills. */
  readonly reserve: number;
}

/** Viewers break Thai lines at other words and round glyph widths to pixels, so a line is taken as narrower. */
const USUAL: Family = { line: LINE_HEIGHT, reserve: 0.04 };

/**
 * Families that are known to need less than the highest and widest of the Sarabun fonts. Where TH SarabunPSK is not
 * installed LibreOffice shows Laksaman, whose lines it draws 1.66 em apart, regular and bold, and whose glyphs are two
 * per cent narrower than those we measure with; the TH SarabunPSK of Thai offices needs less of both. Measured, see
 * docs/decisions/row-heights.md.
 */
const LAKSAMAN: Family = { line: { regular: 1.7, bold: 1.7 }, reserve: 0 };
const KNOWN: Readonly<Record<string, Family>> = { 'th sarabunpsk': LAKSAMAN, laksaman: LAKSAMAN };

const familyOf = (name: string): Family => KNOWN[name.trim().toLowerCase()] ?? USUAL;

/** Height of one line in em that no viewer exceeds for this family; any other family gets the highest lines of all. */
export function lineHeightOf(family: string, weight: keyof LineHeight): number {
  return familyOf(family).line[weight];
}

/** Part of a cell's width that is kept free, because a viewer may need it for this family. */
export function widthReserveOf(family: string): number {
  return familyOf(family).reserve;
}
