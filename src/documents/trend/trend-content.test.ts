import { analysisFixture, planFixture, SCORES } from '../../../test/documents/fixtures';
import { points, statedAt } from '../../../test/support/scores';
import { measureEffects } from '../../planning/follow-up/effects';
import { trendOf } from '../../scores/trend/trend';
import type { Analysis, FormerResult } from '../../scores/types';
import { shownCell } from '../tables/cells';
import type { PlainTable } from '../tables/plain-table';
import { trendContent } from './trend-content';
import type { TrendMeasures, TrendSources } from './trend-sources';

const of = (year: number, changes: Readonly<Record<number, number | null>> = {}): Analysis =>
  analysisFixture({
    year,
    scores: SCORES.map((score, index) => (index + 1 in changes ? changes[index + 1]! : score)),
  });

function sources(
  analyses: readonly Analysis[],
  {
    measures = null,
    former = [],
  }: { measures?: TrendMeasures | null; former?: readonly FormerResult[] } = {},
): TrendSources {
  const trend = trendOf({ analyses, former });
  if (!trend) throw new Error('no trend');
  return { trend, measures, digits: 'arabic' };
}

const headings = (own: TrendSources): string[] => trendContent(own).map(({ heading }) => heading);

const textsOf = (own: TrendSources): string[] =>
  trendContent(own).flatMap(({ parts }) => parts.flatMap((part) => ('text' in part ? part.text : [])));

function tableOf(own: TrendSources, kind: 'scores' | 'measures' | 'table'): PlainTable {
  const found = trendContent(own)
    .flatMap(({ parts }) => parts)
    .find((part) => part.kind === kind);
  if (!found || !('table' in found)) throw new Error(`no ${kind}`);
  return found.table;
}

const cellsOf = ({ rows }: PlainTable): string[][] =>
  rows.map(({ cells }) => cells.map((cell) => shownCell(cell, 'arabic')));

const FORMER: FormerResult = {
  agency: null,
  district: null,
  province: null,
  fiscalYear: 2561,
  sheet: 'เดิม',
  statedOverall: statedAt(points(76.12), 9),
  statedLevel: statedAt('สูง', 10),
  indices: [
    { name: 'ความโปร่งใส', score: points(70), cell: null },
    { name: 'ความพร้อมรับผิด', score: null, cell: null },
  ],
};

describe('the table of scores', () => {
  const own = sources([of(2567), of(2568, { 1: 93, 2: 80, 3: null })]);

  test('has every indicator in every year, what changed, and where it went', () => {
    const rows = cellsOf(tableOf(own, 'scores'));
    expect(rows[0]).toEqual(['1', 'การปฏิบัติหน้าที่', '92.01', '93.00', '+0.99', 'เพิ่มขึ้น']);
    expect(rows[1]?.slice(4)).toEqual(['-5.52', 'ลดลง']);
    expect(rows[2]?.slice(2)).toEqual(['88.96', '–', '–', '–']);
    expect(rows[3]?.slice(4)).toEqual(['0.00', 'คงที่']);
  });

  test('has instruments, the overall, the mean of the country and the levels below', () => {
    const rows = cellsOf(tableOf(own, 'scores')).slice(10);
    expect(rows.map(([, name]) => name)).toEqual([
      'คะแนนเฉลี่ย IIT',
      'คะแนนเฉลี่ย EIT',
      'คะแนนเฉลี่ย OIT',
      'คะแนนภาพรวม',
      'ค่าเฉลี่ยทั่วประเทศ',
      'ระดับ',
    ]);
    expect(rows[4]?.slice(2)).toEqual(['93.05', '93.82', '+0.77', 'เพิ่มขึ้น']);
    expect(rows[5]?.slice(2)).toEqual(['ต้องปรับปรุง', '–', '', '']);
  });

  test('shows levels on both scales where the years have different ones, and what may be lower', () => {
    const all = (score: number) => Object.fromEntries(SCORES.map((_, index) => [index + 1, score]));
    const rows = cellsOf(tableOf(sources([of(2565, all(90)), of(2566, all(96))]), 'scores')).slice(15);
    expect(rows.map(([, name, ...levels]) => [name, ...levels.slice(0, 2)])).toEqual([
      ['ระดับตามเกณฑ์ของปีนั้น', 'A', 'ผ่านดีเยี่ยม'],
      ['เทียบเกณฑ์ AA ถึง F', 'A', 'AA'],
      ['เทียบเกณฑ์ห้าระดับ', 'ผ่านดี*', 'ผ่านดีเยี่ยม'],
    ]);
    const texts = textsOf(sources([of(2565, all(90)), of(2566, all(96))]));
    expect(texts.join(' ')).toContain('* ระดับสูงสุดที่เป็นไปได้');
    expect(texts.join(' ')).toContain('เปลี่ยนตั้งแต่ผลการประเมินปีงบประมาณ พ.ศ. 2566');
  });
});

describe('what is said', () => {
  test('the overall, its highest and lowest, and the mean of the country', () => {
    const texts = textsOf(sources([of(2566), of(2567, { 9: 100 }), of(2568, { 9: 90 })]));
    expect(texts[0]).toContain('ได้คะแนนภาพรวม 80.47 คะแนน');
    expect(texts[0]).toContain('ลดลง 2.00 คะแนนจากปีงบประมาณ พ.ศ. 2567 ซึ่งได้ 82.47 คะแนน');
    expect(texts[1]).toContain('สูงสุดอยู่ในปีงบประมาณ พ.ศ. 2567 (82.47 คะแนน)');
    expect(texts[1]).toContain('ต่ำสุดอยู่ในปีงบประมาณ พ.ศ. 2566 (78.85 คะแนน)');
    expect(texts[2]).toContain('ในปีงบประมาณ พ.ศ. 2568 คือ 93.82 คะแนน');
    expect(texts[2]).toContain('ต่ำกว่าค่าเฉลี่ยดังกล่าว 13.35 คะแนน');
  });

  test('which indicators rose most and which fell, by how much', () => {
    const texts = textsOf(sources([of(2567), of(2568, { 1: 92.02, 6: 83, 7: 60, 8: 56, 2: 80, 3: 88 })]));
    expect(texts.find((text) => text.includes('เพิ่มขึ้นมากที่สุด'))).toMatch(
      /ได้แก่ ประสิทธิภาพการสื่อสาร \(10\.27 คะแนน\) การปรับปรุงการทำงาน \(1\.22 คะแนน\) และคุณภาพการดำเนินงาน \(1\.10 คะแนน\)$/,
    );
    expect(texts.find((text) => text.includes('ลดลง ได้แก่'))).toMatch(
      /ได้แก่ การใช้งบประมาณ \(5\.52 คะแนน\) และการใช้อำนาจ \(0\.96 คะแนน\)$/,
    );
    const same = textsOf(sources([of(2567), of(2568)]));
    expect(same).toEqual(expect.arrayContaining(['ไม่มีตัวชี้วัดที่มีคะแนนลดลง']));
  });

  test('years that are missing, and scores that are compared with an earlier year', () => {
    const texts = textsOf(sources([of(2564), of(2566, { 4: null }), of(2567)]));
    expect(texts).toContain('ไม่มีผลการประเมินปีงบประมาณ พ.ศ. 2565 ในการเปรียบเทียบนี้');
    expect(texts.join(' ')).toContain('การเปลี่ยนแปลงของตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ');
    expect(texts.join(' ')).toContain('เทียบกับปีงบประมาณ พ.ศ. 2564');
  });

  test('by whose rules levels are, where a person chose them', () => {
    const chosen = analysisFixture({ year: 2565, options: { rulesOf: 2567 } });
    expect(textsOf(sources([chosen, of(2567)])).join(' ')).toContain('ตามเกณฑ์ของปีงบประมาณ พ.ศ. 2567');
    expect(textsOf(sources([of(2566), of(2567)])).join(' ')).not.toContain('พิจารณาตามเกณฑ์ของ');
  });

  test('has the digits of the document', () => {
    const own = { ...sources([of(2565), of(2566)]), digits: 'thai' } as const;
    expect(textsOf(own).filter((text) => /\d/.test(text))).toEqual([]);
    expect(headings(own)[0]).toBe('๑. ผลการประเมินรายปี');
  });
});

describe('measures of the latest year', () => {
  const [before, after] = [of(2567), of(2568, { 6: 80, 7: 60 })];
  const { rows } = planFixture({ indicators: [6, 7, 8], perIndicator: 1, status: 'done' });
  const measures = { planYear: 2568, effects: measureEffects(rows, { before, after }) };
  const own = sources([before, after], { measures });

  test('stand with the scores of their indicators, and nothing is said of a cause', () => {
    expect(headings(own)[2]).toBe('3. ตัวชี้วัดที่มีมาตรการในปีงบประมาณ พ.ศ. 2568');
    const table = tableOf(own, 'measures');
    expect(table.headers.slice(2, 4)).toEqual(['ก่อน\nปี 2567', 'หลัง\nปี 2568']);
    const cells = cellsOf(table);
    expect(cells).toHaveLength(3);
    expect(cells[1]?.[1]).toMatch(/\n\(ตัวชี้วัดที่ 7\)$/);
    expect(cells[1]?.slice(2)).toEqual(['49.73', '60.00', '+10.27', 'ดำเนินการแล้วเสร็จ']);
    expect(textsOf(own)).toContain(
      'ในตัวชี้วัดที่มีมาตรการ 3 ตัวชี้วัด คะแนนเพิ่มขึ้น 1 ตัวชี้วัด ลดลง 1 ตัวชี้วัด และคงที่ 1 ตัวชี้วัด ' +
        'โดยมิได้แยกว่าการเปลี่ยนแปลงเกิดจากมาตรการใด',
    );
  });

  test('without the year before nothing is counted', () => {
    const alone = { planYear: 2568, effects: measureEffects(rows, { before: null, after }) };
    const texts = textsOf(sources([of(2566), after], { measures: alone }));
    expect(texts).toContain('ยังไม่มีคะแนนของปีงบประมาณ พ.ศ. 2567 ให้เทียบกับตัวชี้วัดที่มีมาตรการ');
  });
});

describe('results of 2561 and before', () => {
  test('have a table of their own without a level, and why', () => {
    const own = sources([of(2567), of(2568)], { former: [FORMER] });
    expect(headings(own).at(-1)).toBe('3. ผลการประเมินปีงบประมาณ พ.ศ. 2561 และปีก่อนหน้า');
    expect(cellsOf(tableOf(own, 'table'))).toEqual([
      ['1', 'ความโปร่งใส', '70.00'],
      ['2', 'ความพร้อมรับผิด', '–'],
      ['', 'คะแนนภาพรวม', '76.12'],
    ]);
    expect(JSON.stringify(trendContent(own))).not.toContain('สูง"');
  });

  test('two of them can be compared with nothing else', () => {
    const own = sources([], { former: [FORMER, { ...FORMER, fiscalYear: 2560 }] });
    expect(headings(own)).toEqual(['1. ผลการประเมินปีงบประมาณ พ.ศ. 2561 และปีก่อนหน้า']);
    expect(tableOf(own, 'table').headers.slice(2)).toEqual(['ปี 2560', 'ปี 2561']);
  });
});
