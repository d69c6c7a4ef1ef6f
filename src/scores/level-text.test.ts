import * as fc from 'fast-check';
import { FIVE_LEVELS, LETTER_LEVELS, type Level } from '../framework';
import { levelFromText, levelInSentence } from './level-text';

const LEVELS: readonly Level[] = [...LETTER_LEVELS, ...FIVE_LEVELS];
const level = fc.constantFrom(...LEVELS);

describe('a cell that holds a level', () => {
  test.each([
    '{}',
    ' {} ',
    'ระดับ {}',
    'ระดับ{}',
    'ระดับ: {}',
    'ระดับผลการประเมิน {}',
    'ระดับคุณภาพ “{}”',
    'อยู่ในระดับ {}',
    'ผลการประเมินอยู่ในระดับ {}',
    'ผลการประเมิน: {}',
    'เกรด {}',
    'Rating {}',
    'Grade: {}',
    '({})',
    '"{}".',
  ])('“%s” for every level', (pattern) => {
    for (const expected of LEVELS) {
      expect([expected, levelFromText(pattern.replace('{}', expected))]).toEqual([expected, expected]);
    }
  });

  test.each([
    ['aa', 'AA'],
    ['ต้องปรับปรุงเร่งด่วน', 'ต้องปรับปรุงโดยด่วน'],
    ['ระดับต้องปรับปรุงเร่งด่วน', 'ต้องปรับปรุงโดยด่วน'],
    ['ผ่านดีเยี่ยม', 'ผ่านดีเยี่ยม'],
    ['ผ่าน ดี เยี่ยม', 'ผ่านดีเยี่ยม'],
    ['ผ\u0E32\u0E48นดี', 'ผ่านดี'],
    ['ผานดีเยียม', 'ผ่านดีเยี่ยม'],
    ['ผ่าน\u200Bดี', 'ผ่านดี'],
    ['ต้องปร\uFFFDับปรุง', 'ต้องปรับปรุง'],
  ])('“%s” is %s', (text, expected) => {
    expect(levelFromText(text)).toBe(expected);
  });

  test.each([
    '',
    '-',
    'ระดับ',
    'AAA',
    'G',
    'AB',
    'ผ่านเกณฑ์',
    'ไม่ผ่าน',
    'ดี',
    'ดีเยี่ยม',
    'ปรับปรุง',
    'การป้องกันการทุจริต',
    'ผ่านดีมาก',
    'A และ B',
    '92.01',
    'คะแนน',
    'B1',
  ])('“%s” is no level', (text) => {
    expect(levelFromText(text)).toBeNull();
  });
});

describe('a sentence that states a level', () => {
  test('after ระดับ or เกรด, wherever the sentence says it', () => {
    const before = fc.constantFrom(
      '',
      'มีผลคะแนน ๗๘.๗๗ คะแนน อยู่ใน',
      'ITA ปี 2567 ได้ ๘๑.๕๒ คะแนน และ',
      '96.04 (ผ่าน) ',
    );
    const word = fc.constantFrom('ระดับ ', 'ระดับ', 'เกรด ', 'ระดับผลการประเมิน: ', 'ระดับ “', 'ระดับคือ ');
    const after = fc.constantFrom('', ' ดังนี้', '” ซึ่งสูงกว่าปีก่อน', ' (แยกรายตัวชี้วัด)');
    fc.assert(
      fc.property(before, word, level, after, (start, says, expected, end) => {
        expect(levelInSentence(`${start}${says}${expected}${end}`)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['มีผลคะแนน 78.77 คะแนน อยู่ในระดับ B ดังนี้', 'B'],
    ['96.04 (ผ่าน) ระดับ AA', 'AA'],
    ['คะแนนภาพรวมอยู่ที่ ๘๑.๕๒ คะแนน และอยู่ในระดับ ต้องปรับปรุง โดยแบ่งคะแนนตามประเด็น', 'ต้องปรับปรุง'],
    ['อยู่ในระดับต้องปรับปรุงเร่งด่วน', 'ต้องปรับปรุงโดยด่วน'],
    ['อยู่ในระดับผ่านดีเยี่ยมเป็นปีที่สอง', 'ผ่านดีเยี่ยม'],
    ['ระดับตำบล ได้ 92.01 คะแนน อยู่ในระดับ A', 'A'],
    ['ระดับต\u0E49องปรับปรุง', 'ต้องปรับปรุง'],
  ])('“%s” states %s', (text, expected) => {
    expect(levelInSentence(text)).toBe(expected);
  });

  test.each([
    '',
    'ผลการประเมินระดับประเทศ',
    'ระดับจังหวัดและระดับอำเภอ',
    'ระดับ Basic',
    'คะแนน 92.01 ผ่านดี',
    'หน่วยงานที่ผ่านเกณฑ์',
    'ระดับความสำเร็จ',
    'อยู่ในระดับผ่านเกณฑ์',
    'อยู่ในระดับผ่านการประเมิน ร้อยละ 85',
  ])('“%s” states none', (text) => {
    expect(levelInSentence(text)).toBeNull();
  });
});
