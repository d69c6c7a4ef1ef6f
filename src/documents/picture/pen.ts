import { measure, type TextFont } from '../text/measure';
import type { FontMetrics } from '../text/metrics';
import { wrap } from '../text/wrap';
import type { Ink, Shape, Words } from './shapes';

/** Lines of text are so many times their size apart: Thai has marks above and below. */
const LEADING = 1.5;

export type Look = Partial<Pick<Words, 'bold' | 'anchor' | 'ink'>> & { readonly size: number };

/** Collects shapes. Texts are wrapped by the widths of the font that they will be shown in. */
export class Pen {
  readonly shapes: Shape[] = [];

  constructor(private readonly metrics: Pick<FontMetrics, 'width'>) {}

  area(path: string, ink: Ink): void {
    this.shapes.push({ kind: 'area', path, ink });
  }

  line(path: string, ink: Ink, width = 1, dashed = false): void {
    this.shapes.push({ kind: 'line', path, ink, width, ...(dashed && { dashed }) });
  }

  /** Width of a text on one line. */
  widthOf(text: string, { size, bold = false }: Look): number {
    return measure(text, this.font(size, bold));
  }

  /** One line of text with its base line at `y`. */
  words(x: number, y: number, text: string, look: Look): void {
    this.shapes.push({ kind: 'words', x, y, text, bold: false, anchor: 'start', ink: 'text', ...look });
  }

  /**
   * A text of as many lines as it needs, below `top`.
   * @returns where the next thing begins
   */
  text(x: number, top: number, width: number, text: string, look: Look): number {
    if (text === '') return top;
    const { size, bold = false } = look;
    const lines = wrap(text, width, this.font(size, bold));
    lines.forEach((line, index) => this.words(x, top + size * (LEADING * index + 1.15), line, look));
    return top + lines.length * size * LEADING;
  }

  /** The same of a text in parts: on one line where they fit, else each on its own. */
  phrases(x: number, top: number, width: number, parts: readonly string[], look: Look): number {
    const together = parts.join(' ');
    const fits = this.widthOf(together, look) <= width;
    return this.text(x, top, width, fits ? together : parts.join('\n'), look);
  }

  private font(size: number, bold: boolean): TextFont {
    return {
      metrics: { line: { regular: LEADING, bold: LEADING }, reserve: 0, ...this.metrics },
      size,
      bold,
    };
  }
}
