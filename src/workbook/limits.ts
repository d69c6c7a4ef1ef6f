/** Cells with content in all sheets together that are read: the readers and their libraries need some 300 bytes for each. */
export const MOST_CELLS = 2 ** 20;

/** Positions in merged ranges of all sheets together: the readers remember each. */
export const MOST_MERGED = 2 ** 20;

/** What Excel has on a sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** What Excel has in a cell; the rest of a longer text is neither read nor written. */
export const LONGEST_TEXT = 32_767;
