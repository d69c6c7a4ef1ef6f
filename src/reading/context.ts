import type { FiscalYear } from '../framework/types';
import { indicatorLabel } from '../scores/indicator-names';
import { levelFromText } from '../scores/level-text';
import { cleanText, skeleton } from '../scores/thai-text';
import { agencyIn, labelledAgency } from './agencies';
import type { Identity } from './blocks';
import { cellText, type SheetView } from './sheet-view';
import { numberOf } from './values';
import { instrumentOf, isBroad, roleOf } from './words';
import { onlyYear, yearsIn } from './years';

/** A cell outside the tables that names an agency or a year. */
export interface Title {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly agency: string | null;
  /** Only a label จังหวัด, อำเภอ or ตำบล gives the name. */
  readonly broad: boolean;
  readonly year: FiscalYear | null;
  /** The year is that of measures: it counts only where no other year is given. */
  readonly ofPlan: boolean;
}

/** A rectangle of the sheet that a table of scores fills, headers included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The year that a title line gives: the one of the results, else of the plan; null when it spans several years. */
function yearOfTitle(text: string): { readonly year: FiscalYear; readonly ofPlan: boolean } | null {
  const mentions = yearsIn(text);
  const results = mentions.filter(({ ofPlan }) => !ofPlan);
  const relevant = results.length > 0 ? results : mentions;
  const [first] = relevant;
  return first && relevant.every(({ year }) => year === first.year) ? first : null;
}

/** All title cells of a sheet, from the top down. */
export function titlesOf(
  view: SheetView,
  inTable: (row: number, column: number) => boolean,
): readonly Title[] {
  const titles: Title[] = [];
  for (const { row, column, cell } of view.cells()) {
    if (inTable(row, column)) continue;
    const { left, right } = view.span(row, column);
    const text = cellText(cell);
    const labelled = roleOf(text) === 'agency' ? valueBeside(view, row, right + 1) : labelledAgency(text);
    const year = typeof cell.value === 'string' ? yearOfTitle(text) : null;
    const bare = onlyYear(cell.value);
    const agency = labelled ?? (typeof cell.value === 'string' ? agencyIn(text) : null);
    if (agency === null && year === null && bare === null) continue;
    titles.push({
      row,
      left,
      right,
      agency,
      broad: labelled !== null && isBroad(text),
      year: bare ?? year?.year ?? null,
      ofPlan: bare === null && (year?.ofPlan ?? false),
    });
  }
  return titles;
}

/** The text to the right of a label หน่วยงาน, unless it is a header itself. */
function valueBeside(view: SheetView, row: number, column: number): string | null {
  const cell = view.own(row, column);
  if (typeof cell?.value !== 'string') return null;
  const text = cleanText(cell.value);
  return roleOf(text) === null && isName(text) ? text : null;
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 80 &&
    indicatorLabel(text) === null &&
    instrumentOf(text) === null &&
    levelFromText(text) === null &&
    onlyYear(text) === null &&
    numberOf({ value: text }) === null
  );
}

const overlaps = (title: Title, area: Area): boolean => title.left <= area.right && title.right >= area.left;

/** The nearest title above the table (in its columns if possible) that gives what is wanted. */
function nearest<T>(titles: readonly Title[], area: Area, pick: (title: Title) => T | null): T | null {
  const above = titles.filter(
    (title) => title.row <= area.bottom && title.row < area.top + 1 && pick(title) !== null,
  );
  const lastRow = (list: readonly Title[]): number => Math.max(-1, ...list.map(({ row }) => row));
  const inColumns = above.filter((title) => overlaps(title, area));
  const chosen = inColumns.length > 0 && lastRow(inColumns) >= lastRow(above) - NEAR ? inColumns : above;
  const at = lastRow(chosen);
  const found = chosen.filter(({ row }) => row === at).map(pick);
  return found[0] ?? null;
}

/** Titles of neighbouring tables stand in the same few rows; farther up a title is for the whole sheet. */
const NEAR = 6;

/** The only value that the titles of the sheet give, wherever they stand; null when they differ. */
function unanimous<T>(titles: readonly Title[], pick: (title: Title) => T | null): T | null {
  const values = [...new Set(titles.map(pick).filter((value): value is T & {} => value !== null))];
  return values.length === 1 ? (values[0] ?? null) : null;
}

/**
 * Agency and year of a table from the titles: the nearest above holds until another is given; a year of measures
 * counts only where there is no year of results; failing titles above, the only one on the sheet, first of all in
 * titles that name the agency.
 */
export function contextOf(view: SheetView, titles: readonly Title[], area: Area): Identity {
  const resultYear = (title: Title): FiscalYear | null => (title.ofPlan ? null : title.year);
  const planYear = (title: Title): FiscalYear | null => title.year;
  const agency = (title: Title): string | null => (title.broad ? null : title.agency);
  const place = (title: Title): string | null => title.agency;
  const naming = titles.filter((title) => agency(title) !== null);
  return {
    agency:
      nameLineAbove(view, area) ??
      nearest(titles, area, agency) ??
      unanimous(titles, agency) ??
      nearest(titles, area, place) ??
      unanimous(titles, place),
    year:
      nearest(titles, area, resultYear) ??
      unanimous(naming, resultYear) ??
      unanimous(titles, resultYear) ??
      nearest(titles, area, planYear) ??
      unanimous(titles, planYear),
  };
}

const HEADING_WORDS = new RegExp(
  [
    'ตาราง',
    'ผลการประเมิน',
    'ผลคะแนน',
    'คะแนน',
    'ตัวชี้วัด',
    'สรุป',
    'รายงาน',
    'แบบวัด',
    'แบบตรวจ',
    'ข้อมูล',
    'หมายเหตุ',
    'การประเมิน',
    'ภาพรวม',
    'ระดับ',
    'ส่วนที่',
    'ประเด็น',
    'ปีงบ',
    'มาตรการ',
    'วิเคราะห์',
    'ITA',
    'ผลประเมิน',
    'จุดแข็ง',
    'จุดอ่อน',
    'ครั้งที่',
    'ไตรมาส',
    'เอกสาร',
    'หน้า',
    'ลำดับ',
    'รายการ',
    'คุณธรรม',
    'แผนภูมิ',
    'กราฟ',
  ]
    .map(skeleton)
    .join('|')
    .toLowerCase(),
);

/** A name that stands alone on the line directly above the table is its agency, whatever kind of agency it is. */
function nameLineAbove(view: SheetView, area: Area): string | null {
  let row = area.top - 1;
  while (row >= Math.max(0, area.top - HIGHEST_HEADER) && isHeader(view, row, area)) row -= 1;
  if (row < 0) return null;
  const cells = [...view.rowCells(row)].filter(
    ({ column }) => column >= area.left - 1 && column <= area.right + 1,
  );
  const [only] = cells;
  if (cells.length !== 1 || typeof only?.cell.value !== 'string') return null;
  const text = cleanText(only.cell.value);
  const named = agencyIn(text) ?? labelledAgency(text);
  if (named !== null) return named;
  const name =
    roleOf(text) === null && isName(text) && !HEADING_WORDS.test(skeleton(text)) && /[ก-ฮA-Za-z]/.test(text);
  return name && yearsIn(text).length === 0 ? text : null;
}

/** Header rows between the name and the scores. */
const HIGHEST_HEADER = 3;

function isHeader(view: SheetView, row: number, area: Area): boolean {
  const roles = [...view.rowCells(row)]
    .filter(({ column }) => column >= area.left - 1 && column <= area.right + 1)
    .map(({ cell }) => roleOf(cellText(cell)));
  return roles.length > 1 && roles.some((role) => role !== null);
}
