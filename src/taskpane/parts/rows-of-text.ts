/** Letters that stand in a line of a field in a narrow pane, vowels and marks above and below not counted. */
const LETTERS_IN_LINE = 36;

/** Lines that a text needs in a narrow field: for engines that do not grow a field with what is typed. */
export function rowsOfText(text: string, least: number): number {
  const lines = text.split('\n').map((line) => {
    const letters = line.replace(/\p{Mn}/gu, '').length;
    return Math.max(1, Math.ceil(letters / LETTERS_IN_LINE));
  });
  return Math.max(
    least,
    lines.reduce((sum, rows) => sum + rows, 0),
  );
}
