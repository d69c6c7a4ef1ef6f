import type { Namespaces } from './xml-namespaces';

/** The namespace in which we write sheets. */
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The namespaces of SpreadsheetML, transitional and strict; elements are called without a prefix. */
export const SPREADSHEET: Namespaces = [
  [MAIN_NAMESPACE, ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  // Alternatives, of which a reader that knows none takes the fallback (ECMA-376 part 3).
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
];
