import { RESULT } from '../../test/support/score-sheets';
import { OPTIONS, points, setOf } from '../../test/support/scores';
import { analyse } from '../scores/analyse';
import { editPlan, NO_PLAN_EDITS } from './edit-plan';
import { hasNeutralUnits } from './neutral-units';

test.each([
  ['กรมตัวอย่าง', true],
  ['มหาวิทยาลัยตัวอย่าง', true],
  ['อบต.ตัวอย่าง', false],
  ['เทศบาลเมืองตัวอย่าง', false],
  ['องค์การบริหารส่วนจังหวัดตัวอย่าง', false],
  [null, false],
])('whether the units of %s are named by their tasks: %s', (agency, expected) => {
  const analysis = analyse(setOf(RESULT.map(points), { agency }), OPTIONS);
  const edited = editPlan(analysis, { planYear: 2568, top: 3, digits: 'thai' }, NO_PLAN_EDITS);
  expect(hasNeutralUnits(edited)).toBe(expected);
});
