import fc from 'fast-check';
import { planLink } from './plan-link';

test('links to the path and shows the text', () => {
  expect(planLink('อำเภอ/อบต.นาดี.xlsx', 'เปิดแผน')).toBe('HYPERLINK("อำเภอ/อบต.นาดี.xlsx","เปิดแผน")');
});

test('no name breaks out of the formula: it is two texts in quotes, or none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (path) => {
      const formula = planLink(path, 'เปิด');
      if (formula === null) {
        expect(path.length > 100 || path.includes('#')).toBe(true);
        return;
      }
      const [, literal = ''] = /^HYPERLINK\("((?:[^"]|"")*)","เปิด"\)$/.exec(formula) ?? [];
      expect(literal.replaceAll('""', '"')).toBe(path);
      expect(literal.length).toBeLessThanOrEqual(255);
    }),
  );
});

test('a path that no formula of Excel can hold gives none', () => {
  expect(planLink('ก'.repeat(255), '')).not.toBeNull();
  expect(planLink('ก'.repeat(256), '')).toBeNull();
  expect(planLink('"'.repeat(128), '')).toBeNull();
  expect(planLink('แผน#1.xlsx', '')).toBeNull();
});
