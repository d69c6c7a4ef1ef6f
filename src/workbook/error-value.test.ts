import { isErrorValue } from './error-value';

test.each(['#NAME?', '#N/A', '#VALUE!', '#DIV/0!', '#REF!', '#SPILL!', '#GETTING_DATA'])(
  '%s is an error',
  (value) => expect(isErrorValue(value)).toBe(true),
);

test.each(['#1', 'N/A', '# หมายเหตุ', '', 5, null, true])('%p is none', (value) =>
  expect(isErrorValue(value)).toBe(false),
);
