import { remember } from '../scores/remember';
import { cleanText, damagedPattern, skeleton } from '../scores/thai-text';

/** How the full names of public agencies begin; the longest form first. */
const FULL_KINDS = [
  'องค์การบริหารส่วนตำบล',
  'องค์การบริหารส่วนจังหวัด',
  'องค์การบริหารส่วน',
  'เทศบาลตำบล',
  'เทศบาลเมือง',
  'เทศบาลนคร',
  'เทศบาล',
  'เมืองพัทยา',
  'กรุงเทพมหานคร',
] as const;
/** Others, with what must not follow; they are too short or too common to be recognised when damaged. */
const OTHER_KINDS = `อบต\\.?|อบจ\\.?|ทต\\.|ทม\\.|ทน\\.|สำนักงาน(?!\\s*ป\\.ป\\.ช)|สำนัก(?!งาน|${damagedPattern('ปลัด')})|กรม|มหาวิทยาลัย|โรงเรียน|โรงพยาบาล|วิทยาลัย|สถาบัน|ศูนย์|การไฟฟ้า|การประปา`;

const FULL_KIND_PATTERNS = FULL_KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`^${damagedPattern(kind)}`, 'u'),
}));
const KIND = `(?:${FULL_KINDS.map(damagedPattern).join('|')}|${OTHER_KINDS})`;
/** Where a name ends inside a sentence: the place it lies in, the year, or the predicate. */
const AFTER_NAME = [
  ...['อำเภอ', 'จังหวัด', 'ประจำ', 'ปีงบ', 'มีผลการ', 'มีผลคะแนน', 'มีคะแนน', 'พบว่า', 'ผลการ', 'จำนวน'].map(
    damagedPattern,
  ),
  ...['อ\\.', 'จ\\.', 'ตำบล(?!$)', 'ITA', 'ค\\.\\s?ศ\\.', 'พ\\.\\s?ศ\\.', 'มีผล', 'ได้', 'อยู่', 'แยก'],
  `${damagedPattern('ปี')}\\s*[0-9๐-๙]`,
  ...['[(),:;|/]', '\\s-', '\\s{2}', '\\d', '[๐-๙]', '$'],
];
const END = `(?=\\s*(?:${AFTER_NAME.join('|')}))`;
const IN_TEXT = new RegExp(`${KIND}\\s*[ก-๛\\uFFFDA-Za-z.'’ -]*?${END}`, 'u');
const BEGINS = new RegExp(`^(?:ชื่อ)?(?:หน่วยงาน|อปท\\.?)?\\s*:?\\s*${KIND}`, 'u');
/** Some names end in a small number of their own. */
const SERIAL = /^\s*[0-9๐-๙]{1,3}$/;
const GENERIC_TAIL = /^(?:ทั้งหมด|ต่าง ?ๆ|ในพื้นที่|ของรัฐ|ภาครัฐ|ส่วนท้องถิ่น)/;

interface FoundName {
  readonly name: string;
  /** What follows the name in the text. */
  readonly rest: string;
}

const findName = remember((cleaned: string): FoundName | null => {
  const match = IN_TEXT.exec(cleaned);
  if (!match) return null;
  const after = cleaned.slice(match.index + match[0].length);
  const serial = SERIAL.exec(after)?.[0] ?? '';
  const written = match[0] + serial;
  const full = FULL_KIND_PATTERNS.find(({ pattern }) => pattern.test(written));
  const name = (full ? written.replace(full.pattern, full.kind) : written).trim();
  const tail = name.replace(new RegExp(`^${KIND}`, 'u'), '').trim();
  const complete = tail !== '' || /^(?:เมืองพัทยา|กรุงเทพมหานคร)/.test(name);
  return complete && !GENERIC_TAIL.test(tail) ? { name, rest: after.slice(serial.length) } : null;
});

/** The first agency named in a text, without อำเภอ and จังหวัด; null when there is none. A damaged kind is repaired. */
export function agencyIn(text: string): string | null {
  return findName(cleanText(text))?.name ?? null;
}

const PLACE_OR_YEAR = new RegExp(
  `^[\\s,]*(?:${['อำเภอ', 'จังหวัด', 'ประจำ', 'ปี'].map(damagedPattern).join('|')}|อ\\.|จ\\.|ตำบล|พ\\.\\s?ศ)`,
);

/** The name in a cell of a name column: all of it, but for the อำเภอ, จังหวัด or year that may follow. */
export function agencyName(text: string): string {
  const cleaned = cleanText(text);
  const found = looksLikeAgency(cleaned) ? findName(cleaned) : null;
  if (found === null) return labelledAgency(cleaned) ?? cleaned;
  const whole = found.rest.trim() === '';
  return whole || PLACE_OR_YEAR.test(found.rest) ? found.name : cleaned;
}

/** True when the text begins as an agency's name does, so that a cell in a name column is surely a name. */
export const looksLikeAgency = remember((text: string): boolean => {
  return BEGINS.test(cleanText(text)) && agencyIn(text) !== null;
});

const LABEL = new RegExp(
  `^(?:${['ชื่อ', 'รายชื่อ', 'นาม'].map(damagedPattern).join('|')})?\\s*` +
    `(?:${['หน่วยงาน', 'องค์กรปกครองส่วนท้องถิ่น', 'องค์กร', 'หน่วยรับการประเมิน'].map(damagedPattern).join('|')}|อปท\\.?)` +
    `(?:${damagedPattern('ที่รับการประเมิน')})?\\s*[:：]\\s*(.+)$`,
  'u',
);

/** The name after a label in the same cell: "หน่วยงาน: นาทราย". */
export function labelledAgency(text: string): string | null {
  return LABEL.exec(cleanText(text))?.[1]?.trim() ?? null;
}

const SHORT_KINDS: readonly (readonly [RegExp, string])[] = (
  [
    ['องค์การบริหารส่วนตำบล', 'อบต'],
    ['องค์การบริหารส่วนจังหวัด', 'อบจ'],
    ['เทศบาลตำบล', 'ทต'],
    ['เทศบาลเมือง', 'ทม'],
    ['เทศบาลนคร', 'ทน'],
  ] as const
).map(([kind, short]) => [new RegExp(`^${damagedPattern(kind)}`), short]);

/** Compares agency names across spellings, abbreviations and damage. */
export const agencyKey = remember((name: string): string => {
  const cleaned = cleanText(name);
  const kind = SHORT_KINDS.find(([pattern]) => pattern.test(cleaned));
  return skeleton(kind ? cleaned.replace(kind[0], kind[1]) : cleaned);
});
