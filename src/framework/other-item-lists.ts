import type { FiscalYear } from './types';

/** Agencies whose assessment has item lists of its own: their items look alike and are not those of the NACC's lists. */
export interface OtherItemLists {
  /** As a sentence calls the list. */
  readonly name: string;
  /** How the names of such agencies begin. */
  readonly agencies: RegExp;
  /** How many disclosure items their list has, by year, as far as any source tells. */
  readonly sizes: ReadonlyMap<FiscalYear, number>;
}

/** Confidence B and C: pages of one school, of vocational colleges, of the health ministry; police stations have had a round of their own since 2566. */
export const OTHER_ITEM_LISTS: readonly OtherItemLists[] = [
  {
    name: 'สถานศึกษาขั้นพื้นฐาน',
    agencies: /^(?:โรงเรียน|ร\.?ร\.|สถานศึกษา)/,
    sizes: new Map([[2569, 18]]),
  },
  {
    name: 'สถานศึกษาอาชีวศึกษา',
    agencies: /^วิทยาลัย(?:เทคนิค|อาชีว|การอาชีพ|สารพัดช่าง|เกษตรและ|พณิชย|บริหารธุรกิจ|ประมง|ศิลปหัตถกรรม)/,
    sizes: new Map([
      [2568, 37],
      [2569, 23],
    ]),
  },
  {
    name: 'หน่วยงานสังกัดกระทรวงสาธารณสุข (MOIT)',
    agencies: /^(?:โรงพยาบาล|รพ\.|สสจ\.|สสอ\.|สำนักงานสาธารณสุข)/,
    sizes: new Map(),
  },
  { name: 'สถานีตำรวจ', agencies: /^(?:สถานีตำรวจ|สภ\.|สน\.)/, sizes: new Map() },
];
