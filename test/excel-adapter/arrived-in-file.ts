import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { attribute, startTags, unescapeXml } from '../../src/workbook/file/xml';
import type { ArrivedChart, ArrivedLook, ArrivedSeries, ArrivedSheet } from './arrived';

/** Pixels of a digit of Arial 10, in which a new workbook of ours counts its columns. */
const DIGIT = 7;
const POINTS_PER_INCH = 72;
const EMU_PER_POINT = 12_700;

type Parts = Readonly<Record<string, string>>;

const all = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*?)?(?:/>|(?<!/)>[\\s\\S]*?</${tag}>)`, 'g'))].map(
    ([found]) => found,
  );
const first = (xml: string, tag: string): string => startTags(xml, tag)[0] ?? '';
const valueOf = (xml: string, tag: string, name: string): string | undefined =>
  attribute(first(xml, tag), name);
const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
/** Whether an element that switches something on is there, and not off. */
const isOn = (xml: string, tag: string): boolean =>
  first(xml, tag) !== '' && isTrue(valueOf(xml, tag, 'val') ?? '1');
const textOf = (xml: string, tag: string): string =>
  unescapeXml(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? '');
const color = (rgb: string | undefined): string | undefined =>
  rgb ? `#${rgb.slice(-6).toUpperCase()}` : undefined;

/** Looks by the number that cells carry. */
function looksIn(styles: string): ArrivedLook[] {
  const formats = new Map(
    startTags(styles, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')]),
  );
  const fonts = all(all(styles, 'fonts')[0] ?? '', 'font');
  const fills = all(all(styles, 'fills')[0] ?? '', 'fill');
  const borders = all(all(styles, 'borders')[0] ?? '', 'border');
  return all(all(styles, 'cellXfs')[0] ?? '', 'xf').map((xf) => {
    const font = fonts[Number(valueOf(xf, 'xf', 'fontId'))] ?? '';
    const fill = fills[Number(valueOf(xf, 'xf', 'fillId'))] ?? '';
    const border = borders[Number(valueOf(xf, 'xf', 'borderId'))] ?? '';
    const vertical = valueOf(xf, 'alignment', 'vertical');
    const sides = ['bottom', 'left', 'right', 'top'].flatMap((side) => {
      const line = valueOf(border, side, 'style');
      return line ? [`${side}:${line}`] : [];
    });
    const indent = Number(valueOf(xf, 'alignment', 'indent') ?? 0);
    return {
      font: valueOf(font, 'name', 'val'),
      size: Number(valueOf(font, 'sz', 'val')),
      bold: isOn(font, 'b') || undefined,
      italic: isOn(font, 'i') || undefined,
      color: color(valueOf(font, 'color', 'rgb')),
      fill: color(valueOf(fill, 'fgColor', 'rgb')),
      borders: sides.join(' ') || undefined,
      horizontal: valueOf(xf, 'alignment', 'horizontal'),
      vertical: vertical === 'bottom' ? undefined : vertical,
      wrap: isTrue(valueOf(xf, 'alignment', 'wrapText')) || undefined,
      indent: indent || undefined,
      format: formats.get(valueOf(xf, 'xf', 'numFmtId')),
    };
  });
}

function related(parts: Parts, path: string, type: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const xml = parts[`${folder}/_rels/${path.slice(folder.length + 1)}.rels`] ?? '';
  return startTags(xml, 'Relationship')
    .filter((tag) => attribute(tag, 'Type')?.endsWith(`/${type}`))
    .map((tag) => new URL(attribute(tag, 'Target') ?? '', `file:///${path}`).pathname.slice(1));
}

const KINDS = { 'c:barChart': 'bars', 'c:lineChart': 'lines', 'c:radarChart': 'radar' } as const;

function seriesOf(series: string): ArrivedSeries {
  const look = all(series, 'c:spPr')[0] ?? '';
  const marker = all(series, 'c:marker')[0] ?? '';
  return {
    name: textOf(all(series, 'c:tx')[0] ?? '', 'c:v'),
    values: textOf(all(series, 'c:val')[0] ?? '', 'c:f'),
    categories: textOf(all(series, 'c:cat')[0] ?? '', 'c:f'),
    color: color(valueOf(look, 'a:srgbClr', 'val')) ?? '',
    dashed: valueOf(look, 'a:prstDash', 'val') === 'dash',
    marker: valueOf(marker, 'c:symbol', 'val') ?? '',
    labels: valueOf(all(series, 'c:dLbls')[0] ?? '', 'c:numFmt', 'formatCode') ?? '',
  };
}

function chartsOf(parts: Parts, path: string): ArrivedChart[] {
  return related(parts, path, 'drawing').flatMap((drawing) => {
    const charts = related(parts, drawing, 'chart');
    return all(parts[drawing] ?? '', 'xdr:oneCellAnchor').map((anchor, index): ArrivedChart => {
      const xml = parts[charts[index] ?? ''] ?? '';
      const axis = all(xml, 'c:valAx')[0] ?? '';
      const size = /<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(anchor);
      const kind = Object.entries(KINDS).find(([tag]) => first(xml, tag) !== '')?.[1];
      if (!kind) throw new Error('a chart of another kind');
      return {
        kind,
        title: textOf(all(xml, 'c:title')[0] ?? '', 'a:t'),
        series: all(xml, 'c:ser').map(seriesOf),
        legend: ({ r: 'right', b: 'bottom' } as const)[valueOf(xml, 'c:legendPos', 'val') ?? ''] ?? null,
        minimum: Number(valueOf(axis, 'c:min', 'val')),
        maximum: Number(valueOf(axis, 'c:max', 'val')),
        axis: valueOf(axis, 'c:numFmt', 'formatCode') ?? '',
        anchor: XLSX.utils.encode_cell({
          r: Number(textOf(anchor, 'xdr:row')),
          c: Number(textOf(anchor, 'xdr:col')),
        }),
        width: Number(size?.[1]) / EMU_PER_POINT,
        height: Number(size?.[2]) / EMU_PER_POINT,
        isReversed: valueOf(all(xml, 'c:catAx')[0] ?? '', 'c:orientation', 'val') === 'maxMin',
        axisBelow: valueOf(axis, 'c:crosses', 'val') === 'max',
      };
    });
  });
}

const local = (reference: string | undefined): string | null =>
  reference === undefined ? null : reference.replace(/^.*!/, '').replaceAll('$', '');

/** "D7" for "D7:D7". */
const areaOf = (range = ''): string => range.replace(/^(\w+):\1$/, '$1');

function pageOf(xml: string, names: ReadonlyMap<string, string>): Record<string, unknown> {
  const inches = (side: string): number => Number(valueOf(xml, 'pageMargins', side)) * POINTS_PER_INCH;
  return {
    paper: valueOf(xml, 'pageSetup', 'paperSize') === '9' ? 'A4' : undefined,
    orientation: valueOf(xml, 'pageSetup', 'orientation'),
    wide: isTrue(valueOf(xml, 'pageSetUpPr', 'fitToPage'))
      ? Number(valueOf(xml, 'pageSetup', 'fitToWidth'))
      : 0,
    centered: isTrue(valueOf(xml, 'printOptions', 'horizontalCentered')),
    margins: ['top', 'right', 'bottom', 'left', 'header', 'footer'].map(inches),
    area: local(names.get('_xlnm.Print_Area')),
    titles: local(names.get('_xlnm.Print_Titles')),
    header: textOf(xml, 'oddHeader'),
    footer: textOf(xml, 'oddFooter'),
  };
}

function conditionalFormatsOf(xml: string, styles: string): string[] {
  const looks = all(all(styles, 'dxfs')[0] ?? '', 'dxf');
  return all(xml, 'conditionalFormatting').flatMap((group) =>
    all(group, 'cfRule').map((rule) => {
      const look = looks[Number(valueOf(rule, 'cfRule', 'dxfId'))] ?? '';
      const operator = valueOf(rule, 'cfRule', 'operator') === 'equal' ? 'EqualTo' : '?';
      const fill = valueOf(look, 'bgColor', 'rgb') ?? valueOf(look, 'fgColor', 'rgb');
      return (
        `${areaOf(valueOf(group, 'conditionalFormatting', 'sqref'))} ${operator} ${textOf(rule, 'formula')} ` +
        `${color(valueOf(look, 'color', 'rgb')) ?? ''} ${isTrue(valueOf(look, 'b', 'val'))} ${color(fill) ?? ''}`
      );
    }),
  );
}

/** The sheets of a file that holds ours only, read by SheetJS and from the XML itself. */
export function arrivedInFile(bytes: Uint8Array): readonly ArrivedSheet[] {
  const parts: Parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  const book = XLSX.read(bytes, { cellFormula: true, dense: true });
  const styles = parts['xl/styles.xml'] ?? '';
  const looks = looksIn(styles);
  return book.SheetNames.map((name, index): ArrivedSheet => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = parts[path] ?? '';
    const names = new Map(
      (book.Workbook?.Names ?? []).filter(({ Sheet }) => Sheet === index).map(({ Name, Ref }) => [Name, Ref]),
    );
    const values: Record<string, string | number | boolean> = {};
    const formulas: Record<string, string> = {};
    (book.Sheets[name]?.['!data'] ?? []).forEach((row, r) =>
      row.forEach((cell, c) => {
        const address = XLSX.utils.encode_cell({ r, c });
        if (cell.f !== undefined) formulas[address] = cell.f;
        // Excel keeps no cell of an empty text.
        else if (cell.v !== undefined && cell.v !== '') values[address] = cell.v as string | number | boolean;
      }),
    );
    return {
      name,
      visible: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0,
      marker: ['_ITA_PLANNER', '_ITA_PLANNER_CONTENT']
        .map((name) => `${name}=${names.get(name) ?? ''} false`)
        .join(),
      values,
      formulas,
      looks: Object.fromEntries(
        startTags(all(xml, 'sheetData')[0] ?? '', 'c').map((tag) => [
          attribute(tag, 'r') ?? '',
          looks[Number(attribute(tag, 's') ?? 0)] ?? {},
        ]),
      ),
      widths: startTags(all(xml, 'cols')[0] ?? '', 'col').flatMap((tag) => {
        const count = Number(attribute(tag, 'max')) - Number(attribute(tag, 'min')) + 1;
        return Array.from({ length: count }, () => Math.ceil(Number(attribute(tag, 'width')) * DIGIT - 0.01));
      }),
      heights: startTags(all(xml, 'sheetData')[0] ?? '', 'row').map((tag) => Number(attribute(tag, 'ht'))),
      merges: startTags(xml, 'mergeCell')
        .map((tag) => attribute(tag, 'ref') ?? '')
        .toSorted(),
      tables: related(parts, path, 'table').map((table) => {
        const tag = parts[table] ?? '';
        const style = first(tag, 'tableStyleInfo');
        return `${valueOf(tag, 'table', 'name') ?? ''} ${valueOf(tag, 'table', 'ref') ?? ''} ${attribute(style, 'name') ?? ''} ${isTrue(attribute(style, 'showRowStripes'))}`;
      }),
      validations: all(xml, 'dataValidation')
        .map((rule) => {
          const tag = first(rule, 'dataValidation');
          return `${areaOf(attribute(tag, 'sqref'))} ${textOf(rule, 'formula1')} ${isTrue(attribute(tag, 'showErrorMessage'))}`;
        })
        .toSorted(),
      conditionalFormats: conditionalFormatsOf(xml, styles).toSorted(),
      page: pageOf(xml, names),
      freeze: {
        rows: Number(valueOf(xml, 'pane', 'ySplit') ?? 0),
        columns: Number(valueOf(xml, 'pane', 'xSplit') ?? 0),
      },
      charts: chartsOf(parts, path),
    };
  });
}
