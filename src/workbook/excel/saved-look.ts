import type { CellStyle } from '../sheet-document';

const FONT = ['name', 'size', 'bold', 'italic', 'color'] as const;
const FORMAT = ['horizontalAlignment', 'verticalAlignment', 'wrapText'] as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** What a cell without a fill is told to have. */
const NO_FILL = '#FFFFFF';

/** Calls on the wire for one range. */
export const CALLS_PER_LOOK = 30;

/** What a range looks like, as far as a change may alter it. */
export interface SavedLook {
  /** Its cells differ in something, so that one range cannot be given its look again. */
  readonly isMixed: boolean;
  readonly restore: (range: Excel.Range) => void;
}

/** Asks for the look of a range; it is there after the next sync. */
export function saveLook(range: Excel.Range, style: CellStyle): () => SavedLook {
  const { format } = range;
  format.load(['fill/color', ...FORMAT, ...FONT.map((property) => `font/${property}`)].join(','));
  const edges = style.border ? [...EDGES, 'InsideHorizontal' as const] : [];
  const borders = edges.map((edge) => format.borders.getItem(edge));
  for (const border of borders) border.load('style,color,weight');
  return () => {
    const { font, fill, ...rest } = format.toJSON();
    const alignment = Object.fromEntries(FORMAT.map((property) => [property, rest[property]]));
    const letters = Object.fromEntries(FONT.map((property) => [property, font?.[property]]));
    const lines = borders.map((border) => border.toJSON());
    const told: unknown[] = [
      fill?.color,
      ...Object.values(alignment),
      ...Object.values(letters),
      ...lines.map((line) => line.style),
    ];
    return {
      isMixed: told.includes(null),
      restore: (old) => {
        old.format.set({ ...alignment, font: letters });
        if (fill?.color && fill.color !== NO_FILL) old.format.fill.color = fill.color;
        else old.format.fill.clear();
        lines.forEach(({ style: line, color, weight }, index) => {
          const border = old.format.borders.getItem(edges[index] ?? 'EdgeTop');
          border.style = line ?? 'None';
          if (line !== undefined && line !== 'None')
            border.set({ color: color ?? '', weight: weight ?? 'Thin' });
        });
      },
    };
  };
}
