import { metricsOf } from './metrics';
import * as fc from 'fast-check';
import { measure, type TextFont } from './measure';
import { wrap } from './wrap';

const NATIONAL = metricsOf({ font: 'TH SarabunPSK', fontMissing: false });

const BODY: TextFont = { metrics: NATIONAL, size: 16, bold: false };

const pieces = fc.constantFrom(
  'ประสิทธิภาพ',
  'การสื่อสาร',
  'กับ',
  'ผู้รับบริการ',
  'ดำเนินการ',
  'ต่าง ๆ ',
  'กรุงเทพฯ',
  'ที่',
  '(',
  ')',
  '“',
  '”',
  ' ',
  '  ',
  'E-Service',
  'o34',
  '๘๕.๐๐',
  ',',
  '\n',
  'ก็',
  'น้ำ',
  'https://www.example.go.th/ita',
  '漢字',
  '๒๕๖๘',
  '์',
  'ๆ',
  'ฯลฯ',
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

describe('wrap', () => {
  it('loses no character but spaces and line feeds', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 400 }),
        (text, width) => {
          expect(withoutSpaces(wrap(text, width, BODY).join(''))).toBe(withoutSpaces(text));
        },
      ),
    );
  });

  it('gives no line wider than the cell', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 400 }), (text, width) => {
        for (const line of wrap(text, width, BODY)) expect(measure(line, BODY)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('begins no line with a mark that belongs to the one before', () => {
    const words = fc.constantFrom(
      'ดำเนินการ',
      'ต่าง ๆ',
      '(แผน)',
      '“คู่มือ”',
      'กรุงเทพฯ',
      'ร้อยละ ๘๕%,',
      'E-Service:',
    );
    fc.assert(
      fc.property(fc.array(words), fc.integer({ min: 120, max: 400 }), (parts, width) => {
        for (const line of wrap(parts.join(''), width, BODY)) {
          expect(line).not.toMatch(/^[)”,:%ๆฯ\p{M}]/u);
          expect(line).not.toMatch(/[(“]$/u);
        }
      }),
    );
  });

  it('keeps the lines that the author made', () => {
    expect(wrap('๑. จัดทำแผน\n\n๒. รายงานผล', 500, BODY)).toEqual(['๑. จัดทำแผน', '', '๒. รายงานผล']);
  });

  it('breaks Thai between words', () => {
    expect(wrap('ประสิทธิภาพการสื่อสารกับผู้รับบริการ', 105, BODY)).toEqual(['ประสิทธิภาพการสื่อสาร', 'กับผู้รับบริการ']);
  });

  it('keeps a repetition mark with its word', () => {
    for (let width = 60; width < 120; width++) {
      for (const line of wrap('เรื่องต่าง ๆ ที่เกี่ยวข้อง', width, BODY)) expect(line).not.toMatch(/^ๆ/);
    }
  });

  it('breaks a word longer than the line between letters, marks kept with theirs', () => {
    const lines = wrap('ผู้รับบริการ', 20, BODY);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^\p{M}/u);
  });

  it('shows an empty text as one line', () => {
    expect(wrap('', 100, BODY)).toEqual(['']);
  });
});
