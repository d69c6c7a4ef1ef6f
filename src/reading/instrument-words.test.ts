import * as fc from 'fast-check';
import { INDICATORS, INSTRUMENT_NAMES, toThaiDigits } from '../framework';
import { INSTRUMENTS } from '../framework/types';
import { eitPartOf, instrumentOf } from './instrument-words';

test.each([
  '{}',
  'รวม {}',
  'เฉลี่ย {}',
  'คะแนน {}',
  '{} เฉลี่ย',
  '{} รวม',
  '1. {}',
  'ส่วนที่ 1 {}',
  '{} (40)',
  'คะแนนเฉลี่ย {} ร้อยละ 30',
  'ภาพรวม {}',
])('“%s” is about the instrument, by code and by every name', (pattern) => {
  for (const instrument of INSTRUMENTS) {
    const { thai, english, spellings } = INSTRUMENT_NAMES[instrument];
    for (const name of [
      instrument,
      instrument.toLowerCase(),
      thai,
      english,
      ...spellings,
      `${thai} (${instrument})`,
    ]) {
      const text = pattern.replace('{}', name);
      expect([text, instrumentOf(text)]).toEqual([text, instrument]);
    }
  }
});

test.each([
  'IIT และ EIT',
  'โรงเรียน IIT',
  'สถาบัน OIT ตัวอย่าง',
  'ผลคะแนน IIT ของเทศบาลตำบลหนองสมมติ',
  'KEIT',
  'EITx',
  'คะแนน',
  '',
  ...INDICATORS.flatMap(({ name, englishName, spellings }) => [name, englishName, ...spellings]),
])('“%s” is about none', (text) => {
  expect(instrumentOf(text)).toBeNull();
});

test('a name has at most 120 characters', () => {
  const ofLength = (length: number): string => `IIT${'.'.repeat(length - 3)}`;
  expect([instrumentOf(ofLength(120)), instrumentOf(ofLength(121))]).toEqual(['IIT', null]);
});

test('the parts of EIT in every way of writing', () => {
  const eit = fc.constantFrom('EIT', 'eit', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', 'ผู้มีส่วนได้ส่วนเสียภายนอก');
  const word = fc.constantFrom('ส่วนที่ {}', 'ส่วน {}', 'Part {}', 'part{}', 'ตอนที่ {}', '(ส่วนที่ {})', 'ส่วนที่ ({})');
  fc.assert(
    fc.property(eit, word, fc.constantFrom(1, 2), fc.boolean(), (name, pattern, part, behind) => {
      const text = pattern.replace('{}', String(part));
      const both = behind ? `${name} ${text}` : `${text} ${name}`;
      expect([both, eitPartOf(both), eitPartOf(toThaiDigits(both))]).toEqual([both, part, part]);
    }),
    { numRuns: 200 },
  );
});

test.each(['EIT', 'ส่วนที่ 1', 'EIT ส่วนที่ 3', 'EIT ส่วนที่ 12', 'IIT ส่วนที่ 1', 'EIT ส่วนที่ 2 OIT', 'EIT 1'])(
  '“%s” is no part of EIT',
  (text) => {
    expect(eitPartOf(text)).toBeNull();
  },
);
