import type { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { LONGEST_TEXT, MOST_CELLS } from './limits';
import { SPREADSHEET } from './office-names';
import { XmlReader } from './xml-reader';

/** "_x000D_" in a text stands for the character with that code. */
export function withoutCodes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text of an open `<si>` or `<is>`: plain, or in runs; how it is pronounced is no part of it. */
export function richText(reader: XmlReader): string {
  let text = '';
  reader.children((name) => {
    if (name === 't') text += reader.text();
    else if (name === 'r') {
      reader.children((inner) => {
        if (inner === 't') text += reader.text();
      });
    }
  });
  return withoutCodes(text).slice(0, LONGEST_TEXT);
}

/** The shared strings of a workbook by their number. @throws UnreadableFileError */
export function readSharedStrings(xml: string, budget: Budget): readonly string[] {
  const reader = new XmlReader(xml, SPREADSHEET, budget);
  const strings: string[] = [];
  if (reader.root() !== 'sst') throw new UnreadableFileError('damaged', 'no strings');
  reader.children((name) => {
    if (name === 'si') strings.push(richText(reader));
    if (strings.length > MOST_CELLS) throw new UnreadableFileError('too-large', 'strings');
  });
  reader.finish();
  return strings;
}
