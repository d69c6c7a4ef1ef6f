import { agencyOf } from '../../test/support/agency-scores';
import { points } from '../../test/support/scores';
import type { AgencyScores } from '../scores/province/agency-scores';
import { exact } from '../scores/exact';
import {
  levelGrade,
  provinceRows,
  provinceYears,
  type ProvinceRow,
  type YearOfAgency,
} from './province-rows';
import { findAgencies, PROVINCE_COLUMNS, SHOW_EVERY_AGENCY, sortAgencies } from './province-search';

const yearOf = (details: Partial<AgencyScores>, doubtful = false): YearOfAgency => {
  const scores = agencyOf({ agency: details.name ?? null, ...details });
  return {
    key: `${scores.name}|${scores.fiscalYear ?? ''}|${doubtful}`,
    scores,
    classes: Array<null>(10).fill(null),
    doubtful,
  };
};

const AGENCIES = [
  [
    yearOf({ name: 'องค์การบริหารส่วนตำบลห้วยแก้ว', district: 'เมือง', overall: points(91), level: 'ผ่านดี' }),
    yearOf({ name: 'องค์การบริหารส่วนตำบลห้วยแก้ว', fiscalYear: 2566, overall: points(88) }),
  ],
  [yearOf({ name: 'อบต.นาดี', district: 'อ.เมือง', overall: points(84), level: 'ต้องปรับปรุง' })],
  [yearOf({ name: 'ทต.บ้านใหม่', district: 'ปาย', overall: points(91), level: 'ผ่าน', province: 'เลย' })],
  [yearOf({ name: 'เทศบาลเมืองริมน้ำ', district: null, overall: null })],
  [yearOf({ name: 'โรงเรียนบ้านปาย ๑๒', district: 'ปาย', overall: points(70), level: 'ต้องปรับปรุง' })],
];
const ROWS = provinceRows(AGENCIES, 2567);
const names = (rows: readonly ProvinceRow[]): string[] => rows.map(({ scores }) => scores.name);

test('a table holds one year; ranks are within it and within each อำเภอ, however that is written', () => {
  expect(provinceYears(AGENCIES)).toEqual([2567, 2566]);
  expect(names(provinceRows(AGENCIES, 2566))).toEqual(['องค์การบริหารส่วนตำบลห้วยแก้ว']);
  expect(ROWS.map(({ rank, rankInDistrict }) => [rank, rankInDistrict])).toEqual([
    [
      { rank: 1, of: 4 },
      { rank: 1, of: 2 },
    ],
    [
      { rank: 3, of: 4 },
      { rank: 2, of: 2 },
    ],
    // Of ปาย in เลย, and of a ปาย that may lie anywhere.
    [
      { rank: 1, of: 4 },
      { rank: 1, of: 1 },
    ],
    [null, null],
    [
      { rank: 4, of: 4 },
      { rank: 1, of: 1 },
    ],
  ]);
  expect(ROWS.map(({ before }) => before?.overall ?? null)).toEqual([8800, null, null, null, null]);
  expect(ROWS.map(({ word }) => word)).toEqual([
    'องค์การบริหารส่วนตำบล',
    'องค์การบริหารส่วนตำบล',
    'เทศบาลตำบล',
    'เทศบาลเมือง',
    'other',
  ]);
});

test('two sets of one year are two rows', () => {
  const [own] = AGENCIES[1]!;
  const rows = provinceRows([[own!, yearOf({ name: 'อบต.นาดี' }, true)]], 2567);
  expect(rows.map(({ doubtful, rank }) => [doubtful, rank])).toEqual([
    [false, { rank: 1, of: 1 }],
    [true, null],
  ]);
});

test.each([
  ['', ['ห้วยแก้ว', 'นาดี', 'บ้านใหม่', 'ริมน้ำ', 'บ้านปาย']],
  ['อบต', ['ห้วยแก้ว', 'นาดี']],
  ['อบต.', ['ห้วยแก้ว', 'นาดี']],
  ['อบต.ห้วยแก้ว', ['ห้วยแก้ว']],
  ['อบต ห้วย', ['ห้วยแก้ว']],
  ['องค์การบริหารส่วนตำบลนาดี', ['นาดี']],
  ['องค์การ', ['ห้วยแก้ว', 'นาดี']],
  ['ทต', ['บ้านใหม่']],
  ['เทศบาลตำบล', ['บ้านใหม่']],
  ['เทศบาล', ['บ้านใหม่', 'ริมน้ำ']],
  ['ทม.ริมน้ำ', ['ริมน้ำ']],
  ['อ.ปาย', ['บ้านใหม่', 'บ้านปาย']],
  ['อำเภอเมือง', ['ห้วยแก้ว', 'นาดี']],
  ['จ.เลย', ['บ้านใหม่']],
  ['บ้านปาย 12', ['บ้านปาย']],
  ['๑๒', ['บ้านปาย']],
  ['ผ่าน', ['บ้านใหม่']],
  ['ผ่านดี', ['ห้วยแก้ว']],
  ['ต้องปรับปรุง', ['นาดี', 'บ้านปาย']],
  ['อบต ต้องปรับปรุง', ['นาดี']],
  ['ไม่มีที่ใด', []],
])('%j finds %j', (wanted, expected) => {
  const found = names(findAgencies(ROWS, { ...SHOW_EVERY_AGENCY, wanted }));
  expect(found).toHaveLength(expected.length);
  expected.forEach((part, index) => expect(found[index]).toContain(part));
});

test('filters narrow each other', () => {
  const find = (filter: Partial<typeof SHOW_EVERY_AGENCY>): number =>
    findAgencies(ROWS, { ...SHOW_EVERY_AGENCY, ...filter }).length;
  expect([find({ level: 'ต้องปรับปรุง' }), find({ level: 'ต้องปรับปรุง', district: 'ปาย' })]).toEqual([2, 1]);
  expect([find({ level: 'none' }), find({ district: '' }), find({ word: 'other' })]).toEqual([1, 1, 1]);
});

test.each(PROVINCE_COLUMNS)('sorted by %s, what has nothing there is last both ways', (by) => {
  const rows = provinceRows(
    [
      [
        yearOf({
          name: 'ข',
          overall: points(80),
          level: 'ต้องปรับปรุง',
          district: 'ข',
          next: { level: 'ผ่าน', points: exact(500) },
          weakest: [{ indicator: 1, name: '', score: points(60), class: 'weakness' }],
        }),
      ],
      [yearOf({ name: 'ค' })],
      [
        yearOf({
          name: 'ก',
          overall: points(90),
          level: 'ผ่าน',
          district: 'ก',
          next: { level: 'ผ่านดี', points: exact(100) },
          weakest: [{ indicator: 2, name: '', score: points(50), class: 'weakness' }],
        }),
      ],
    ],
    2567,
  );
  const sorted = (descending: boolean): string => names(sortAgencies(rows, { by, descending })).join('');
  const [first, second] = by === 'overall' ? ['ขก', 'กข'] : ['กข', 'ขก'];
  expect([sorted(false), sorted(true)]).toEqual(by === 'name' ? ['กขค', 'คขก'] : [`${first}ค`, `${second}ค`]);
});

test('levels of both rules have one of five grades', () => {
  expect((['ผ่านดีเยี่ยม', 'ผ่าน', 'ต้องปรับปรุงโดยด่วน', 'AA', 'A', 'B', 'F'] as const).map(levelGrade)).toEqual([
    1, 3, 5, 1, 2, 4, 5,
  ]);
});

test('เมือง of two provinces are two districts, and no agency is ranked with those of the other', () => {
  const inCapital = (name: string, province: string, overall: number): readonly YearOfAgency[] => [
    yearOf({ name, district: 'เมือง', province, overall: points(overall) }),
  ];
  const rows = provinceRows(
    [inCapital('อบต.ก', 'เลย', 80), inCapital('อบต.ข', 'น่าน', 90), inCapital('อบต.ค', 'จ.เลย', 85)],
    2567,
  );
  expect(rows.map(({ rankInDistrict }) => rankInDistrict)).toEqual([
    { rank: 2, of: 2 },
    { rank: 1, of: 1 },
    { rank: 1, of: 2 },
  ]);
});
