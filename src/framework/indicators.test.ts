import { INDICATORS, indicator, indicatorsOf } from './indicators';
import { INSTRUMENT_NAMES } from './instruments';
import { ISSUES } from './issues';
import { INDICATOR_NUMBERS, INSTRUMENTS } from './types';
import type { IndicatorDefinition } from './types';

function namesOf(definition: IndicatorDefinition): readonly string[] {
  return [definition.name, definition.englishName, ...definition.spellings];
}

/** As a tolerant reader compares: without spaces and hyphens, in lower case. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, '');
}

test('the ten indicators stand in order and are found by number', () => {
  expect(INDICATORS.map(({ number }) => number)).toEqual(INDICATOR_NUMBERS);
  INDICATOR_NUMBERS.forEach((number) => expect(indicator(number).number).toBe(number));
});

test('IIT has indicators 1-5, EIT 6-8, OIT 9-10', () => {
  expect(INSTRUMENTS.map((instrument) => indicatorsOf(instrument).map(({ number }) => number))).toEqual([
    [1, 2, 3, 4, 5],
    [6, 7, 8],
    [9, 10],
  ]);
});

test('no spelling belongs to two indicators or instruments, or stands twice', () => {
  const all = [
    ...INDICATORS.flatMap(namesOf),
    ...INSTRUMENTS.flatMap((instrument) => {
      const { thai, english, spellings } = INSTRUMENT_NAMES[instrument];
      return [thai, english, ...spellings];
    }),
  ].map(folded);
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

test('indicator 5 solves (แก้), indicator 10 prevents (ป้องกัน): no spelling does both', () => {
  const thai = (number: 5 | 10) => namesOf(indicator(number)).filter((name) => /[ก-๙]/.test(name));
  thai(5).forEach((name) => expect(name).toMatch(/^(?!.*ป้องกัน).*แก้/));
  thai(10).forEach((name) => expect(name).toMatch(/^(?!.*แก้).*ป้องกัน/));
  expect(namesOf(indicator(5)).join()).not.toMatch(/prevent/i);
  expect(namesOf(indicator(10)).join()).not.toMatch(/solv/i);
});

test('spellings are clean: no damaged vowels, doubled เ, replacement characters or outer spaces', () => {
  INDICATORS.flatMap(namesOf).forEach((name) => {
    expect(name).not.toMatch(/\u0E4D|เเ|\uFFFD|^\s|\s$| {2}/);
    expect(name).toBe(name.normalize('NFC'));
  });
});

test.each([
  ['ใช้อำนาจ', 3],
  ['การใช้ทรัพย์สินของทางราชการ', 4],
  ['การแก้ไขปัญหาทุจริต', 5],
  ['การปรับปรุงระบบการทำงาน', 8],
  ['การปรับปรุงการทำงาน', 8],
] as const)('%s, as agencies print it, is indicator %i', (spelling, number) => {
  expect(namesOf(indicator(number))).toContain(spelling);
});

test('every indicator has one of the seven issues', () => {
  expect(ISSUES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const numbers = ISSUES.map(({ number }) => number);
  INDICATORS.forEach(({ issue }) => expect(numbers).toContain(issue));
});
