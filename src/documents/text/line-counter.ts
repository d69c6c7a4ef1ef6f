import type { Points } from '../../workbook/sheet-document';
import { measure } from './measure';
import { cellWidth, linesHeight, textWidth, type CellText } from './row-height';
import { words } from './wrap';

/** A text of a cell whose width is not decided. */
export interface FreeText extends Omit<CellText, 'width'> {
  /** Its words are what spaces and strokes part: a header is never broken inside a compound. */
  readonly heading?: boolean;
  /** Least width of its cell, whatever its words are. */
  readonly least?: Points;
}

/** How high a text is in cells of different widths, without wrapping it each time. */
export interface FlexibleText {
  /** Width of the narrowest cell that breaks none of its words. */
  readonly least: Points;
  /** Of all its lines together, if they were laid end to end. */
  readonly length: Points;
  readonly height: (width: Points) => Points;
  /** The same without steps: what it would be on average if words were short. */
  readonly averageHeight: (width: Points) => Points;
}

interface Word {
  readonly width: Points;
  /** At the end of a line, where its spaces hang. */
  readonly last: Points;
}

/** Lines that words take, filled one after the other; a word wider than the line is cut. */
function countLines(paragraph: readonly Word[], width: Points): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph) {
    if (used + word.last > width && used > 0) {
      lines += 1;
      used = 0;
    }
    const cut = Math.max(0, Math.ceil(word.last / width) - 1);
    lines += cut;
    used += word.width - cut * width;
  }
  return lines;
}

/** The end of a paragraph leaves half a line empty on average. */
const averageLines = (length: Points, width: Points): number => (length <= width ? 1 : length / width + 0.5);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const headingWords = (line: string): string[] => line.match(/[^\s/]+[\s/]*/gu) ?? [];

/** Prepares a text for many widths. */
export function flexibleText({
  text,
  font,
  wrap,
  indent = 0,
  heading = false,
  least = 0,
}: FreeText): FlexibleText {
  const paragraphs = text.split('\n').map((line) => {
    const pieces = !wrap ? [line] : heading ? headingWords(line) : words(line);
    return pieces.map((piece): Word => ({
      width: measure(piece, font),
      last: measure(piece.trimEnd(), font),
    }));
  });
  const lengths = paragraphs.map((pieces) => sum(pieces.map(({ width }) => width)));
  const widest = Math.max(0, ...paragraphs.flat().map(({ last }) => last));
  const heightAt =
    (lines: (paragraph: number, room: Points) => number) =>
    (width: Points): Points => {
      const room = textWidth({ width, font, indent });
      return linesHeight(sum(paragraphs.map((_, paragraph) => (wrap ? lines(paragraph, room) : 1))), font);
    };
  return {
    least: Math.max(least, cellWidth(widest, { font, indent })),
    length: sum(lengths),
    height: heightAt((paragraph, room) => countLines(paragraphs[paragraph] ?? [], room)),
    averageHeight: heightAt((paragraph, room) => averageLines(lengths[paragraph] ?? 0, room)),
  };
}
