import type { FiscalYear, IndicatorNumber } from '../framework/types';
import type { Cell } from '../workbook/cell-grid';
import { agencyKey, agencyName, isKindAlone, joinKind, looksLikeAgency } from './agencies';
import type { Line, Mention } from './lines';
import { cellText } from './sheet-view';
import { NOWHERE, placeName, type Place } from './places';
import { isProvinceLabel, roleOf, type Role } from './roles';
import { isTotalName } from './totals';
import { versionOf, type Version } from './versions';
import { yearHeads } from './year-heads';
import { yearsIn } from './years';

/** Whose scores, and of which year; null where a table does not say. */
export interface Identity extends Place {
  readonly agency: string | null;
  readonly year: FiscalYear | null;
}

/** Nothing is said of whose scores these are. */
export const NOBODY: Identity = { agency: null, year: null, district: null, province: null };

/** The names of one table: each indicator at most once, and what was named again. */
export interface Block {
  readonly line: Line;
  /** From the top down. A name that covers several rows stands for each of them. */
  readonly mentions: readonly Mention[];
  /** First and last row of the names that belong together by layout; headers stand above `top`. */
  readonly top: number;
  readonly bottom: number;
  /** Rows above which nothing belongs to this table: the row after the table before it in the same line. */
  readonly ceiling: number;
  /** The first row that separates this table from the one before it: totals above it belong to that one. */
  readonly opening: number;
  /** Where the table before it in the same line begins; its header serves when this table has none. */
  readonly previousTop: number | null;
  /** What columns beside the names say of all these rows. */
  readonly identity: Identity;
  readonly version: Version | null;
}

/** Rows (of the view) that separate tables: a header again, an agency or a year on its own. */
function separates(line: Line, row: number): boolean {
  const { view, column, turned } = line;
  const first = turned ? Math.max(0, column - 2) : 0;
  const last = turned
    ? Math.min(view.columnCount - 1, column + 1)
    : Math.min(view.columnCount - 1, column + 30);
  for (let k = first; k <= last; k += 1) {
    const cell = view.own(row, k);
    if (!cell || typeof cell.value !== 'string') continue;
    const role = roleOf(cell.value);
    if (role === 'indicator' || role === 'agency') return true;
    if (looksLikeAgency(cell.value)) return true;
    if (!turned && role === null && yearsIn(cell.value).length === 1) return true;
  }
  return false;
}

interface MentionGroup {
  readonly opening: number;
  readonly mentions: Mention[];
}

function splitAtSeparators(line: Line): MentionGroup[] {
  const groups: MentionGroup[] = [];
  let previous: Mention | null = null;
  for (const mention of line.mentions) {
    let opening: number | null = previous === null ? 0 : null;
    for (
      let row = lastRowOf(line, previous ?? mention) + 1;
      row < mention.row && opening === null;
      row += 1
    ) {
      if (separates(line, row)) opening = row;
    }
    if (opening !== null) groups.push({ opening, mentions: [mention] });
    else groups.at(-1)?.mentions.push(mention);
    previous = mention;
  }
  return groups;
}

/** A name that covers several rows is separated from the next one only below them. */
const lastRowOf = (line: Line, { row, column }: Mention): number => line.view.span(row, column).bottom;

/** A name that covers several rows (a merged cell) stands for each of them: they may be years, or score and level. */
function expand(line: Line, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    const { bottom } = line.view.span(mention.row, mention.column);
    return Array.from({ length: bottom - mention.row + 1 }, (_, offset) => ({
      ...mention,
      row: mention.row + offset,
      embedded: offset === 0 ? mention.embedded : null,
    }));
  });
}

/** What the columns beside the names say of one row. */
export interface RowFacts {
  readonly agency: string | null;
  readonly year: FiscalYear | null;
  readonly place: Place;
  readonly version: Version | null;
  readonly role: Role | null;
}

const REACH_LEFT = 6;
const REACH_RIGHT = 2;
const MOST = 0.6;
const HEADER_REACH = 4;

function headerOf(
  line: Line,
  top: number,
  column: number,
): { readonly role: Role | null; readonly isProvince: boolean } {
  for (let row = top - 1; row >= Math.max(0, top - HEADER_REACH); row -= 1) {
    const text = cellText(line.view.at(row, column));
    const role = roleOf(text);
    if (role !== null) return { role, isProvince: role === 'agency' && isProvinceLabel(text) };
  }
  return { role: null, isProvince: false };
}

type Value = Cell['value'];

/** The values of one column beside the names; under a fitting header an empty cell repeats the one above it. */
function valuesIn<T>(
  line: Line,
  rows: readonly number[],
  column: number,
  read: (value: Value, row: number) => T | null,
  filledDown: boolean,
): (T | null)[] | null {
  let last: T | null = null;
  const values = rows.map((row) => {
    const cell = line.view.at(row, column);
    const value = cell ? read(cell.value, row) : null;
    last = value ?? (filledDown && !cell ? last : null);
    return last;
  });
  const filled = values.filter((value) => value !== null).length;
  return filled >= rows.length * MOST ? values : null;
}

/** The names in a column of agencies, a kind and its name in two cells below one another joined. */
function agenciesIn(
  line: Line,
  rows: readonly number[],
  column: number,
  headed: boolean,
): (string | null)[] | null {
  const textAt = (row: number): string => cellText(line.view.own(row, column));
  const read = (value: Value, row: number): string | null => {
    if (typeof value !== 'string') return null;
    if (isKindAlone(value)) {
      const below = textAt(row + 1);
      return below !== '' && !isKindAlone(below) && !looksLikeAgency(below) ? joinKind(value, below) : null;
    }
    if (headed && isKindAlone(textAt(row - 1)) && !looksLikeAgency(value))
      return joinKind(textAt(row - 1), value);
    return looksLikeAgency(value) || (headed && !isTotalName(value)) ? agencyName(value) : null;
  };
  return valuesIn(line, rows, column, read, headed);
}

/** The years in a column, also those that only a header ปี or the years around them make one. */
function yearsOf(
  line: Line,
  rows: readonly number[],
  column: number,
  headed: boolean,
): (FiscalYear | null)[] | null {
  const heads = rows.flatMap((row) => {
    const cell = line.view.at(row, column);
    return cell ? [{ at: row, cell }] : [];
  });
  const years = yearHeads(heads, headed);
  return valuesIn(line, rows, column, (_, row) => years.get(row) ?? null, headed);
}

const readRole = (value: string | number | boolean | null): Role | null => {
  const role = typeof value === 'string' ? roleOf(value) : null;
  return role !== null && SCORE_COLUMN_ROLES.has(role) ? role : null;
};
const SCORE_COLUMN_ROLES: ReadonlySet<Role> = new Set([
  'score',
  'percent',
  'rank',
  'weight',
  'weighted',
  'full',
  'target',
  'difference',
  'average',
  'level',
]);

const textOf =
  <T>(read: (text: string) => T | null) =>
  (value: Value): T | null =>
    typeof value === 'string' ? read(value) : null;

/** What the columns beside the names say of each row: agency, year, place, version, and what kind of value stands there. */
export function rowFacts(line: Line, mentions: readonly Pick<Mention, 'row'>[]): RowFacts[] {
  const rows = mentions.map(({ row }) => row);
  const top = rows.reduce((least, row) => Math.min(least, row), Infinity);
  let agencies: (string | null)[] | null = null;
  let kinds: (string | null)[] | null = null;
  let years: (FiscalYear | null)[] | null = null;
  let districts: (string | null)[] | null = null;
  let provinces: (string | null)[] | null = null;
  let versions: (Version | null)[] | null = null;
  let roles: (Role | null)[] | null = null;
  const columns = Array.from({ length: REACH_LEFT + REACH_RIGHT + 1 }, (_, k) => line.column - REACH_LEFT + k)
    .filter((k) => k >= 0 && k < line.view.columnCount && k !== line.column)
    .sort((a, b) => Math.abs(a - line.column) - Math.abs(b - line.column));
  for (const k of columns) {
    const header = headerOf(line, top, k);
    const of = (role: Role): boolean => header.role === role;
    if (of('kind'))
      kinds ??= valuesIn(
        line,
        rows,
        k,
        textOf((text) => (isKindAlone(text) ? text : null)),
        true,
      );
    if (of('district')) districts ??= valuesIn(line, rows, k, textOf(placeName), true);
    if (of('agency') && header.isProvince) {
      provinces ??= valuesIn(line, rows, k, textOf(placeName), true);
    }
    versions ??= valuesIn(line, rows, k, textOf(versionOf), of('status'));
    if (!of('district') && !of('kind') && !of('status'))
      agencies ??= agenciesIn(line, rows, k, of('agency') && !line.turned);
    years ??= yearsOf(line, rows, k, of('year'));
    roles ??= k > line.column ? valuesIn(line, rows, k, readRole, false) : null;
  }
  return rows.map((_, index): RowFacts => {
    const [name, kind] = [agencies?.[index] ?? null, kinds?.[index] ?? null];
    return {
      agency: name !== null && kind !== null && !looksLikeAgency(name) ? joinKind(kind, name) : name,
      year: years?.[index] ?? null,
      place: { district: districts?.[index] ?? null, province: provinces?.[index] ?? null },
      version: versions?.[index] ?? null,
      role: roles?.[index] ?? null,
    };
  });
}

type Extent = Pick<Block, 'top' | 'bottom' | 'ceiling' | 'opening' | 'previousTop'>;

function partition(line: Line, mentions: readonly Mention[], extent: Extent): Block[] {
  const facts = rowFacts(line, mentions);
  const parts = new Map<string, Pick<Block, 'identity' | 'version'> & { readonly mentions: Mention[] }>();
  mentions.forEach((mention, index) => {
    const { agency = null, year = null, place = NOWHERE, version = null, role = null } = facts[index] ?? {};
    if (role !== null && role !== 'score' && role !== 'percent') return;
    const key = `${agency === null ? '' : agencyKey(agency)}|${year ?? ''}|${place.district ?? ''}|${place.province ?? ''}|${version ?? ''}`;
    const part = parts.get(key);
    if (part) part.mentions.push(mention);
    else parts.set(key, { mentions: [mention], identity: { agency, year, ...place }, version });
  });
  return [...parts.values()].map(({ mentions: own, identity, version }) => ({
    ...extent,
    line,
    mentions: own,
    identity,
    version,
  }));
}

const FEWEST_FOR_NEW_TABLE = 3;

/** Names that repeat as a whole are another table; a single name again is a duplicate in the same table. */
function splitAtRepeats(block: Block): Block[] {
  const runs: Mention[][] = [];
  let seen = new Set<IndicatorNumber>();
  for (const mention of block.mentions) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const sameCell = before?.indicator === mention.indicator && sharesCell(block.line, before, mention);
    if (last && (sameCell || !seen.has(mention.indicator))) last.push(mention);
    else {
      runs.push([mention]);
      seen = new Set();
    }
    seen.add(mention.indicator);
  }
  const tables: { readonly mentions: Mention[]; readonly named: Set<IndicatorNumber> }[] = [];
  for (const run of runs) {
    const named = new Set(run.map(({ indicator }) => indicator));
    const current = tables.at(-1);
    if (!current || isNewTable(current.named, named)) tables.push({ mentions: run, named });
    else {
      for (const mention of run) current.mentions.push(mention);
      for (const indicator of named) current.named.add(indicator);
    }
  }
  return tables.map(({ mentions }) => ({ ...block, mentions }));
}

function isNewTable(here: ReadonlySet<IndicatorNumber>, there: ReadonlySet<IndicatorNumber>): boolean {
  const common = [...there].filter((indicator) => here.has(indicator)).length;
  return there.size >= FEWEST_FOR_NEW_TABLE && common >= Math.max(2, Math.min(here.size, there.size) / 2);
}

function sharesCell(line: Line, left: Mention, right: Mention): boolean {
  const span = line.view.span(left.row, left.column);
  return span.top <= right.row && right.row <= span.bottom;
}

/** Splits a line of names into tables. */
export function blocksOf(line: Line): readonly Block[] {
  const groups = splitAtSeparators(line).map(({ opening, mentions }) => ({
    opening,
    mentions: expand(line, mentions),
  }));
  return groups
    .flatMap(({ opening, mentions }, index) => {
      const before = groups[index - 1]?.mentions;
      return partition(line, mentions, {
        top: mentions[0]?.row ?? 0,
        bottom: mentions.at(-1)?.row ?? 0,
        ceiling: (before?.at(-1)?.row ?? -1) + 1,
        opening,
        previousTop: before?.[0]?.row ?? null,
      });
    })
    .flatMap(splitAtRepeats);
}
