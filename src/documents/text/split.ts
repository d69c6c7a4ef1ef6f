import type { Points } from '../../workbook/sheet-document';
import { linesHeight, textWidth, type CellText } from './row-height';
import { paragraphLines } from './wrap';

/** How many lines fit into a row of this height; at least one. */
function capacity(limit: Points, cell: CellText): number {
  if (limit === Infinity) return Infinity;
  let lines = 1;
  while (linesHeight(lines + 1, cell.font) <= limit) lines++;
  return lines;
}

/** A paragraph is cut rather than leave this many lines of a part empty. */
const EMPTY_LINES = 4;

/**
 * Divides the text of a cell into parts none of which is higher than `limit` (the first one than `first`), between its
 * own lines (steps, paragraphs) where that leaves little room empty, otherwise inside one between words. Nothing is
 * lost; a text that fits is one part.
 */
export function splitText(cell: CellText, limit: Points, first = limit): string[] {
  const parts: string[] = [];
  let most = capacity(first, cell);
  let part: string[] = [];
  let used = 0;
  const close = (): void => {
    parts.push(part.join('\n'));
    part = [];
    used = 0;
    most = capacity(limit, cell);
  };
  for (const paragraph of cell.text.split('\n')) {
    let lines = paragraphLines(paragraph, textWidth(cell), cell.font);
    if (used > 0 && used + lines.length > most && most - used < EMPTY_LINES) close();
    while (lines.length > 0) {
      if (used === most) close();
      const taken = lines.slice(0, most - used);
      part.push(taken.join('').trimEnd());
      used += taken.length;
      lines = lines.slice(taken.length);
    }
  }
  close();
  return parts;
}
