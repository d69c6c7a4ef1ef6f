import { UnreadableFileError } from './errors';
import type { Budget } from './budget';

const LAST_CELL = 11;
const STRING = 19;
const MERGE = 176;
const LINK = 0x1ee;

/** The low byte of a record that the library passes over (the first of its two bytes). */
const IGNORED = 0xef;

/**
 * Proves a binary part of an .xlsb workbook ([MS-XLSB] 2.1.4), counts what it holds, and blanks out hyperlinks: the
 * library would mark every cell of their ranges.
 * @throws UnreadableFileError damaged
 */
export function scanBiff12(bytes: Uint8Array, budget: Budget): void {
  for (let at = 0; at < bytes.length;) {
    const start = at;
    const type =
      (bytes[at] ?? 0) & 0x80
        ? ((bytes[at++] ?? 0) & 0x7f) + (((bytes[at++] ?? 0) & 0x7f) << 7)
        : (bytes[at++] ?? 0);
    let length = 0;
    for (let count = 0; count < 4; count += 1) {
      const byte = bytes[at++] ?? 0;
      length += (byte & 0x7f) << (7 * count);
      if ((byte & 0x80) === 0) break;
    }
    at += length;
    if (at > bytes.length) throw new UnreadableFileError('damaged', 'record cut off');
    if (type === LINK) bytes[start] = IGNORED;
    if ((type > 0 && type <= LAST_CELL) || type === STRING) budget.add('c');
    else budget.add(type === MERGE ? 'mergeCell' : 'record');
  }
}
