import type { Points } from '../../workbook/sheet-document';
import { linesHeight, textWidth, type CellText } from './row-height';
import { paragraphLines } from './wrap';

/** How many lines fit into a row of this height; at least one. */
function capacity(limit: Points, cell: CellText): number {
  let lines = 1;
  while (linesHeight(lines + 1, cell.font) <= limit) lines++;
  return lines;
}

/**
 * Divides the text of a cell into parts none of which is higher than `limit`, between its own lines (steps,
 * paragraphs) where possible, inside a long one between words. Nothing is lost; a text that fits is one part.
 */
export function splitText(cell: CellText, limit: Points): string[] {
  const most = capacity(limit, cell);
  const parts: string[] = [];
  let part: string[] = [];
  let used = 0;
  const close = (): void => {
    if (part.length > 0) parts.push(part.join('\n'));
    part = [];
    used = 0;
  };
  for (const paragraph of cell.text.split('\n')) {
    const lines = paragraphLines(paragraph, textWidth(cell), cell.font);
    if (used + lines.length > most) close();
    for (let from = 0; from < lines.length; from += most) {
      if (from > 0) close();
      const taken = lines.slice(from, from + most);
      part.push(taken.join('').trimEnd());
      used += taken.length;
    }
  }
  close();
  return parts;
}
