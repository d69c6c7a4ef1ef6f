import { planFixture } from '../../../test/documents/fixtures';
import type { RegisterRow } from '../../planning/measure';
import type { Page } from '../paper/page-ends';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { SheetRows } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';
import { byIndicator } from './arrange';
import { planLayout } from './layouts';
import { addMeasures, type MeasureRows } from './plan-rows';

const STYLES = themeStyles(DEFAULT_DOCUMENT_OPTIONS);
const COLUMNS = planLayout({ layout: 'monitoring' }, null).columns.map(() => 190);
const PAGE: Page = { room: 500, extra: 0, repeated: 50 };

interface Drawn {
  readonly measures: readonly MeasureRows[];
  readonly heights: readonly number[];
}

function draw(rows: readonly RegisterRow[], { used = 0, below = 0 } = {}): Drawn {
  const sheet = new SheetRows(COLUMNS, STYLES, metricsOf(DEFAULT_DOCUMENT_OPTIONS));
  sheet.gap(used);
  const measures = addMeasures(
    sheet,
    byIndicator(rows),
    {
      layout: planLayout({ layout: 'monitoring' }, null),
      columns: COLUMNS,
      styles: STYLES,
      digits: 'thai',
      below,
    },
    PAGE,
  );
  return { measures, heights: sheet.rows.map(({ height }) => height) };
}

const rowsFor = (...indicators: readonly (6 | 7 | 9)[]): readonly RegisterRow[] =>
  planFixture({ indicators, perIndicator: 2 }).rows;
const parts = ({ first, last }: MeasureRows): number => last - first + 1;

test('what stands above measures is a row before the first of them', () => {
  const { measures } = draw(rowsFor(6, 7));
  expect(measures.map(({ heading, first }) => (heading === null ? null : first - heading))).toEqual([
    1,
    null,
    1,
    null,
  ]);
});

test('a measure stays whole however little room its page has, but for the first one of all', () => {
  const rows = rowsFor(6, 7);
  const whole = draw(rows, { used: 100 });
  expect(whole.measures.map(parts)).toEqual(rows.map(() => 1));
  const late = draw(rows, { used: 380 });
  expect(parts(late.measures[0]!)).toBeGreaterThan(1);
  expect(late.measures.slice(1).map(parts)).toEqual(rows.slice(1).map(() => 1));
});

test('a last measure that leaves no room for what stands below it is divided, and its end is low enough', () => {
  const rows = rowsFor(6);
  const { heights } = draw(rows, { used: 1 });
  const last = heights.at(-1) ?? 0;
  const room = PAGE.room - PAGE.repeated;
  const fits = draw(rows, { used: 1, below: room - last });
  expect(parts(fits.measures.at(-1)!)).toBe(1);
  const tight = draw(rows, { used: 1, below: room - last + 30 });
  expect(parts(tight.measures.at(-1)!)).toBeGreaterThan(1);
  expect((tight.heights.at(-1) ?? 0) + room - last + 30).toBeLessThanOrEqual(room);
});
