import { planFixture } from '../../../test/documents/fixtures';
import { SheetRows } from '../sheet-rows';
import { lineHeight } from '../text/measure';
import { cellText } from '../sheet-rows';
import { themeStyles } from '../theme';
import { PLAN_LAYOUTS } from './layouts';
import { addMeasures } from './plan-rows';

const STYLES = themeStyles('thai');
const FONT = 'TH SarabunPSK';
const COLUMNS = PLAN_LAYOUTS.monitoring.columns.map(() => 300);
const LINE = lineHeight(cellText('', 200, STYLES.text ?? {}, FONT).font);

/** One measure of one step that ends a plan, on a page on which `left` points are left; gives the rows that it takes. */
function rowsWith(left: number, last: boolean): number {
  const [row] = planFixture({ indicators: [9], perIndicator: 1 }).rows;
  if (!row) throw new Error('the fixture is empty');
  const sheet = new SheetRows(COLUMNS, STYLES, FONT);
  sheet.gap(400 - left);
  const [span] = addMeasures(
    sheet,
    [{ ...row, steps: [row.steps.join(' ')] }],
    { layout: PLAN_LAYOUTS.monitoring, columns: COLUMNS, styles: STYLES, digits: 'thai' },
    { room: 400, extra: 0, repeated: 0 },
    { atPageEnds: false, last },
  );
  return span ? span.last - span.first + 1 : 0;
}

test('a last measure that no step divides goes over between lines, from two lines on', () => {
  expect(rowsWith(2 * LINE + 6, true)).toBe(2);
  expect(rowsWith(2 * LINE - 1, true)).toBe(1);
  expect(rowsWith(2 * LINE + 6, false)).toBe(1);
});
