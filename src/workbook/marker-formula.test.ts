import fc from 'fast-check';
import { markerFormula, markerOf } from './marker-formula';

test('every marker comes back from its formula', () => {
  fc.assert(
    fc.property(fc.string(), (marker) => {
      expect(markerOf(markerFormula(marker))).toBe(marker);
      expect(markerOf(`=${markerFormula(marker)}`)).toBe(marker);
    }),
  );
});

test('what is no text constant is no marker', () => {
  for (const formula of ['', '=', "='แผน'!$A$1", '"a"&"b"', '="a', '=1'])
    expect(markerOf(formula)).toBeNull();
});
