import { parseDelimited, valueOfText } from './delimited';

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

test('only a plainly written number is a number', () => {
  expect(['92.01', '-3', '0', ''].map(valueOfText)).toEqual([92.01, -3, 0, null]);
  const texts = ['007', '1,234', '92%', '=1+1', '1e5', ' 5', '๙๒', '1234567890123456'];
  expect(texts.map(valueOfText)).toEqual(texts);
});
