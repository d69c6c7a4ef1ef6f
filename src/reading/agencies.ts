import { remember } from '../scores/remember';
import { cleanText, damagedPattern, skeleton } from '../scores/thai-text';
import { hasHeadingWord } from './heading-words';

/** How the full names of local agencies begin; the longest form first. */
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
/** Too short to be recognised when damaged; a bare อบต before a letter that goes on is another word. */
const SHORT_LOCAL_KINDS = 'อบต\\.?|อบจ\\.?|ทต\\.|ทม\\.|ทน\\.';
/** Offices named after the place they serve: จังหวัด and อำเภอ belong to their names. ศูนย์ may also be the number 0. */
const OFFICES = `สำนักงาน(?!\\s*ป\\.ป\\.ช)|สำนัก(?!งาน|${damagedPattern('ปลัด')})|กรม|สถาบัน|ศูนย์(?!\\s*(?:ถึง|จุด|คะแนน))|การไฟฟ้า|การประปา|ที่ว่าการ`;
/** Others, which are named without their place. */
const INSTITUTIONS = 'มหาวิทยาลัย|โรงเรียน|โรงพยาบาล|วิทยาลัย|รพ\\.(?:\\s?สต\\.?)?|สอน\\.';

const FULL_KIND_PATTERNS = FULL_KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`^${damagedPattern(kind)}`, 'u'),
}));
const LOCAL = `${FULL_KINDS.map(damagedPattern).join('|')}|${SHORT_LOCAL_KINDS}`;
/** Kinds that are the name of one agency. */
const IS_WHOLE_NAME = new RegExp(`^(?:${['เมืองพัทยา', 'กรุงเทพมหานคร'].map(damagedPattern).join('|')})$`, 'u');
const KIND = `(?:${LOCAL}|${OFFICES}|${INSTITUTIONS})`;
const EACH_KIND = new RegExp(KIND, 'gu');
const IS_LOCAL = new RegExp(`^(?:${LOCAL})`, 'u');
const IS_OFFICE = new RegExp(`^(?:${OFFICES})`, 'u');

const anyOf = (...words: readonly string[]): string => words.map(damagedPattern).join('|');
/** Where a name ends although no space stands there: the year, the predicate, the result. */
const PREDICATES = [
  anyOf(
    'ประจำปี',
    'ประจำงวด',
    'ปีงบ',
    'ผลการประเมิน',
    'ผลคะแนน',
    'มีผลการ',
    'มีผลคะแนน',
    'มีคะแนน',
    'พบว่า',
    'ซึ่ง',
    'เพื่อ',
  ),
  // Without its mark it stands in จังหวัด.
  'จึง',
  anyOf('คะแนนเฉลี่ย', 'คะแนนภาพรวม', 'คะแนนรวม', 'คะแนนเท่า', 'อยู่ในระดับ', 'เข้ารับการ'),
  `${damagedPattern('ได้')}(?:${anyOf('คะแนน', 'นำ', 'รับ', 'เข้า', 'ดำเนิน', 'จัด', 'กำหนด', 'ประกาศ', 'ทำ', 'มี', 'ผล', 'วิเคราะห์', 'ประเมิน', 'สรุป', 'ส่ง')})`,
  `${damagedPattern('ปี')}[0-9๐-๙]`,
  'ITA',
  'พ\\.\\s?ศ|ค\\.\\s?ศ',
].join('|');
const BEGINS_PREDICATE = new RegExp(`^(?:${PREDICATES})`, 'u');
/** ปี that lost its vowel is one letter: it counts before a year alone. */
const YEAR_WORD = 'ปี|ป(?=$|\\s?[0-9๐-๙]|งบ)';
const PLACES = `${anyOf('อำเภอ', 'จังหวัด')}|อ\\.|จ\\.`;
/** A place inside a name that is written without spaces; the letters before it are the name. */
const INNER_END = {
  local: new RegExp(`^(.{2,}?)(?:${PREDICATES}|${PLACES}|${damagedPattern('ตำบล')}|ต\\.)`, 'u'),
  office: new RegExp(`^(.{2,}?)(?:${PREDICATES})`, 'u'),
  institution: new RegExp(`^(.{2,}?)(?:${PREDICATES}|${PLACES})`, 'u'),
} as const;
/** What begins a word behind a space that is no part of a name. */
const NEXT_WORD_ENDS = new RegExp(
  `^(?:${PREDICATES}|${PLACES}|${anyOf('ตำบล', 'จำนวน', 'ประจำ', 'มีผล', 'ได้', 'แยก', 'การ', 'เพื่อ', 'ใน', 'โดย', 'และ', 'ของ', 'ตาม', 'กระทรวง', 'กรม', 'ครั้ง', 'รอบ', 'เขต', 'สังกัด')}|${YEAR_WORD}|อยู่|เมื่อ|ต\\.|[-–(])`,
  'u',
);
const WORD = /^[ก-๛\uFFFDA-Za-z.'’-]+/u;
/** Some names end in a small number of their own. */
const SERIAL = /^\s*[0-9๐-๙]{1,3}$/;
/** Words that make a kind the name of many agencies: อบต.ในพื้นที่, เทศบาลทุกแห่ง; สำนักงานปลัด is part of one. */
const GENERIC_TAIL =
  /^(?:ปลัด(?!กระทรวง|สำนัก)|ทั้งหมด|ทั้ง|ต่าง ?ๆ|ใน(?:พื้นที่|จังหวัด|เขต|อำเภอ|สังกัด|ประเทศ|กลุ่ม|ภาค|ปี|การ)|ของ|ทุก|แต่ละ|อื่น|ภาครัฐ|ส่วนท้องถิ่น|ที่(?:มี|ได้|ผ่าน|เข้า|รับ)|ขนาด|จำนวน|และ|หรือ|ระดับ|เป็น|ต้อง|(?:มี|ได้)คะแนน)/;
/** Words of a preface that also stand in names of provinces (นครนายก, สงขลา, สิงห์บุรี) or begin other words. */
const OF_PROVINCES = '(?<!นคร)นายก|ส่ง(?!เสริม)|ถึง|เสนอ(?!แนะ)';
/** สำนักปลัด writes for its own agency; the ปลัด of another is an adviser or an addressee. */
const OF_CLERK = `(?<!${damagedPattern('สำนัก')}|${damagedPattern('สำนักงาน')})${damagedPattern('ปลัด')}`;
/** Who stands behind these words is another office: the adviser, the addressee, the source. */
const PREFACE = new RegExp(
  `(?:${anyOf('ที่ปรึกษา', 'เรียน', 'ที่มา', 'จัดทำโดย', 'ผู้จัดทำ', 'ตามหนังสือ', 'หนังสือ', 'ผู้รายงาน', 'อ้างอิง', 'อ้างถึง', 'แหล่งข้อมูล', 'ข้อมูลจาก', 'ประเมินโดย', 'ตรวจสอบโดย', 'สังกัด', 'ประธาน', 'กรรมการ', 'ลงชื่อ', 'ผู้อำนวยการ', 'โดย')}|${OF_PROVINCES}|${OF_CLERK})[^,;]{0,40}$`,
  'u',
);

export interface FoundName {
  readonly name: string;
  /** The name without its kind: บ้านเป้า of อบต.บ้านเป้า. */
  readonly proper: string;
  /** What follows the name in the text. */
  readonly rest: string;
  /** A local agency (อบต., เทศบาล, อบจ.), which beats any office or university beside it. */
  readonly local: boolean;
  /** The words before it say that it is another office: an adviser, an addressee, a source. */
  readonly prefaced: boolean;
}

type Sort = keyof typeof INNER_END;

const sortOf = (kind: string): Sort =>
  IS_LOCAL.test(kind) ? 'local' : IS_OFFICE.test(kind) ? 'office' : 'institution';

/** The length of the words behind a kind that belong to the name. */
function lengthOfName(behind: string, sort: Sort): number {
  let length = /^\s*/.exec(behind)?.[0].length ?? 0;
  for (let first = true; ; first = false) {
    const rest = behind.slice(length);
    const gap = first ? '' : (/^ /.exec(rest)?.[0] ?? '');
    const word = first || gap !== '' ? (WORD.exec(rest.slice(gap.length))?.[0] ?? '') : '';
    if (word === '' || (!first && endsName(word, rest.slice(gap.length + word.length), sort))) return length;
    const inner = INNER_END[sort].exec(word)?.[1];
    if (inner !== undefined) return length + gap.length + inner.length;
    length += gap.length + word.length;
  }
}

/** Whether a word behind a space is no part of the name; names of local agencies have no spaces but in scans. */
function endsName(word: string, behind: string, sort: Sort): boolean {
  if (NEXT_WORD_ENDS.test(word) || hasHeadingWord(word)) return true;
  return sort === 'local' && behind.trim() !== '' && !SERIAL.test(behind) && !PLACE_OR_YEAR.test(behind);
}

const findNames = remember((cleaned: string): readonly FoundName[] => {
  const found: FoundName[] = [];
  let from = 0;
  for (const match of cleaned.matchAll(EACH_KIND)) {
    if (match.index < from) continue;
    const [kind] = match;
    const sort = sortOf(kind);
    const behind = cleaned.slice(match.index + kind.length);
    const whole = IS_WHOLE_NAME.test(kind);
    const end = match.index + kind.length + (whole ? 0 : lengthOfName(behind, sort));
    const after = cleaned.slice(end);
    const serial = SERIAL.exec(after)?.[0] ?? '';
    const written = cleaned.slice(match.index, end) + serial;
    const full = FULL_KIND_PATTERNS.find(({ pattern }) => pattern.test(written));
    const name = (full ? written.replace(full.pattern, full.kind) : written).trim();
    const tail = written.slice(kind.length).trim();
    const generic = GENERIC_TAIL.test(behind.trimStart()) && !(whole && BEGINS_PREDICATE.test(behind));
    if (generic || (tail === '' && !whole)) continue;
    const before = cleaned.slice(from, match.index);
    found.push({
      name,
      proper: tail,
      rest: after.slice(serial.length),
      local: sort === 'local',
      prefaced: PREFACE.test(before),
    });
    from = end;
  }
  return found;
});

/** The agency a text is about: a local one before others, the first of equals; null when it names none or other offices only. */
export function agencyNamed(text: string): FoundName | null {
  const own = findNames(cleanText(text)).filter(({ prefaced }) => !prefaced);
  return own.find(({ local }) => local) ?? own[0] ?? null;
}

/** The agency named in a text, without อำเภอ and จังหวัด; null when there is none. A damaged kind is repaired. */
export function agencyIn(text: string): string | null {
  return agencyNamed(text)?.name ?? null;
}

/** A number in front of a name, as tabs and lists have it: "1.", "(3)", "๒)". */
const NUMBERING = '(?:\\(?[0-9๐-๙]{1,3}(?:[.)]|\\s)\\s*[-–.]?\\s*)?';
const BEGINS = new RegExp(`^${NUMBERING}(?:ชื่อ)?(?:หน่วยงาน|อปท\\.?)?\\s*:?\\s*${KIND}`, 'u');
const PLACE_OR_YEAR = new RegExp(
  `^[\\s,(]*(?:${anyOf('อำเภอ', 'จังหวัด', 'ประจำ')}|${YEAR_WORD}|อ\\.|จ\\.|ตำบล|ต\\.|พ\\.\\s?ศ)`,
);

/** The name in a cell of a name column: all of it, but for the อำเภอ, จังหวัด or year that may follow. */
export const agencyName = remember((text: string): string => {
  const cleaned = cleanText(text);
  const [found] = looksLikeAgency(cleaned) ? findNames(cleaned) : [];
  if (found === undefined) return labelledAgency(cleaned) ?? cleaned;
  const whole = found.rest.trim() === '';
  return whole || PLACE_OR_YEAR.test(found.rest)
    ? found.name
    : cleaned.replace(new RegExp(`^${NUMBERING}(?=${KIND})`, 'u'), '');
});

/** True for a name that an agency shares with its province or district, so that a label tells which is meant: "กรุงเทพมหานคร". */
export const isAlsoPlace = (text: string): boolean => IS_WHOLE_NAME.test(cleanText(text));

/** True when the text begins as an agency's name does, so that a cell in a name column is surely a name. */
export const looksLikeAgency = remember((text: string): boolean => {
  const cleaned = cleanText(text);
  return BEGINS.test(cleaned) && findNames(cleaned).some(({ prefaced }) => !prefaced);
});

const KIND_ALONE = new RegExp(
  `^(?:${LOCAL}|${anyOf('โรงเรียน', 'โรงพยาบาล', 'มหาวิทยาลัย', 'วิทยาลัย')}|รพ\\.?\\s?สต\\.?|สอน\\.?|รพ\\.?|ทต|ทม|ทน)$`,
  'u',
);

/** True for a kind without its name, as it stands in a column or a cell of its own: "อบต.", "เทศบาลตำบล". */
export const isKindAlone = (text: string): boolean => KIND_ALONE.test(cleanText(text));

/** A kind and a name that stand in two cells, as one name: "อบต." and "บ้านธิ" are "อบต.บ้านธิ". */
export function joinKind(kind: string, name: string): string {
  const begins = cleanText(kind);
  const joined = `${begins}${/^(?:ทต|ทม|ทน|อบต|อบจ)$/.test(begins) ? '.' : ''}${cleanText(name)}`;
  return looksLikeAgency(joined) ? agencyName(joined) : joined;
}

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
