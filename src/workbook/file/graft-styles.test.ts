import { defaultFontOf, graftStyles } from './graft-styles';

const OURS =
  '<styleSheet xmlns="m"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"></numFmt></numFmts>' +
  '<fonts count="1"><font><b/></font></fonts><fills count="1"><fill><patternFill/></fill></fills>' +
  '<borders count="1"><border><left/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"><alignment indent="1"></alignment></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

test('added styles follow those that are there, and missing sections are made in their place', () => {
  const theirs =
    '<x:styleSheet xmlns:x="m"><x:fonts count="2"><x:font/><x:font><x:i/></x:font></x:fonts><x:fills count="1"><x:fill/></x:fills>' +
    '<x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf/></x:cellXfs><x:dxfs count="0"/><x:tableStyles/></x:styleSheet>';
  expect(graftStyles(theirs, OURS)).toEqual({
    cellOffset: 1,
    conditionalOffset: 0,
    xml:
      '<x:styleSheet xmlns:x="m"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.0"/></x:numFmts>' +
      '<x:fonts count="3"><x:font/><x:font><x:i/></x:font><x:font><x:b/></x:font></x:fonts>' +
      '<x:fills count="2"><x:fill/><x:fill><x:patternFill/></x:fill></x:fills>' +
      '<x:borders count="2"><x:border/><x:border><x:left/></x:border></x:borders>' +
      '<x:cellXfs count="3"><x:xf/><x:xf numFmtId="0" fontId="2" fillId="1" borderId="1" xfId="0"></x:xf>' +
      '<x:xf numFmtId="164" fontId="2" fillId="1" borderId="1" xfId="0"><x:alignment indent="1"></x:alignment></x:xf></x:cellXfs>' +
      '<x:dxfs count="1"><x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs><x:tableStyles/></x:styleSheet>',
  });
});

test('number formats take the number of an equal one, or the next free one', () => {
  const theirs = (code: string): string =>
    `<styleSheet><numFmts count="1"><numFmt numFmtId="190" formatCode="${code}"/></numFmts><fonts count="0"/><fills count="0"/><borders count="0"/><cellXfs count="0"/></styleSheet>`;
  expect(graftStyles(theirs('0.0'), OURS).xml).toMatch(/<xf numFmtId="190"/);
  expect(graftStyles(theirs('[>5]0'), OURS).xml).toMatch(
    /<numFmt numFmtId="191" formatCode="0.0"\/><\/numFmts>.*<xf numFmtId="191"/,
  );
});

test('the default font is that of the style Normal', () => {
  const styles =
    '<styleSheet><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="16"/><name val="TH SarabunPSK"/></font></fonts>' +
    '<cellStyleXfs count="1"><xf fontId="1"/></cellStyleXfs></styleSheet>';
  expect(defaultFontOf(styles)).toEqual({ name: 'TH SarabunPSK', size: 16 });
  expect(defaultFontOf('<styleSheet/>')).toEqual({ name: 'Arial', size: 10 });
});
