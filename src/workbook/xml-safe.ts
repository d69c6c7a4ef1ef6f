/**
 * Text that may stand in XML 1.0: control characters, lone surrogates and U+FFFE/FFFF are dropped, and line
 * ends are single line feeds, as Excel keeps them in a cell.
 */
export function xmlSafe(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
