import { strToU8, zipSync } from 'fflate';
import { INDICATORS } from '../../src/framework';
import type { HostileFile } from './hostile-file';
import { officeFile, officeParts, SCORE_ROWS, scoreRowsXml, sheetXml } from './office-files';
import { odsRows, openDocument, SCORE_FILES } from './score-files';
import { RESULT } from './score-sheets';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The score table with its texts in the shared strings. */
const strings = SCORE_ROWS.flat().filter((value) => typeof value === 'string');
const stringsXml = (make: (text: string, index: number) => string): string => strings.map(make).join('');
const plainString = (text: string): string => `<si><t>${text}</t></si>`;

function sharedRows(first = 0): string {
  let next = first;
  return SCORE_ROWS.map((row, at) => {
    const cells = row.map((value, column) => {
      const place = `${column === 0 ? 'A' : 'B'}${at + 1}`;
      return typeof value === 'number'
        ? `<c r="${place}"><v>${value}</v></c>`
        : `<c r="${place}" t="s"><v>${(next += 1) - 1}</v></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  }).join('');
}

const shared = (table: string, first = 0): Uint8Array =>
  officeFile({ sheets: { คะแนน: sheetXml(sharedRows(first)) }, strings: table });

/** The score table with one thing written otherwise. */
const withRows = (change: (rows: string) => string): Uint8Array =>
  officeFile({ sheets: { คะแนน: sheetXml(change(scoreRowsXml())) } });

const B4 = `<c r="B4"><v>${RESULT[0]}</v></c>`;
const LIE = '<c r="B4"><v>11.11</v></c>';

const utf16 = (xml: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));

const partText = (path: string): string => new TextDecoder().decode(officeParts()[path]);

/** A workbook whose parts bear other names. */
const renamed = (names: Readonly<Record<string, string>>, change: (xml: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(officeParts()).map(([path, bytes]) => [
        names[path] ?? path,
        strToU8(change(new TextDecoder().decode(bytes))),
      ]),
    ),
  );

const ods = (change: (rows: string) => string, styles = ''): Uint8Array => {
  const bytes = openDocument(change(odsRows()));
  return styles === '' ? bytes : openDocumentWith(styles, change(odsRows()));
};

const ODS_NAMES = ['office', 'table', 'text', 'style']
  .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join('');

const odsContent = (root: string, styles: string, rows: string): string =>
  `<office:${root}${ODS_NAMES} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="คะแนน">${rows}</table:table></office:spreadsheet></office:body></office:${root}>`;

const openDocumentWith = (styles: string, rows: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(odsContent('document-content', styles, rows)),
  });

const numberStyle = (attributes: string): string =>
  `<number:number-style style:name="N1"><number:number ${attributes}/></number:number-style>`;

/** What the standard says is no content, or means the same: the scores stay where they are. */
export const OTHERWISE_WRITTEN: readonly HostileFile[] = [
  {
    name: 'comment that holds a string, before the strings',
    outcome: 'scores',
    make: () => shared(`<!-- <si><t>x</t></si> -->${stringsXml(plainString)}`),
  },
  {
    name: 'plain comment between the strings',
    outcome: 'scores',
    make: () => shared(stringsXml((text, at) => (at === 2 ? '<!-- x -->' : '') + plainString(text))),
  },
  {
    name: 'empty string first',
    outcome: 'scores',
    make: () => shared(`<si/>${stringsXml(plainString)}`, 1),
  },
  {
    name: 'strings as CDATA, one with the markup of strings',
    outcome: 'scores',
    make: () =>
      shared(
        `<si><t><![CDATA[ </t></si><si><t> ]]></t></si>${stringsXml((text) => `<si><t><![CDATA[${text}]]></t></si>`)}`,
        1,
      ),
  },
  {
    name: 'strings in runs, with how they are pronounced',
    outcome: 'scores',
    make: () =>
      shared(
        stringsXml(
          (text) =>
            `<si><r><rPr><b/></rPr><t>${text.slice(0, 3)}</t></r><r><t>${text.slice(3)}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
        ),
      ),
  },
  {
    name: 'comment with an old cell',
    outcome: 'scores',
    make: () => withRows((rows) => rows.replace(B4, `<!-- ${LIE} -->${B4}<!-- ${LIE} -->`)),
  },
  {
    name: 'cell in a processing instruction',
    outcome: 'scores',
    make: () => withRows((rows) => rows.replace(B4, `${B4}<?x ${LIE}?>`)),
  },
  {
    name: 'text in CDATA that looks like cells',
    outcome: 'scores',
    make: () =>
      withRows((rows) =>
        rows
          .replace(B4, `<c r="C4" t="str"><v><![CDATA[${LIE}]]></v></c>`)
          .replace('<row r="5">', `<row r="5">`)
          .replace('<c r="C4"', `${B4}<c r="C4"`),
      ),
  },
  {
    name: 'cell of a foreign namespace',
    outcome: 'scores',
    make: () =>
      withRows((rows) =>
        rows.replace(
          B4,
          `<q:c xmlns:q="urn:q" r="B4"><q:v>11.11</q:v></q:c>${B4}<c xmlns="urn:q" r="B4"><v>11.11</v></c>`,
        ),
      ),
  },
  {
    name: 'alternatives of which only the fallback is known',
    outcome: 'scores',
    make: () =>
      withRows((rows) =>
        rows.replace(
          B4,
          `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="q" xmlns:q="urn:q">${LIE}</mc:Choice><mc:Fallback>${B4}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
  },
  {
    name: 'extension list with cells',
    outcome: 'scores',
    make: () =>
      withRows((rows) =>
        rows.replace(B4, `<c r="B4"><v>${RESULT[0]}</v><extLst><ext>${LIE}</ext></extLst></c>`),
      ),
  },
  {
    name: 'comment in a formula',
    outcome: 'scores',
    make: () =>
      withRows((rows) => rows.replace(B4, `<c r="B4"><f>A1<!-- <v>11.11</v> --></f><v>${RESULT[0]}</v></c>`)),
  },
  {
    name: 'spaces and line breaks in tags and end tags',
    outcome: 'scores',
    make: () =>
      withRows((rows) =>
        rows
          .replaceAll('</v>', '</v\n>')
          .replaceAll('<c r=', '<c\n  r = ')
          .replaceAll('</c>', '</c >')
          .replaceAll('</row>', '</row\t>'),
      ),
  },
  {
    name: 'every element with a prefix',
    outcome: 'scores',
    make: () =>
      renamed({}, (xml) => xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1z:').replace(' xmlns="', ' xmlns:z="')),
  },
  {
    name: 'letters and attributes as numbers of characters',
    outcome: 'scores',
    make: () =>
      withRows((rows) =>
        rows
          .replace('"B4"', '"&#66;&#x34;"')
          .replace(
            String(RESULT[0]),
            [...String(RESULT[0])].map((digit) => `&#${digit.charCodeAt(0)};`).join(''),
          ),
      ),
  },
  {
    name: 'every part in UTF-16',
    outcome: 'scores',
    make: () =>
      zipSync(Object.fromEntries(Object.keys(officeParts()).map((path) => [path, utf16(partText(path))]))),
  },
  {
    name: 'workbook part in Windows-874',
    outcome: 'scores',
    make: () =>
      officeFile({
        parts: {
          'xl/workbook.xml': Uint8Array.from(
            partText('xl/workbook.xml').replace('UTF-8', 'windows-874'),
            (char) => {
              const code = char.charCodeAt(0);
              return code < 0x80 ? code : code - 0xd60;
            },
          ),
        },
      }),
  },
  {
    name: 'names of parts in lower case',
    outcome: 'scores',
    make: () =>
      zipSync(
        Object.fromEntries(Object.entries(officeParts()).map(([path, bytes]) => [path.toLowerCase(), bytes])),
      ),
  },
  {
    name: 'links with a prefix to parts of other names',
    outcome: 'scores',
    make: () =>
      renamed({ [SHEET]: 'xl/ข้อมูล 1.xml' }, (xml) =>
        xml
          .replace(/<(\/?)(Relationships?)\b/g, '<$1ns0:$2')
          .replace(
            'xmlns="http://schemas.openxmlformats.org/package/2006/rel',
            'xmlns:ns0="http://schemas.openxmlformats.org/package/2006/rel',
          )
          .replace('Target="worksheets/sheet1.xml"', `Target="${encodeURI('ข้อมูล 1.xml')}"`)
          .replace('/xl/worksheets/sheet1.xml', `/xl/${encodeURI('ข้อมูล 1.xml')}`),
      ),
  },
  {
    name: 'strict Open XML',
    outcome: 'scores',
    make: () =>
      renamed({}, (xml) =>
        xml
          .replace(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
  },
  {
    name: 'Excel 2003 XML in CDATA, with a note',
    outcome: 'scores',
    make: () =>
      strToU8(
        new TextDecoder()
          .decode(SCORE_FILES['excel2003 (XML).xls']!())
          .replace(
            /(<Data[^>]*>)([^<]*)(<\/Data>)/g,
            '$1<![CDATA[$2]]>$3<Comment><Data>11.11</Data></Comment>',
          ),
      ),
  },
  {
    name: '.ods with CDATA, comments, notes and tracked changes',
    outcome: 'scores',
    make: () =>
      ods((rows) =>
        rows.replace(
          /<text:p>([^<]*)<\/text:p>/g,
          '<office:annotation><text:p>11.11</text:p></office:annotation><!-- <text:p>x</text:p> --><text:p><![CDATA[$1]]></text:p>',
        ),
      ),
  },
  {
    name: '.ods with the stored cells of a link to another program',
    outcome: 'scores',
    make: () =>
      ods(
        (rows) =>
          `${rows}</table:table><table:dde-links><table:dde-link><table:table><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table></table:dde-link></table:dde-links><table:table table:name="S">`,
      ),
  },
  {
    name: 'flat .fods',
    outcome: 'scores',
    make: () => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${odsContent('document', '', odsRows())}`),
  },
];

/** What contradicts itself, or is no number: nobody knows which value counts. */
export const CONTRADICTING: readonly HostileFile[] = [
  { name: 'one cell twice', outcome: 'damaged', make: () => withRows((rows) => rows.replace(B4, B4 + LIE)) },
  {
    name: 'one row twice',
    outcome: 'damaged',
    make: () => withRows((rows) => `${rows}<row r="4">${LIE}</row>`),
  },
  {
    name: 'cell outside of its row',
    outcome: 'damaged',
    make: () => withRows((rows) => rows.replace('r="B4"', 'r="B44"')),
  },
  {
    name: 'two values in one cell',
    outcome: 'damaged',
    make: () => withRows((rows) => rows.replace('</v></c>', '</v><v>11.11</v></c>')),
  },
  ...['0x5C', '92.01abc', '92,01', '1e999', 'NaN'].map((text): HostileFile => ({
    name: `${text} where a number is promised`,
    outcome: 'damaged',
    make: () => withRows((rows) => rows.replace(`<v>${RESULT[0]}</v>`, `<v>${text}</v>`)),
  })),
  {
    name: '.ods with 92,01 where a number is promised',
    outcome: 'damaged',
    make: () => ods((rows) => rows.replace(`office:value="${RESULT[0]}"`, 'office:value="92,01"')),
  },
  {
    name: 'two links of one name to two sheets',
    outcome: 'damaged',
    make: () =>
      renamed({}, (xml) =>
        xml.replace(/(<Relationship )(Id="rId1"[^>]*Target=")(worksheets[^>]*>)/, '$1$2$3$1$2other.xml"/>'),
      ),
  },
  {
    name: 'two workbooks in one file',
    outcome: 'unsafe',
    make: () => Uint8Array.from(Buffer.concat([withRows((rows) => rows.replace(B4, LIE)), officeFile()])),
  },
];

/** A few kilobytes that a program fills up to gigabytes. */
export const SMALL_BOMBS: readonly HostileFile[] = [
  {
    name: '.ods with 2,000 million spaces',
    outcome: 'unsafe',
    make: () =>
      ods((rows) => rows.replace('<text:p>', `<text:p>${'<text:s text:c="50000000"/>'.repeat(40)}`)),
  },
  {
    name: '.ods with a million spaces in a cell, 30,000 at once',
    outcome: 'too-large',
    make: () => ods((rows) => rows.replace('<text:p>', `<text:p>${'<text:s text:c="30000"/>'.repeat(33)}`)),
  },
  ...['decimal-places', 'min-integer-digits', 'min-exponent-digits'].map((count): HostileFile => ({
    name: `.ods with a number style of 100 million ${count}`,
    outcome: 'unsafe',
    make: () => ods((rows) => rows, numberStyle(`number:${count}="100000000"`)),
  })),
  {
    name: '.ods with 5,000 number styles of 100,000 digits',
    outcome: 'unsafe',
    make: () =>
      ods(
        (rows) => rows,
        numberStyle('number:min-integer-digits="100000" number:grouping="true"').repeat(5_000),
      ),
  },
  {
    name: '.ods with repeated cells under another prefix',
    outcome: 'too-large',
    make: () =>
      ods(
        (rows) =>
          `${rows}<t:table-row t:number-rows-repeated="1000000"><t:table-cell t:number-columns-repeated="1000" office:value-type="float" office:value="1"/></t:table-row>`,
        ' ',
      ),
  },
  {
    name: 'number format of a million brackets',
    outcome: 'damaged',
    make: () =>
      officeFile({
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
      }),
  },
  {
    name: '3 million cells in a comment',
    outcome: 'scores',
    make: () =>
      withRows(
        (rows) => `<!--${Array.from({ length: 3_000_000 }, (_, at) => `<c r="A${at}"/>`).join('')}-->${rows}`,
      ),
    heavy: true,
  },
];

const csv = (field: (value: string | number) => string): string =>
  SCORE_ROWS.map((row) => row.map(field).join(',')).join('\r\n');
const csvBytes = new TextEncoder().encode(csv(String));

/** Thai of the score table as a program spoils it that takes its bytes for another encoding. */
const spoilt = (from: string, to: string): Uint8Array => {
  const bytes =
    from === 'utf-8'
      ? strToU8(csv(String))
      : Uint8Array.from(csv(String), (char) =>
          char > '~' ? char.charCodeAt(0) - 0xd60 : char.charCodeAt(0),
        );
  return strToU8(new TextDecoder(to).decode(bytes));
};

/** Text as other programs and systems write it. */
export const TEXTS: readonly HostileFile[] = [
  {
    name: 'CSV of numbers as formulas',
    outcome: 'scores',
    make: () => strToU8(csv((value) => `="${value}"`)),
  },
  {
    name: 'CSV of quoted formulas',
    outcome: 'scores',
    make: () => strToU8(csv((value) => `"=""${value}"""`)),
  },
  {
    name: 'CSV with a quote that never closes in its fifth line',
    outcome: 'open-quote',
    make: () => strToU8(csv(String).replace(INDICATORS[1]!.name, `"${INDICATORS[1]!.name}`)),
  },
  {
    name: 'CSV with one byte that is no UTF-8',
    outcome: 'scores',
    make: () => Uint8Array.from([...csvBytes, 0x2c, 0xb8, 0x0a]),
  },
  {
    name: 'Thai of Windows-874 saved as Latin',
    outcome: 'garbled',
    make: () => spoilt('windows-874', 'latin1'),
  },
  { name: 'Thai of UTF-8 saved as Latin', outcome: 'garbled', make: () => spoilt('utf-8', 'latin1') },
  {
    name: 'Thai of UTF-8 saved as Windows-874',
    outcome: 'garbled',
    make: () => spoilt('utf-8', 'windows-874'),
  },
  {
    name: 'web page in a single file (.mht)',
    outcome: 'web-archive',
    make: () =>
      strToU8(
        'From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E0?=\r\n more\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<table><tr><td>1</td></tr></table>',
      ),
  },
  {
    name: 'shortcut of Google Drive (.gsheet)',
    outcome: 'shortcut',
    make: () => strToU8('{"":"WARNING! DO NOT EDIT THIS FILE!","doc_id":"x","resource_key":"","email":""}'),
  },
  {
    name: 'shortcut of Windows (.url)',
    outcome: 'shortcut',
    make: () => strToU8('[InternetShortcut]\r\nURL=https://docs.google.com/spreadsheets/d/x'),
  },
];
