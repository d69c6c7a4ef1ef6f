import { pastedColumn } from './pasted-column';

test.each([
  ['a column', '92.01\n85.52\r\n๘๘.๙\n', ['92.01', '85.52', '๘๘.๙']],
  ['a row', '92.01\t85.52\t\t88', ['92.01', '85.52', '', '88']],
  ['numbers between spaces', '92.01 85.52  88', ['92.01', '85.52', '88']],
  ['a gap', '92.01\n\n88', ['92.01', '', '88']],
  ['one score', '92.01 คะแนน', null],
  ['one score with its line end', '92.01\r\n', null],
  ['names', 'การใช้อำนาจ\t92.01', null],
  ['a number that is no score', '92.01\n2568', null],
  ['nothing', '\n\n', null],
])('%s', (_, text, scores) => {
  expect(pastedColumn(text)).toEqual(scores);
});
