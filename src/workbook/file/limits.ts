/**
 * Bounds on what is opened. A file of one agency has a few hundred cells and one of the whole country (8,300 agencies,
 * ten indicators, totals) 110,000, five years of it 550,000; everything here lies far above that, and low enough that the worst file that passes
 * is read in seconds and in less memory than a small office PC has to spare. docs/hostile-files.md has the measurements.
 */

/** A file larger than this is not even taken apart: packed sheets of a million cells need 15 MB, the rest is pictures. */
export const LARGEST_FILE = 100 * 2 ** 20;

/** CSV, HTML and the XML of Excel 2003 are not packed: 16 MB are 8,300 agencies with 2,000 characters each. */
export const LARGEST_TEXT_FILE = 16 * 2 ** 20;

/** Old .xls files cannot hold more than 65,536 rows a sheet; their text is slow to decode. */
export const LARGEST_OLE_FILE = 40 * 2 ** 20;

/** All parts of a package unpacked, pictures too: to add sheets all of them stand in memory at once, twice. */
export const LARGEST_UNPACKED = 192 * 2 ** 20;

/** The parts that are read (sheets, strings, styles): a million cells are 36-60 MB of XML, and each byte costs four in memory. */
export const LARGEST_READ = 64 * 2 ** 20;

/** Excel writes 20-30 parts for ten sheets; 300 sheets with a drawing each stay below 2,000. */
export const MOST_PARTS = 10_000;

/**
 * Unpacked size by packed size of an XML part. Sheets reach 8-15, a sheet of one repeated row 200; Deflate ends at
 * 1,032, which only a run of one byte reaches. Small parts and white pictures may be anything.
 */
export const HIGHEST_RATIO = 400;
export const RATIO_FREE = 2 ** 20;

/** Sheets of a workbook: the library looks each of them up among all parts. A province has 50-300 agencies. */
export const MOST_SHEETS = 1_000;

/** Positions that a sheet converted to .xlsx spans: a whole sheet of an old .xls file. The library writes each. */
export const MOST_POSITIONS = 65_536 * 256;

/** Merged ranges of all sheets together. */
export const MOST_MERGES = 100_000;

/** Elements that make up cells and their text; three to four belong to each cell. */
export const MOST_CELL_ELEMENTS = 6_000_000;

/** All other elements: styles, relations, names. Excel allows 65,490 cell formats with some ten elements each. */
export const MOST_OTHER_ELEMENTS = 1_000_000;

/** Elements inside one another; no format of a workbook comes near. */
export const DEEPEST_ELEMENT = 256;

/** Text between two tags: the longest text of a cell with every letter written as "&#x0E01;". */
export const LONGEST_TEXT_BYTES = 2 ** 18;

/** Cells with content in all sheets together: what is found in them costs many times what reading them does. */
export const MOST_CELLS = 900_000;

/** Cells with or without content, as a sheet has them that is formatted to its edge; rows and strings likewise. */
export const MOST_CELL_PLACES = 2 ** 20;

export { LONGEST_TEXT, MOST_MERGED, SHEET_COLUMNS, SHEET_ROWS } from '../limits';
