import { analysisFixture, SCORES } from '../../../test/documents/fixtures';
import { levelLadder, type Rung } from './level-ladder';

const ladder = (fixture = {}, goal: Parameters<typeof analysisFixture>[0] | null = null): readonly Rung[] =>
  levelLadder(analysisFixture(fixture), goal && analysisFixture(goal), 'th') ?? [];
const marked = (rungs: readonly Rung[]) =>
  rungs.flatMap(({ level, here, lacks, goal }) =>
    here === null && lacks === null && goal === null ? [] : [{ level, here, lacks, goal }],
  );

test('has the levels of the year, the best first, with what each asks for', () => {
  expect(ladder().map(({ level, from }) => `${level}: ${from}`)).toEqual([
    'ผ่านดีเยี่ยม: ตั้งแต่ 95 ทั้ง IIT EIT และ OIT',
    'ผ่านดี: ตั้งแต่ 85 ทั้ง IIT EIT และ OIT',
    'ผ่าน: ตั้งแต่ 85',
    'ต้องปรับปรุง: ตั้งแต่ 70',
    'ต้องปรับปรุงโดยด่วน: ต่ำกว่า 70',
  ]);
  expect(ladder({ year: 2565 }).map(({ level }) => level)).toEqual(['AA', 'A', 'B', 'C', 'D', 'E', 'F']);
});

test('marks where the scores stand, what is missing to the next and where targets lead', () => {
  expect(marked(ladder())).toEqual([
    { level: 'ผ่าน', here: null, lacks: 'ขาดอีก 6.15', goal: null },
    { level: 'ต้องปรับปรุง', here: 'ได้ 78.85', lacks: null, goal: null },
  ]);
  const goal = { scores: SCORES.map((score) => Math.max(86, score)) };
  // Of the parts of EIT nothing is known.
  expect(marked(ladder({}, goal))[0]).toMatchObject({
    level: 'ผ่านดี',
    goal: 'เป้าหมาย 86.88 (ไม่เกินระดับนี้)',
  });
});

test('is full below the level and fills it as far as the overall reaches', () => {
  const filled = ladder().map((rung) => Number(rung.filled.toFixed(2)));
  // 78.85 of 70 to 85.
  expect(filled).toEqual([0, 0, 0, 0.59, 1]);
  expect(ladder({ scores: SCORES.map(() => 100) }).map((rung) => rung.filled)).toEqual([1, 1, 1, 1, 1]);
});

test('stands without marks where a score is missing, and is not there where the year has no rule', () => {
  const missing = ladder({ scores: SCORES.map((score, index) => (index === 6 ? null : score)) });
  expect(missing).toHaveLength(5);
  expect(marked(missing)).toEqual([]);
  expect(missing.every(({ filled }) => filled === 0)).toBe(true);
  expect(levelLadder(analysisFixture({ year: 2575 }), null, 'th')).toBeNull();
});
