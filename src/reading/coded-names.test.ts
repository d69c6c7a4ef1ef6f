import * as fc from 'fast-check';
import { NAMES } from '../../test/support/indicator-names';
import { INDICATOR_NUMBERS, INSTRUMENTS, toThaiDigits } from '../framework';
import { codedHeads } from './coded-names';

const read = (...texts: readonly string[]): number[] =>
  codedHeads(texts.map((text, at) => ({ at, text }))).map(({ indicator }) => indicator);
const TEN = [...INDICATOR_NUMBERS];
const LENGTHS = [5, 3, 2];
const instrumentAt = (index: number): string => (index < 5 ? 'IIT' : index < 8 ? 'EIT' : 'OIT');
const RUNNING = TEN.map((number, index) => `${instrumentAt(index)}${number}`);
const ANEW = INSTRUMENTS.flatMap((instrument, k) =>
  Array.from({ length: LENGTHS[k] ?? 0 }, (_, index) => `${instrument}${index + 1}`),
);
const WORDS = ['หน้าที่', 'งบฯ', 'อำนาจ', 'ทรัพย์สิน', 'แก้ไข', 'คุณภาพ', 'สื่อสาร', 'ปรับปรุง', 'เปิดเผย', 'ป้องกัน'];

test('codes count through or anew, in any order and with any mark between', () => {
  const marks = fc.constantFrom('', ' ', '-', '_', '.', ' - ', ':', '/');
  const order = fc.shuffledSubarray(
    TEN.map((_, index) => index),
    { minLength: 10, maxLength: 10 },
  );
  fc.assert(
    fc.property(fc.constantFrom(RUNNING, ANEW), marks, order, fc.boolean(), (codes, mark, places, thai) => {
      const texts = places.map((index) => (codes[index] ?? '').replace(/(?=\d)/, mark));
      const inOrder = codes === RUNNING ? places : undefined;
      const found = read(...texts.map((text) => (thai ? toThaiDigits(text) : text)));
      if (inOrder) expect([...found].sort((a, b) => a - b)).toEqual(TEN);
      else expect(found).toHaveLength(10);
    }),
  );
  expect(read(...RUNNING)).toEqual(TEN);
  expect(read(...ANEW)).toEqual(TEN);
  expect(read(...RUNNING.map((code) => code.toLowerCase()))).toEqual(TEN);
});

test.each<[string, readonly string[]]>([
  ['one code is missing', [...RUNNING.slice(0, 9), 'หมายเหตุ']],
  ['an instrument has more', [...ANEW, 'IIT6']],
  ['two are the same', RUNNING.with(1, 'IIT1')],
  ['they number items', Array.from({ length: 15 }, (_, index) => `IIT${index + 1}`)],
])('no indicators where %s', (_, heads) => {
  expect(read(...heads)).toEqual([]);
});

test('two codes of items beside the ten are something else, three make it a table of items', () => {
  expect(read(...RUNNING, 'i1', 'i2')).toEqual(TEN);
  expect(read(...RUNNING, 'i1', 'i2', 'o35')).toEqual([]);
});

describe('ten single words', () => {
  test('stand in order, with totals of instruments between', () => {
    expect(read(...WORDS)).toEqual(TEN);
    expect(read('หน่วยงาน', ...WORDS, 'คะแนนรวม')).toEqual(TEN);
    expect(read(...WORDS.toSpliced(5, 0, 'IIT').toSpliced(9, 0, 'รวม EIT'), 'ระดับ')).toEqual(TEN);
  });

  test.each<[string, readonly string[]]>([
    ['in another order', [...WORDS.slice(1), 'หน้าที่']],
    ['only nine', [...WORDS.slice(0, 9), 'หมายเหตุ']],
    ['something else between', WORDS.toSpliced(5, 0, 'จำนวนผู้ตอบ')],
    ['one is the name of another indicator', WORDS.with(4, NAMES[9])],
  ])('not where %s', (_, heads) => {
    expect(read(...heads)).toEqual([]);
  });
});
