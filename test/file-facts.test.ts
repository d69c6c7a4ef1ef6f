import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync } from 'fflate';
import { toXlsx } from '../src/workbook/file/convert';
import { readWorkbook } from '../src/workbook/file/read';
import type { CellGrid } from '../src/workbook/cell-grid';
import { officeFile, sheetXml } from './support/office-files';
import { oleFile } from './support/ole-file';
import { biff5Stream, biffRecord, openDocument, word } from './support/score-files';

const first = (bytes: Uint8Array): CellGrid => readWorkbook(bytes).sheets[0]!;

const hiddenOf = ({ hiddenRows, hiddenColumns }: CellGrid): unknown => [
  [...(hiddenRows ?? [])],
  [...(hiddenColumns ?? [])],
];

/** A sheet of three rows and columns whose second row and third column are hidden, as the library writes it. */
function hiding(bookType: XLSX.BookType): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{}, {}, { hidden: true }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'ก');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);
}

const double = (value: number): Uint8Array => new Uint8Array(Float64Array.of(value).buffer);

const odsRow = (attributes: string, cells: string): string =>
  `<table:table-row${attributes}>${cells}</table:table-row>`;
const odsCell = '<table:table-cell office:value-type="float" office:value="1"/>';

describe('rows and columns that a person does not see', () => {
  test.each(['xlsx', 'xlml', 'xlsb'] as const)('%s', (kind) => {
    expect(hiddenOf(first(hiding(kind)))).toEqual([[1], [2]]);
    expect(hiddenOf(first(toXlsx(hiding(kind)).bytes))).toEqual([[1], [2]]);
  });

  test('xlsx: of no height or width, and of a list that is filtered', () => {
    const sheet = sheetXml(
      '<row r="1" ht="0"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
      '<cols><col min="2" max="16384" width="0"/></cols>',
      '<autoFilter ref="A1:B2"/>',
    );
    expect(hiddenOf(first(officeFile({ sheets: { S: sheet } })))).toEqual([[0, 1], [1]]);
  });

  test('xls', () => {
    const row = biffRecord(0x0208, word(1, 0, 2, 255, 0, 0, 0x20, 0));
    const column = biffRecord(0x007d, word(1, 1, 2340, 0, 1, 0));
    const cells = [0, 1].flatMap((at) =>
      [0, 1].map((to) => biffRecord(0x0203, word(at, to, 0), double(at + to))),
    );
    const file = oleFile({ Book: biff5Stream([column, row, ...cells]) });
    expect(hiddenOf(first(file))).toEqual([[1], [1]]);
    expect(hiddenOf(first(toXlsx(file).bytes))).toEqual([[1], [1]]);
  });

  test('ods: collapsed, filtered, in a closed group', () => {
    const column = (attributes: string): string => `<table:table-column${attributes}/>`;
    const grid = first(
      openDocument(
        column('') +
          column(' table:visibility="collapse" table:number-columns-repeated="2"') +
          odsRow(' table:visibility="filter" table:number-rows-repeated="2"', odsCell.repeat(3)) +
          odsRow('', odsCell.repeat(4)) +
          `<table:table-row-group table:display="false">${odsRow('', odsCell)}</table:table-row-group>`,
      ),
    );
    expect(hiddenOf(grid)).toEqual([
      [0, 1, 3],
      [1, 2],
    ]);
  });

  const page = (rows: string, head = ''): CellGrid =>
    first(strToU8(`<html>${head}<body><table>${rows}</table></body></html>`));

  test.each([
    ['a style', '<td style="mso-x:y; display: none">'],
    ['an attribute', '<td hidden>'],
    ['a class of its styles', '<td class="a secret">'],
  ])('a page: a column hidden by %s', (_, cell) => {
    const head = '<style>td.other, .secret { display:none }</style>';
    const grid = page(
      `<tr><td>ก${cell}1<td>2<tr><td class="a hidden b">ข${cell}3<td>4`.concat('</td>'),
      head,
    );
    expect(hiddenOf(grid)).toEqual([[], [1]]);
    expect(grid.rows[1]?.map((cell) => cell?.value)).toEqual(['ข', 3, 4]);
  });

  test('a page: rows, columns by <col>, parts of a cell, single cells', () => {
    const rows = page('<tr style="display:none"><td>1<tr><td>2</table><table hidden><tr><td>3</td></tr>');
    expect(hiddenOf(rows)).toEqual([[0, 2], []]);
    const columns = page('<col><col span=2 style="display:none"><tr><td>1<td>2<td>3<td>4</td>');
    expect(hiddenOf(columns)).toEqual([[], [1, 2]]);
    const cells = page('<tr><td>1<td style="display:none">2<td>3<tr><td><span hidden>0</span>4<td>5</td>');
    expect(cells.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      [1, 3],
      [4, 5],
    ]);
    expect(hiddenOf(cells)).toEqual([[], []]);
  });

  test('nothing is told of a sheet that shows all', () => {
    expect(first(officeFile())).not.toHaveProperty('hiddenRows');
    expect(first(officeFile())).not.toHaveProperty('hiddenColumns');
  });
});

describe('formulas without results', () => {
  const cells = (formulas: readonly (string | null)[], behind = '', parts = {}): unknown[] => {
    const rows = formulas.map((value, at) => {
      const type = value === '' ? ' t="str"' : '';
      return `<row r="${at + 1}"><c r="A${at + 1}"${type}><f>B${at + 1}</f>${value === null ? '' : `<v>${value}</v>`}</c></row>`;
    });
    const grid = first(officeFile({ sheets: { S: sheetXml(rows.join('')) }, behind, parts }));
    return grid.rows.map((row) => (row?.[0]?.uncalculated ? 'uncalculated' : row?.[0]?.value));
  };
  const ON_LOAD = '<calcPr fullCalcOnLoad="1"/>';

  test.each([
    ['nothing stored', [null, '5'], '', ['uncalculated', 5]],
    [
      '0 and empty text where the workbook asks to be calculated',
      ['0', '', '5'],
      ON_LOAD,
      ['uncalculated', 'uncalculated', 5],
    ],
    ['0 everywhere', ['0', '0'], '', ['uncalculated', 'uncalculated']],
    ['0 or nothing everywhere', ['0', null], '', ['uncalculated', 'uncalculated']],
    ['0 among other results stays 0', ['0', '5'], '', [0, 5]],
    ['one formula that gives 0 stays 0', ['0'], '', [0]],
    ['empty text among other results stays', ['', '5'], '', ['', 5]],
  ] as const)('xlsx: %s', (_, formulas, behind, expected) => {
    expect(cells(formulas, behind)).toEqual(expected);
  });

  test('xlsx: 0 everywhere in a workbook that Excel calculated stays 0', () => {
    const relations = new TextDecoder()
      .decode(unzipSync(officeFile())['xl/_rels/workbook.xml.rels'])
      .replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      );
    expect(cells(['0', '0'], '', { 'xl/_rels/workbook.xml.rels': relations })).toEqual([0, 0]);
  });

  test('xlsx: typed zeros beside them stay', () => {
    const sheet = sheetXml('<row r="1"><c r="A1"><v>0</v></c><c r="B1"><f>A1</f><v>0</v></c></row>');
    const grid = first(officeFile({ sheets: { S: sheet }, behind: ON_LOAD }));
    expect(grid.rows[0]).toEqual([{ value: 0 }, { value: null, uncalculated: true }]);
  });

  test('ods and Excel 2003 XML: nothing stored', () => {
    const ods = first(openDocument(odsRow('', '<table:table-cell table:formula="of:=[.B1]"/>' + odsCell)));
    expect(ods.rows[0]).toEqual([{ value: null, uncalculated: true }, { value: 1 }]);
    const xml = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell ss:Formula="=RC[1]"/><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(first(strToU8(xml)).rows[0]).toEqual([{ value: null, uncalculated: true }, { value: 1 }]);
  });

  const TEXT = biffRecord(0x0204, word(9, 0, 0, 1), 0x41);
  const formula = (row: number, value: number, options: number): Uint8Array =>
    biffRecord(0x0006, word(row, 0, 0), double(value), word(options, 0, 0, 0));
  const values = (bytes: Uint8Array): unknown[] =>
    Array.from(first(bytes).rows, (row) => row?.[0]?.value ?? null);

  test.each([
    ['a single one that asks to be calculated', [formula(0, 0, 3)], [null]],
    ['0 everywhere', [formula(0, 0, 0), formula(1, 0, 0)], [null, null]],
    ['0 among other results stays 0', [formula(0, 0, 3), formula(1, 5, 3)], [0, 5]],
    ['one formula that gives 0 stays 0', [formula(0, 0, 0)], [0]],
  ] as const)('xls: %s', (_, records, expected) => {
    const file = oleFile({ Book: biff5Stream([...records, TEXT]) });
    expect(values(file).slice(0, records.length)).toEqual(expected);
    // As an .xlsx it holds no zero that nobody has calculated either.
    expect(values(toXlsx(file).bytes).slice(0, records.length)).toEqual(expected);
  });
});

test('a page that Excel saved gives the exact number behind what it shows', () => {
  const cell = (exact: string, text: string): unknown =>
    first(strToU8(`<table><tr><td x:num="${exact}">${text}</td></tr></table>`)).rows[0]?.[0];
  expect(cell('0.9341', '93%')).toEqual({ value: 0.9341, percent: true });
  expect(cell('93.4149', '93.41')).toEqual({ value: 93.4149 });
  expect(cell('1234.5', '1,235')).toEqual({ value: 1234.5 });
  // A date, and a number that is not the one shown.
  expect(cell('45322', '31/1/2567')).toEqual({ value: '31/1/2567' });
  expect(cell('12.5', '93.41')).toEqual({ value: 93.41 });
});
