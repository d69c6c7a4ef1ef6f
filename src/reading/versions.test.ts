import * as fc from 'fast-check';
import { toThaiDigits } from '../framework';
import { versionOf } from './versions';

const FINAL = 100;
const UNREVIEWED = 1;

test.each([
  ['ก่อนอุทธรณ์', UNREVIEWED],
  ['คะแนนก่อนทบทวน', UNREVIEWED],
  ['ผลเบื้องต้น', UNREVIEWED],
  ['ประเมินตนเอง', UNREVIEWED],
  ['ร่าง', UNREVIEWED],
  ['ฉบับร่าง', UNREVIEWED],
  ['Draft', UNREVIEWED],
  ['ครั้งแรก', 2],
  ['รอบสุดท้าย', 99],
  ['หลังอุทธรณ์', FINAL],
  ['คะแนนหลังทบทวน', FINAL],
  ['ประกาศผล ป.ป.ช.', FINAL],
  ['ฉบับสมบูรณ์', FINAL],
  ['final', FINAL],
])('“%s” is version %d', (text, version) => {
  expect(versionOf(text)).toBe(version);
});

test.each(['คะแนน', 'หลังคา', 'ด้านหลัง', 'คะแนนย้อนหลัง 3 ปี', 'ก่อนส่ง', 'ก่อนหน้า', 'ร่วมกัน', 'ปี 2567', '2', 'รอบ'])(
  '“%s” names none',
  (text) => {
    expect(versionOf(text)).toBeNull();
  },
);

test('rounds come one after the other, between what was not reviewed and what is final', () => {
  const words = fc.constantFrom('รอบที่ ', 'รอบ ', 'ไตรมาสที่ ', 'ไตรมาส ', 'ครั้งที่ ', 'งวดที่ ', 'คะแนนรอบ ');
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 99 }), (word, round) => {
      expect(versionOf(`${word}${round}`)).toBe(round + 1);
      expect(versionOf(`${word}${toThaiDigits(String(round))}`)).toBe(round + 1);
    }),
  );
  expect([versionOf('Q1'), versionOf('Q4'), versionOf('Q5')]).toEqual([2, 5, null]);
});

test('forty characters may name a version, a longer text is a sentence', () => {
  const ofLength = (length: number): string => 'หลังอุทธรณ์'.padEnd(length, 'ก');
  expect([versionOf(ofLength(40)), versionOf(ofLength(41))]).toEqual([FINAL, null]);
});
