import { OPTIONS, points, setOf } from '../../test/support/scores';
import { RESULT } from '../../test/support/score-sheets';
import { analyse } from '../scores/analyse';
import { finding } from '../scores/findings';
import type { Analysis, ScoreSet } from '../scores/types';
import { chooseLatest } from './choose-agency';

const SCORES = RESULT.map(points);
const analysis = (
  agency: string | null,
  fiscalYear: number | null,
  parts: Partial<ScoreSet> = {},
): Analysis => analyse(setOf(SCORES, { agency, fiscalYear, ...parts }), OPTIONS);

/** What was chosen: agency and year; or why nothing could be. */
function chosen(analyses: readonly Analysis[], agency: string | null) {
  const choice = chooseLatest(analyses, agency, { typed: true });
  return choice.kind === 'chosen'
    ? [choice.chosen.set.agency, choice.chosen.set.fiscalYear]
    : [choice.kind, ...('agencies' in choice ? choice.agencies : choice.sheets)];
}

describe('which scores a plan is made from', () => {
  const NADI = 'องค์การบริหารส่วนตำบลนาดี';
  const BUNG = 'เทศบาลตำบลบึงจันทร์ฉาย';
  const BUNG_TWO = 'เทศบาลตำบลบึงจันทร์ฉายน้อย';
  const PROVINCE = [analysis(NADI, 2566), analysis(BUNG, 2567), analysis(NADI, 2567), analysis(BUNG, 2565)];

  test('of one agency the latest year, an unknown year last', () => {
    expect(chosen([analysis(NADI, 2565), analysis(NADI, 2567), analysis(NADI, 2566)], null)).toEqual([
      NADI,
      2567,
    ]);
    expect(chosen([analysis(NADI, null), analysis(NADI, 2565)], null)).toEqual([NADI, 2565]);
    expect(chosen([analysis(NADI, null)], null)).toEqual([NADI, null]);
  });

  test('of several agencies the one that is named, its latest year', () => {
    expect(chosen(PROVINCE, BUNG)).toEqual([BUNG, 2567]);
    expect(chosen(PROVINCE, NADI)).toEqual([NADI, 2567]);
  });

  test('a name may be abbreviated, damaged, or a part that only one agency has', () => {
    for (const name of ['ทต.บึงจันทร์ฉาย', 'ทต. บึงจันทร์ฉาย', 'บึงจันทร์', 'เทศบาลตําบลบึงจันทร์ฉาย']) {
      expect([name, ...chosen(PROVINCE, name)]).toEqual([name, BUNG, 2567]);
    }
    expect(chosen(PROVINCE, 'อบต.นาดี')).toEqual([NADI, 2567]);
  });

  test('the full name of one agency that is part of another’s is clear', () => {
    const both = [analysis(BUNG_TWO, 2567), analysis(BUNG, 2566)];
    expect(chosen(both, BUNG)).toEqual([BUNG, 2566]);
    expect(chosen(both, 'บึงจันทร์ฉาย')).toEqual(['unknown-agency', BUNG_TWO, BUNG]);
  });

  test('otherwise the user must choose from each agency once', () => {
    expect(chosen(PROVINCE, null)).toEqual(['several', NADI, BUNG]);
    expect(chosen(PROVINCE, 'อบต.อื่น')).toEqual(['unknown-agency', NADI, BUNG]);
    expect(chosen([], null)).toEqual(['several']);
  });

  test('agencies without a name are told by their sheets', () => {
    const unnamed = [analysis(null, 2567, { sheet: 'ก' }), analysis(null, 2567, { sheet: 'ข' })];
    expect(chosen(unnamed, null)).toEqual(['several', 'ก', 'ข']);
  });

  test('where the file names no agency, or only one, the name given is printed', () => {
    expect(chosen([analysis(null, 2567)], 'อบต.ใหม่')).toEqual(['อบต.ใหม่', 2567]);
    expect(chosen([analysis(NADI, 2567)], 'อบต.ใหม่')).toEqual(['อบต.ใหม่', 2567]);
    expect(chosen([analysis(null, 2567)], null)).toEqual([null, 2567]);
  });
});

describe('agencies of one name', () => {
  const NONGBUA = 'อบต.หนองบัว';
  const FULL = 'องค์การบริหารส่วนตำบลหนองบัว';
  const FILE = [
    analysis(NONGBUA, 2567, { district: 'เมือง', province: 'เลย' }),
    analysis(NONGBUA, 2567, { district: 'ท่าบ่อ', province: 'หนองคาย' }),
    analysis('อบต.คลองใหญ่', 2567, { district: 'ท่าบ่อ', province: 'หนองคาย' }),
  ];
  const NAMES = ['อบต.หนองบัว อำเภอเมือง', 'อบต.หนองบัว อำเภอท่าบ่อ'];
  const district = (name: string) => {
    const choice = chooseLatest(FILE, name, { typed: true });
    return choice.kind === 'chosen' ? choice.chosen.set.district : choice;
  };

  test.each([NONGBUA, FULL, 'หนองบัว'])('“%s” could be each of them', (name) => {
    expect(chosen(FILE, name)).toEqual(['same-name', ...NAMES]);
  });

  test.each([
    'อบต.หนองบัว อำเภอเมือง',
    'อบต.หนองบัว อ.เมือง',
    'อบต.หนองบัว อ. เมืองเลย จ.เลย',
    'องค์การบริหารส่วนตำบลหนองบัว อําเภอเมืองเลย จังหวัดเลย',
    'อบต.หนองบัว (อ.เมือง จ.เลย)',
    'อบต.หนองบัว ต.หนองบัว อ.เมือง',
    'อบต.หนองบัวอำเภอเมือง',
    'อบต.หนองบัว จังหวัดเลย',
    'หนองบัว อ.เมือง',
  ])('“%s” is one of them', (name) => expect(district(name)).toBe('เมือง'));

  test('a place where none lies is none of them', () => {
    expect(chosen(FILE, 'อบต.หนองบัว อำเภอศรีเชียงใหม่')[0]).toBe('unknown-agency');
    expect(chosen(FILE, 'อบต.หนองบัว อำเภอเมือง จังหวัดหนองคาย')[0]).toBe('unknown-agency');
  });

  test('the only one of its name is meant although its place is not written, unless it lies elsewhere', () => {
    const file = [analysis(NONGBUA, 2567), analysis('อบต.คลองใหญ่', 2567)];
    expect(chosen(file, 'อบต.หนองบัว อำเภอเมือง')).toEqual([NONGBUA, 2567]);
    expect(chosen(FILE, 'อบต.คลองใหญ่ อ.เมือง')[0]).toBe('unknown-agency');
  });

  test('a name that holds the word of a province is not cut there', () => {
    const file = [
      analysis('อบต.นาอาน', 2567, { province: 'เลย' }),
      analysis('อบต.นาดี', 2567, { province: 'น่าน' }),
    ];
    expect(chosen(file, 'องค์การบริหารส่วนจังหวัดเลย')[0]).toBe('unknown-agency');
  });

  test('without districts they are chosen by where they stand', () => {
    const at = (row: number): Partial<ScoreSet> => ({
      entries: setOf(SCORES).entries.map((entry) => ({ ...entry, cell: { sheet: 'คะแนน', row, column: 2 } })),
    });
    const file = [analysis(NONGBUA, 2567, at(4)), analysis(NONGBUA, 2567, at(8))];
    expect(chosen(file, NONGBUA)).toEqual(['same-name', 'อบต.หนองบัว (แถว 5)', 'อบต.หนองบัว (แถว 9)']);
    const choice = chooseLatest(file, 'อบต.หนองบัว (แถว 9)');
    expect(choice.kind === 'chosen' && choice.chosen).toBe(file[1]);
  });
});

describe('the name to print', () => {
  const named = (given: string, parts: Partial<ScoreSet> = {}) => {
    const choice = chooseLatest([analysis('อบต.นาดี', 2567, parts)], given, { typed: true });
    return choice.kind === 'chosen' && [choice.chosen.set.agency, choice.difference?.found ?? null];
  };

  test('is the one that was typed for a file of one agency, and a difference is told', () => {
    expect(named('อบต.นาดี')).toEqual(['อบต.นาดี', null]);
    expect(named('องค์การบริหารส่วนตำบลนาดี')).toEqual(['องค์การบริหารส่วนตำบลนาดี', 'อบต.นาดี']);
    expect(named('เทศบาลตำบลอื่น')).toEqual(['เทศบาลตำบลอื่น', 'อบต.นาดี']);
    const nameless = chooseLatest([analysis(null, 2567)], 'อบต.ใหม่', { typed: true });
    expect(nameless).toMatchObject({ difference: null, chosen: { set: { agency: 'อบต.ใหม่' } } });
  });

  test('is without the place, which is printed apart; another place than the file gives is told', () => {
    expect(named('อบต.นาดี อ.เมือง', { district: 'เมือง' })).toEqual(['อบต.นาดี', null]);
    expect(named('อบต.นาดี อ.เมือง', { district: 'ปัว' })).toEqual(['อบต.นาดี', 'อบต.นาดี อำเภอปัว']);
    const file = [analysis('อบต.นาดี', 2567, { district: 'ปัว', province: 'น่าน' })];
    expect(chooseLatest(file, 'อบต.นาดี อ.เมือง', { typed: true })).toMatchObject({
      chosen: { set: { agency: 'อบต.นาดี', district: 'เมือง', province: 'น่าน' } },
      difference: { printed: 'อบต.นาดี อำเภอเมือง จังหวัดน่าน', found: 'อบต.นาดี อำเภอปัว จังหวัดน่าน' },
    });
    expect(chooseLatest([analysis(null, 2567)], 'ทต.ใหม่ อ.เมือง จ.เลย', { typed: true })).toMatchObject({
      chosen: { set: { agency: 'ทต.ใหม่', district: 'เมือง', province: 'เลย' } },
      difference: null,
    });
  });

  test('is never a name that was saved: it may be another agency’s by now', () => {
    const choice = chooseLatest([analysis('อบต.นาดี', 2567)], 'อบต.อื่น');
    expect(choice).toMatchObject({ kind: 'chosen', chosen: { set: { agency: 'อบต.นาดี' } } });
    const two = [analysis('อบต.ขอนแก่น', 2567), analysis('อบต.นาดี', 2567)];
    expect(chooseLatest(two, 'อบต.ข')).toMatchObject({ kind: 'unknown-agency' });
    expect(chooseLatest(two, 'อบต.ข', { typed: true })).toMatchObject({ kind: 'chosen' });
  });
});

describe('doubtful results', () => {
  const doubt: Partial<ScoreSet> = { sheet: 'LPA', findings: [finding('doubtful-scores')] };
  const sure = analysis('อบต.นาดี', 2566);

  test('are never chosen where there are others, of the same agency or of none', () => {
    for (const agency of ['อบต.นาดี', null, 'อบต.อื่น']) {
      const choice = chooseLatest([analysis(agency, 2567, doubt), sure], null);
      expect(choice).toMatchObject({ kind: 'chosen', severalYears: false, passedOver: ['LPA'] });
      expect(choice.kind === 'chosen' && choice.chosen).toBe(sure);
    }
  });

  test('alone are no choice: their sheets are named', () => {
    expect(chooseLatest([analysis('อบต.นาดี', 2567, doubt)], null)).toEqual({
      kind: 'doubtful',
      sheets: ['LPA'],
    });
    const other = analysis('อบต.อื่น', 2567, doubt);
    expect(chooseLatest([other, sure], 'อบต.อื่น', { typed: true })).toEqual({
      kind: 'doubtful',
      sheets: ['LPA'],
    });
  });

  test('count as others do where a person named their sheet', () => {
    const choice = chooseLatest([analysis('อบต.นาดี', 2567, doubt)], null, { doubtfulToo: true });
    expect(choice).toMatchObject({ kind: 'chosen', passedOver: [] });
  });
});
