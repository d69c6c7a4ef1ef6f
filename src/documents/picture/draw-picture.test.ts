import { analysisFixture, SCORES, type AnalysisFixture } from '../../../test/documents/fixtures';
import { drawPicture } from './draw-picture';
import { pictureContent, pictureInWords } from './picture-content';
import type { Drawing, Words } from './shapes';

/** Every letter as wide as half of its height, marks without width. */
const METRICS = { width: (character: string): number => (/\p{M}/u.test(character) ? 0 : 500) };

const content = (fixture: AnalysisFixture = {}, before: AnalysisFixture | null = null) =>
  pictureContent(analysisFixture(fixture), before && analysisFixture({ year: 2566, ...before }), 'arabic');
const draw = (width: number, fixture: AnalysisFixture = {}): Drawing =>
  drawPicture(content(fixture, {}), width, METRICS);
const wordsIn = ({ shapes }: Drawing): Words[] => shapes.filter((shape) => shape.kind === 'words');
const textOf = (drawing: Drawing): string =>
  wordsIn(drawing)
    .map(({ text }) => text)
    .join('\n');

const widthOf = ({ text, size }: Words): number =>
  [...text].reduce((sum, character) => sum + (METRICS.width(character) * size) / 1000, 0);

describe.each([320, 350, 539, 540, 600])('%d pixels wide', (width) => {
  it.each([
    ['of weak scores', {}],
    ['of the highest', { scores: SCORES.map(() => 100) }],
    ['of the lowest', { scores: SCORES.map(() => 0) }],
    ['with missing ones', { scores: SCORES.map((score, index) => (index % 3 === 0 ? null : score)) }],
    ['by letters', { year: 2565 }],
  ] as const)('shows every text %s inside of itself', (_, fixture) => {
    const drawing = draw(width, fixture);
    for (const words of wordsIn(drawing)) {
      const wide = widthOf(words);
      const left = words.x - { start: 0, middle: wide / 2, end: wide }[words.anchor];
      expect({ text: words.text, inside: left >= -1 && left + wide <= width + 1 }).toEqual({
        text: words.text,
        inside: true,
      });
      expect(words.y).toBeLessThan(drawing.height);
    }
  });
});

it('has the lists beside the radar where there is room, below it where there is none', () => {
  expect(draw(539).height).toBeGreaterThan(draw(540).height + 80);
});

it('breaks a title between its parts where one line is too narrow for it', () => {
  expect(textOf(draw(320))).toContain('ผลการประเมิน ITA\nปีงบประมาณ พ.ศ. 2567\n');
});

it('tells the agency, the year, the result and the way to the next level', () => {
  const text = textOf(draw(600));
  expect(text).toContain('ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567');
  expect(text).toContain('เทศบาลตำบลตัวอย่าง');
  expect(text).toContain('คะแนนภาพรวม 78.85 คะแนน ระดับ ต้องปรับปรุง');
  expect(content().way.join(' ')).toBe('ต้องเพิ่มอีกอย่างน้อย 6.15 คะแนน จึงจะถึงระดับ ผ่าน');
  expect(content({ scores: SCORES.map(() => 100) }).way).toEqual(['อยู่ในระดับสูงสุดแล้ว']);
});

it('has a step for each level of the year', () => {
  expect(content().ladder?.map(({ name }) => name)).toEqual([
    'ต้องปรับปรุงโดยด่วน',
    'ต้องปรับปรุง',
    'ผ่าน',
    'ผ่านดี',
    'ผ่านดีเยี่ยม',
  ]);
  expect(content().ladder?.map(({ from }) => from)).toEqual([
    'ต่ำกว่า 70',
    '70 ขึ้นไป',
    '85 ขึ้นไป',
    '85 ขึ้นไป\nทุกเครื่องมือ',
    '95 ขึ้นไป\nทุกเครื่องมือ',
  ]);
  expect(
    content({ year: 2565 })
      .ladder?.map(({ name }) => name)
      .join(''),
  ).toBe('FEDCBAAA');
});

it('says so where the year has no rule, or no overall is known', () => {
  const unknown = content({ year: 2575 });
  expect([unknown.ladder, unknown.standing]).toEqual([null, null]);
  expect(unknown.way).toEqual(['ยังไม่มีเกณฑ์ระดับของปีนี้']);
  const missing = content({ scores: SCORES.map((score, index) => (index === 6 ? null : score)) });
  expect(missing.standing).toBeNull();
  expect(missing.result).toBe('ยังไม่มีคะแนนภาพรวม');
  expect(missing.missing).toBe('ยังไม่มีคะแนน 1 ตัวชี้วัด');
});

it('says that it is a draft while an error stands, with what was announced', () => {
  const { title, result, way } = content({ stated: 88.85 });
  expect(title.join(' ')).toBe('ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 (ร่าง)');
  expect(result).toContain('88.85');
  expect(way).toEqual([]);
});

it('names the three highest and the three lowest', () => {
  const [strengths, weaknesses] = content().lists;
  expect(strengths?.entries.map(({ name, score }) => `${name} ${score}`)).toEqual([
    '1. การปฏิบัติหน้าที่ 92.01',
    '2. การใช้อำนาจ 88.96',
    '3. การป้องกันการทุจริต 87.50',
  ]);
  expect(weaknesses?.entries.map(({ score }) => score)).toEqual(['49.73', '54.78', '81.90']);
  const [, lowest] = content({ scores: SCORES.map((_, index) => 90 + index) }).lists;
  expect(lowest?.heading).toBe('ตัวชี้วัดที่ได้คะแนนน้อยที่สุด');
  expect(lowest?.entries.map(({ score }) => score)).toEqual(['90.00', '91.00', '92.00']);
});

it('compares with last year where it is known, and with the threshold', () => {
  expect(content({}, {}).lines.map(({ name }) => name)).toEqual(['ปี 2567', 'ปี 2566', 'เกณฑ์ 85']);
  expect(content().lines).toHaveLength(2);
});

it('is told in words with every score', () => {
  const words = pictureInWords(content());
  for (const score of SCORES) expect(words).toContain(score.toFixed(2));
});
