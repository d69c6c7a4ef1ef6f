import type { Trend } from '../../scores/trend/trend';
import type { Points } from '../../workbook/sheet-document';
import type { Orientation } from '../paper/a4';
import { fullWidth } from '../paper/print-setup';

/** Columns before those of the years: number, name. */
export const BEFORE_YEARS = 2;

/** The paper on which a comparison is drawn. */
export interface TrendPaper {
  readonly width: (orientation: Orientation) => Points;
  /** More years need a page that lies. */
  readonly mostStanding: number;
}

const SHEET: TrendPaper = { width: fullWidth, mostStanding: 5 };

const WIDTHS = { number: 30, change: 60, direction: 66 } as const satisfies Readonly<Record<string, Points>>;

/** Width of a column of a year where there are at most so many. */
const YEAR_WIDTHS: readonly { readonly most: number; readonly width: Points }[] = [
  { most: 3, width: 66 },
  { most: 8, width: 54 },
  { most: Infinity, width: 48 },
];

/** The page of a comparison of so many years. */
export interface TrendPage {
  readonly orientation: Orientation;
  readonly columns: readonly Points[];
}

/** @param paper of a sheet unless another one is given */
export function trendPage({ years, former }: Trend, { width, mostStanding }: TrendPaper = SHEET): TrendPage {
  const count = Math.max(years.length, former.length);
  const orientation = count > mostStanding ? 'landscape' : 'portrait';
  const year = YEAR_WIDTHS.find(({ most }) => count <= most)?.width ?? 0;
  const own = Array<Points>(count).fill(year);
  const { number, change, direction } = WIDTHS;
  const others = [number, ...own, change, direction].reduce((sum, each) => sum + each, 0);
  return { orientation, columns: [number, width(orientation) - others, ...own, change, direction] };
}
