import { remember } from '../scores/remember';
import { arabicDigits, cleanText, skeleton } from '../scores/thai-text';
import { agencyNamed, looksLikeAgency } from './agencies';
import { isPlaceName } from './places';
import type { Role } from './role';
import { ROLE_WORDS } from './role-words';

export type { Role } from './role';

/** The header of a column says that it holds scores: คะแนน, ผลการประเมิน, or ร้อยละ alone. */
export const isOfScores = (roles: ReadonlySet<Role>): boolean => roles.has('score') || roles.has('percent');

/** What brackets behind a word of scores make of it: "คะแนน (ถ่วงน้ำหนักแล้ว)", "ปี 2568 (ค่าคาดหวัง)". */
const BRACKETED: ReadonlySet<Role> = new Set<Role>([
  ...(['weighted', 'target', 'gap', 'difference', 'previous', 'earlier'] as const),
  ...(['progress', 'share', 'risk', 'average', 'extreme', 'count'] as const),
]);
/** Roles that what stands in brackets may narrow. */
const NARROWED: ReadonlySet<Role | null> = new Set<Role | null>(['score', 'percent', 'overall', null]);
/** "(เต็ม 5)" says that the scores are points of a small scale; out of 100 is what scores are. */
const SMALL_SCALE = /เต็ม\s*(?:[1-9]|[1-5]\d)(?!\d|\.\d)|(?:^|\s)(?:[2-9]|10)\s*ระดับ/;

const BROAD = new Set(['จังหวัด', 'changwat', 'province', 'ตำบล', 'tambon', 'อำเภอ'].map(skeleton));

/** จังหวัด, อำเภอ and ตำบล label an agency only where nothing narrower does. */
export function isBroad(label: string): boolean {
  return BROAD.has(skeleton(label.replace(/\s*[:：]\s*$/, '')));
}

/** A header จังหวัด; the names below it are of agencies only where nothing narrower gives them. */
export const isProvinceLabel = (label: string): boolean => PROVINCE_LABELS.has(skeleton(label));

const PROVINCE_LABELS = new Set(['จังหวัด', 'changwat', 'province'].map(skeleton));

/** The role that a header or a row label announces; null for any other text (a name, a sentence). */
export const roleOf = (text: string): Role | null =>
  SIGN_OF_CHANGE.test(text) ? 'difference' : LETTER_OR_PERCENT.test(text) ? labelRole(text) : null;

/** "+/-", "±", "Δ" over a column say that it holds changes. */
const SIGN_OF_CHANGE = /^[\s()]*(?:[+\-−–]\s*\/\s*[+\-−–]|[±Δ∆⇅↕])[\s()]*$/;

/** Numbers announce nothing; a sheet of the whole country has thousands of different ones. */
const LETTER_OR_PERCENT = /[\p{L}%]/u;

const labelRole = remember((text: string): Role | null => {
  const role = roleByWords(text);
  if (role === null || isPlaceName(cleanText(text))) return null;
  const agency = looksLikeAgency(text) ? agencyNamed(text) : null;
  if (agency === null) return role;
  const [first = '', ...others] = agency.proper.split(' ');
  return isRoleAlone(first) ? role : roleByWords([...others, agency.rest].join(' '));
});

/** The whole of a word says what it is: อบต.สูงสุด is the best of them, อบต.บ้านเป้า has เป้า in its name. */
const isRoleAlone = (word: string): boolean => {
  const key = skeleton(word);
  return ROLE_WORDS.some(([, pattern]) => pattern.exec(key)?.[0] === key);
};

function roleByWords(text: string): Role | null {
  const cleaned = arabicDigits(cleanText(text));
  const brackets = [...cleaned.matchAll(IN_BRACKETS)]
    .map(([, inside = '']) => inside)
    .filter((inside) => !COMPARES.test(inside));
  const plain = cleaned.replace(IN_BRACKETS, ' ');
  const key = skeleton(plain) || (text.includes('%') ? '%' : skeleton(text));
  const role = key.length > LONGEST_LABEL ? null : roleByKey(key);
  if (!NARROWED.has(role)) return role;
  if (role === null && brackets.some((inside) => PEOPLE.test(inside))) return 'group';
  if (role !== null && brackets.some((inside) => SMALL_SCALE.test(inside))) return 'weighted';
  return (
    brackets.map((inside) => roleByKey(skeleton(inside))).find((one) => one !== null && BRACKETED.has(one)) ??
    role
  );
}

/** "คะแนน (เทียบปีก่อน)" holds scores, with marks of their change. */
const COMPARES = /เทียบ|เปรียบ/;
/** "สายวิชาการ (84 คน)" is one group of those who were asked. */
const PEOPLE = /\d\s*(?:คน|ราย|ชุด)\s*$/;
/** A longer remark is a sentence of its own; without a bound many open brackets would each search the whole text. */
const IN_BRACKETS = /[([{]([^)\]}]{0,200})[)\]}]/g;

const roleByKey = (key: string): Role | null =>
  ROLE_WORDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;

/** Longer text is a sentence. */
const LONGEST_LABEL = 60;

const LONGEST_LABEL_OF_FIGURES = 20;

/** Remarks with figures ("เป้าหมายร้อยละ 85 ตามแผนแม่บทฯ") may have a role, but label no cell beside them. */
export function isRemark(text: string): boolean {
  return text.length > LONGEST_LABEL_OF_FIGURES && /[0-9๐-๙]/.test(text.replace(IN_BRACKETS, ''));
}
