import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { officeFile, SCORE_ROWS } from './office-files';
import { oleFile } from './ole-file';

/** Bytes of Thai text in Windows-874, which is TIS-620 with a few signs more. */
const windows874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x80 ? code : code - 0xe00 + 0xa0;
  });

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((char, index) => view.setUint16(index * 2, char.charCodeAt(0), littleEndian));
  return bytes;
};

const written = (bookType: XLSX.BookType): Uint8Array => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(SCORE_ROWS.map((row) => [...row])), 'คะแนน');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
};

const csv = (separator: string, quote = ''): string =>
  SCORE_ROWS.map((row) => row.map((value) => `${quote}${value}${quote}`).join(separator)).join('\r\n');

const html = (charset: string): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="${charset}"><title>ผล</title><style>td{border:1px}</style></head><body><h3>${SCORE_ROWS[0]?.[0]}</h3><p>${SCORE_ROWS[1]?.[0]}</p><table border=1>${SCORE_ROWS.slice(
    2,
  )
    .map(
      (row) =>
        `<tr>${row.map((value) => `<td x:num align="right">&nbsp;<b>${value}</b></td>`).join('')}</tr>`,
    )
    .join('\n')}</table></body></html>`;

/** One record of an old Excel stream. */
export const biffRecord = (type: number, ...payload: readonly (number | Uint8Array)[]): Uint8Array => {
  const body = Buffer.concat(payload.map((part) => (typeof part === 'number' ? Uint8Array.of(part) : part)));
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Uint8Array.from(Buffer.concat([head, body]));
};

export const word = (...values: readonly number[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]));

const double = (value: number): Uint8Array => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return bytes;
};

/** A stream of Excel 5.0/95 in Thai: one sheet, its cells as given. */
export function biff5Stream(cells: readonly Uint8Array[], globals: readonly Uint8Array[] = []): Uint8Array {
  const name = windows874('คะแนน');
  const start = biffRecord(0x0809, word(0x0500, 0x0005, 0x0dbb, 0x07cc));
  const page = biffRecord(0x0042, word(874));
  const format = biffRecord(0x00e0, new Uint8Array(16));
  const length = [start, page, ...globals, format].reduce((sum, { length: own }) => sum + own, 0);
  const place = length + 4 + 7 + name.length + 4;
  const sheet = biffRecord(0x0085, word(place & 0xffff, place >> 16), word(0), name.length, name);
  const end = biffRecord(0x000a);
  const sheetStart = biffRecord(0x0809, word(0x0500, 0x0010, 0x0dbb, 0x07cc));
  return Uint8Array.from(
    Buffer.concat([start, page, ...globals, format, sheet, end, sheetStart, ...cells, end]),
  );
}

export const biff5ScoreCells = (): Uint8Array[] =>
  SCORE_ROWS.flatMap((values, row) =>
    values.map((value, column) => {
      if (typeof value === 'number') return biffRecord(0x0203, word(row, column, 0), double(value));
      const text = windows874(value);
      return biffRecord(0x0204, word(row, column, 0, text.length), text);
    }),
  );

/** The bare records that scripts of web systems put out as .xls: no container, no version, no code page. */
const bareRecords = (): Uint8Array =>
  Uint8Array.from(
    Buffer.concat([biffRecord(0x0809, word(0, 0x10, 0, 0)), ...biff5ScoreCells(), biffRecord(0x000a)]),
  );

const openDocument = (cells: string, manifest = ''): Uint8Array => {
  const name = (prefix: string): string => `urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${name('office')}" xmlns:table="${name('table')}" xmlns:text="${name('text')}"><office:body><office:spreadsheet><table:table table:name="คะแนน">${cells}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
  });
};

/** Cells of an .ods sheet, by row. */
export const odsRows = (): string =>
  SCORE_ROWS.map((row) => {
    const cells = row.map((value) =>
      typeof value === 'number'
        ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
        : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`,
    );
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  }).join('');

export { openDocument };

/** The same score table in every kind of file that is read; the name tells a wrong extension too. */
export const SCORE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'excel.xlsx': () => officeFile(),
  'library.xlsx': () => written('xlsx'),
  'macros.xlsm': () => written('xlsm'),
  'binary.xlsb': () => written('xlsb'),
  'excel97 (BIFF8).xls': () => written('biff8'),
  'excel95 (BIFF5, Thai code page).xls': () => oleFile({ Book: biff5Stream(biff5ScoreCells()) }),
  'bare records (BIFF).xls': bareRecords,
  'opendocument.ods': () => openDocument(odsRows()),
  'library.ods': () => written('ods'),
  'excel2003 (XML).xls': () => written('xlml'),
  'page UTF-8 (HTML).xls': () => strToU8(html('utf-8')),
  'page Windows-874 (HTML).xls': () => windows874(html('windows-874')),
  'page UTF-16 (HTML).xls': () => Uint8Array.of(0xff, 0xfe, ...utf16(html('utf-16'), true)),
  'is xlsx.xls': () => officeFile(),
  'is xls.xlsx': () => written('biff8'),
  'is csv.xls': () => strToU8(csv('\t')),
  'is ods.csv': () => openDocument(odsRows()),
  'comma UTF-8.csv': () => strToU8(csv(',')),
  'comma UTF-8 BOM.csv': () => strToU8(`\ufeff${csv(',')}`),
  'comma Windows-874.csv': () => windows874(csv(',')),
  'comma UTF-16 LE BOM.csv': () => Uint8Array.of(0xff, 0xfe, ...utf16(csv(','), true)),
  'comma UTF-16 BE BOM.csv': () => Uint8Array.of(0xfe, 0xff, ...utf16(csv(','), false)),
  'comma UTF-16 LE.csv': () => utf16(csv(','), true),
  'comma UTF-16 BE.csv': () => utf16(csv(','), false),
  'semicolon UTF-8.csv': () => strToU8(csv(';')),
  'semicolon Windows-874, quoted.csv': () => windows874(csv(';', '"')),
  'tab UTF-16 LE BOM (Unicode text).csv': () => Uint8Array.of(0xff, 0xfe, ...utf16(csv('\t'), true)),
  'tab Windows-874.csv': () => windows874(csv('\t')),
  'bar UTF-8, quoted.csv': () => strToU8(csv('|', '"')),
  'sep line.csv': () => strToU8(`sep=;\r\n${csv(';')}`),
};
