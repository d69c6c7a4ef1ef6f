import { cleanText, damagedPattern } from '../scores/thai-text';

/** The kinds of local agencies (อปท.) that have names of their own for units and posts. */
export type LocalKind = 'subdistrict' | 'municipality' | 'province';

/** How the name of a local agency begins, written out. */
export type LocalWord =
  'องค์การบริหารส่วนตำบล' | 'องค์การบริหารส่วนจังหวัด' | 'เทศบาลตำบล' | 'เทศบาลเมือง' | 'เทศบาลนคร' | 'เทศบาล';

/** A local agency by the parts of its name. */
export interface LocalName {
  readonly kind: LocalKind;
  readonly word: LocalWord;
  /** The name behind the word: บ้านใหม่ of ทต.บ้านใหม่. */
  readonly proper: string;
  /** What stands before it as part of the name: สำนักงาน, ที่ทำการ; '' for the agency itself. */
  readonly before: string;
}

const ADMINISTRATION = ['องค์การ', 'บริหาร', 'ส่วน'].map(damagedPattern).join('\\s*');
const MUNICIPALITY = damagedPattern('เทศบาล');

/** A word that damage may have cut: its first letter will do, since ำ is what damaged text loses first. */
const cut = (word: string, short: string): string => `(?:${damagedPattern(word)}|${short}\\.|${short})`;

/** ทต, ทม and ทน also begin common words (ทนาย), so no Thai letter may follow them directly. */
const short = (letter: string): string => `ท\\s?\\.?\\s?${letter}(?![ก-ฮะ-์])\\s?\\.?`;

/** How a name of each kind begins, in full and abbreviated: อบต., อบต , อ.บ.ต., ทต., ท.ต., เทศบาล ต. */
const BEGINNINGS: readonly (readonly [LocalKind, LocalWord, string])[] = [
  [
    'subdistrict',
    'องค์การบริหารส่วนตำบล',
    `${ADMINISTRATION}\\s*${cut('ตำบล', 'ต')}|อ\\s?\\.?\\s?บ\\s?\\.?\\s?ต\\s?\\.?`,
  ],
  [
    'province',
    'องค์การบริหารส่วนจังหวัด',
    `${ADMINISTRATION}\\s*${cut('จังหวัด', 'จ')}|อ\\s?\\.?\\s?บ\\s?\\.?\\s?จ\\s?\\.?`,
  ],
  ['municipality', 'เทศบาลตำบล', `${MUNICIPALITY}\\s*(?:${damagedPattern('ตำบล')}|ต\\.)|${short('ต')}`],
  ['municipality', 'เทศบาลเมือง', `${MUNICIPALITY}\\s*(?:${damagedPattern('เมือง')}|ม\\.)|${short('ม')}`],
  ['municipality', 'เทศบาลนคร', `${MUNICIPALITY}\\s*(?:นคร|น\\.)|${short('น')}`],
  ['municipality', 'เทศบาล', MUNICIPALITY],
];

const PATTERNS = BEGINNINGS.map(
  ([kind, word, beginning]) => [kind, word, new RegExp(`^(?:${beginning})\\s*`, 'u')] as const,
);

/** Labels that may stand before a name, and the words for the house of an agency, which are part of it. */
const LABELS = /^(?:(?:ชื่อหน่วยงาน|หน่วยงาน)[\s:：]*)*/u;
const HOUSE = /^(?:(?:สำนักงาน|ที่ทำการ)\s*)*/u;

/** A name without labels before it, cleaned: 'ชื่อหน่วยงาน:  อบต.นาทราย' → 'อบต.นาทราย'. */
export const bareName = (name: string): string => cleanText(name).replace(LABELS, '');

/** The parts of the name of a local agency in any usual spelling; null for any other agency. */
export function localName(name: string): LocalName | null {
  const bare = bareName(name);
  const before = HOUSE.exec(bare)?.[0] ?? '';
  const rest = bare.slice(before.length);
  for (const [kind, word, pattern] of PATTERNS) {
    const found = pattern.exec(rest);
    if (found) return { kind, word, proper: rest.slice(found[0].length), before: before.trim() };
  }
  return null;
}

const HOSPITAL = /^(?:โรงพยาบาล|รพ\.|รพ\s)/u;

/** Whether an agency is a hospital or a health centre, which is judged by another instrument (MOIT) than ITA. */
export const isHospital = (name: string): boolean => HOSPITAL.test(bareName(name));

/**
 * The name of an agency as documents print it: a local one with its kind written out and closed up, any other as it is.
 * 'ทต.บ้านใหม่' → 'เทศบาลตำบลบ้านใหม่'; 'อบต นาทราย' → 'องค์การบริหารส่วนตำบลนาทราย'; 'กรมอนามัย' → 'กรมอนามัย'.
 * A kind without a name stays as it was written.
 */
export function writtenAgency(name: string): string {
  const local = localName(name);
  return local === null || local.proper === '' ? bareName(name) : local.before + local.word + local.proper;
}

const SHORT_WORDS: Readonly<Record<LocalWord, string>> = {
  องค์การบริหารส่วนตำบล: 'อบต.',
  องค์การบริหารส่วนจังหวัด: 'อบจ.',
  เทศบาลตำบล: 'ทต.',
  เทศบาลเมือง: 'ทม.',
  เทศบาลนคร: 'ทน.',
  เทศบาล: 'เทศบาล',
};

/** A name as short as it can be, for a place that is narrow: 'องค์การบริหารส่วนตำบลนาทราย' → 'อบต.นาทราย'; others as they are. */
export function shortAgency(name: string): string {
  const local = localName(name);
  return local === null || local.proper === '' ? bareName(name) : SHORT_WORDS[local.word] + local.proper;
}
