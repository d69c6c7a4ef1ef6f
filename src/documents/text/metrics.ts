import { GLYPH_RANGES, LINE_HEIGHT, UNKNOWN_WIDTH, type GlyphRange } from './glyph-widths';
import { NATIONAL_RANGES } from './national-widths';

export type Weight = 'regular' | 'bold';

/** What texts of a font are reckoned with. */
export interface FontMetrics {
  /** Width of a character in thousandths of an em. */
  readonly width: (character: string, weight: Weight) => number;
  /** Height of a line in em. */
  readonly line: Readonly<Record<Weight, number>>;
  /** Part of a cell's width that no line fills: viewers break Thai at other words and round glyphs to pixels. */
  readonly reserve: number;
}

/** Widths in thousandths of an em, kept whole so that sums are exact. */
const tableOf = (ranges: readonly GlyphRange[], weight: Weight): (readonly [number, number])[] =>
  ranges.flatMap((range) =>
    range[weight].split(' ').map((width, index) => [range.from + index, Number(width)] as const),
  );

/** Marks above and below a letter, and invisible characters, take no room. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

function widthsOf(...ranges: readonly (readonly GlyphRange[])[]): FontMetrics['width'] {
  const table = (weight: Weight): ReadonlyMap<number, number> =>
    new Map(ranges.flatMap((each) => tableOf(each, weight)));
  const known = { regular: table('regular'), bold: table('bold') };
  return (character, weight) =>
    known[weight].get(character.codePointAt(0) ?? 0) ?? (NO_WIDTH.test(character) ? 0 : UNKNOWN_WIDTH * 1000);
}

const WIDEST = widthsOf(GLYPH_RANGES);

/**
 * The font of Thai offices. Excel gives a line of it 1.5 em (a row of 16 points is 24 high); what else it may need at word breaks is
 * kept free. A character that it does not have is drawn by another font, and taken as wide as there.
 */
const NATIONAL: FontMetrics = {
  width: widthsOf(GLYPH_RANGES, NATIONAL_RANGES),
  line: { regular: 1.5, bold: 1.5 },
  reserve: 0.06,
};

/** What LibreOffice shows where TH SarabunPSK is missing; measured, see docs/decisions/row-heights.md. */
const LAKSAMAN: FontMetrics = { width: WIDEST, line: { regular: 1.7, bold: 1.7 }, reserve: 0 };

/** The widest and highest of the Sarabun fonts, for a font that we do not know. */
const UNKNOWN: FontMetrics = { width: WIDEST, line: LINE_HEIGHT, reserve: 0.04 };

/** 'TH Sarabun New', 'THSarabunPSK', 'th sarabun it๙' and what else the one drawing is called. */
const NATIONAL_NAME = /^th\s*sarabun\s*(?:psk|new|it\s*[๙9])?$/iu;
const SUBSTITUTED_NAME = /^(?:th\s*sarabun\s*psk|laksaman)$/iu;

/** Whether this is a name of the font that Thai offices have. */
export const isNationalFont = (family: string): boolean => NATIONAL_NAME.test(family.trim());

/** A font family, and whether the computer that shows or prints the sheets lacks it and takes another, wider one. */
export interface FontChoice {
  readonly font: string;
  readonly fontMissing: boolean;
}

/** What texts in this font are reckoned with. */
export function metricsOf({ font, fontMissing }: FontChoice): FontMetrics {
  if (isNationalFont(font) && !fontMissing) return NATIONAL;
  return SUBSTITUTED_NAME.test(font.trim()) ? LAKSAMAN : UNKNOWN;
}
