import type { FiscalYear } from '../framework/types';
import { cleanText } from '../scores/thai-text';
import { agencyName, agencyNamed, isAlsoPlace, labelledAgency, looksLikeAgency } from './agencies';
import type { Area } from './areas';
import type { Identity } from './blocks';
import { isName } from './name-lines';
import { cellText, filledFrom, type PlacedCell, type SheetView } from './sheet-view';
import { countWhile } from './sorted';
import { NOWHERE, placeIn, placeName, type Place } from './places';
import { isBroad, isProvinceLabel, roleOf } from './roles';
import { onlyYear, yearsIn } from './years';

/** A cell outside the tables that names an agency or a year. */
export interface Title {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly agency: string | null;
  /** The agency is a local one, which beats an office or a university beside it. */
  readonly local: boolean;
  readonly place: Place;
  /** The line tells where what stands above it comes from: it is about that table, not about the next. */
  readonly below: 'source' | 'note' | null;
  /** Only a label จังหวัด, อำเภอ or ตำบล gives the name. */
  readonly broad: boolean;
  readonly year: FiscalYear | null;
  /** The year is that of measures: it counts only where no other year is given. */
  readonly ofPlan: boolean;
}

/** The year that a title line gives: the one of the results, else of the plan; null when it spans several years. */
function yearOfTitle(text: string): { readonly year: FiscalYear; readonly ofPlan: boolean } | null {
  const mentions = yearsIn(text);
  const results = mentions.filter(({ ofPlan }) => !ofPlan);
  const relevant = results.length > 0 ? results : mentions;
  const [first] = relevant;
  return first && relevant.every(({ year }) => year === first.year) ? first : null;
}

/** The title cells among those outside the tables of a sheet, from the top down. */
export function titlesOf(
  view: SheetView,
  outside: Iterable<PlacedCell>,
  isBelowTable: (row: number) => boolean,
): readonly Title[] {
  const titles: Title[] = [];
  let before = { row: -1, text: '' };
  for (const { row, column, cell } of outside) {
    const { left, right } = view.span(row, column);
    const text = cellText(cell);
    const label = before.row === row ? before.text : '';
    before = { row, text };
    const labelled = roleOf(text) === 'agency' ? valueBeside(view, row, right + 1) : labelledAgency(text);
    const year = typeof cell.value === 'string' ? yearOfTitle(text) : null;
    const bare = onlyYear(cell.value);
    const named = typeof cell.value === 'string' ? agencyNamed(text) : null;
    const agency = labelled ?? named?.name ?? null;
    const place = typeof cell.value === 'string' ? labelledPlace(view, row, right + 1, text) : NOWHERE;
    const placed = place.district !== null || place.province !== null;
    if (agency === null && year === null && bare === null && !placed) continue;
    titles.push({
      row,
      left,
      right,
      agency,
      local: labelled !== null || (named?.local ?? false),
      place,
      below: !isBelowTable(row)
        ? null
        : SOURCE.test(cleanText(text))
          ? 'source'
          : NOTE.test(cleanText(text))
            ? 'note'
            : null,
      broad: labelled !== null ? isBroad(text) : isAlsoPlace(text) && isBroad(label),
      year: bare ?? year?.year ?? null,
      ofPlan: bare === null && (year?.ofPlan ?? false),
    });
  }
  return titles;
}

const SOURCE = /^(?:[*(]\s*)?(?:ที่มา|แหล่งที่มา|แหล่งข้อมูล|อ้างอิง|ข้อมูลจาก|source)/i;
/** Notes below a table are about it as well, but their years are those of plans and laws. */
const NOTE = /^(?:[*(]\s*)?(?:หมายเหตุ|note|remark)/i;

/** A place that a text names, or that stands behind a label อำเภอ or จังหวัด. */
function labelledPlace(view: SheetView, row: number, column: number, text: string): Place {
  const label = cleanText(text).replace(/\s*[:：]\s*$/, '');
  const isDistrict = roleOf(label) === 'district';
  if (!isDistrict && !isProvinceLabel(label)) return placeIn(text);
  const value = filledFrom(view, row, column, VALUE_REACH)[0]?.cell.value;
  const name = typeof value === 'string' && roleOf(value) === null ? placeName(value) : null;
  return isDistrict ? { district: name, province: null } : { district: null, province: name };
}

/** The text to the right of a label หน่วยงาน, unless it is a header itself; what looks like an agency comes first. */
function valueBeside(view: SheetView, row: number, column: number): string | null {
  const texts = filledFrom(view, row, column, VALUE_REACH).map(({ cell }) =>
    typeof cell.value === 'string' ? cleanText(cell.value) : '',
  );
  const end = texts.findIndex((text) => roleOf(text) !== null);
  const names = texts.slice(0, end < 0 ? texts.length : end).filter(isName);
  const below = cleanText(cellText(view.own(row + 1, column - 1)));
  const name = [...names, ...(names.length > 0 ? [below] : [])].find(looksLikeAgency) ?? names[0];
  return name === undefined ? null : agencyName(name);
}

/** Cells after a label in which its value may stand. */
const VALUE_REACH = 3;

const overlaps = (title: Title, area: Area): boolean => title.left <= area.right && title.right >= area.left;

/** Titles of neighbouring tables stand in the same few rows; farther up a title is for the whole sheet. */
const NEAR = 6;

/** What the titles of a sheet say of one thing, the agency or the year; from the top down. */
class Telling<T extends string | number> {
  private readonly above: readonly Told<T>[];
  private readonly sources: readonly Told<T>[];
  /** The only value that the titles give, wherever they stand; null when they differ. */
  readonly unanimous: T | null;

  constructor(titles: readonly Title[], pick: (title: Title) => T | null) {
    const all = titles.flatMap((title) => {
      const value = pick(title);
      return value === null ? [] : [{ row: title.row, title, value }];
    });
    this.above = all.filter(({ title }) => title.below === null);
    this.sources = all.filter(({ title }) => title.below === 'source');
    const [first] = this.above;
    this.unanimous = first && this.above.every(({ value }) => value === first.value) ? first.value : null;
  }

  /** What the nearest title above the table (in its columns if possible) says. */
  nearest(area: Area): T | null {
    const end = countWhile(this.above, ({ row }) => row <= area.top);
    const last = this.above[end - 1];
    if (!last) return null;
    const begin = countWhile(this.above, ({ row }) => row < last.row - NEAR);
    const near = this.above.slice(begin, end);
    const inColumns = near.filter(({ title }) => overlaps(title, area));
    const reached = inColumns.length > 0 ? inColumns : near;
    const local = reached.filter(({ title }) => title.local);
    const chosen = local.length > 0 ? local : reached;
    const row = chosen.at(-1)?.row;
    const found = chosen.filter((one) => one.row === row);
    // Beside each other, a title stands above its table or at its left.
    return (found.filter(({ title }) => title.left <= area.left).at(-1) ?? found[0])?.value ?? null;
  }

  /** What the first source line below the table says; it is about the table above it. */
  sourceBelow(area: Area): T | null {
    return this.sources.find(({ row }) => row > area.bottom)?.value ?? null;
  }
}

interface Told<T> {
  readonly row: number;
  readonly title: Title;
  readonly value: T;
}

/** Whose scores a table holds by the titles, and whether only a place is named. */
export interface Context extends Identity {
  /** No title names an agency: the จังหวัด or the อำเภอ is whose scores these are. */
  readonly ofPlace: boolean;
}

/**
 * Agency and year of a table from the titles: the nearest above holds until another is given; a year of measures
 * counts only where there is no year of results; failing titles above, the only one on the sheet, first of all in
 * titles that name the agency, then a source line below the table.
 */
export function contextFrom(titles: readonly Title[]): (area: Area) => Context {
  const resultYear = ({ ofPlan, year }: Title): FiscalYear | null => (ofPlan ? null : year);
  const agencyOf = ({ broad, agency }: Title): string | null => (broad ? null : agency);
  const agencies = new Telling(titles, agencyOf);
  const places = new Telling(titles, ({ agency }) => agency);
  const yearsBesideAgencies = new Telling(
    titles.filter((title) => agencyOf(title) !== null),
    resultYear,
  );
  const years = new Telling(titles, resultYear);
  const planYears = new Telling(titles, ({ year }) => year);
  const districts = new Telling(titles, ({ place }) => place.district);
  const provinces = new Telling(titles, ({ place }) => place.province);
  return (area) => {
    const named = agencies.nearest(area) ?? agencies.unanimous ?? places.nearest(area) ?? places.unanimous;
    const province = provinces.nearest(area) ?? provinces.unanimous;
    const district = districts.nearest(area) ?? districts.unanimous;
    return {
      agency: named ?? (province === null ? null : `จังหวัด${province}`),
      ofPlace: named === null && province !== null,
      year:
        years.nearest(area) ??
        yearsBesideAgencies.unanimous ??
        years.unanimous ??
        years.sourceBelow(area) ??
        planYears.nearest(area) ??
        planYears.unanimous,
      district,
      province,
    };
  };
}
