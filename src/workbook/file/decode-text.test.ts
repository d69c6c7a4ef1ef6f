import { decodeText } from './decode-text';

const TEXT = 'ตัวชี้วัด,92.01\n';

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['UTF-16LE with a mark', Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
  ['UTF-16LE without a mark', Uint8Array.from(Buffer.from(TEXT, 'utf16le'))],
  ['UTF-16BE with a mark', Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16())],
  ['UTF-16BE without a mark', Uint8Array.from(Buffer.from(TEXT, 'utf16le').swap16())],
  [
    'Windows-874',
    Uint8Array.from(TEXT, (char) => (char > '~' ? char.charCodeAt(0) - 0xd60 : char.charCodeAt(0))),
  ],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('a beginning cut inside a letter is still UTF-8', () => {
  expect(decodeText(new TextEncoder().encode('ตัว').subarray(0, 8)).startsWith('ตั')).toBe(true);
});

test('a broken byte among many letters is forgiven; Thai in another encoding is not UTF-8', () => {
  const bytes = new TextEncoder().encode(TEXT.repeat(3));
  expect(decodeText(Uint8Array.from([...bytes, 0xb8, 0x0a]))).toBe(`${TEXT.repeat(3)}\ufffd\n`);
  // "เกษ" of Windows-874 happens to be one letter of UTF-8.
  const thai = 'เกษ ตัวชี้วัด เกษ';
  const single = Uint8Array.from(thai, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x80 ? code : code - 0xd60;
  });
  expect(decodeText(single)).toBe(thai);
});
