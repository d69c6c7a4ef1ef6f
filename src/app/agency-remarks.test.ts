import { RESULT } from '../../test/support/score-sheets';
import { OPTIONS, points, setOf } from '../../test/support/scores';
import { analyse } from '../scores/analyse';
import { agencyRemarks } from './agency-remarks';
import { editPlan, NO_PLAN_EDITS } from './edit-plan';

const NEUTRAL = 'summary.neutral-units';

test.each([
  ['กรมตัวอย่าง', [NEUTRAL]],
  ['มหาวิทยาลัยตัวอย่าง', [NEUTRAL]],
  ['จังหวัดตัวอย่าง', [NEUTRAL]],
  ['การเคหะแห่งชาติ', [NEUTRAL]],
  ['โรงพยาบาลตัวอย่าง', ['summary.hospital', NEUTRAL]],
  ['รพ.สต.ตัวอย่าง', ['summary.hospital', NEUTRAL]],
  ['โรงเรียนเทศบาลตัวอย่าง', [NEUTRAL]],
  ['อบต.ตัวอย่าง', []],
  ['เทศบาลเมืองตัวอย่าง', []],
  ['องค์การบริหารส่วนจังหวัดตัวอย่าง', []],
  [null, []],
])('what is told to %s: %s', (agency, expected) => {
  const analysis = analyse(setOf(RESULT.map(points), { agency }), OPTIONS);
  const edited = editPlan(analysis, { planYear: 2568, top: 3, digits: 'thai' }, NO_PLAN_EDITS);
  expect(agencyRemarks(edited)).toEqual(expected);
});

test('units are named after the agency that is printed, whatever the file calls it', () => {
  const analysis = analyse(setOf(RESULT.map(points), { agency: 'กรมตัวอย่าง' }), OPTIONS);
  const options = { planYear: 2568, top: 3, digits: 'thai', namedInScores: 'อบต.ตัวอย่าง' } as const;
  expect(agencyRemarks(editPlan(analysis, options, NO_PLAN_EDITS))).toEqual([NEUTRAL]);
});
