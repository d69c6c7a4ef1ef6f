import { quotedSheet } from '../../workbook/cell-grid';
import type { PlanPlace } from './summary-row';

/** Longest text that Excel takes in a formula, and longest address that HYPERLINK follows. */
const LONGEST = 255;

/** What HYPERLINK follows; null where there is no such address: after "#" Excel expects a place inside the file. */
function addressOf(place: PlanPlace): string | null {
  if (place.kind === 'sheet') return `#${quotedSheet(place.name)}!A1`;
  return place.path.includes('#') ? null : place.path;
}

/** The place as it is written where nothing can open it. */
export const planText = (place: PlanPlace): string => (place.kind === 'sheet' ? place.name : place.path);

/**
 * The formula (without "=") that opens a file beside or below the workbook, or a sheet of it, and shows `shown`. Null when no formula
 * can: the address is too long for Excel, or a path holds "#".
 * (file 'ดาวเหนือ/นาดี.xlsx', 'เปิด') → 'HYPERLINK("ดาวเหนือ/นาดี.xlsx","เปิด")'; (sheet 'แผน', 'เปิด') → 'HYPERLINK("#'แผน'!A1","เปิด")'.
 */
export function planLink(place: PlanPlace, shown: string): string | null {
  const address = addressOf(place);
  if (address === null) return null;
  const literals = [address, shown].map((text) => text.replaceAll('"', '""'));
  const possible = literals.every((text) => text.length <= LONGEST);
  return possible ? `HYPERLINK(${literals.map((text) => `"${text}"`).join(',')})` : null;
}
