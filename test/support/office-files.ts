import { strToU8, zipSync } from 'fflate';
import { INDICATORS } from '../../src/framework';
import { RESULT } from './score-sheets';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** The score table of every file here, row by row; published scores of 2564. */
export const SCORE_ROWS: readonly (readonly (string | number)[])[] = [
  ['เทศบาลตำบลตัวอย่าง'],
  ['ประจำปีงบประมาณ พ.ศ. 2567'],
  ['ตัวชี้วัด', 'คะแนน'],
  ...INDICATORS.map(({ name }, index) => [name, RESULT[index] ?? 0]),
];

/** One cell: a number, or text in the cell itself. */
export const cellXml = (row: number, column: number, value: string | number): string => {
  const place = `${letters(column)}${row + 1}`;
  return typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
};

export const rowXml = (row: number, cells: string): string => `<row r="${row + 1}">${cells}</row>`;

/** Rows of the score table, beginning at this row. */
export const scoreRowsXml = (top = 0): string =>
  SCORE_ROWS.map((values, row) =>
    rowXml(top + row, values.map((value, column) => cellXml(top + row, column, value)).join('')),
  ).join('');

export const sheetXml = (rows: string = scoreRowsXml(), before = '', behind = ''): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

export interface OfficeParts {
  /** Sheets by name, each as XML; the score table alone when left out. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Inside the workbook part, before and behind the sheets. */
  readonly before?: string;
  readonly behind?: string;
  readonly styles?: string;
  readonly strings?: string;
  /** More parts, or null to leave one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a small .xlsx workbook, by path. */
export function officeParts({
  sheets = { คะแนน: sheetXml() },
  before = '',
  behind = '',
  styles = '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>',
  strings,
  parts = {},
}: OfficeParts = {}): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const links = [
    ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'] as const,
    ...(strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
  ];
  const override = ([type, target]: readonly [string, string]): string =>
    `<Override PartName="/xl/${target}" ContentType="${OFFICE_TYPE}.${type}+xml"/>`;
  const texts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE_TYPE}.sheet.main+xml"/>${links.map(override).join('')}</Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${before}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${behind}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name] ?? '']),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([path, part]) =>
      part === null ? [] : [[path, typeof part === 'string' ? strToU8(part) : part]],
    ),
  );
}

/** A small .xlsx workbook, written without our adapter. */
export const officeFile = (parts: OfficeParts = {}): Uint8Array => zipSync(officeParts(parts), { level: 6 });
