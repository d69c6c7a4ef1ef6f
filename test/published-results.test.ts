/** Results that agencies and the NACC published, judged by what a single score proves. */
import { callFunction } from './support/call-function';

/** Overall and level as they were published. */
const PUBLISHED: readonly (readonly [string, year: number, overall: number, level: string])[] = [
  ['หน่วยงานหนึ่ง ปี 2562', 2562, 93.79, 'A'],
  ['หน่วยงานหนึ่ง ปี 2562', 2562, 65.38, 'C'],
  ['หน่วยงานหนึ่ง ปี 2562', 2562, 86.63, 'A'],
  ['หน่วยงานหนึ่ง ปี 2562', 2562, 91.07, 'A'],
  ['เทศบาลเมืองแจระแม', 2564, 78.77, 'B'],
  ['องค์การบริหารส่วนตำบลนิคมคำสร้อย', 2565, 87.57, 'A'],
  ['เทศบาลตำบลเหมืองจี้', 2565, 97.96, 'AA'],
  ['จังหวัดกาญจนบุรี', 2565, 58.13, 'D'],
  ['องค์การกระจายเสียงและแพร่ภาพสาธารณะแห่งประเทศไทย', 2566, 95.81, 'ผ่านดี'],
  ['เทศบาลตำบลสันผักหวาน', 2566, 97.9, 'ผ่านดี'],
  ['สถาบันส่งเสริมการสอนวิทยาศาสตร์และเทคโนโลยี', 2566, 86.78, 'ผ่าน'],
  ['มหาวิทยาลัยแม่ฟ้าหลวง', 2566, 92.88, 'ผ่าน'],
  ['สถาบันส่งเสริมการสอนวิทยาศาสตร์และเทคโนโลยี', 2567, 91.15, 'ผ่าน'],
  ['สำนักงานการตรวจเงินแผ่นดิน', 2567, 92.43, 'ผ่านดี'],
  ['องค์การบริหารส่วนตำบลนาทราย', 2567, 81.52, 'ต้องปรับปรุง'],
  ['หน่วยงานหนึ่งในอุตรดิตถ์', 2567, 98.82, 'ผ่านดีเยี่ยม'],
  ['สำนักงานการตรวจเงินแผ่นดิน', 2568, 94.64, 'ผ่าน'],
  ['การไฟฟ้านครหลวง', 2568, 98.14, 'ผ่านดีเยี่ยม'],
  ['เทศบาลตำบลหงาว', 2568, 99.06, 'ผ่านดีเยี่ยม'],
  ['กรมทางหลวงชนบท', 2568, 99.81, 'ผ่านดีเยี่ยม'],
];

/** What GRADE says of an overall alone, and the levels that it leaves open. */
const LEAVES_OPEN: Readonly<Record<string, readonly string[]>> = {
  ต้องปรับปรุงโดยด่วน: ['ต้องปรับปรุงโดยด่วน'],
  ต้องปรับปรุง: ['ต้องปรับปรุง'],
  ผ่านขึ้นไป: ['ผ่าน', 'ผ่านดี', 'ผ่านดีเยี่ยม'],
  ผ่านดีขึ้นไป: ['ผ่านดี', 'ผ่านดีเยี่ยม'],
  ผ่านดีเยี่ยม: ['ผ่านดีเยี่ยม'],
};

const LETTERS_UNTIL = 2565;

const graded = (overall: number, year: number): string => {
  const grade = callFunction('GRADE', overall, year);
  if (typeof grade !== 'string') throw new TypeError('no grade');
  return grade;
};

test.each(PUBLISHED)('%s %i: %f is %s', (_, year, overall, level) => {
  const grade = graded(overall, year);
  if (year <= LETTERS_UNTIL) expect(grade).toBe(level);
  else expect(LEAVES_OPEN[grade]).toContain(level);
});

test('where the overall alone decides, the published level is the only one left', () => {
  const decided = PUBLISHED.filter(
    ([, year, overall]) => year > LETTERS_UNTIL && LEAVES_OPEN[graded(overall, year)]?.length === 1,
  );
  expect(decided.map(([, , overall]) => overall)).toEqual([81.52, 98.82, 99.06, 99.81]);
});

test('“ผ่าน” beside 96.04 cannot be the level, as one municipality prints it: it only means “passed”', () => {
  expect(graded(96.04, 2566)).toBe('ผ่านดีขึ้นไป');
});
