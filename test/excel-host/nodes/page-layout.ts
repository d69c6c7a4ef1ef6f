import { formatArea, MAX_COLUMNS, MAX_ROWS, type Area } from '../a1';
import { invalidArgument, itemNotFound } from '../host-failure';
import { AreasNode } from './areas-node';
import { behaviour } from './behaviour';
import { HostNode } from './node';
import { RangeNode } from './range-node';
import { rangeArgument, sheetOf } from './references';
import type { SheetNode } from './sheet-node';

/** The page of a sheet; properties (margins, orientation, zoom) are kept as they are written. */
export class PageLayoutNode extends HostNode {
  printArea: readonly Area[] = [];
  titleRows: Area | null = null;
  titleColumns: Area | null = null;

  /** Print areas and titles as addresses. */
  ranges(): { readonly area: string | null; readonly rows: string | null; readonly columns: string | null } {
    const text = (area: Area | null): string | null => area && formatArea(area);
    const area = this.printArea.map((part) => formatArea(part)).join(',');
    return { area: area === '' ? null : area, rows: text(this.titleRows), columns: text(this.titleColumns) };
  }
}

const POINTS_PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS: Readonly<Record<string, string>> = {
  top: 'TopMargin',
  bottom: 'BottomMargin',
  left: 'LeftMargin',
  right: 'RightMargin',
  header: 'HeaderMargin',
  footer: 'FooterMargin',
};

function home(layout: HostNode): SheetNode {
  const sheet = sheetOf(layout);
  if (!sheet) throw invalidArgument('PageLayout');
  return sheet;
}

function areasOf(layout: PageLayoutNode, value: unknown, location: string): readonly Area[] {
  const sheet = home(layout);
  if (value instanceof AreasNode) return value.ranges.map(({ area }) => area);
  const ranges =
    typeof value === 'string'
      ? value.split(',').map((address) => rangeArgument(sheet, address.trim(), location))
      : [rangeArgument(sheet, value, location)];
  if (ranges.some((range) => range.sheet !== sheet)) throw invalidArgument(location);
  return ranges.map(({ area }) => area);
}

/** Titles are whole rows or whole columns: of any other range Excel takes those it lies in. */
function title(layout: PageLayoutNode, value: unknown, ofRows: boolean): Area {
  const [area] = areasOf(layout, value, 'PageLayout.setPrintTitleRows');
  if (!area) throw invalidArgument('PageLayout.setPrintTitleRows');
  return ofRows ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
}

function setMargins(layout: PageLayoutNode, unit: unknown, margins: unknown): void {
  const points = POINTS_PER_UNIT[String(unit)];
  if (points === undefined || typeof margins !== 'object' || margins === null) {
    throw invalidArgument('PageLayout.setPrintMargins');
  }
  for (const [side, size] of Object.entries(margins)) {
    const property = MARGINS[side];
    if (property !== undefined && typeof size === 'number') layout.properties.set(property, size * points);
  }
}

const one = (layout: PageLayoutNode, area: Area | null): RangeNode | null =>
  area && new RangeNode(home(layout), area);

const printArea = (layout: PageLayoutNode): AreasNode | null =>
  layout.printArea.length === 0 ? null : new AreasNode(home(layout), layout.printArea);

function orNotFound<T>(found: T | null): T {
  if (found === null) throw itemNotFound('PageLayout');
  return found;
}

/** Largest header or footer in all its sections together, and the scales that Excel prints in, in percent. */
const LONGEST_HEADER = 255;
const [SMALLEST_SCALE, LARGEST_SCALE] = [10, 400];
const MOST_PAGES = 32_767;

const margin =
  (name: string) =>
  (layout: PageLayoutNode, value: unknown): void => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument(`PageLayout.${name}`);
    layout.properties.set(name, value);
  };

interface Zoom {
  readonly scale?: unknown;
  readonly horizontalFitToPages?: unknown;
  readonly verticalFitToPages?: unknown;
}

/** A scale or numbers of pages: what is given takes the place of the other. 0 pages, or none, are as many as needed. */
function setZoom(layout: PageLayoutNode, value: unknown): void {
  const { scale = null, horizontalFitToPages: wide = null, verticalFitToPages: tall } = Object(value) as Zoom;
  const isScale = scale === null || (Number(scale) >= SMALLEST_SCALE && Number(scale) <= LARGEST_SCALE);
  const isPages = [wide, tall ?? null].every(
    (pages) =>
      pages === null || (Number.isInteger(pages) && Number(pages) >= 0 && Number(pages) <= MOST_PAGES),
  );
  if (!isScale || !isPages) throw invalidArgument('PageLayout.zoom');
  layout.properties.set('Zoom', {
    scale,
    horizontalFitToPages: wide,
    verticalFitToPages:
      tall === undefined && wide !== null
        ? layout.context.ungivenPagesTall
        : tall === undefined || tall === 0
          ? null
          : tall,
  });
}

export const headerFooterBehaviour = behaviour(HostNode, {
  setAny: (sections, property, value) => {
    const part = property.replace(/^(?:Left|Center|Right)/, '');
    const others = ['Left', 'Center', 'Right']
      .map((side) => `${side}${part}`)
      .filter((name) => name !== property);
    const whole = [value, ...others.map((name) => sections.properties.get(name) ?? '')]
      .map(String)
      .join('&L');
    if (typeof value !== 'string' || whole.length > LONGEST_HEADER) {
      throw invalidArgument(`HeaderFooter.${property}`);
    }
    sections.properties.set(property, value);
  },
});

export const pageLayoutBehaviour = behaviour(PageLayoutNode, {
  create: (...place) => new PageLayoutNode(...place),
  set: {
    ...Object.fromEntries(Object.values(MARGINS).map((name) => [name, margin(name)])),
    Zoom: setZoom,
  },
  call: {
    GetPrintArea: (layout) => orNotFound(printArea(layout)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (layout) => orNotFound(one(layout, layout.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (layout) => one(layout, layout.titleColumns),
    GetPrintTitleRows: (layout) => orNotFound(one(layout, layout.titleRows)),
    GetPrintTitleRowsOrNullObject: (layout) => one(layout, layout.titleRows),
    SetPrintArea: (layout, [area]) => {
      layout.printArea = areasOf(layout, area, 'PageLayout.setPrintArea');
      return null;
    },
    SetPrintMargins: (layout, [unit, margins]) => setMargins(layout, unit, margins),
    SetPrintTitleColumns: (layout, [columns]) => {
      layout.titleColumns = title(layout, columns, false);
      return null;
    },
    SetPrintTitleRows: (layout, [rows]) => {
      layout.titleRows = title(layout, rows, true);
      return null;
    },
  },
});
