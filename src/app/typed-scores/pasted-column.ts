import { parseScore } from '../parse-option';

const isScore = (text: string): boolean => parseScore(text) !== null;

/**
 * Scores that are pasted into the field of one, for it and those that follow: a column or row of Excel, lines, or numbers with spaces
 * between; an empty cell keeps its place. Null for a single score, which goes into its field as it is, and for anything else.
 */
export function pastedColumn(text: string): readonly string[] | null {
  const cells = text.replace(/[\r\n\t]+$/, '').split(/\r?\n|\r|\t/);
  const apart = (cells.length > 1 ? cells : text.trim().split(/\s+/)).map((cell) => cell.trim());
  return apart.length > 1 && apart.every((cell) => cell === '' || isScore(cell)) && apart.some(isScore)
    ? apart
    : null;
}
