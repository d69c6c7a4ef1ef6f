import {
  AGENCY,
  analysisFixture,
  SCORES,
  wordsFixture,
  type AnalysisFixture,
} from '../../../test/documents/fixtures';
import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';
import { analysisContent, type ContentSources } from './content';
import type { Section, TextEdits } from './content-types';

const planOf = (analysis: Analysis): Plan => wordsFixture(analysis).plan;

function draw(
  fixture: AnalysisFixture = {},
  parts: Partial<ContentSources> = {},
  edits: TextEdits = {},
): readonly Section[] {
  const analysis = analysisFixture(fixture);
  const sources = {
    analysis,
    plan: planOf(analysis),
    previous: null,
    meeting: null,
    digits: 'arabic',
  } as const;
  return analysisContent({ ...sources, ...parts }, edits);
}

const partsOf = (sections: readonly Section[]) =>
  sections.flatMap(({ groups }) => groups.flatMap(({ parts }) => parts));

/** Every text by its key. */
const textsOf = (sections: readonly Section[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    partsOf(sections).flatMap((part) =>
      part.kind === 'paragraph' || part.kind === 'item' ? [[part.key, part.text]] : [],
    ),
  );

const headingsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ heading, groups }) => [heading, ...groups.flatMap((group) => group.heading ?? [])]);

const columnsOf = (sections: readonly Section[]) =>
  partsOf(sections).flatMap((part) =>
    part.kind === 'columns' ? part.columns.map(({ lines }) => lines) : [],
  );

const without = (...missing: readonly number[]) =>
  SCORES.map((score, index) => (missing.includes(index + 1) ? null : score));

/** A plan without measures: every strength is told as one. */
const NO_MEASURES = { plan: { ...planOf(analysisFixture()), rows: [] } };

const ALL_100 = { scores: SCORES.map(() => 100) };

test('sections and their parts are numbered', () => {
  expect(headingsOf(draw())).toEqual([
    '1. หลักการและเหตุผล',
    '2. ผลการประเมินในภาพรวม',
    '3. ผลการวิเคราะห์รายตัวชี้วัด',
    '3.1 จุดแข็ง จำนวน 6 ตัวชี้วัด',
    '3.2 จุดอ่อนที่ต้องพัฒนา จำนวน 2 ตัวชี้วัด',
    '3.3 ประเด็นที่ต้องแก้ไขโดยเร่งด่วน จำนวน 2 ตัวชี้วัด',
    '4. สรุปประเด็นจากผลการวิเคราะห์',
    '5. ข้อเสนอแนะ',
    '6. การนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
  ]);
});

test('keys are told apart and do not change with the scores', () => {
  const keys = (fixture: AnalysisFixture) => Object.keys(textsOf(draw(fixture)));
  const drawn = partsOf(draw()).filter((part) => part.kind === 'paragraph' || part.kind === 'item');
  expect(new Set(keys({})).size).toBe(drawn.length);
  expect(keys({ scores: SCORES.map((score) => score - 1) }).filter((key) => keys({}).includes(key))).toEqual(
    expect.arrayContaining([
      'principles.2',
      'strength.1',
      'urgent.7',
      'recommendation.m07-1',
      'practice.meeting',
    ]),
  );
});

describe('the result', () => {
  it('is told with its level and the change since the year before', () => {
    const previous = analysisFixture({ scores: SCORES.map((score) => score - 2), year: 2566 });
    expect(textsOf(draw({}, { previous }))['results.overall']).toBe(
      `ในปีงบประมาณ พ.ศ. 2567 ${AGENCY} ได้คะแนนภาพรวม 78.85 คะแนน อยู่ในระดับ “ต้องปรับปรุง” ` +
        'เพิ่มขึ้น 2.00 คะแนนจากปีงบประมาณ พ.ศ. 2566 ซึ่งได้ 76.85 คะแนน',
    );
    expect(textsOf(draw({}, { previous: analysisFixture({ year: 2566 }) }))['results.overall']).toMatch(
      /เท่ากับปีงบประมาณ พ\.ศ\. 2566$/,
    );
  });

  it('is the announced one while it does not agree with the scores', () => {
    expect(textsOf(draw({ stated: 77.12 }))['results.overall']).toContain(
      'ได้คะแนนภาพรวมตามประกาศผล 77.12 คะแนน',
    );
  });

  it('names no level where none is known, and leaves room for the year', () => {
    const { 'results.overall': overall } = textsOf(draw({ year: null }));
    expect(overall).toContain('ในปีงบประมาณ พ.ศ. ........ ');
    expect(overall).not.toContain('ระดับ');
  });

  it('names all that are highest or lowest', () => {
    const scores = [100, 90, 100, 90, 90, 90, 90, 90, 80, 80];
    expect(textsOf(draw({ scores }))['results.extremes']).toBe(
      'ตัวชี้วัดที่ได้คะแนนสูงสุด ได้แก่ การปฏิบัติหน้าที่ และการใช้อำนาจ (ตัวชี้วัดละ 100.00 คะแนน) ' +
        'ส่วนตัวชี้วัดที่ได้คะแนนต่ำสุด ได้แก่ การเปิดเผยข้อมูล และการป้องกันการทุจริต (ตัวชี้วัดละ 80.00 คะแนน)',
    );
    expect(textsOf(draw(ALL_100))['results.extremes']).toBe('ทุกตัวชี้วัดได้คะแนนเท่ากัน คือ 100.00 คะแนน');
  });

  it('says which scores are missing and judges none of them', () => {
    const texts = textsOf(draw({ scores: without(7, 9) }));
    expect(texts['results.overall']).toContain('ยังไม่มีคะแนนภาพรวม');
    expect(texts['results.missing']).toContain('ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร และตัวชี้วัดที่ 9 การเปิดเผยข้อมูล');
    expect(texts['results.eit']).toContain('ตัวชี้วัดที่ต้องพัฒนา ได้แก่');
    expect(Object.keys(texts)).not.toEqual(expect.arrayContaining(['urgent.7']));
  });

  it('names the rules of another year where a person chose them', () => {
    const texts = textsOf(draw({ year: 2570, options: { rulesOf: 2568 } }));
    expect(texts['results.rules-of']).toBe('ระดับผลการประเมินพิจารณาตามเกณฑ์ของปีงบประมาณ พ.ศ. 2568');
    expect(textsOf(draw())['results.rules-of']).toBeUndefined();
  });
});

describe('indicators', () => {
  it('of surveys are told as what people think, whatever the score', () => {
    for (const score of [0, 50, 86, 100]) {
      const texts = Object.entries(textsOf(draw({ scores: SCORES.map(() => score) }, NO_MEASURES)));
      const surveys = texts.filter(([key]) => /^(?:strength|weakness|urgent)\.[1-8]$/.test(key));
      expect(surveys).toHaveLength(8);
      for (const [, text] of surveys) {
        expect(text).toMatch(/(?:แสดงว่า|สะท้อนว่า)(?:บุคลากร|ผู้รับบริการ)(?:โดยรวม|บางส่วน)/);
      }
    }
  });

  it('of disclosure are complete at the full score only', () => {
    const of = (score: number) =>
      textsOf(draw({ scores: SCORES.map(() => score) }, NO_MEASURES))['strength.9'];
    expect(of(100)).toContain('ครบถ้วนตามองค์ประกอบ');
    expect(of(99.99)).toContain('บางข้อยังไม่ได้คะแนนเต็ม');
  });

  it('exactly at the threshold are strengths', () => {
    const texts = textsOf(draw({ scores: SCORES.map((_, index) => (index === 0 ? 85 : 84.99)) }));
    expect(texts['strength.1']).toBeDefined();
    expect(texts['weakness.2']).toContain('ต่ำกว่าเกณฑ์อยู่ 0.01 คะแนน');
  });

  it('that are strong but lowest are developed further, so the section is never empty', () => {
    const scores = [98, 97, 96, 99, 90, 95, 86, 100, 100, 94];
    const texts = textsOf(draw({ scores }));
    expect(texts['continued.7']).toContain('แต่เป็นตัวชี้วัดที่ได้คะแนนต่ำสุดของหน่วยงาน จึงควรพัฒนาต่อเนื่องโดย');
    expect(texts['continued.5']).toContain('แต่ยังต่ำกว่าตัวชี้วัดส่วนใหญ่ของหน่วยงาน');
    expect(texts['strength.7']).toBeUndefined();
    expect(headingsOf(draw({ scores }))).toEqual(
      expect.arrayContaining([
        '3.1 จุดแข็งที่ควรรักษาระดับ จำนวน 7 ตัวชี้วัด',
        '3.2 จุดแข็งที่ควรพัฒนาต่อเนื่อง จำนวน 3 ตัวชี้วัด',
      ]),
    );
  });

  it('that are all full are kept up', () => {
    const texts = textsOf(draw(ALL_100));
    expect(texts['continued.9']).toContain('ได้ 100.00 คะแนน เท่ากับทุกตัวชี้วัด จึงควรรักษาระดับโดย');
    expect(columnsOf(draw(ALL_100)).map((lines) => lines.length)).toEqual([1, 1, 10]);
  });

  it('are kept up where a plan has no measure for any of them', () => {
    const texts = textsOf(draw(ALL_100, NO_MEASURES));
    expect(texts['continued.none']).toContain('รักษาระดับ');
    expect(texts['recommendations.intro']).toBeUndefined();
  });

  it('stand in one of three columns, each of them once', () => {
    expect(columnsOf(draw()).map((lines) => lines.length)).toEqual([2, 2, 6]);
    expect(columnsOf(draw({ options: { urgentBelow: null } }))[0]).toEqual(['ไม่มี']);
  });
});

describe('what is to be done', () => {
  it('is advised measure by measure', () => {
    const plan = planOf(analysisFixture());
    const [first, second, third] = plan.rows;
    const rows = [
      { ...first!, id: null, title: 'โครงการอบรมบุคลากร' },
      { ...second!, indicator: null, title: 'ควรจัดประชุม' },
      third!,
    ];
    const items = partsOf(draw({}, { plan: { ...plan, rows } })).filter(({ kind }) => kind === 'item');
    expect(items).toEqual([
      {
        kind: 'item',
        key: 'recommendation.row-1',
        number: '1)',
        text: 'ควรดำเนินโครงการอบรมบุคลากร (ตัวชี้วัดที่ 7)',
      },
      { kind: 'item', key: `recommendation.${second!.id}`, number: '2)', text: 'ควรจัดประชุม' },
      expect.objectContaining({ number: '3)', text: `ควร${third!.title} (ตัวชี้วัดที่ 7)` }),
    ]);
  });

  it('is counted, with the rounds of its reports', () => {
    expect(textsOf(draw())['practice.measures']).toContain(
      'จำนวน 10 มาตรการ ครอบคลุม 4 ตัวชี้วัด ตามแผนที่แนบท้าย โดยให้ผู้รับผิดชอบรายงานผลรอบ 3, 6, 9 และ 12 เดือน',
    );
  });

  it('was agreed on in a meeting, for which room is left where it is not known', () => {
    const of = (meeting: ContentSources['meeting']) => textsOf(draw({}, { meeting }))['practice.meeting'];
    expect(of({ date: '12 พฤศจิกายน 2567', time: '13.30', place: 'ห้องประชุมเทศบาล' })).toBe(
      'มาตรการดังกล่าวได้พิจารณาร่วมกันในการประชุมเมื่อวันที่ 12 พฤศจิกายน 2567 เวลา 13.30 น. ณ ห้องประชุมเทศบาล',
    );
    expect(of(null)).toMatch(/เมื่อวันที่ \.{20,} ณ \.{20,}$/);
    expect(of(null)).not.toContain('เวลา');
  });
});

describe('a text of a person', () => {
  it('stands as typed in the place of ours', () => {
    const edits = { 'strength.1': 'ข้อความที่ 1' };
    expect(textsOf(draw({}, { digits: 'thai' }, edits))['strength.1']).toBe('ข้อความที่ 1');
  });

  it('that is empty leaves ours out; what follows is numbered again', () => {
    const edits = { 'recommendation.m07-1': ' ', 'principles.1': '', 'principles.2': '' };
    const drawn = draw({}, {}, edits);
    expect(headingsOf(drawn)[0]).toBe('1. ผลการประเมินในภาพรวม');
    const numbers = partsOf(drawn).flatMap((part) => (part.kind === 'item' ? [part.number] : []));
    expect(numbers).toEqual(['1)', '2)', '3)', '4)', '5)', '6)', '7)', '8)', '9)']);
  });

  it('does not change how many indicators a heading counts', () => {
    expect(headingsOf(draw({}, {}, { 'strength.1': '' }))).toContain('3.1 จุดแข็ง จำนวน 6 ตัวชี้วัด');
  });
});

test('a nameless agency is spoken of as one', () => {
  const analysis = analysisFixture();
  const nameless = { ...analysis, set: { ...analysis.set, agency: null } };
  expect(textsOf(draw({}, { analysis: nameless }))['results.overall']).toContain(
    'พ.ศ. 2567 หน่วยงานได้คะแนนภาพรวม',
  );
});

test('digits are of one style', () => {
  const thai = JSON.stringify(
    draw({}, { digits: 'thai' }).map(({ groups }) =>
      groups.map(({ parts }) => parts.map((part) => ('text' in part ? part.text : part))),
    ),
  );
  expect(thai.replaceAll('E-Service', '')).not.toMatch(/[0-9]/);
  expect(JSON.stringify(draw())).not.toMatch(/[๐-๙]/);
});
