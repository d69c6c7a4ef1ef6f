import * as fc from 'fast-check';
import { letterEdits, markDamage, REPAIRABLE_DAMAGE } from '../../test/support/thai-damage';
import { INDICATORS, INDICATOR_NUMBERS, toThaiDigits, type IndicatorNumber } from '../framework';
import { hundredths } from './exact';
import { indicatorLabel, indicatorNumber } from './indicator-names';

interface Written {
  readonly number: IndicatorNumber;
  readonly text: string;
}

const written = (kind: 'thai' | 'all'): Written[] =>
  INDICATORS.flatMap(({ number, name, englishName, spellings }) =>
    [name, ...spellings, ...(kind === 'all' ? [englishName] : [])]
      .filter((text) => kind === 'all' || /[ก-ฮ]/.test(text))
      .map((text) => ({ number, text })),
  );
const ALL = written('all');
const THAI = written('thai');
const OFFICIAL: readonly Written[] = INDICATORS.map(({ number, name }) => ({ number, text: name }));

const numberOf = (text: string): IndicatorNumber | null => {
  const label = indicatorLabel(text);
  return label?.kind === 'indicator' ? label.indicator : null;
};

/** Texts for which the label is not this indicator. */
const wrong = (names: readonly Written[], change: (text: string) => string): string[] =>
  names.filter(({ number, text }) => numberOf(change(text)) !== number).map(({ text }) => change(text));

/** The label means the right indicator, or admits that it cannot tell; never another one. */
function expectNeverAnother(number: IndicatorNumber, text: string): void {
  const label = indicatorLabel(text);
  if (label?.kind === 'indicator') expect([text, label.indicator]).toEqual([text, number]);
}

describe('every name and spelling of the framework', () => {
  test('is recognised by name', () => {
    for (const { number, text } of ALL) {
      expect([text, indicatorLabel(text)]).toEqual([
        text,
        { kind: 'indicator', indicator: number, by: 'name', score: null, scoreText: null },
      ]);
    }
  });

  test.each([
    '7. {}',
    '7) {}',
    '(7) {}',
    '๗. {}',
    '7 {}',
    '๑๐ - {}',
    '- {}',
    '• {}',
    'IIT {}',
    'EIT: {}',
    '{} (OIT)',
    '{} OIT',
    '{} (ร้อยละ)',
    'ด้าน{}',
    'ตัวชี้วัด {}',
    'ตัวชี้วัด: {}',
    'ตัวชี้วัดด้าน{}',
    '{} *',
    '{}…',
    '“{}”',
    'คะแนน{}',
    'Indicator: {}',
  ])('is recognised in “%s”', (pattern) => {
    expect(wrong(OFFICIAL, (text) => pattern.replace('{}', text))).toEqual([]);
  });

  test('is recognised behind any tag or number, which may be a rank', () => {
    const tag = fc.constantFrom('ตัวชี้วัดที่ ', 'ตัวชี้วัด ', 'ตัวชี้วัดที่', 'ตชว.', 'ตัวชี้วัดข้อที่ ', 'Indicator ', '');
    const after = fc.constantFrom(' ', '. ', ') ', ': ', ' - ');
    fc.assert(
      fc.property(
        fc.constantFrom(...THAI),
        tag,
        fc.integer({ min: 1, max: 10 }),
        fc.boolean(),
        after,
        ({ number, text }, start, rank, thai, end) => {
          const digits = thai ? toThaiDigits(String(rank)) : String(rank);
          expect([text, numberOf(`${start}${digits}${end}${text}`)]).toEqual([text, number]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is recognised with its score in the same cell', () => {
    const patterns = fc.constantFrom(
      '{} 92.01',
      '{} ๙๒.๐๑ คะแนน',
      '{}: 92.01%',
      '{} = ร้อยละ 92.01',
      '3. {} ได้ 92.01 คะแนน',
      '{} ได้คะแนน ๙๒.๐๑ คะแนน เนื่องจากมีการประชุมชี้แจงปีละ 2 ครั้ง',
      '{} ร้อยละ 92.01 อยู่ในระดับที่ดี',
      '3 {} 92.01 ผ่าน',
      '{} 92.01 (ไม่ผ่าน)',
      '{} 92.01 ผ่านดีเยี่ยม',
    );
    fc.assert(
      fc.property(fc.constantFrom(...THAI), patterns, ({ number, text }, pattern) => {
        const label = indicatorLabel(pattern.replace('{}', text));
        expect(label).toMatchObject({ kind: 'indicator', indicator: number, score: 9201 });
      }),
      { numRuns: 300 },
    );
    expect(indicatorLabel('การใช้อำนาจ 100 คะแนน')).toMatchObject({ score: 10_000, scoreText: '100 คะแนน' });
    expect(indicatorLabel('การใช้อำนาจ 3')).toMatchObject({ indicator: 3, score: null });
  });

  test.each([
    'การใช้งบประมาณ 12.50 ล้านบาท',
    'การใช้อำนาจ ได้ 80.25 คะแนน ปีนี้ได้ 92.01 คะแนน เพิ่มขึ้น',
    'การเปิดเผยข้อมูลควรได้คะแนนเพิ่มขึ้นอย่างน้อย 5.00 คะแนนในปีถัดไป',
  ])('a number in a sentence that is not clearly its score is none: “%s”', (text) => {
    expect(indicatorLabel(text)).toBeNull();
  });
});

describe('damaged names', () => {
  test.each(Object.entries(REPAIRABLE_DAMAGE))('%s', (_, damage) => {
    expect(wrong(ALL, damage)).toEqual([]);
  });

  test('any two kinds of damage together', () => {
    const kind = fc.constantFrom(...Object.values(REPAIRABLE_DAMAGE));
    fc.assert(
      fc.property(fc.constantFrom(...ALL), kind, kind, ({ number, text }, first, second) => {
        expect([text, numberOf(second(first(text)))]).toEqual([text, number]);
      }),
      { numRuns: 500 },
    );
  });

  test('marks dropped, moved or added anywhere: still the right one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...THAI), markDamage, ({ number, text }, damage) => {
        expect([text, numberOf(damage(text))]).toEqual([text, number]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a few wrong letters never make it another indicator', () => {
    fc.assert(
      fc.property(fc.constantFrom(...THAI), letterEdits(3), markDamage, ({ number, text }, edit, damage) => {
        expectNeverAnother(number, damage(edit(text)));
      }),
      { numRuns: 3000 },
    );
  });

  test('one wrong letter in an official name is forgiven, but for the verbs of 5 and 10', () => {
    for (const { number, text } of OFFICIAL) {
      const letters = [...text];
      const found = letters.map((_, at) => numberOf(letters.with(at, 'X').join('')));
      const forgiven = found.filter((result) => result === number).length;
      expect(forgiven / letters.length).toBeGreaterThan(number === 5 || number === 10 ? 0.6 : 0.99);
    }
  });

  test('a cut-off name is the right one or none', () => {
    for (const { number, text } of THAI) {
      for (let length = 1; length < text.length; length += 1)
        expectNeverAnother(number, text.slice(0, length));
    }
  });

  test.each([
    ['การใช้ออมงบประมาณ', 2],
    ['การใช้ทรัพย์สินของทางราชการ', 4],
    ['การแก้ไขปัญหาทุจริต', 5],
    ['คุณภาพการดาเนินงาน', 6],
    ['คุณภาพการด�ำเนินงาน', 6],
    ['การปรับปรุงระบบการทํางาน', 8],
    ['ัตว ้ีชวัด ี่ท 1 การปฏิบัติหน้าที่', 1],
    ['1. การปฏิบตัหิน้าที่', 1],
    ['ประสิทธิภาพการสื่อสาร (Efficiency)', 7],
  ])('seen in the wild: %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });
});

describe('indicators 5 and 10', () => {
  const verbless = ['การทุจริต', 'ทุจริต', 'ปัญหาการทุจริต', 'การป้องกันและแก้ไขปัญหาการทุจริต'];
  test.each(verbless)('“%s” may be either', (text) => {
    expect(indicatorLabel(text)).toEqual({ kind: 'ambiguous', indicators: [5, 10], score: null });
  });

  test('the number beside an unclear name decides', () => {
    expect([numberOf('ตัวชี้วัดที่ 5 การทุจริต'), numberOf('ตัวชี้วัดที่ ๑๐ การทุจริต')]).toEqual([5, 10]);
  });

  test('the verb wins over a number that contradicts it', () => {
    expect(numberOf('ตัวชี้วัดที่ 5 การป้องกันการทุจริต')).toBe(10);
    expect(numberOf('10. การแก้ไขปัญหาการทุจริต')).toBe(5);
  });
});

describe('a number alone', () => {
  test('counts only with a tag', () => {
    for (const number of INDICATOR_NUMBERS) {
      for (const digits of [String(number), toThaiDigits(String(number))]) {
        expect(indicatorLabel(`ตัวชี้วัดที่ ${digits}`)).toMatchObject({ indicator: number, by: 'number' });
        expect(indicatorLabel(`ตัวชีวัด ${digits}.`)).toMatchObject({ indicator: number, by: 'number' });
        expect(indicatorLabel(digits)).toBeNull();
      }
    }
  });

  test.each([
    'ตัวชี้วัดที่ 11',
    'ตัวชี้วัดที่ 0',
    'ตัวชี้วัดที่ 1.1',
    'ตัวชี้วัดที่ 10.2',
    'ตัวชี้วัดที่ 1-5',
    'ตัวชี้วัดที่ 1 ถึง 5',
    'ตัวชี้วัดที่ 9 และ 10',
    'ตัวชี้วัดที่ 12 การ',
  ])('“%s” is none of the ten', (text) => {
    expect(indicatorLabel(text)).toBeNull();
  });

  test('a score that is a whole number from 1 to 10', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 10_000 }), (value) => {
        const whole = value % 100 === 0 && value >= 100 && value <= 1000;
        expect(indicatorNumber(hundredths(value))).toBe(whole ? value / 100 : null);
      }),
      { numRuns: 300 },
    );
    expect(INDICATOR_NUMBERS.map((number) => indicatorNumber(hundredths(number * 100)))).toEqual([
      ...INDICATOR_NUMBERS,
    ]);
  });
});
