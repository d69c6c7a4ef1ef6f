import type { Namespaces } from './xml-namespaces';

const open = (part: string, prefix: string): Namespaces[number] => [
  `urn:oasis:names:tc:opendocument:xmlns:${part}:1.0`,
  prefix,
];

/** The namespaces of OpenDocument 1.0 to 1.3 by the prefixes that the standard uses, and that of LibreOffice for errors. */
export const OPEN_DOCUMENT: Namespaces = [
  open('office', 'office:'),
  open('table', 'table:'),
  open('text', 'text:'),
  open('style', 'style:'),
  open('datastyle', 'number:'),
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext:'],
];
