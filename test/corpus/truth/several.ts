import { LISTED } from '../../../scripts/corpus/layouts/agencies';
import { RESULTS, type Result } from '../../../scripts/corpus/results';
import { AGENCIES } from '../../../scripts/corpus/words';
import type { TrueFile, TrueSet } from './types';

const R = RESULTS;
const ALL: readonly Result[] = Object.values(R);

const set = (agency: string, year: number, result: Result, level: string | null = null): TrueSet => ({
  agency,
  year,
  scores: result.scores,
  overall: result.overall,
  level,
});
/** A set of a sheet that states no overall score. */
const bare = (agency: string, year: number, result: Result): TrueSet => ({
  ...set(agency, year, result),
  overall: null,
});
const byLevel = (agency: string, year: number, result: Result): TrueSet =>
  set(agency, year, result, result.level);
const byLetter = (agency: string, year: number, result: Result): TrueSet =>
  set(agency, year, result, result.letter);

const { thung, nong, ban, khok, huai, don, bueng, tha, province } = AGENCIES;

export const SEVERAL: readonly TrueFile[] = [
  {
    file: 'agencies-across.xlsx',
    layout: 'transposed: agencies across',
    reason: 'One column per agency, the average of the province as the last column, totals and levels below.',
    sets: [
      byLevel(thung, 2567, R.r01),
      byLevel(nong, 2567, R.r02),
      byLevel(ban, 2567, R.r03),
      byLevel(khok, 2567, R.r04),
    ],
  },
  {
    file: 'stacked-tables.xlsx',
    layout: 'stacked tables',
    reason: 'Three agencies below each other, the year once at the top.',
    sets: [byLevel(huai, 2566, R.r05), byLevel(don, 2566, R.r06), byLevel(bueng, 2566, R.r07)],
  },
  {
    file: 'sheet-per-agency.ods',
    layout: 'a sheet per agency',
    reason: 'Only the tabs name the agencies, one of them without its kind.',
    sets: [set('อบต.ทุ่งสมมติ', 2567, R.r08), set('ทต.หนองตัวอย่าง', 2567, R.r09), set('บ้านจำลอง', 2567, R.r10)],
  },
  {
    file: 'two-header-rows.xlsx',
    layout: 'headers in two rows',
    reason: 'Instruments over the numbers of the indicators; no names at all.',
    sets: [
      byLevel(thung, 2567, R.r01),
      byLevel(nong, 2567, R.r02),
      byLevel(ban, 2567, R.r03),
      byLevel(khok, 2567, R.r04),
    ],
  },
  {
    file: 'three-header-rows.xls',
    layout: 'headers in three rows',
    reason:
      'Merged headings, line breaks in the names, a mean after each instrument, and a row that numbers the columns.',
    sets: [byLetter(province, 2565, R.r18), byLetter(nong, 2565, R.r20), byLetter(khok, 2565, R.r21)],
  },
  {
    file: 'printed-list.xls',
    layout: 'header rows repeated on each page',
    reason: 'Twenty-four agencies on three pages, each page with its own title and header.',
    sets: LISTED.map((agency, index) => set(agency, 2567, ALL[index]!)),
  },
  {
    file: 'district-groups.xlsx',
    layout: 'group rows by district',
    reason:
      'A row of each อำเภอ above and its averages below the agencies, averages of the province at the end.',
    sets: LISTED.slice(0, 12).map((agency, index) => set(agency, 2566, ALL[index]!)),
  },
  {
    file: 'province-utf8.csv',
    layout: 'CSV, UTF-8 with BOM',
    reason: 'Two agencies of the same name in two districts; the year is the last column.',
    sets: LISTED.slice(0, 8).map((agency, index) =>
      byLevel(index === 6 ? LISTED[1]! : agency, 2567, ALL[index + 8]!),
    ),
  },
  {
    file: 'unicode-text.csv',
    layout: 'CSV, UTF-16LE, tabs',
    reason: 'What Excel saves as Unicode text: one agency with title lines.',
    sets: [set(ban, 2568, R.r29)],
  },
  {
    file: 'windows-874.csv',
    layout: 'CSV, Windows-874, semicolons',
    reason: 'One row per agency in the encoding of old Thai systems; the year is text in each row.',
    sets: [
      bare(thung, 2566, R.r13),
      bare(nong, 2566, R.r14),
      bare(ban, 2566, R.r15),
      bare(khok, 2566, R.r16),
    ],
  },
  {
    file: 'database-export.csv',
    layout: 'one score per row',
    reason: 'Year, agency, indicator and score of every row, with English headers.',
    sets: [
      bare(thung, 2566, R.r12),
      bare(thung, 2567, R.r01),
      bare(nong, 2566, R.r12),
      bare(nong, 2567, R.r02),
    ],
  },
  {
    file: 'sheet-per-year.xlsx',
    layout: 'a sheet per year',
    reason: 'Only the tabs give the years, in two digits.',
    sets: [set(thung, 2565, R.r04), set(thung, 2566, R.r06), set(thung, 2567, R.r01)],
  },
  {
    file: 'years-side-by-side.xlsx',
    layout: 'years side by side',
    reason: 'Three years under one merged header, the change as a formula beside them.',
    sets: [byLetter(nong, 2565, R.r12), byLevel(nong, 2566, R.r17), byLevel(nong, 2567, R.r22)],
  },
  {
    file: 'stacked-years.xls',
    layout: 'years below each other',
    reason: 'The agency once at the top, a year above each table, a verdict beside each score.',
    sets: [set(ban, 2564, R.r20), set(ban, 2565, R.r23), set(ban, 2566, R.r25)],
  },
  {
    file: 'row-per-year.ods',
    layout: 'one row per year',
    reason: 'Names across, years down, and a row of three-year averages that is no year.',
    sets: [byLetter(khok, 2565, R.r09), byLevel(khok, 2566, R.r27), byLevel(khok, 2567, R.r28)],
  },
  {
    file: 'merged-agencies-years.xlsx',
    layout: 'agencies merged over their years',
    reason: 'The name of an agency covers three rows, one per year.',
    sets: [
      ...[R.r30, R.r31, R.r33].map((result, k) => set(thung, 2565 + k, result)),
      ...[R.r04, R.r06, R.r09].map((result, k) => set(nong, 2565 + k, result)),
      ...[R.r12, R.r17, R.r01].map((result, k) => set('อบต.หนองน้ำใส', 2565 + k, result)),
    ],
  },
  {
    file: 'agencies-across-years.xlsx',
    layout: 'agencies across, two years each',
    reason: 'Agencies merged over their years in the header, names of indicators down.',
    sets: [
      set(huai, 2566, R.r20),
      set(huai, 2567, R.r22),
      set(don, 2566, R.r23),
      set(don, 2567, R.r25),
      set(tha, 2566, R.r27),
      set(tha, 2567, R.r28),
    ],
  },
  {
    file: 'everything-mixed.xlsx',
    layout: 'a mix of all',
    reason:
      'Offset, three header rows, merged agencies over years, hidden row and column, Thai digits by format and as text, averages, notes, a memo sheet.',
    sets: [set(bueng, 2566, R.r31), set(bueng, 2567, R.r33), set(tha, 2566, R.r17), set(tha, 2567, R.r30)],
  },
];
