import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeAttribute } from '../../src/workbook/escape-xml';
import type { CellDump, SheetDump, WorkbookDump } from '../excel-host/dump';

/**
 * The open workbook of the emulated host as a file: values, formulas (without results, which the next program calculates), number formats,
 * merges, tables, names, that there is a chart, and what is hidden. Looks and rules stay behind.
 */
export function savedByExcel({ sheets, names }: WorkbookDump): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, worksheetOf(sheet), sheet.name);
  const nameOf = ({ name, formula, visible }: WorkbookDump['names'][number], Sheet?: number) => ({
    Name: name,
    Ref: formula.replace(/^=/, ''),
    Hidden: !visible,
    ...(Sheet !== undefined && { Sheet }),
  });
  book.Workbook = {
    Sheets: sheets.map(({ name, visibility }) => ({
      name,
      Hidden: visibility === 'Visible' ? 0 : visibility === 'Hidden' ? 1 : 2,
    })),
    Names: [
      ...names.map((name) => nameOf(name)),
      ...sheets.flatMap((sheet, index) => sheet.names.map((name) => nameOf(name, index))),
    ],
  };
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return withObjects(bytes, sheets);
}

function cellOf({ value, formula, style }: CellDump): XLSX.CellObject {
  const format = style?.NumberFormat;
  const z = typeof format === 'string' ? { z: format } : {};
  if (formula !== undefined) return { t: 'n', f: formula.replace(/^=/, ''), ...z };
  const t = typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's';
  return { t, v: value, ...z };
}

function worksheetOf({ cells, merges, hiddenRows, hiddenColumns }: SheetDump): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const range = { s: { r: 0, c: 0 }, e: { r: 0, c: 0 } };
  for (const [address, cell] of Object.entries(cells)) {
    if (cell.value === '' && cell.formula === undefined) continue;
    sheet[address] = cellOf(cell);
    const { r, c } = XLSX.utils.decode_cell(address);
    range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
  }
  sheet['!ref'] = XLSX.utils.encode_range(range);
  sheet['!merges'] = merges.map((merge) => XLSX.utils.decode_range(merge));
  const hidden = (places: readonly number[]) => {
    const infos: { hidden: boolean }[] = [];
    for (const place of places) infos[place] = { hidden: true };
    return infos;
  };
  sheet['!rows'] = hidden(hiddenRows);
  sheet['!cols'] = hidden(hiddenColumns);
  return sheet;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = {
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

function tableXml(
  { name, area }: SheetDump['tables'][number],
  id: number,
  cells: SheetDump['cells'],
): string {
  const { s, e } = XLSX.utils.decode_range(area);
  const columns = Array.from({ length: e.c - s.c + 1 }, (_, at) => {
    const header = cells[XLSX.utils.encode_cell({ r: s.r, c: s.c + at })]?.value ?? '';
    return `<tableColumn id="${at + 1}" name="${escapeAttribute(String(header))}"/>`;
  });
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}"><autoFilter ref="${area}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`
  );
}

/** A frame in which a chart lies; where it lies and what it shows stay behind. */
const FRAME =
  `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor>` +
  '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:ext cx="3000000" cy="2000000"/><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/>' +
  '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="c"/></a:graphicData>` +
  '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>';
const BARS =
  `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numLit></c:val>' +
  '</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/>' +
  '<c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/>' +
  '<c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

/** SheetJS writes neither tables nor charts: their parts are added. */
function withObjects(bytes: Uint8Array, sheets: readonly SheetDump[]): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const added: { path: string; type: keyof typeof TYPES }[] = [];
  const add = (type: keyof typeof TYPES, xml: string): string => {
    const name = `${type}${added.length + 1}.xml`;
    added.push({ path: `xl/${type}s/${name}`, type });
    parts[`xl/${type}s/${name}`] = strToU8(xml);
    return name;
  };
  const relations = (links: readonly (readonly [id: string, type: string, target: string])[]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="${PACKAGE}">${links
        .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
        .join('')}</Relationships>`,
    );
  sheets.forEach(({ tables, charts, cells }, index) => {
    if (charts.length > 1) throw new Error('more than one chart on a sheet');
    if (tables.length + charts.length === 0) return;
    const links = tables.map((table, at) => {
      const name = add('table', tableXml(table, added.length + 1, cells));
      return [`t${at}`, 'table', `../tables/${name}`] as const;
    });
    const frames = charts.map(() => {
      const chart = add('chart', BARS);
      const frame = add('drawing', FRAME);
      parts[`xl/drawings/_rels/${frame}.rels`] = relations([['c', 'chart', `../charts/${chart}`]]);
      return ['d', 'drawing', `../drawings/${frame}`] as const;
    });
    const elements = [
      ...frames.map(([id]) => `<drawing r:id="${id}"/>`),
      ...(links.length === 0
        ? []
        : [
            `<tableParts count="${links.length}">${links.map(([id]) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`,
          ]),
    ];
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts[path] = strToU8(text(path).replace('</worksheet>', `${elements.join('')}</worksheet>`));
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations([...links, ...frames]);
  });
  const overrides = added.map(
    ({ path, type }) => `<Override PartName="/${path}" ContentType="${TYPES[type]}"/>`,
  );
  parts['[Content_Types].xml'] = strToU8(
    text('[Content_Types].xml').replace('</Types>', `${overrides.join('')}</Types>`),
  );
  return zipSync(parts);
}
