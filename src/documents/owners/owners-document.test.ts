import { checkFormulas, checkRoom, checkStructure, scaleOf } from '../../../test/documents/checks';
import { planFixture } from '../../../test/documents/fixtures';
import { AS_OF } from '../../../test/support/scores';
import { INDICATOR_NUMBERS } from '../../framework';
import { choicesOf, FIRST_LIST_ROW, unitsOf } from '../choices';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { registerDocument } from '../register/register-document';
import { ownersDocument } from './owners-document';

const OPTIONS = DEFAULT_DOCUMENT_OPTIONS;

describe('ownersDocument', () => {
  const plan = planFixture({ indicators: INDICATOR_NUMBERS, status: 'in-progress' });
  const document = ownersDocument(plan, OPTIONS);

  it('is well formed, fits A4 and shows its texts in full', () => {
    checkStructure(document, FIRST_LIST_ROW - 1);
    checkRoom(document);
    expect(scaleOf(document)).toBeGreaterThan(0.85);
  });

  it('counts in the register who leads and how far the measures are', () => {
    const formulas = checkFormulas(document, [registerDocument(plan, { ...OPTIONS, asOf: AS_OF })]);
    expect(formulas).toBe(unitsOf(plan).length + 4);
    const led = document.rows.slice(FIRST_LIST_ROW).map(({ cells }) => Number(cells[2]?.value ?? 0));
    expect(led.reduce((sum, count) => sum + count, 0)).toBe(plan.rows.length);
  });

  it('holds the choices where the drop-downs look for them', () => {
    const { units, statuses } = choicesOf(plan);
    const listed = ({ range }: typeof units): unknown[] =>
      document.rows.slice(range.top, range.bottom + 1).map(({ cells }) => cells[range.left]?.value);
    expect(listed(units)).toEqual(unitsOf(plan));
    expect(listed(statuses)).toEqual(['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'ไม่ดำเนินการ']);
  });

  it('lists every unit once, also those without a measure', () => {
    expect(new Set(unitsOf(plan)).size).toBe(unitsOf(plan).length);
    expect(unitsOf({ ...plan, rows: [] })).toContain('กองคลัง');
  });
});
