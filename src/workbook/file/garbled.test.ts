import type { Workbook } from '../cell-grid';
import { isGarbled } from './garbled';

const book = (...texts: readonly (string | number)[]): Workbook => ({
  sheets: [{ sheet: 'S', rows: texts.map((value) => [{ value }]), merges: [], hidden: false, marker: null }],
});

const NAMES = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'คะแนน'];
const taken = (text: string, as: 'latin1' | 'windows-874'): string =>
  new TextDecoder(as).decode(new TextEncoder().encode(text));
const western = (text: string): string =>
  [...text].map((char) => String.fromCharCode(char.charCodeAt(0) - 0xd60)).join('');

test.each([
  ['Windows-874 taken for Latin', NAMES.map(western)],
  ['UTF-8 taken for Latin', NAMES.map((name) => taken(name, 'latin1'))],
  ['UTF-8 taken for Windows-874', NAMES.map((name) => taken(name, 'windows-874'))],
])('%s is garbled', (_, texts) => {
  expect(isGarbled(book('2567', 92.01, ...texts))).toBe(true);
  // Not when most of the workbook can be read, nor for a cell or two.
  expect(isGarbled(book(...NAMES, ...NAMES, ...texts))).toBe(false);
  expect(isGarbled(book(...texts.slice(0, 2)))).toBe(false);
});

test.each([
  ['Thai', [...NAMES, 'เธอ', 'เธอเธอเธอ', 'เนย', 'เน้น']],
  ['French and German', ['été à Paris', 'déjà vu', 'Größe', 'naïve', 'Ångström', 'àéèùçôîêâëïü']],
  ['signs', ['½ ¾', '© ® ™', '«»', '±×÷', '“…”', '°C']],
])('good text in %s is not', (_, texts) => {
  expect(isGarbled(book(...texts))).toBe(false);
});
