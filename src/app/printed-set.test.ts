import { setOf } from '../../test/support/scores';
import { differenceOf, printedAs, printedSet } from './printed-set';

const READ = { ...setOf([]), agency: 'อบต.นาดี', district: 'ปัว', province: 'น่าน' };
const who = ({ agency, district, province }: typeof READ | ReturnType<typeof printedSet>) => [
  agency,
  district,
  province,
];

test('without a name or place scores stay as they were read', () => {
  expect(printedSet(READ, printedAs(null))).toBe(READ);
});

test.each([
  ['ทต.ใหม่', null, null, ['ทต.ใหม่', 'ปัว', 'น่าน']],
  ['ทต.ใหม่ อ.เมือง', null, null, ['ทต.ใหม่', 'เมือง', 'น่าน']],
  ['ทต.ใหม่ อ.เมือง จ.เลย', null, null, ['ทต.ใหม่', 'เมือง', 'เลย']],
  ['ทต.ใหม่ อ.เมือง จ.เลย', 'ท่าลี่', null, ['ทต.ใหม่', 'ท่าลี่', 'เลย']],
  [null, 'ท่าลี่', null, ['อบต.นาดี', 'ท่าลี่', 'น่าน']],
  [null, '', ' ', ['อบต.นาดี', null, null]],
])('%p in %p, %p is printed as %p', (agency, district, province, printed) => {
  expect(who(printedSet(READ, { agency, district, province }))).toEqual(printed);
});

test('a name or a place against what was read is a difference; a place that adds to it is none', () => {
  const of = (name: string, read = READ) => differenceOf(read, printedSet(read, printedAs(name)));
  expect(of('อบต.นาดี จ.น่าน')).toBeNull();
  expect(of('เทศบาลตำบลนาดี')).toEqual({ printed: 'เทศบาลตำบลนาดี', found: 'อบต.นาดี' });
  expect(of('อบต.นาดี จ.เลย')).toEqual({
    printed: 'อบต.นาดี อำเภอปัว จังหวัดเลย',
    found: 'อบต.นาดี อำเภอปัว จังหวัดน่าน',
  });
});
