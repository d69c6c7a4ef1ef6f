import type { IndicatorDefinition, IndicatorNumber, Instrument } from './types';

const TEN = [
  {
    number: 1,
    instrument: 'IIT',
    name: 'การปฏิบัติหน้าที่',
    englishName: 'Performance of duties',
    spellings: [
      'ปฏิบัติหน้าที่',
      'การปฏิบัติหน้าที่ของเจ้าหน้าที่',
      'การปฏิบัติหน้าที่ราชการ',
      'Duty performance',
      'Performance of duty',
      'Performing duties',
    ],
    issue: 1,
  },
  {
    number: 2,
    instrument: 'IIT',
    name: 'การใช้งบประมาณ',
    englishName: 'Use of budget',
    spellings: [
      'ใช้งบประมาณ',
      'การใช้จ่ายงบประมาณ',
      'ใช้จ่ายงบประมาณ',
      'Budget use',
      'Budget usage',
      'Budget utilization',
      'Budget spending',
    ],
    issue: 5,
  },
  {
    number: 3,
    instrument: 'IIT',
    name: 'การใช้อำนาจ',
    englishName: 'Use of authority',
    spellings: ['ใช้อำนาจ', 'การใช้อำนาจหน้าที่', 'Use of power', 'Exercise of power', 'Exercise of authority'],
    issue: 6,
  },
  {
    number: 4,
    instrument: 'IIT',
    name: 'การใช้ทรัพย์สินของราชการ',
    englishName: 'Use of government assets',
    spellings: [
      'ใช้ทรัพย์สินของราชการ',
      'การใช้ทรัพย์สินของทางราชการ',
      'ใช้ทรัพย์สินของทางราชการ',
      'การใช้ทรัพย์สินราชการ',
      'ใช้ทรัพย์สินราชการ',
      'การใช้ทรัพย์สินทางราชการ',
      'การใช้ทรัพย์สิน',
      'Use of state property',
      'Use of government property',
      'Use of state assets',
      'Asset use',
    ],
    issue: 4,
  },
  {
    number: 5,
    instrument: 'IIT',
    name: 'การแก้ไขปัญหาการทุจริต',
    englishName: 'Solving corruption problems',
    spellings: [
      'แก้ไขปัญหาการทุจริต',
      'การแก้ไขปัญหาทุจริต',
      'แก้ไขปัญหาทุจริต',
      'การแก้ไขการทุจริต',
      'การแก้ปัญหาการทุจริต',
      'การแก้ปัญหาทุจริต',
      'การแก้ไขปัญหาการทุจริตและประพฤติมิชอบ',
      'Corruption problem solving',
      'Corruption solving',
      'Resolving corruption',
      'Anti-corruption problem solving',
    ],
    issue: 7,
  },
  {
    number: 6,
    instrument: 'EIT',
    name: 'คุณภาพการดำเนินงาน',
    englishName: 'Quality of operations',
    spellings: [
      'คุณภาพการดำเนินการ',
      'คุณภาพของการดำเนินงาน',
      'คุณภาพในการดำเนินงาน',
      'Operational quality',
      'Quality of work',
      'Quality of performance',
    ],
    issue: 2,
  },
  {
    number: 7,
    instrument: 'EIT',
    name: 'ประสิทธิภาพการสื่อสาร',
    englishName: 'Communication effectiveness',
    spellings: [
      'ประสิทธิภาพของการสื่อสาร',
      'ประสิทธิภาพในการสื่อสาร',
      'ประสิทธิภาพด้านการสื่อสาร',
      'Communication efficiency',
      'Effectiveness of communication',
      'Efficiency of communication',
    ],
    issue: 3,
  },
  {
    number: 8,
    instrument: 'EIT',
    name: 'การปรับปรุงการทำงาน',
    englishName: 'Work improvement',
    spellings: [
      'ปรับปรุงการทำงาน',
      'การปรับปรุงระบบการทำงาน',
      'ปรับปรุงระบบการทำงาน',
      'การปรับปรุงระบบทำงาน',
      'การปรับปรุงระบบงาน',
      'การปรับปรุงการดำเนินงาน',
      'System improvement',
      'Work system improvement',
      'Improvement of work systems',
      'Improvement of work',
    ],
    issue: 2,
  },
  {
    number: 9,
    instrument: 'OIT',
    name: 'การเปิดเผยข้อมูล',
    englishName: 'Information disclosure',
    spellings: [
      'เปิดเผยข้อมูล',
      'การเปิดเผยข้อมูลข่าวสาร',
      'การเปิดเผยข้อมูลของหน่วยงาน',
      'Disclosure of information',
      'Data disclosure',
    ],
    issue: 3,
  },
  {
    number: 10,
    instrument: 'OIT',
    name: 'การป้องกันการทุจริต',
    englishName: 'Corruption prevention',
    spellings: [
      'ป้องกันการทุจริต',
      'การป้องกันทุจริต',
      'ป้องกันทุจริต',
      'การป้องกันปัญหาการทุจริต',
      'การป้องกันการทุจริตและประพฤติมิชอบ',
      'Prevention of corruption',
      'Preventing corruption',
    ],
    issue: 7,
  },
] as const satisfies readonly IndicatorDefinition[];

/**
 * The ten indicators in the order every ITA document uses; numbers and names are the same from 2563 on.
 * `spellings` hold what people and official systems write on purpose. Damaged text (a lost ำ, marks out of
 * order) is not listed: it is repaired before names are compared. Indicator 5 (แก้ไข) and indicator 10
 * (ป้องกัน) differ by their verb only, so no spelling of one carries the verb of the other.
 */
export const INDICATORS: readonly IndicatorDefinition[] = TEN;

const BY_NUMBER: Readonly<Record<IndicatorNumber, IndicatorDefinition>> = {
  1: TEN[0],
  2: TEN[1],
  3: TEN[2],
  4: TEN[3],
  5: TEN[4],
  6: TEN[5],
  7: TEN[6],
  8: TEN[7],
  9: TEN[8],
  10: TEN[9],
};

/** The definition of indicator 1-10. */
export function indicator(number: IndicatorNumber): IndicatorDefinition {
  return BY_NUMBER[number];
}

/** The indicators of one instrument, in order: IIT 1-5, EIT 6-8, OIT 9-10. */
export function indicatorsOf(instrument: Instrument): readonly IndicatorDefinition[] {
  return INDICATORS.filter((candidate) => candidate.instrument === instrument);
}
