import { NO_ITEMS, NOTHING_STATED } from '../../scores/typed-scores';
import { hundredths } from '../../scores/exact';
import { EMPTY_DRAFT, isEmptyDraft, openFields, scoreFault, typedScores } from './draft';

const WHOLE = { ...EMPTY_DRAFT, agency: 'อบต.นาดี', year: '๒๕๖๘', 1: '๙๒.๐๑' };

test('a draft means what is typed in it; an empty field is nothing, not 0', () => {
  const typed = typedScores({ ...WHOLE, district: ' อำเภอ เมือง ', province: 'จ.เลย', 2: '0', overall: '90' });
  expect(typed).toEqual({
    agency: 'อบต.นาดี',
    district: 'เมือง',
    province: 'เลย',
    fiscalYear: 2568,
    scores: [9201, 0, ...Array<null>(8).fill(null)],
    statedOverall: hundredths(9000),
    stated: NOTHING_STATED,
    items: NO_ITEMS,
  });
});

test.each([
  ['', null],
  ['92.01', null],
  ['๐', null],
  ['100', null],
  ['100.01', 'wrong'],
  ['ดี', 'wrong'],
  ['-5', 'wrong'],
  ['0.92', 'fraction'],
  ['1', 'fraction'],
  ['1.01', null],
])('a score typed as %j has the fault %j', (text, fault) => {
  expect(scoreFault(text)).toBe(fault);
});

test('a wrong score is no score', () => {
  expect(typedScores({ ...WHOLE, 1: '0.92' }).scores[0]).toBeNull();
});

test('goes on with an agency, a year and a score that are right', () => {
  expect(openFields(WHOLE)).toEqual([]);
  expect(openFields(EMPTY_DRAFT)).toEqual(['agency', 'year', '1']);
  expect(openFields({ ...WHOLE, agency: '  ', 4: 'x', overall: '101' })).toEqual(['agency', '4', 'overall']);
});

test('is empty until something stands in it', () => {
  expect(isEmptyDraft(EMPTY_DRAFT)).toBe(true);
  expect(isEmptyDraft({ ...EMPTY_DRAFT, 7: ' ' })).toBe(true);
  expect(isEmptyDraft(WHOLE)).toBe(false);
});
