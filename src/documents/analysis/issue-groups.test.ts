import { analysis002 } from '../../../test/documents/document-002';
import { analysisFixture, SCORES } from '../../../test/documents/fixtures';
import { editPlan, NO_PLAN_EDITS } from '../../app/edit-plan';
import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';
import { analysisContent } from './content';
import type { ItemTable, Section, TextEdits } from './content-types';

interface Drawn {
  readonly headings: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly tables: readonly ItemTable[];
}

const planOf = (analysis: Analysis, planYear: number | null): Plan =>
  editPlan(analysis, { planYear, top: 3, digits: 'arabic', everyIssue: true }, NO_PLAN_EDITS).plan;

function sectionsOf(
  analysis: Analysis,
  {
    planYear = 2568,
    issueTable = true,
    plan = planOf(analysis, planYear),
  }: { planYear?: number | null; issueTable?: boolean; plan?: Plan } = {},
  edits: TextEdits = {},
): readonly Section[] {
  return analysisContent(
    { analysis, plan, previous: null, meeting: null, digits: 'arabic', issueTable },
    edits,
  );
}

function drawn(...args: Parameters<typeof sectionsOf>): Drawn {
  const sections = sectionsOf(...args);
  const parts = sections.flatMap(({ groups }) => groups.flatMap((group) => group.parts));
  return {
    headings: sections.flatMap(({ heading, groups }) => [
      heading,
      ...groups.flatMap((group) => group.heading ?? []),
    ]),
    texts: Object.fromEntries(
      parts.flatMap((part) => (part.kind === 'paragraph' ? [[part.key, part.text]] : [])),
    ),
    tables: parts.filter((part) => part.kind === 'item-scores'),
  };
}

const WITH_ITEMS = drawn(analysis002());
const rowsOf = (table: ItemTable | undefined): readonly string[] =>
  table?.items.map(({ name, shown }) => `${name} ${shown}`) ?? [];

describe('document 002 with its items', () => {
  it('has the seven issues in the place of indicators and summary', () => {
    expect(WITH_ITEMS.headings).toEqual([
      '1. หลักการและเหตุผล',
      '2. ผลการประเมินในภาพรวม',
      '3. ผลการวิเคราะห์แยกเป็น 7 ประเด็น',
      'ประเด็นที่ 1 กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
      'ประเด็นที่ 2 การให้บริการและระบบ E-Service',
      'ประเด็นที่ 3 ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
      'ประเด็นที่ 4 กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
      'ประเด็นที่ 5 กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
      'ประเด็นที่ 6 กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
      'ประเด็นที่ 7 กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
      '4. ข้อเสนอแนะ',
      '5. การนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
    ]);
    expect(WITH_ITEMS.texts['principles.2']).toContain('รายตัวชี้วัดและรายข้อคำถาม');
  });

  it('lists the items of an issue with their scores, one that was not read as such', () => {
    expect(rowsOf(WITH_ITEMS.tables[3])).toEqual([
      'i10 การขอยืมทรัพย์สินของราชการอย่างถูกต้อง 46.88',
      'i11 การนำทรัพย์สินของราชการไปใช้ส่วนตัว 100.00',
      'i12 การตรวจสอบเพื่อป้องกันการใช้ทรัพย์สินของราชการเป็นการส่วนตัว 71.25',
    ]);
    expect(rowsOf(WITH_ITEMS.tables[6]).find((row) => row.startsWith('o22'))).toMatch(/ –$/);
    // An item of two issues stands in each.
    const withO25 = WITH_ITEMS.tables.map((table) => table.items.some(({ name }) => name.startsWith('o25')));
    expect(withO25).toEqual([false, true, false, false, false, false, true]);
  });

  it('tells what fell short, lowest first, what is done, and what is kept up', () => {
    expect(WITH_ITEMS.texts).toMatchObject({
      'issue.4.defect':
        'ข้อบกพร่อง/ข้อปรับปรุง: (1) ข้อ i10 การขอยืมทรัพย์สินของราชการอย่างถูกต้อง ได้ 46.88 คะแนน ต่ำสุดของประเด็นนี้ ' +
        'สะท้อนว่าบุคลากรบางส่วนเห็นว่าการขอยืมทรัพย์สินของราชการยังไม่เป็นไปตามขั้นตอนที่ถูกต้อง ' +
        '(2) ข้อ i12 การตรวจสอบเพื่อป้องกันการใช้ทรัพย์สินของราชการเป็นการส่วนตัว ได้ 71.25 คะแนน ' +
        'สะท้อนว่าบุคลากรบางส่วนเห็นว่าการตรวจสอบเพื่อป้องกันการนำทรัพย์สินของราชการไปใช้ส่วนตัวยังไม่เพียงพอ',
      'issue.1.defect':
        'ข้อบกพร่อง/ข้อปรับปรุง: ข้อ o8 แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี ได้ 0.00 คะแนน ' +
        'ต่ำสุดของประเด็นนี้ ยังไม่ได้เผยแพร่หรือเผยแพร่ไม่ครบองค์ประกอบ',
    });
    expect(WITH_ITEMS.texts['issue.4.keep']).toMatch(
      /^การรักษาระดับ: ข้อ i11 ได้คะแนนตั้งแต่ 95 คะแนนขึ้นไป ให้รักษาระดับโดย/,
    );
    // Half of what an item asks is published.
    expect(WITH_ITEMS.texts['issue.5.defect']).toMatch(
      /ข้อ o14 .* ได้ 50\.00 คะแนน เผยแพร่แล้วแต่องค์ประกอบยังไม่ครบถ้วน/,
    );
    expect(WITH_ITEMS.texts['issue.5.defect']?.match(/\(\d\)/g)).toEqual(['(1)', '(2)', '(3)']);
    expect(WITH_ITEMS.texts['issue.7.keep']).toContain('และข้ออื่น รวม 11 ข้อ');
  });

  it('names the measure that wins most with who does it and until when, and no points', () => {
    expect(WITH_ITEMS.texts['issue.7.develop']).toMatch(
      /^การพัฒนา: .+ \(มาตรการที่ \d+\) โดย.+ (ภายในไตรมาสที่ \d|ตลอดปีงบประมาณ)$/,
    );
    const plan = planOf(analysis002(), 2568);
    // o34 wins 3.33 overall points, o28 1.33.
    const measure = plan.rows.find(({ id }) => id === 'm10-3');
    expect(WITH_ITEMS.texts['issue.7.develop']).toContain(measure?.title);
    expect(Object.values(WITH_ITEMS.texts).join(' ')).not.toMatch(/3\.33|1\.33/);
  });

  it('never tells an item that is full as a defect', () => {
    const defects = Object.entries(WITH_ITEMS.texts)
      .filter(([key]) => /^issue\.\d\.defect$/.test(key))
      .map(([, text]) => text);
    expect(defects).toHaveLength(7);
    expect(defects.join()).not.toContain('100.00');
  });
});

describe('without items', () => {
  const plain = drawn(analysis002({ items: {} }));

  it('issues are told by their indicators', () => {
    const numbers = plain.tables.map(({ items }) =>
      items.map(({ name }) => /^ตัวชี้วัดที่ (\d+) /.exec(name)?.[1]),
    );
    expect(numbers).toEqual([['1'], ['6', '8'], ['7', '9'], ['4'], ['2', '9'], ['3', '9'], ['5', '10']]);
    expect(plain.tables[0]?.headers).toEqual(['เครื่องมือ', 'ตัวชี้วัด', 'คะแนน']);
    expect(plain.texts['issue.4.defect']).toMatch(
      /ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้ 72\.71 คะแนน สะท้อนว่าบุคลากรบางส่วน/,
    );
    expect(plain.texts['issue.1.defect']).toBe('ข้อบกพร่อง/ข้อปรับปรุง: ไม่พบข้อที่ต่ำกว่าเกณฑ์');
    expect(plain.texts['principles.2']).not.toContain('รายข้อคำถาม');
  });

  it('the analysis stays by indicators unless the table of the plan is by issues', () => {
    const { headings } = drawn(analysis002({ items: {} }), { issueTable: false });
    expect(headings).toContain('3. ผลการวิเคราะห์รายตัวชี้วัด');
    expect(drawn(analysis002(), { issueTable: false }).headings).toEqual(WITH_ITEMS.headings);
  });
});

it('years whose documents are divided by classes keep them, and name the items that lost points', () => {
  const items = { i19: 50, i20: 90, o12: 0, o18: 50, o1: 100 };
  const analysis = analysis002({ year: 2564, items });
  const { headings, texts } = drawn(analysis, { planYear: 2565 });
  expect(headings).toContain('3. ผลการวิเคราะห์รายตัวชี้วัด');
  expect(texts['weakness.4'] ?? texts['urgent.4']).toMatch(
    /โดยข้อคำถามที่ได้คะแนนต่ำสุด คือ ข้อ i19 .*ได้ 50\.00 คะแนน จึงต้อง/,
  );
  expect(texts['weakness.9'] ?? texts['urgent.9']).toMatch(
    /ข้อมูลที่ยังไม่ได้คะแนนเต็ม 2 ข้อ ได้แก่ o12 .*, o18 .* จึงต้อง/,
  );
});

it('an instrument none of whose items was read is told by its indicators, beside the items of others', () => {
  const { tables } = drawn(analysis002({ items: { o14: 100, o15: 100, o16: 100, o17: 100 } }));
  expect(tables[4]?.items.map(({ name }) => name.split(' ')[0])).toEqual([
    'ตัวชี้วัดที่',
    'o14',
    'o15',
    'o16',
    'o17',
  ]);
});

it('items of a list that nobody knows are not used', () => {
  const beyond = drawn(analysis002({ items: { o1: 0, o36: 0 } }));
  expect(beyond.tables).toEqual(drawn(analysis002({ items: {} })).tables);
});

it('an issue whose measures were deleted says what is to be done', () => {
  const plan = planOf(analysis002(), 2568);
  const rows = plan.rows.filter(({ issue }) => issue !== 4);
  const { texts } = drawn(analysis002(), { plan: { ...plan, rows } });
  expect(texts['issue.4.develop']).toMatch(/^การพัฒนา: ควร/);
});

it('where all is full nothing is mended or developed, only kept up', () => {
  const { texts } = drawn(analysisFixture({ scores: SCORES.map(() => 100) }));
  for (const issue of [1, 2, 3, 4, 5, 6, 7]) {
    expect(texts[`issue.${issue}.defect`]).toBe('ข้อบกพร่อง/ข้อปรับปรุง: ไม่พบข้อที่ต่ำกว่าเกณฑ์');
    expect(texts[`issue.${issue}.develop`]).toBeUndefined();
    expect(texts[`issue.${issue}.keep`]).toMatch(/^การรักษาระดับ: ตัวชี้วัดที่/);
  }
});

it('what has no score is said to have none', () => {
  const scores = SCORES.map((score, index) => (index === 3 ? null : score));
  const { texts, tables } = drawn(analysisFixture({ scores }));
  expect(texts['issue.4.defect']).toContain('ยังไม่มีคะแนนของประเด็นนี้');
  expect(rowsOf(tables[3])).toEqual(['ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ –']);
});

it('takes the text of a person in the place of ours, and leaves an emptied one out', () => {
  const { texts } = drawn(analysis002(), {}, { 'issue.4.defect': 'ของเรา', 'issue.4.keep': '' });
  expect(texts['issue.4.defect']).toBe('ของเรา');
  expect(texts).not.toHaveProperty(['issue.4.keep']);
});
