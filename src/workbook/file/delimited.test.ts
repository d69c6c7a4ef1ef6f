import fc from 'fast-check';
import { delimitedValues, parseDelimited, valueOfText } from './delimited';

test('finds the delimiter that the first lines use, also when it is named', () => {
  expect(parseDelimited('ก;1,5\nข;2,5\n')).toEqual([
    ['ก', '1,5'],
    ['ข', '2,5'],
  ]);
  expect(parseDelimited('ก\tข')).toEqual([['ก', 'ข']]);
  expect(parseDelimited('sep=;\r\na,b;c')).toEqual([['a,b', 'c']]);
});

test('quoted fields hold delimiters, line breaks and quotes', () => {
  expect(parseDelimited('"a,""b""\nc",d\r\n\r\ne"f,')).toEqual([['a,"b"\nc', 'd'], [''], ['e"f', '']]);
});

test('a formula with nothing but a text is that text', () => {
  expect(delimitedValues('="92.01",="007",="a,b"\n=1+1,="x"&"y","=""say """"a"""""""')).toEqual([
    [92.01, '007', 'a,b'],
    ['=1+1', '="x"&"y"', 'say "a"'],
  ]);
});

test('a quote that opens and never closes is told, not swallowed', () => {
  expect(() => parseDelimited('a,b\n"c,d\ne,f')).toThrow('open-quote');
  expect(() => parseDelimited('a,="b')).toThrow('open-quote');
  expect(parseDelimited('a,5"\nb,"c""d"')).toEqual([
    ['a', '5"'],
    ['b', 'c"d'],
  ]);
});

test('only a plainly written number is a number', () => {
  expect(['92.01', '-3', '0', ''].map(valueOfText)).toEqual([92.01, -3, 0, null]);
  const texts = ['007', '1,234', '92%', '=1+1', '1e5', ' 5', '๙๒', '1234567890123456'];
  expect(texts.map(valueOfText)).toEqual(texts);
});

test('any fields come back from quotes, with any delimiter and line end', () => {
  const field = fc.string({ unit: fc.constantFrom('ก', '"', ',', ';', '\n', ' ', '1') });
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (table, by, end) => {
        const quoted = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(by));
        expect(parseDelimited(`sep=${by}\n${quoted.join(end)}${end}`)).toEqual(table);
      },
    ),
  );
});
