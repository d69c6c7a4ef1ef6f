import fc from 'fast-check';
import { points, setOf } from '../../test/support/scores';
import { RESULT } from '../../test/support/score-sheets';
import { finding } from '../scores/findings';
import type { ScoreSet } from '../scores/types';
import { ownersOf, resultNames, type Scored } from './agencies';
import { findOwner } from './choose-agency';

const SCORES = RESULT.map(points);

/** Scores that stand in a row of a list. */
const scored = (parts: Partial<ScoreSet>, row = 4, column = 2): Scored => {
  const { entries, ...set } = setOf(SCORES, parts);
  return {
    set: { ...set, entries: entries.map((entry) => ({ ...entry, cell: { sheet: set.sheet, row, column } })) },
  };
};
const agency = (name: string, fiscalYear: number | null, parts: Partial<ScoreSet> = {}, row = 4): Scored =>
  scored({ agency: name, fiscalYear, ...parts }, row);

/** Owners by name, each with the years of its results; doubtful ones with "?". */
const owned = (results: readonly Scored[]) =>
  ownersOf(results).map(({ name, results: own, doubtful }) => [
    name,
    ...own.map(({ set }) => set.fiscalYear),
    ...doubtful.map(({ set }) => `${set.fiscalYear}?`),
  ]);

const NONGBUA = 'อบต.หนองบัว';

describe('one agency', () => {
  test('has its years in any spelling of its name, the latest first', () => {
    expect(owned([agency('อบต.นาดี', 2566), agency('องค์การบริหารส่วนตำบลนาดี', 2567)])).toEqual([
      ['องค์การบริหารส่วนตำบลนาดี', 2567, 2566],
    ]);
  });

  test('is the same where one list gives its district and another does not', () => {
    const years = [
      agency(NONGBUA, 2566),
      agency(NONGBUA, 2567, { district: 'เมือง' }),
      agency(NONGBUA, 2568, { district: 'เมืองเลย', province: 'เลย' }),
    ];
    expect(owned(years)).toEqual([[NONGBUA, 2568, 2567, 2566]]);
  });

  test('that is not named has the years of all sheets, unless a year comes twice', () => {
    const nameless = (fiscalYear: number, sheet: string, row = 4): Scored =>
      scored({ agency: null, fiscalYear, sheet }, row);
    expect(owned([nameless(2566, 'ก'), nameless(2567, 'ข')])).toEqual([['ข', 2567, 2566]]);
    expect(owned([nameless(2566, 'ก'), nameless(2567, 'ก'), nameless(2567, 'ข')])).toEqual([
      ['ก', 2567, 2566],
      ['ข', 2567],
    ]);
    expect(owned([nameless(2567, 'ก', 4), nameless(2567, 'ก', 6)])).toEqual([
      ['ก (แถว 5)', 2567],
      ['ก (แถว 7)', 2567],
    ]);
  });
});

describe('agencies of one name', () => {
  test('are told apart by district, each with its own years', () => {
    const file = [
      agency(NONGBUA, 2567, { district: 'เมือง' }),
      agency(NONGBUA, 2567, { district: 'อ.ท่าบ่อ' }),
      agency(NONGBUA, 2566, { district: 'ท่าบ่อ' }),
      agency('อบต.คลองใหญ่', 2567, { district: 'ท่าบ่อ' }),
    ];
    expect(owned(file)).toEqual([
      ['อบต.หนองบัว อำเภอเมือง', 2567],
      ['อบต.หนองบัว อำเภอท่าบ่อ', 2567, 2566],
      ['อบต.คลองใหญ่', 2567],
    ]);
  });

  test('are different in different districts even when no year comes twice', () => {
    const file = [agency(NONGBUA, 2566, { district: 'เมือง' }), agency(NONGBUA, 2567, { district: 'ท่าบ่อ' })];
    expect(owned(file)).toHaveLength(2);
  });

  test('in districts of one name are told apart by province', () => {
    const file = ['เลย', 'น่าน'].map((province) => agency(NONGBUA, 2567, { district: 'เมือง', province }));
    expect(owned(file).map(([name]) => name)).toEqual(['อบต.หนองบัว จังหวัดเลย', 'อบต.หนองบัว จังหวัดน่าน']);
    const third = agency(NONGBUA, 2567, { district: 'ปัว', province: 'น่าน' });
    expect(owned([...file, third]).map(([name]) => name)).toEqual([
      'อบต.หนองบัว อำเภอเมือง จังหวัดเลย',
      'อบต.หนองบัว อำเภอเมือง จังหวัดน่าน',
      'อบต.หนองบัว อำเภอปัว',
    ]);
  });

  test('a result without a district goes to none of several, and is named by its sheet', () => {
    const file = [
      agency(NONGBUA, 2567, { district: 'เมือง' }),
      agency(NONGBUA, 2567, { district: 'ท่าบ่อ' }),
      agency(NONGBUA, 2566, { sheet: 'ปีก่อน' }),
    ];
    expect(owned(file)).toEqual([
      ['อบต.หนองบัว อำเภอเมือง', 2567],
      ['อบต.หนองบัว อำเภอท่าบ่อ', 2567],
      ['อบต.หนองบัว (แผ่นงาน ปีก่อน)', 2566],
    ]);
  });

  test('a result without a district does not take the place of one of the same year', () => {
    const file = [agency(NONGBUA, 2567, { district: 'เมือง' }), agency(NONGBUA, 2567, {}, 8)];
    expect(owned(file).map(([, ...years]) => years)).toEqual([[2567], [2567]]);
  });

  test('without districts are one each where a year comes twice, or a sheet each', () => {
    const list = [4, 6, 8].map((row) => agency(NONGBUA, 2567, {}, row));
    expect(owned(list).map(([name]) => name)).toEqual([
      'อบต.หนองบัว (แถว 5)',
      'อบต.หนองบัว (แถว 7)',
      'อบต.หนองบัว (แถว 9)',
    ]);
    const tabs = ['ก', 'ข'].flatMap((sheet) => [2566, 2567].map((year) => agency(NONGBUA, year, { sheet })));
    expect(owned(tabs)).toEqual([
      ['อบต.หนองบัว (แผ่นงาน ก)', 2567, 2566],
      ['อบต.หนองบัว (แผ่นงาน ข)', 2567, 2566],
    ]);
  });

  test('beside one another are named by their columns, and by numbers where they stand in one cell', () => {
    const across = [2, 3].map((column) => scored({ agency: NONGBUA }, 4, column));
    expect(owned(across).map(([name]) => name)).toEqual(['อบต.หนองบัว (คอลัมน์ C)', 'อบต.หนองบัว (คอลัมน์ D)']);
    expect(owned([across[0]!, { ...across[0]! }]).map(([name]) => name)).toEqual([
      'อบต.หนองบัว (1)',
      'อบต.หนองบัว (2)',
    ]);
  });

  test('a name by place lasts, a name by row does not', () => {
    const lasting = (...results: readonly Scored[]) => ownersOf(results).map((owner) => owner.lasting);
    expect(
      lasting(agency(NONGBUA, 2567, { district: 'ก' }), agency(NONGBUA, 2567, { district: 'ข' })),
    ).toEqual([true, true]);
    expect(lasting(agency(NONGBUA, 2567), agency(NONGBUA, 2567, {}, 8))).toEqual([false, false]);
  });
});

describe('doubtful results', () => {
  const doubtful = (name: string, year: number, parts: Partial<ScoreSet> = {}): Scored =>
    agency(name, year, { ...parts, findings: [finding('doubtful-scores')] });

  test('make no second agency of their name, whatever year they have', () => {
    expect(owned([doubtful(NONGBUA, 2567), agency(NONGBUA, 2567), doubtful('อบต.นาดี', 2567)])).toEqual([
      [NONGBUA, 2567, '2567?'],
      ['อบต.นาดี', '2567?'],
    ]);
  });

  test('that may be of several agencies are of none', () => {
    const file = [
      agency(NONGBUA, 2567, { district: 'ก' }),
      agency(NONGBUA, 2567, { district: 'ข' }),
      doubtful(NONGBUA, 2566, { sheet: 'เก่า' }),
    ];
    expect(owned(file).at(-1)).toEqual(['อบต.หนองบัว (แผ่นงาน เก่า)', '2566?']);
  });

  test('are results like others where a person named their sheet', () => {
    expect(ownersOf([doubtful(NONGBUA, 2567)], true)[0]).toMatchObject({ doubtful: [] });
  });
});

describe('any list of agencies', () => {
  const result = fc
    .record({
      agency: fc.constantFrom('อบต.หนองบัว', 'องค์การบริหารส่วนตำบลหนองบัว', 'ทต.นาดี', 'ก', null),
      district: fc.constantFrom('เมือง', 'เมืองเลย', 'อ.ท่าบ่อ', null),
      province: fc.constantFrom('เลย', 'จังหวัดน่าน', null),
      fiscalYear: fc.constantFrom(2566, 2567, null),
      sheet: fc.constantFrom('ก', 'ข', 'อบต.หนองบัว (แถว 5)'),
      row: fc.integer({ min: 3, max: 6 }),
      isDoubtful: fc.boolean(),
    })
    .map(({ row, isDoubtful, ...set }) =>
      scored({ ...set, findings: isDoubtful ? [finding('doubtful-scores')] : [] }, row),
    );
  const results = fc.array(result, { maxLength: 14 });

  test('loses no result, gives none twice, and no agency has a year twice', () => {
    fc.assert(
      fc.property(results, fc.boolean(), (file, doubtfulToo) => {
        const owners = ownersOf(file, doubtfulToo);
        const all = owners.flatMap((owner) => [...owner.results, ...owner.doubtful]);
        expect(all).toHaveLength(file.length);
        expect(new Set(all)).toEqual(new Set(file));
        for (const { results: own } of owners) {
          expect(new Set(own.map(({ set }) => set.fiscalYear)).size).toBe(own.length);
        }
      }),
    );
  });

  test('has a name of its own for every agency, by which it is found', () => {
    fc.assert(
      fc.property(results, (file) => {
        const owners = ownersOf(file);
        expect(new Set(owners.map(({ name }) => name)).size).toBe(owners.length);
        for (const owner of owners) {
          const found = findOwner(owners, owner.name, false);
          expect(found.kind === 'one' ? found.owner : found.kind).toBe(owner);
        }
        expect(resultNames(file).size).toBe(file.length);
      }),
    );
  });

  test('puts no two results into one agency whose districts or provinces differ', () => {
    fc.assert(
      fc.property(results, (file) => {
        for (const { results: own } of ownersOf(file)) {
          const provinces = own.flatMap(({ set }) => set.province?.replace('จังหวัด', '') ?? []);
          expect(new Set(provinces).size).toBeLessThanOrEqual(1);
          const districts = new Set(own.flatMap(({ set }) => set.district?.replace('เมืองเลย', 'เมือง') ?? []));
          expect(districts.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('is the same whatever the order of its rows', () => {
    const partners = (file: readonly Scored[], order: readonly Scored[]) =>
      new Set(
        ownersOf(order).map((owner) =>
          [...owner.results, ...owner.doubtful]
            .map((one) => file.indexOf(one))
            .sort()
            .join(),
        ),
      );
    fc.assert(
      fc.property(results, (file) => {
        expect(partners(file, [...file].reverse())).toEqual(partners(file, file));
      }),
    );
  });
});

test('forty thousand agencies of one name are told apart before the time of a test is over', () => {
  const many = Array.from({ length: 40_000 }, (_, index) =>
    agency(NONGBUA, 2567, { district: `ที่ ${index}` }, index),
  );
  expect(ownersOf(many)).toHaveLength(40_000);
});
