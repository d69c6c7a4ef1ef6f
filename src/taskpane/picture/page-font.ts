/** Size at which characters are measured, in pixels: at a small one browsers round. */
const MEASURED_AT = 100;

/** The fonts of the page, as a canvas is told them. */
export const pageFont = (size: number, bold: boolean): string =>
  `${bold ? 'bold ' : ''}${size}px ${getComputedStyle(document.body).fontFamily}`;

/** Marks above and below a letter take no room of their own. */
const MARK = /\p{M}/u;

/** Gives the widths of characters, in thousandths of an em, in the font that this browser shows the page in. */
export function pageWidths(): (character: string, weight: 'regular' | 'bold') => number {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (character, weight) => {
    if (canvas === null || MARK.test(character)) return 0;
    const key = weight + character;
    const before = known.get(key);
    if (before !== undefined) return before;
    canvas.font = pageFont(MEASURED_AT, weight === 'bold');
    const width = (canvas.measureText(character).width * 1000) / MEASURED_AT;
    known.set(key, width);
    return width;
  };
}
