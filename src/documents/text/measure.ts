import type { Points } from '../../workbook/sheet-document';
import { GLYPH_RANGES, UNKNOWN_WIDTH } from './glyph-widths';
import { lineHeightOf } from './families';

/** Family, size and weight of a run of text. Widths do not depend on the family: they are safe for all Sarabun fonts. */
export interface TextFont {
  readonly family: string;
  readonly size: Points;
  readonly bold: boolean;
}

type Weight = 'regular' | 'bold';

const weightOf = (font: TextFont): Weight => (font.bold ? 'bold' : 'regular');

/** Widths in thousandths of an em, kept whole so that sums are exact. */
function table(weight: Weight): ReadonlyMap<number, number> {
  return new Map(
    GLYPH_RANGES.flatMap((range) =>
      range[weight].split(' ').map((width, index) => [range.from + index, Number(width)] as const),
    ),
  );
}

const WIDTHS = { regular: table('regular'), bold: table('bold') };

/** Marks above and below a letter, and invisible characters, take no room. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

function thousandths(character: string, weight: Weight): number {
  const known = WIDTHS[weight].get(character.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  return NO_WIDTH.test(character) ? 0 : UNKNOWN_WIDTH * 1000;
}

/** Width of one line of text in points, at least what any viewer needs. '' is 0. */
export function measure(text: string, font: TextFont): Points {
  const weight = weightOf(font);
  let sum = 0;
  for (const character of text) sum += thousandths(character, weight);
  return (sum * font.size) / 1000;
}

/** Height of one line in points. */
export function lineHeight(font: TextFont): Points {
  return lineHeightOf(font.family, weightOf(font)) * font.size;
}
