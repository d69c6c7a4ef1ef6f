import fc from 'fast-check';
import { quotedSheet } from '../../workbook/cell-grid';
import { planLink } from './plan-link';
import type { PlanPlace } from './summary-row';

const file = (path: string): PlanPlace => ({ kind: 'file', path });
const sheet = (name: string): PlanPlace => ({ kind: 'sheet', name });

test('links to the path and shows the text', () => {
  expect(planLink(file('อำเภอ/อบต.นาดี.xlsx'), 'เปิดแผน')).toBe('HYPERLINK("อำเภอ/อบต.นาดี.xlsx","เปิดแผน")');
});

test('links to a sheet of the same workbook, whatever it is called', () => {
  expect(planLink(sheet('แผน'), 'เปิด')).toBe(`HYPERLINK("#'แผน'!A1","เปิด")`);
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
      const [, literal = ''] =
        /^HYPERLINK\("#((?:[^"]|"")*)","เปิด"\)$/.exec(planLink(sheet(name), 'เปิด')!) ?? [];
      expect(literal.replaceAll('""', '"')).toBe(`${quotedSheet(name)}!A1`);
    }),
  );
});

test('no name breaks out of the formula: it is two texts in quotes, or none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (path) => {
      const formula = planLink(file(path), 'เปิด');
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
  expect(planLink(file('ก'.repeat(255)), '')).not.toBeNull();
  expect(planLink(file('ก'.repeat(256)), '')).toBeNull();
  expect(planLink(file('"'.repeat(128)), '')).toBeNull();
  expect(planLink(file('แผน#1.xlsx'), '')).toBeNull();
});
