import * as fc from 'fast-check';
import { planFixture } from '../../../test/documents/fixtures';
import { copyOf, gridOf, typedSheet, type TypedSheet } from '../../../test/support/register-sheet';
import { QUARTERS } from '../../framework/calendar';
import { INDICATOR_NUMBERS } from '../../framework/types';
import { FOLLOW_UP_ROUNDS } from '../../framework/rounds';
import { readMeasures } from '../../planning/own/read-measures';
import { isOwnList, ownListsIn } from '../../planning/own/read-own-lists';
import { readUnits } from '../../planning/own/read-units';
import { UNITS } from '../../planning/units';
import { findingSentence } from '../../scores/finding-sentence';
import { cleanText, skeleton } from '../../scores/thai-text';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { measureListDocument, unitListDocument } from './own-documents';

const PLAN = { ...planFixture(), agency: 'ทต.บ้านใหม่' };
const UNIT_SHEET = typedSheet(unitListDocument(PLAN, DEFAULT_DOCUMENT_OPTIONS));
const MEASURE_SHEET = typedSheet(measureListDocument(PLAN, DEFAULT_DOCUMENT_OPTIONS));

const headerOf = ({ rows }: TypedSheet, header: string): { row: number; column: number } => {
  const row = rows.findIndex((cells) => cells.includes(header));
  return { row, column: rows[row]!.indexOf(header) };
};

/** What a person types below headers, row by row. */
function typed(
  sheet: TypedSheet,
  entries: readonly Readonly<Record<string, string | number>>[],
  from = 0,
): TypedSheet {
  const copy = copyOf(sheet);
  entries.forEach((entry, index) => {
    for (const [header, text] of Object.entries(entry)) {
      const { row, column } = headerOf(copy, header);
      (copy.rows[row + 1 + from + index] ??= [])[column] = text;
    }
  });
  return copy;
}

/** The sheet with its columns in another order. */
const shuffled = (sheet: TypedSheet, order: readonly number[]): TypedSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => order.map((column) => row[column] ?? null)),
});

const measures = (...entries: readonly Readonly<Record<string, string | number>>[]) =>
  readMeasures(gridOf(typed(MEASURE_SHEET, entries)))!;

const lines = fc
  .string({ unit: fc.constantFrom(...'กขคงจชนมยระาิู้่ 12'), minLength: 1, maxLength: 20 })
  .map((text) => cleanText(`ก${text}`));

test('empty lists say nothing, and no scores are looked for in them', () => {
  expect(readUnits(gridOf(UNIT_SHEET))).toEqual({ units: { names: {}, others: [] }, findings: [] });
  expect(readMeasures(gridOf(MEASURE_SHEET))).toEqual({
    measures: { added: [], changed: {}, off: [] },
    findings: [],
  });
  for (const sheet of [UNIT_SHEET, MEASURE_SHEET])
    expect(isOwnList(gridOf({ ...sheet, marker: null }))).toBe(true);
});

test('names of units come back as they were typed, in whatever order the columns stand, with or without a marker', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(lines), { minLength: UNITS.length, maxLength: UNITS.length }),
      fc.uniqueArray(lines, { maxLength: 12 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.boolean(),
      (names, others, order, marked) => {
        const own = typed(
          typed(
            UNIT_SHEET,
            names.map((name) => (name === null ? {} : { ชื่อที่หน่วยงานใช้: name })),
          ),
          others.map((name) => ({ ชื่อที่หน่วยงานใช้: name })),
          UNITS.length,
        );
        const sheet = { ...shuffled(own, order), ...(!marked && { marker: null }) };
        expect(readUnits(gridOf(sheet))).toEqual({
          units: {
            names: Object.fromEntries(
              UNITS.flatMap((unit, index) => (names[index] == null ? [] : [[unit, names[index]]])),
            ),
            others,
          },
          findings: [],
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('a task that is none is told, and its unit is a further one', () => {
  const found = readUnits(
    gridOf(typed(UNIT_SHEET, [{ 'หน้าที่ (ชื่อกลาง)': 'งานลับ', ชื่อที่หน่วยงานใช้: 'กองลับ' }], UNITS.length)),
  )!;
  expect(found.units.others).toEqual(['กองลับ']);
  expect(found.findings).toMatchObject([
    { code: 'left-out', message: 'left-out.own-role', params: { text: 'งานลับ', name: 'กองลับ' } },
  ]);
});

test('measures come back as they were typed, in whatever order the columns stand', () => {
  const width = MEASURE_SHEET.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          indicator: fc.constantFrom(...INDICATOR_NUMBERS),
          title: lines,
          approach: lines,
          steps: fc.array(lines, { minLength: 1, maxLength: 4 }),
          owners: fc.uniqueArray(lines, { minLength: 1, maxLength: 3 }),
          quarters: fc.subarray([...QUARTERS], { minLength: 1 }),
          rounds: fc.subarray([...FOLLOW_UP_ROUNDS], { minLength: 1 }),
          evidence: lines,
        }),
        { maxLength: 6, selector: ({ title }) => skeleton(title) },
      ),
      fc.shuffledSubarray(columns, { minLength: width }),
      (own, order) => {
        const sheet = typed(
          MEASURE_SHEET,
          own.map(({ indicator, title, approach, steps, owners, quarters, rounds, evidence }) => ({
            'ตัวชี้วัด/ข้อ': indicator,
            ชื่อมาตรการ: title,
            แนวทาง: approach,
            ขั้นตอน: steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
            ผู้รับผิดชอบ: owners[0] ?? '',
            สนับสนุน: owners.slice(1).join('\n'),
            ไตรมาส: quarters.join(', '),
            รอบรายงาน: rounds.join(', '),
            หลักฐาน: evidence,
          })),
        );
        const found = readMeasures(gridOf(shuffled(sheet, order)))!;
        expect(found.findings).toEqual([]);
        expect(found.measures.added).toEqual(own.map((measure): unknown => expect.objectContaining(measure)));
        expect(new Set(found.measures.added.map(({ id }) => id)).size).toBe(own.length);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  [7, 7, []],
  ['๗ ประสิทธิภาพการสื่อสาร', 7, []],
  ['ตัวชี้วัดที่ 7', 7, []],
  ['ประสิทธิภาพการสื่อสาร', 7, []],
  ['e6', 7, ['e6']],
  ['7 · e6', 7, ['e6']],
  ['o14, o16', 9, ['o14', 'o16']],
  ['O๑๔', 9, ['o14']],
])('%p is for indicator %p, items %p', (subject, indicator, items) => {
  const { added } = measures({ 'ตัวชี้วัด/ข้อ': subject, ชื่อมาตรการ: 'ก' }).measures;
  expect(added).toMatchObject([{ indicator, items, quarters: [1, 2, 3, 4], rounds: [6, 12] }]);
});

test.each([
  ['own-subject', { 'ตัวชี้วัด/ข้อ': 11, ชื่อมาตรการ: 'ก' }, 'ตัวชี้วัด/ข้อ'],
  ['own-subject', { 'ตัวชี้วัด/ข้อ': 'e10', ชื่อมาตรการ: 'ก' }, 'ตัวชี้วัด/ข้อ'],
  ['own-subject', { ชื่อมาตรการ: 'ก' }, 'ตัวชี้วัด/ข้อ'],
  ['own-title', { 'ตัวชี้วัด/ข้อ': 7, แนวทาง: 'ก' }, 'ชื่อมาตรการ'],
  ['own-quarter', { 'ตัวชี้วัด/ข้อ': 7, ชื่อมาตรการ: 'ก', ไตรมาส: '1, 5' }, 'ไตรมาส'],
  ['own-quarter', { 'ตัวชี้วัด/ข้อ': 7, ชื่อมาตรการ: 'ก', ไตรมาส: 'ทั้งปี' }, 'ไตรมาส'],
  ['own-round', { 'ตัวชี้วัด/ข้อ': 7, ชื่อมาตรการ: 'ก', รอบรายงาน: 7 }, 'รอบรายงาน'],
  ['own-id', { รหัส: 'm99-1', ชื่อมาตรการ: 'ก' }, 'รหัส'],
  ['own-use', { 'ตัวชี้วัด/ข้อ': 7, ชื่อมาตรการ: 'ก', การใช้: 'อาจจะ' }, 'การใช้'],
])('a row with %s is told by its cell, and those around it are used', (message, entry, header) => {
  const good = { 'ตัวชี้วัด/ข้อ': 7, ชื่อมาตรการ: 'ดี' };
  const found = measures(good, entry, { ...good, ชื่อมาตรการ: 'ดีอีก' });
  expect(found.measures.added.map(({ title }) => title)).toEqual(['ดี', 'ดีอีก']);
  for (const language of ['th', 'en'] as const) {
    const [text = ''] = found.findings.map((each) => findingSentence(each, '', language));
    expect(text).toContain('คลังมาตรการ');
    expect(text).not.toMatch(/[{}]/);
  }
  const { row, column } = headerOf(MEASURE_SHEET, header);
  expect(found.findings).toMatchObject([
    {
      code: 'left-out',
      message: `left-out.${message}`,
      cells: [{ sheet: 'คลังมาตรการ', row: row + 2, column }],
    },
  ]);
});

test('one measure twice is told once', () => {
  const entry = { 'ตัวชี้วัด/ข้อ': 7, ชื่อมาตรการ: 'ก' };
  const found = measures(entry, entry);
  expect(found.measures.added).toHaveLength(1);
  expect(found.findings).toMatchObject([{ message: 'left-out.own-twice' }]);
});

test('ours are changed where something is written, or switched off; a row of their own that is switched off says nothing', () => {
  const found = measures(
    { รหัส: 'M07-1', ชื่อมาตรการ: 'ชื่อใหม่', ไตรมาส: '๒-๓' },
    { รหัส: 'm07-2', การใช้: 'ไม่ใช้' },
    { 'ตัวชี้วัด/ข้อ': 7, ชื่อมาตรการ: 'พักไว้', การใช้: 'ไม่ใช้' },
  );
  expect(found).toEqual({
    measures: { added: [], changed: { 'm07-1': { title: 'ชื่อใหม่', quarters: [2, 3] } }, off: ['m07-2'] },
    findings: [],
  });
});

test('of several sheets the first is believed, and all of them are known', () => {
  const first = { ...typed(UNIT_SHEET, [{ ชื่อที่หน่วยงานใช้: 'กองแรก' }]), name: 'หนึ่ง' };
  const second = {
    ...typed(UNIT_SHEET, [{ ชื่อที่หน่วยงานใช้: 'กองหลัง' }, { ชื่อที่หน่วยงานใช้: 'กองเงิน' }]),
    name: 'สอง',
  };
  const found = ownListsIn([gridOf(first), gridOf(second)]);
  expect(found.units.names).toEqual({ clerk: 'กองแรก', finance: 'กองเงิน' });
  expect(found.sheets['own-units']).toEqual(['หนึ่ง', 'สอง']);
});
