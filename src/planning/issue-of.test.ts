import { ISSUES } from '../framework';
import { inIssues, issueOf } from './issue-of';

test.each([
  [3, 9, 3],
  ['๓', 9, 3],
  [' 3 ', null, 3],
  ['ประเด็นที่ ๓', 4, 3],
  ['3. ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ', 4, 3],
  [ISSUES[2]?.title ?? '', 4, 3],
  [null, 4, 4],
  ['', 4, 4],
  [null, null, null],
  ['งานอื่น', 4, 'งานอื่น'],
  [8, 4, '8'],
  ['3.5', 4, '3.5'],
  ['33', 4, '33'],
] as const)('%j of indicator %j is the issue %j', (issue, indicator, expected) => {
  expect(issueOf({ issue, indicator })).toBe(expected);
});

test('measures of one issue stay in their order', () => {
  const measures = [7, 'x', 1, 7, null, 1].map((issue, place) => ({ issue, indicator: null, place }));
  expect(inIssues(measures, (each) => each).map(({ place }) => place)).toEqual([2, 5, 0, 3, 1, 4]);
});
