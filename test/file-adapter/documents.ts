import type {
  CellStyle,
  DocumentCell,
  DocumentChart,
  SheetDocument,
} from '../../src/workbook/sheet-document';

const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, size: 20, horizontal: 'center', vertical: 'center' },
  head: { bold: true, size: 16, fill: '#D9E2F3', border: 'thin', horizontal: 'center', wrap: true },
  text: { size: 16, border: 'thin', wrap: true, vertical: 'top', indent: 1 },
  score: { size: 16, border: 'thin', horizontal: 'center', numberFormat: '[$-D00041E]0.00' },
  year: { size: 16, border: 'thin', numberFormat: '[$-D00041E]0' },
  date: { italic: true, color: '#C00000', numberFormat: '[$-D07041E]d mmmm yyyy' },
  sign: { border: 'dotted-bottom' },
};

const cell = (style: string, value: DocumentCell['value'], formula?: string): DocumentCell =>
  formula === undefined ? { style, value } : { style, value, formula };

/** An empty document of one cell, to be filled by a test. */
export const BLANK: SheetDocument = {
  kind: 'plan',
  name: 'แผน',
  marker: 'plan|2568',
  font: 'TH SarabunPSK',
  styles: STYLES,
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  print: {
    paper: 'A4',
    orientation: 'landscape',
    area: { top: 0, left: 0, bottom: 9, right: 3 },
    titleRows: null,
    header: '',
    footer: '&C&P/&N',
    margins: { top: 54, right: 36, bottom: 54, left: 18 },
    centerHorizontally: true,
  },
};

/** A document with every feature; its formulas look at the sheet and the table of OWNERS. */
export const ANALYSIS: SheetDocument = {
  ...BLANK,
  kind: 'analysis',
  name: 'วิเคราะห์ผล ๒๕๖๗',
  marker: 'analysis|2567',
  columns: [48, 240, 90, 120],
  rows: [
    { height: 32, cells: [cell('title', 'ผลการวิเคราะห์'), null, null, null] },
    { height: 24, cells: ['ที่', 'ตัวชี้วัด', 'คะแนน', 'ผล'].map((text) => cell('head', text)) },
    {
      height: 24,
      cells: [
        cell('text', 1),
        cell('text', 'การใช้อำนาจ'),
        cell('score', 81.67),
        cell('text', 'จุดอ่อน', 'IF(C3>=85,"จุดแข็ง","จุดอ่อน")'),
      ],
    },
    {
      height: 24,
      cells: [
        cell('text', 2),
        cell('text', 'การใช้งบประมาณ'),
        cell('score', 98.2),
        cell('text', true, 'C4>C3'),
      ],
    },
    {
      height: 24,
      cells: [
        cell('text', 2, "COUNTA('Owners 2568'!$A$2:$A$3)&\"'Owners 2568'!\""),
        cell('text', 3, 'ROWS(Owners[สำนัก/กอง])'),
        cell('score', 89.935, 'AVERAGE(C3:C4)'),
        cell('text', '', 'IF(C3>0,"")'),
      ],
    },
    { height: 24, cells: [cell('text', '=1+1'), cell('text', '+1'), cell('text', '@x'), cell('text', "' ")] },
    {
      height: 24,
      cells: [
        cell('text', ' <b>&amp; "q"\nสอง'),
        cell('text', '_x0041_'),
        cell('date', 243_000),
        cell('sign', null),
      ],
    },
    {
      height: 24,
      cells: [
        cell('text', 'ก\u0000\u0008\ud800ข\r\nค'),
        cell('text', false),
        cell('text', 1e-7),
        cell('text', 'A1'),
      ],
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  validations: [
    {
      range: { top: 2, left: 3, bottom: 3, right: 3 },
      source: { kind: 'owners', range: { top: 1, left: 0, bottom: 2, right: 0 } },
      strict: true,
    },
    {
      range: { top: 2, left: 1, bottom: 3, right: 1 },
      source: { kind: 'analysis', range: { top: 1, left: 0, bottom: 1, right: 3 } },
      strict: false,
    },
  ],
  conditionalFormats: [
    {
      range: { top: 2, left: 3, bottom: 3, right: 3 },
      text: 'จุด"อ่อน',
      color: '#9C0006',
      fill: '#FFC7CE',
      bold: true,
    },
  ],
  charts: [
    {
      kind: 'bars',
      title: 'คะแนน & ผล',
      categories: { top: 2, left: 1, bottom: 4, right: 1 },
      series: [{ name: 'คะแนน', values: { top: 2, left: 2, bottom: 4, right: 2 }, color: '#1f4e79' }],
      axisMinimum: 0,
      axisMaximum: 100,
      anchor: { row: 9, column: 1 },
      width: 400,
      height: 200,
    },
  ],
  freeze: { rows: 2, columns: 1 },
  print: { ...BLANK.print, titleRows: { first: 1, last: 1 }, header: '&R"ก&ข"' },
};

/** Years, the scores of an agency, of which one is missing, and the means of all, below one another, with a chart of each kind. */
export const CHARTS: SheetDocument = {
  ...BLANK,
  kind: 'trend',
  name: 'แนวโน้ม ๒๕๖๘',
  marker: 'trend|2568',
  columns: [150, 90, 90, 90],
  rows: [
    { height: 24, cells: [cell('head', 'ปี'), cell('year', 2565), cell('year', 2566), cell('year', 2567)] },
    {
      height: 24,
      cells: [cell('head', 'หน่วยงาน & คณะ'), cell('score', 84.21), cell('score', null), cell('score', 92.05)],
    },
    {
      height: 24,
      cells: [cell('head', 'ประเทศ'), cell('score', 87.57), cell('score', 90.19), cell('score', 93.05)],
    },
  ],
  charts: (['lines', 'radar', 'bars'] as const).map((kind, index): DocumentChart => ({
    kind,
    title: `แผนภูมิ ${index + 1}`,
    categories: { top: 0, left: 1, bottom: 0, right: 3 },
    series: [
      { name: 'หน่วยงาน & คณะ', values: { top: 1, left: 1, bottom: 1, right: 3 }, color: '#1f4e79' },
      { name: 'ประเทศ', values: { top: 2, left: 1, bottom: 2, right: 3 }, color: '#595959', dashed: true },
    ],
    axisMinimum: 50,
    axisMaximum: 100,
    anchor: { row: 4 + index * 12, column: 0 },
    width: 400,
    height: 200,
  })),
};

/** A document with a table whose name and sheet name the input workbook already uses. */
export const OWNERS: SheetDocument = {
  ...BLANK,
  kind: 'owners',
  name: 'Owners 2568',
  marker: 'owners|"2568"',
  columns: [150, 90],
  rows: [
    { height: 24, cells: [cell('head', 'สำนัก/กอง'), cell('head', 'จำนวน\nเรื่อง')] },
    { height: 24, cells: [cell('text', 'สำนักปลัด'), cell('text', 3)] },
    { height: 24, cells: [cell('text', 'กองคลัง'), cell('text', 1)] },
  ],
  tables: [{ name: 'Owners', range: { top: 0, left: 0, bottom: 2, right: 1 } }],
  freeze: { rows: 1, columns: 0 },
  print: { ...BLANK.print, orientation: 'portrait' },
};
