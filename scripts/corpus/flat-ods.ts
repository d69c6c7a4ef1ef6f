import type { CorpusCell, CorpusSheet, CorpusValue, Shown } from './sheet';

const NAMESPACES = Object.entries({
  office: 'office:1.0',
  style: 'style:1.0',
  text: 'text:1.0',
  table: 'table:1.0',
  number: 'datastyle:1.0',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .concat('xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"')
  .join(' ');

const DIGITS =
  '<number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/>';
const THAI =
  'number:transliteration-format="๑" number:transliteration-language="th" number:transliteration-country="TH" number:transliteration-style="short"';

const FORMATS: Readonly<Record<Shown, string>> = {
  'two-decimals': `<number:number-style style:name="n-two-decimals">${DIGITS}</number:number-style>`,
  'thai-digits': `<number:number-style style:name="n-thai-digits" ${THAI}>${DIGITS}</number:number-style>`,
  percent: `<number:percentage-style style:name="n-percent">${DIGITS}<number:text>%</number:text></number:percentage-style>`,
  date: '<number:date-style style:name="n-date"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
};

const STYLES = [
  ...Object.entries(FORMATS).map(
    ([name, format]) =>
      `${format}<style:style style:name="${name}" style:family="table-cell" style:data-style-name="n-${name}"/>`,
  ),
  '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>',
].join('');

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const asCell = (value: CorpusValue | undefined): CorpusCell =>
  value == null ? {} : typeof value === 'object' ? value : { value };

function cellXml(cell: CorpusCell): string {
  const [rows, columns] = cell.span ?? [1, 1];
  const attributes = [
    cell.shown && `table:style-name="${cell.shown}"`,
    rows > 1 && `table:number-rows-spanned="${rows}"`,
    columns > 1 && `table:number-columns-spanned="${columns}"`,
    cell.formula && `table:formula="of:=${escape(cell.formula)}"`,
    typeof cell.value === 'string' && 'office:value-type="string"',
    typeof cell.value === 'number' &&
      `office:value-type="${cell.shown === 'percent' ? 'percentage' : 'float'}" office:value="${cell.value}"`,
  ].filter((attribute) => typeof attribute === 'string');
  const text = typeof cell.value === 'string' ? cell.value.split('\n') : [];
  // White space at the ends of a paragraph would be folded away.
  const paragraphs = text.map((line) => `<text:p>${escape(line).replace(/ /g, '<text:s/>')}</text:p>`);
  return `<table:table-cell ${attributes.join(' ')}>${paragraphs.join('')}</table:table-cell>`;
}

function sheetXml(sheet: CorpusSheet): string {
  const [top, left] = sheet.offset ?? [0, 0];
  const width = left + Math.max(...sheet.rows.map((row) => row.length));
  const collapsed = (hidden: boolean | undefined): string => (hidden ? ' table:visibility="collapse"' : '');
  const columns = Array.from(
    { length: width },
    (_, column) => `<table:table-column${collapsed(sheet.hiddenColumns?.includes(column - left))}/>`,
  );
  const covered = new Set<string>();
  const above =
    top > 0
      ? `<table:table-row table:number-rows-repeated="${top}"><table:table-cell/></table:table-row>`
      : '';
  const before = left > 0 ? `<table:table-cell table:number-columns-repeated="${left}"/>` : '';
  const rows = sheet.rows.map((values, row) => {
    const cells = values.map((value, column) => {
      if (covered.has(`${row}:${column}`)) return '<table:covered-table-cell/>';
      const cell = asCell(value);
      const [height, breadth] = cell.span ?? [1, 1];
      for (let r = 0; r < height; r += 1) {
        for (let c = 0; c < breadth; c += 1) if (r + c > 0) covered.add(`${row + r}:${column + c}`);
      }
      return cellXml(cell);
    });
    return `<table:table-row${collapsed(sheet.hiddenRows?.includes(row))}>${before}${cells.join('')}</table:table-row>`;
  });
  return `<table:table table:name="${escape(sheet.name)}"${sheet.hidden ? ' table:style-name="hidden"' : ''}>${columns.join('')}${above}${rows.join('')}</table:table>`;
}

/** The sheets as one flat OpenDocument spreadsheet, which LibreOffice turns into any other kind. */
export function flatOds(sheets: readonly CorpusSheet[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(sheetXml).join('')}</office:spreadsheet></office:body></office:document>
`;
}
