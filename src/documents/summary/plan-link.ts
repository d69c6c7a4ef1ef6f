/** Longest text that Excel takes in a formula, and longest address that HYPERLINK follows. */
const LONGEST = 255;

/**
 * The formula (without "=") that opens a file beside or below the workbook and shows `shown`. Null when no formula
 * can: the path is too long for Excel, or holds "#", after which Excel expects a place inside the file.
 * ('ดาวเหนือ/นาดี.xlsx', 'เปิด') → 'HYPERLINK("ดาวเหนือ/นาดี.xlsx","เปิด")'.
 */
export function planLink(path: string, shown: string): string | null {
  const literals = [path, shown].map((text) => text.replaceAll('"', '""'));
  const possible = literals.every((text) => text.length <= LONGEST) && !path.includes('#');
  return possible ? `HYPERLINK(${literals.map((text) => `"${text}"`).join(',')})` : null;
}
