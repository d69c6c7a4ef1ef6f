import { RESULT } from '../../test/support/score-sheets';
import { points, setOf } from '../../test/support/scores';
import { analyseSet } from './analyse-set';
import { DEFAULT_SETTINGS } from './keeping/settings';
import { printedAs } from './printed-set';

const SET = { ...setOf(RESULT.map(points)), agency: 'อบต.นาดี', fiscalYear: 2567 };
const judged = (agency: string | null, year: number | null) =>
  analyseSet(SET, { ...DEFAULT_SETTINGS, printed: printedAs(agency), year, corrections: {} }).set;

test('the name to print takes the place of the one that was read; without it that one stays', () => {
  expect(judged('องค์การบริหารส่วนตำบลนาดี', null).agency).toBe('องค์การบริหารส่วนตำบลนาดี');
  expect(judged(null, null).agency).toBe('อบต.นาดี');
});

test('a year that was read is never replaced', () => {
  expect(judged(null, 2565).fiscalYear).toBe(2567);
});
