import type { Value } from '../../../test/support/grids';
import { laidOut } from '../../../test/support/laid-out';

const names = (rows: readonly (readonly Value[])[]): readonly Value[] =>
  laidOut(rows).rows.map((row) => row[0] ?? null);

test('names broken over cells below one another are joined and cover them', () => {
  const { rows, merges, from } = laidOut([
    ['1. การใช้', 85.66],
    ['ทรัพย์สินของราชการ', null],
    ['2. การปรับปรุง', 86.97],
    ['การทำงาน', null],
  ]);
  expect(rows.map(([first]) => first)).toEqual([
    '1. การใช้ ทรัพย์สินของราชการ',
    null,
    '2. การปรับปรุง การทำงาน',
    null,
  ]);
  expect(merges).toEqual(['A1:A2', 'A3:A4']);
  expect(from(0, 0)).toBe('A1');
});

test('names broken over cells beside one another', () => {
  expect(
    names([
      ['การใช้', 'ทรัพย์สินของราชการ', 85.66],
      ['การปรับปรุง', 'การทำงาน', 86.97],
    ]),
  ).toEqual(['การใช้ ทรัพย์สินของราชการ', 'การปรับปรุง การทำงาน']);
});

test('one broken name may be there by chance, two are not', () => {
  expect(names([['การใช้'], ['ทรัพย์สินของราชการ']])).toEqual(['การใช้', 'ทรัพย์สินของราชการ']);
});

test('a name goes on in two more cells, not in three', () => {
  const parts = (...texts: readonly string[]): Value[][] => [
    ...texts.map((text): Value[] => [text]),
    ['การปรับปรุง'],
    ['การทำงาน'],
    ['การเปิดเผย'],
    ['ข้อมูล'],
  ];
  expect(names(parts('ประสิทธิภาพ', 'การ', 'สื่อสาร'))[0]).toBe('ประสิทธิภาพ การ สื่อสาร');
  expect(names(parts('ประสิทธิ', 'ภาพ', 'การ', 'สื่อสาร'))[0]).toBe('ประสิทธิ');
});

test('a whole name below ends a beginning', () => {
  expect(names([['การใช้'], ['การใช้งบประมาณ'], ['การใช้'], ['การใช้อำนาจ']])).toEqual([
    'การใช้',
    'การใช้งบประมาณ',
    'การใช้',
    'การใช้อำนาจ',
  ]);
});
