import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { CellGrid } from '../src/workbook/cell-grid';
import type { DocumentCell } from '../src/workbook/sheet-document';
import { toXlsx } from '../src/workbook/file/convert';
import { UnreadableFileError } from '../src/workbook/file/errors';
import { readWorkbook } from '../src/workbook/file/read';
import { drawSheets } from '../src/workbook/file/write';
import { ANALYSIS, BLANK, CHARTS, OWNERS } from './file-adapter/documents';
import {
  INPUT_PARTS,
  inputWorkbook,
  macroWorkbook,
  prefixedWorkbook,
  SHARED_PARTS,
} from './file-adapter/input-workbook';
import { oleFile } from './support/ole-file';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The other library's view, with formulas. */
const reopen = (bytes: Uint8Array): XLSX.WorkBook => XLSX.read(bytes, { cellNF: true, cellStyles: true });

const valuesOf = (grid: CellGrid | undefined): unknown[][] =>
  (grid?.rows ?? []).map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));

const codeOf = (bytes: Uint8Array): string => {
  try {
    readWorkbook(bytes);
    return 'readable';
  } catch (error) {
    return error instanceof UnreadableFileError ? error.code : String(error);
  }
};

describe('a new workbook of documents', () => {
  let bytes: Uint8Array;
  let parts: Record<string, string>;

  beforeAll(async () => {
    ({ bytes } = drawSheets(null, { documents: [ANALYSIS, OWNERS] }, 'เดิม'));
    parts = partsOf(bytes);
  });

  test('holds the documents only, the first in front, each with its marker', () => {
    const { sheets } = readWorkbook(bytes);
    expect(sheets.map(({ sheet, marker, hidden }) => [sheet, marker, hidden])).toEqual([
      ['วิเคราะห์ผล ๒๕๖๗', 'analysis|2567', false],
      ['Owners 2568', 'owners|"2568"', false],
    ]);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('tabSelected="1"');
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
    expect(parts['xl/workbook.xml']).toMatch(
      /<definedName [^>]*name="_ITA_PLANNER" localSheetId="\d" hidden="1"/,
    );
  });

  test('keeps values and their types; text that looks like a formula stays text', () => {
    const [analysis] = readWorkbook(bytes).sheets;
    expect(valuesOf(analysis)).toEqual([
      ['ผลการวิเคราะห์'],
      ['ที่', 'ตัวชี้วัด', 'คะแนน', 'ผล'],
      [1, 'การใช้อำนาจ', 81.67, 'จุดอ่อน'],
      [2, 'การใช้งบประมาณ', 98.2, true],
      [2, 3, 89.935, ''],
      ['=1+1', '+1', '@x', "' "],
      [' <b>&amp; "q"\nสอง', '_x0041_', 243_000],
      ['กข\nค', false, 1e-7, 'A1'],
    ]);
    expect(analysis?.rows[6]?.[2]).toEqual({ value: 243_000, date: true });
    expect(analysis?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  test('keeps every formula with its result', () => {
    const sheet = reopen(bytes).Sheets[ANALYSIS.name] ?? {};
    const formulas = ['D3', 'D4', 'A5', 'B5', 'C5', 'D5'].map((address) => {
      const cell = sheet[address] as XLSX.CellObject;
      return [cell.f, cell.t, cell.v];
    });
    expect(formulas).toEqual([
      ['IF(C3>=85,"จุดแข็ง","จุดอ่อน")', 's', 'จุดอ่อน'],
      ['C4>C3', 'b', true],
      ["COUNTA('Owners 2568'!$A$2:$A$3)&\"'Owners 2568'!\"", 'n', 2],
      ['ROWS(Owners[สำนัก/กอง])', 'n', 3],
      ['AVERAGE(C3:C4)', 'n', 89.935],
      ['IF(C3>0,"")', 's', ''],
    ]);
    expect((sheet.A6 as XLSX.CellObject).f).toBeUndefined();
  });

  test('prints on A4, one page wide, with repeated header rows', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
    expect(sheet).toContain('<pageMargins left="0.25" right="0.5" top="0.75" bottom="0.75"');
    expect(sheet).toContain('<oddFooter>&amp;C&amp;P/&amp;N</oddFooter>');
    const names = reopen(bytes).Workbook?.Names?.map(({ Name, Ref, Sheet }) => [Name, Ref, Sheet]);
    expect(names).toContainEqual(['_xlnm.Print_Titles', "'วิเคราะห์ผล ๒๕๖๗'!$2:$2", 0]);
    expect(names).toContainEqual(['_xlnm.Print_Area', "'Owners 2568'!$A$1:$D$10", 1]);
  });

  test('freezes, sizes, validates and colours as the document says', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toMatch(/<pane xSplit="1" ySplit="2" topLeftCell="B3" [^>]*state="frozen"/);
    expect(sheet).toContain('<row r="1" ht="32" customHeight="1">');
    expect(sheet).toMatch(/<col min="1" max="1" width="9\.14/);
    expect(sheet).toMatch(
      /type="list" allowBlank="1" showErrorMessage="1" sqref="D3:D4"><formula1>'Owners 2568'!\$A\$2:\$A\$3</,
    );
    expect(sheet).toMatch(/<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="B3:B4">/);
    expect(sheet).toContain('<formula>"จุด""อ่อน"</formula>');
    expect(sheet).toContain('<dimension ref="A1:D8"/>');
    expect(parts['xl/styles.xml']).toMatch(/<dxf><font>.*<b val="1"\/>.*FF9C0006.*FFFFC7CE/);
    expect(parts['xl/tables/table1.xml']).toContain('name="จำนวน_x000a_เรื่อง"');
  });

  test('draws a chart that shows its values before anything is calculated', () => {
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    expect(/<c:strCache>.*?<\/c:strCache>/.exec(chart)?.[0]).toBe(
      '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>การใช้อำนาจ</c:v></c:pt><c:pt idx="1"><c:v>การใช้งบประมาณ</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt></c:strCache>',
    );
    expect(/<c:numCache>.*?<\/c:numCache>/.exec(chart)?.[0]).toBe(
      '<c:numCache><c:formatCode>[$-D00041E]0.00</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>81.67</c:v></c:pt><c:pt idx="1"><c:v>98.2</c:v></c:pt><c:pt idx="2"><c:v>89.935</c:v></c:pt></c:numCache>',
    );
    expect(chart).toContain('<c:max val="100"/><c:min val="0"/>');
    expect(chart).toContain('<a:cs typeface="TH SarabunPSK"/>');
    expect(chart).not.toContain('legend>');
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:ext cx="5080000" cy="2540000"/>');
  });

  test.each([0, 1, 2])(
    'draws chart %d of several series with a legend, and no point for an empty cell',
    (at) => {
      const drawn = partsOf(drawSheets(null, { documents: [CHARTS] }, 'เดิม').bytes);
      const chart = drawn[`xl/charts/chart${at + 1}.xml`] ?? '';
      expect(chart).toContain(`<c:legendPos val="${chart.includes('<c:lineChart>') ? 'r' : 'b'}"/>`);
      expect(chart).toContain('<c:pt idx="0"><c:v>84.21</c:v></c:pt><c:pt idx="2"><c:v>92.05</c:v></c:pt>');
      expect(chart).toContain(
        '<c:formatCode>[$-D00041E]0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>2565</c:v>',
      );
      expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
      // Without it Excel draws curves.
      expect(chart.match(/<c:smooth val="0"\/>/g)?.length).toBe(
        chart.includes('<c:lineChart>') ? 2 : undefined,
      );
    },
  );

  test('names no person and no machine, and is the same every time', async () => {
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|created/);
    expect(parts['docProps/app.xml']).toContain('<Application>ITA Planner</Application>');
    expect(partsOf(drawSheets(null, { documents: [ANALYSIS, OWNERS] }, 'เดิม').bytes)).toEqual(parts);
  });
});

describe('sheets added to a workbook', () => {
  test.each([
    ['without prefixes', inputWorkbook],
    ['with prefixed elements', prefixedWorkbook],
  ])('leave every part of the input as it was (%s)', async (_, make) => {
    const input = make();
    const before = partsOf(input);
    const { bytes, names } = drawSheets(input, { documents: [ANALYSIS, OWNERS] }, 'เดิม');
    const after = partsOf(bytes);
    for (const path of Object.keys(before).filter((name) => !SHARED_PARTS.includes(name))) {
      expect([path, after[path]]).toEqual([path, before[path]]);
    }
    expect(names).toEqual(['วิเคราะห์ผล ๒๕๖๗', 'Owners 2568 (2)']);
    const { sheets } = readWorkbook(bytes);
    expect(sheets.slice(0, 2)).toEqual(readWorkbook(input).sheets);
    expect(sheets.map(({ sheet, hidden, marker }) => [sheet, hidden, marker])).toEqual([
      ['คะแนน', false, null],
      ['Owners 2568', true, null],
      ['วิเคราะห์ผล ๒๕๖๗', false, 'analysis|2567'],
      ['Owners 2568 (2)', false, 'owners|"2568"'],
    ]);
    const alone = readWorkbook(drawSheets(null, { documents: [ANALYSIS, OWNERS] }, 'เดิม').bytes).sheets;
    expect(sheets.slice(2).map(({ rows }) => rows)).toEqual(alone.map(({ rows }) => rows));
  });

  test('join styles, strings and names without moving those of the input', () => {
    const parts = partsOf(drawSheets(inputWorkbook(), { documents: [ANALYSIS, OWNERS] }, 'เดิม').bytes);
    const styles = parts['xl/styles.xml'] ?? '';
    const input = INPUT_PARTS['xl/styles.xml'] ?? '';
    for (const section of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
      const start = new RegExp(`(?<=<${section} count="\\d+">)[\\s\\S]*(?=</${section}>)`);
      const [own = ''] = start.exec(input) ?? [];
      expect(start.exec(styles)?.[0]).toMatch(new RegExp(`^${own.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.`));
    }
    expect(styles.match(/\[\$-D00041E\]0\.00"/g)).toHaveLength(1);
    expect(styles).toMatch(/<xf [^>]*numFmtId="171"/);
    const count = (/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0].match(/<xf /g) ?? []).length;
    expect(styles).toContain(`<cellXfs count="${count}">`);
    expect(parts['xl/sharedStrings.xml']).toContain('uniqueCount="');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="2">');
    expect(parts['xl/tables/table2.xml']).toMatch(/id="8" name="Owners_2" displayName="Owners_2"/);
  });

  test('find their texts where a program keeps something of its own behind those of the input', () => {
    const strings = INPUT_PARTS['xl/sharedStrings.xml'] ?? '';
    const extended = strings.replace('</sst>', '<extLst><ext uri="{0}"/></extLst></sst>');
    const { bytes } = drawSheets(
      inputWorkbook({ 'xl/sharedStrings.xml': extended }),
      { documents: [OWNERS] },
      'เดิม',
    );
    expect(valuesOf(readWorkbook(bytes).sheets[2])[1]).toEqual(['สำนักปลัด', 3]);
    expect(partsOf(bytes)['xl/sharedStrings.xml']).toMatch(/<\/si><extLst>.*<\/extLst><\/sst>$/);
  });

  test('are not selected together with the sheet that the input shows first', () => {
    const parts = partsOf(drawSheets(inputWorkbook(), { documents: [BLANK] }, 'เดิม').bytes);
    const selected = Object.entries(parts).filter(([, xml]) => xml.includes('tabSelected='));
    expect(selected.map(([path]) => path)).toEqual(['xl/worksheets/sheet3.xml']);
  });

  test('follow a changed sheet or table name in formulas, but not in text', async () => {
    const { bytes } = drawSheets(inputWorkbook(), { documents: [ANALYSIS, OWNERS] }, 'เดิม');
    const sheet = reopen(bytes).Sheets[ANALYSIS.name] ?? {};
    expect((sheet.A5 as XLSX.CellObject).f).toBe("COUNTA('Owners 2568 (2)'!$A$2:$A$3)&\"'Owners 2568'!\"");
    expect((sheet.B5 as XLSX.CellObject).f).toBe('ROWS(Owners_2[สำนัก/กอง])');
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain("<formula1>'Owners 2568 (2)'!$A$2:$A$3<");
  });

  test('come without the macros of an .xlsm, which is said', async () => {
    const { bytes, leftBehind } = drawSheets(macroWorkbook(), { documents: [ANALYSIS, OWNERS] }, 'เดิม');
    expect(leftBehind).toEqual(['macros']);
    const parts = partsOf(bytes);
    expect(Object.keys(parts).filter((path) => path.endsWith('.bin'))).toEqual([]);
    expect(Object.values(parts).join()).not.toMatch(/vbaProject|macroEnabled/);
    expect(parts['xl/worksheets/sheet3.xml']).toBe(INPUT_PARTS['xl/worksheets/sheet3.xml']);
    expect(drawSheets(inputWorkbook(), { documents: [] }, 'เดิม').leftBehind).toEqual([]);
  });
});

describe('other kinds of input', () => {
  const source = (): XLSX.WorkBook => {
    const book = XLSX.utils.book_new();
    const rows: unknown[][] = [
      ['ตัวชี้วัด', 'คะแนน'],
      ['การใช้อำนาจ', 0.9201],
      ['=1+1', true],
      ['รวม', null],
    ];
    const sheet = XLSX.utils.sheet_add_aoa({}, rows, { origin: 'C5' });
    (sheet.D6 as XLSX.CellObject).z = '0.00%';
    sheet['!merges'] = [XLSX.utils.decode_range('C8:D8')];
    XLSX.utils.book_append_sheet(book, sheet, 'คะแนน');
    return book;
  };

  test.each(['biff8', 'xlsb', 'ods', 'xlml', 'xlsx'] as const)(
    '%s keeps values, places, merges and percentages',
    async (bookType) => {
      const input = new Uint8Array(XLSX.write(source(), { type: 'array', bookType }) as Uint8Array);
      const [sheet] = readWorkbook(drawSheets(input, { documents: [OWNERS] }, 'เดิม').bytes).sheets;
      expect(sheet?.rows[4]?.[2]).toEqual({ value: 'ตัวชี้วัด' });
      expect(sheet?.rows[5]?.[3]).toEqual({ value: 0.9201, percent: true });
      expect(sheet?.rows[6]?.slice(2)).toEqual([{ value: '=1+1' }, { value: true }]);
      expect(sheet?.merges).toEqual([{ top: 7, left: 2, bottom: 7, right: 3 }]);
      expect(readWorkbook(input).sheets[0]?.rows).toEqual(sheet?.rows);
    },
  );

  test('CSV in any usual encoding becomes a sheet', async () => {
    const text = 'ตัวชี้วัด,คะแนน\r\n"การ ""ใช้"" อำนาจ",92.01\r\n=1+1,007\r\n';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const thai = Uint8Array.from(text, (char) => {
      const code = char.charCodeAt(0);
      return code < 0x80 ? code : code - 0xe00 + 0xa0;
    });
    for (const bytes of [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\ufeff${text}`),
      utf16,
      thai,
    ]) {
      expect(valuesOf(readWorkbook(bytes).sheets[0])).toEqual([
        ['ตัวชี้วัด', 'คะแนน'],
        ['การ "ใช้" อำนาจ', 92.01],
        ['=1+1', '007'],
      ]);
    }
    const [sheet] = readWorkbook(toXlsx(thai).bytes).sheets;
    expect(valuesOf(sheet)[2]).toEqual(['=1+1', '007']);
  });
});

describe('reading', () => {
  test('finds percentages, rich text, merges, hidden sheets and stored results', () => {
    const [scores, secret] = readWorkbook(inputWorkbook()).sheets;
    expect(scores?.rows[3]).toEqual([undefined, { value: 'การใช้อำนาจ' }, { value: 0.9201, percent: true }]);
    expect(scores?.rows[4]?.[2]).toEqual({ value: 92.01 });
    expect(secret).toMatchObject({ sheet: 'Owners 2568', hidden: true, marker: null });
  });

  test('a far-off cell costs no memory for the cells between', () => {
    const far = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576" t="e"><v>#SPILL!</v></c></row></sheetData></worksheet>`;
    const [sheet] = readWorkbook(inputWorkbook({ 'xl/worksheets/sheet3.xml': far })).sheets;
    expect(sheet?.rows[1_048_575]?.[16_383]).toEqual({ value: null, error: '#SPILL!' });
    let visited = 0;
    sheet?.rows.forEach(() => (visited += 1));
    expect(visited).toBeLessThan(5);
  });

  test('says why a file is no workbook', () => {
    const ole = oleFile({ EncryptedPackage: new Uint8Array(5000) });
    const whole = inputWorkbook();
    expect(codeOf(new Uint8Array())).toBe('not-a-workbook');
    for (const [code, start] of [
      ['pdf', '%PDF-1.7 ...'],
      ['picture', '\x89PNG\r\n\x1a\n\0\0'],
      ['picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
      ['picture', 'GIF89a\x01\0'],
      ['picture', 'RIFF\x24\0\0\0WEBPVP8 '],
      ['picture', '\0\0\0\x18ftypheic\0\0\0\0'],
      ['archive', 'Rar!\x1a\x07\x01\0'],
      ['archive', '7z\xbc\xaf\x27\x1c\0'],
      ['not-a-workbook', '\0\0\0\x18ftypisom\0\0\0\0'],
      ['not-a-workbook', 'RIFF\x24\0\0\0WAVEfmt '],
    ] as const)
      expect(codeOf(Uint8Array.from(start, (letter) => letter.charCodeAt(0)))).toBe(code);
    expect(codeOf(new TextEncoder().encode('<html><p>x</p></html>'))).toBe('not-a-workbook');
    expect(codeOf(zipSync({ 'word/document.xml': new Uint8Array() }))).toBe('archive');
    expect(codeOf(ole)).toBe('encrypted');
    expect(codeOf(whole.subarray(0, whole.length / 2))).toBe('damaged');
    const { 'xl/worksheets/sheet3.xml': gone, ...rest } = unzipSync(whole);
    expect(gone).toBeDefined();
    expect(codeOf(zipSync(rest))).toBe('damaged');
  });
});

test('any grid of values and results survives a write', async () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('ก', '่', '๙', '=', '"', '&', '<', '_x0041_', '\n', ' ', "'"), fc.string()),
  });
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(0));
  const value = fc.oneof(text, number, fc.boolean(), fc.constant(null));
  const cells = fc.record<DocumentCell>({ value, style: fc.constant('text') });
  // SheetJS undoes the escapes of a text result twice, so results hold nothing that looks like one.
  const result = value.map((any) => (typeof any === 'string' ? any.replace(/[_&]/g, '') : any));
  const results = result.map((result): DocumentCell => ({
    value: result,
    formula: 'A1&"<&>"',
    style: 'score',
  }));
  const grids = fc.array(fc.array(fc.oneof(cells, results, fc.constant(null)), { maxLength: 5 }), {
    maxLength: 6,
  });
  const kept = (result: DocumentCell['value']): DocumentCell['value'] =>
    typeof result === 'string'
      ? result.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      : result;
  await fc.assert(
    fc.asyncProperty(grids, async (grid) => {
      const rows = grid.map((row) => ({ height: 20, cells: row }));
      const { bytes } = drawSheets(null, { documents: [{ ...BLANK, rows }] }, 'เดิม');
      const [sheet] = readWorkbook(bytes).sheets;
      grid.forEach((row, r) =>
        row.forEach((cell, c) => {
          const expected = kept(cell?.value ?? (cell?.formula === undefined ? null : ''));
          expect(sheet?.rows[r]?.[c]?.value ?? null).toEqual(Object.is(expected, -0) ? 0 : expected);
        }),
      );
    }),
    { numRuns: 40 },
  );
});
