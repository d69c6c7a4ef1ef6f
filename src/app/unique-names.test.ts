import { uniqueNames } from './unique-names';

test.each([
  [
    ['ก', 'ข'],
    ['ก', 'ข'],
  ],
  [
    ['อบต.ก', 'อบต.ก', 'อบต.ก (2)'],
    ['อบต.ก', 'อบต.ก (2)', 'อบต.ก (2) (2)'],
  ],
  [
    ['A', 'a'],
    ['A', 'a (2)'],
  ],
])('%j are %j', (wished, expected) => expect(uniqueNames(wished)).toEqual(expected));

test('what is put behind a name is fitted with it', () => {
  const fit = (name: string, behind: string): string => name.slice(0, 5 - behind.length) + behind;
  expect(uniqueNames(['abcdefg', 'abcdefh'], fit)).toEqual(['abcde', 'a (2)']);
});
