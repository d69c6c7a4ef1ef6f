import * as fc from 'fast-check';
import { NAMES } from '../../test/support/indicator-names';
import { INDICATOR_NUMBERS, type IndicatorNumber } from '../framework';
import { formatHundredths } from './exact';
import { anyScore } from '../../test/support/scores';
import { indicatorLabel } from './indicator-names';
import { withoutLeaders } from './thai-text';

const LEADER = ['.', '. ', '…', '_', '·'];
const numbered = fc.constantFrom(...INDICATOR_NUMBERS);
const nameOf = (number: IndicatorNumber): string => NAMES[number - 1] ?? '';

test('a name is recognised behind leaders, before leaders and with its score behind them', () => {
  fc.assert(
    fc.property(
      numbered,
      fc.constantFrom(...LEADER),
      fc.integer({ min: 3, max: 40 }),
      anyScore,
      (number, mark, count, score) => {
        const [name, leaders] = [nameOf(number), mark.repeat(count)];
        expect(indicatorLabel(`${name}${leaders}`)).toMatchObject({
          kind: 'indicator',
          indicator: number,
          score: null,
        });
        expect(
          indicatorLabel(`${name} ${leaders} ${formatHundredths(score)} ${leaders} คะแนน`),
        ).toMatchObject({ indicator: number, score });
      },
    ),
  );
});

test.each([
  ['การปฏิบัติหน้าที่..........', 1],
  ['การปฏิบัติฯ', 1],
  ['การใช้งบ...', 2],
  ['การแก้ไขปัญหา..', 5],
  ['การป้องกัน…', 10],
])('a name cut short: “%s”', (text, indicator) => {
  expect(indicatorLabel(text)).toMatchObject({ kind: 'indicator', indicator });
});

test.each(['การ...', 'การใช้...', 'บทที่ 1 ..........', '..........', 'ฯ'])(
  '“%s” is the beginning of none or of several',
  (text) => {
    expect(indicatorLabel(text)?.kind).not.toBe('indicator');
  },
);

test('two dots between numbers are no leaders, three are', () => {
  expect(['1..2', '1...2', '1 .. 2', 'ก..2', 'ก...2', '2..ก'].map(withoutLeaders)).toEqual([
    '1..2',
    '1 2',
    '1 2',
    'ก..2',
    'ก 2',
    '2 ก',
  ]);
});

test.each(['.', '. ', '…', '_', '_ ', 'ฯ', 'ฯ.', '. 1', '1. ', '= '])(
  'a line of a cell full of “%s” takes no time',
  (mark) => {
    const leaders = mark.repeat(Math.floor(32_000 / mark.length));
    const begun = performance.now();
    for (const text of [`การปฏิบัติหน้าที่ ${leaders}`, `บทที่ 1 ${leaders} 3`, `${leaders}ก`]) indicatorLabel(text);
    expect(performance.now() - begun).toBeLessThan(1500);
  },
);
