import { cleanText, damagedPattern, skeleton } from './thai-text';

/** How an อำเภอ and a จังหวัด are announced, in full and abbreviated. */
export const DISTRICT_WORD = `(?:กิ่ง\\s*)?(?:${damagedPattern('อำเภอ')}|อ\\.)`;
export const PROVINCE_WORD = `(?:${damagedPattern('จังหวัด')}|จ\\.)`;
const WORD_BEFORE_DISTRICT = new RegExp(`^(?:${DISTRICT_WORD}|เขต)\\s*`, 'u');
const WORD_BEFORE_PROVINCE = new RegExp(`^${PROVINCE_WORD}\\s*`, 'u');

/** A district without its word: "อ. เมืองเลย" → "เมืองเลย", "เขตบางรัก" → "บางรัก". */
export const districtName = (text: string): string => cleanText(text).replace(WORD_BEFORE_DISTRICT, '');

/** A province without its word: "จ.เลย" → "เลย". */
export const provinceName = (text: string): string => cleanText(text).replace(WORD_BEFORE_PROVINCE, '');

const CAPITAL_CITY: ReadonlySet<string> = new Set(['กรุงเทพมหานคร', 'กรุงเทพ', 'กรุงเทพฯ', 'กทม'].map(skeleton));

/** Whether a province is กรุงเทพมหานคร, which is no จังหวัด and has เขต: "กทม.", "กรุงเทพฯ". */
export const isCapitalCity = (province: string): boolean =>
  CAPITAL_CITY.has(skeleton(provinceName(province)));
