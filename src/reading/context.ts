import type { FiscalYear } from '../framework/types';
import { cleanText } from '../scores/thai-text';
import { agencyIn, agencyName, labelledAgency, looksLikeAgency } from './agencies';
import type { Identity } from './blocks';
import { isName } from './name-lines';
import { cellText, type SheetView } from './sheet-view';
import { isBroad, roleOf } from './words';
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

/** The text to the right of a label หน่วยงาน, unless it is a header itself; what looks like an agency comes first. */
function valueBeside(view: SheetView, row: number, column: number): string | null {
  const texts = view
    .filledFrom(row, column, VALUE_REACH)
    .map(({ cell }) => (typeof cell.value === 'string' ? cleanText(cell.value) : ''));
  const end = texts.findIndex((text) => roleOf(text) !== null);
  const names = texts.slice(0, end < 0 ? texts.length : end).filter(isName);
  const below = cleanText(cellText(view.own(row + 1, column - 1)));
  const name = [...names, ...(names.length > 0 ? [below] : [])].find(looksLikeAgency) ?? names[0];
  return name === undefined ? null : agencyName(name);
}

/** Cells after a label in which its value may stand. */
const VALUE_REACH = 3;

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
  const found = chosen.filter(({ row }) => row === at);
  // Beside each other, a title stands above its table or at its left.
  const own = found.filter(({ left }) => left <= area.left).at(-1) ?? found[0];
  return own ? pick(own) : null;
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
export function contextOf(titles: readonly Title[], area: Area): Identity {
  const resultYear = (title: Title): FiscalYear | null => (title.ofPlan ? null : title.year);
  const planYear = (title: Title): FiscalYear | null => title.year;
  const agency = (title: Title): string | null => (title.broad ? null : title.agency);
  const place = (title: Title): string | null => title.agency;
  const naming = titles.filter((title) => agency(title) !== null);
  return {
    agency:
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
