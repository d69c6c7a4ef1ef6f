import type { FiscalYear, PlainDate } from '../../framework';
import { roundPeriod, type FollowUpRound } from '../../framework/rounds';
import type { ChosenRegister } from '../../planning/register/choose-register';
import { excelSerial } from '../../planning/register/due';
import type { SheetRegister } from '../../planning/register/read-register';
import { agencyKey } from '../../reading/agencies';
import { groupBy } from '../../reading/group-by';
import { ownersOf, type Owner, type Scored } from '../agencies';
import { registerFor } from '../agency-register';
import { findOwner } from '../choose-agency';

/** The register that a report tells of, with the scores around its year; or why none could be chosen. */
export type ReportChoice<Owned extends Scored> =
  | {
      readonly kind: 'chosen';
      readonly register: ChosenRegister;
      /** The result of the fiscal year before, and of that of the measures. */
      readonly before: Owned | null;
      readonly after: Owned | null;
      /** As a person wants the agency printed; null as the workbook calls it. */
      readonly printed: string | null;
      /** There are registers of other years that the report could tell of. */
      readonly severalYears: boolean;
    }
  /** The agency has registers of these years alone. */
  | { readonly kind: 'no-register'; readonly years: readonly FiscalYear[] }
  | { readonly kind: 'several' | 'same-name' | 'unknown-agency'; readonly agencies: readonly string[] };

/** What a person said of the register that he means. */
export interface RegisterWish {
  /** null leaves it to what is wanted of the register. */
  readonly planYear: FiscalYear | null;
  readonly agency: string | null;
  /** A person named the sheet of the scores, so doubtful ones count as others do. */
  readonly doubtfulToo?: boolean;
}

/** What a person said of the report. */
export interface ReportWish extends RegisterWish {
  readonly round: FollowUpRound;
  readonly asOf: PlainDate;
}

/** A report is prepared so many days before its round ends. */
const AHEAD_DAYS = 31;

/**
 * The year of the measures that a report of a round tells of on a day: the latest whose round has ended, or will within a month; else the
 * latest that has begun; else the latest. On 15 March 2569 of 2568 and 2569: round 12 → 2568, round 6 → 2569.
 */
export function reportedYear(
  years: readonly FiscalYear[],
  round: FollowUpRound,
  asOf: PlainDate,
): FiscalYear | null {
  const latestFirst = [...years].sort((one, other) => other - one);
  const today = excelSerial(asOf);
  const ends = (year: FiscalYear): boolean => excelSerial(roundPeriod(round, year).end) <= today + AHEAD_DAYS;
  const hasBegun = (year: FiscalYear): boolean => excelSerial(roundPeriod(round, year).start) <= today;
  return latestFirst.find(ends) ?? latestFirst.find(hasBegun) ?? latestFirst[0] ?? null;
}

/** Whose report is wanted. */
interface Whose<Owned extends Scored> {
  /** As registers call it; null where no register names an agency. */
  readonly name: string | null;
  readonly owner: Owner<Owned> | null;
  readonly printed: string | null;
}

type Refusal<Owned extends Scored> = Exclude<ReportChoice<Owned>, { kind: 'chosen' }>;

/** The agency that a person named, else the one whose registers there are. */
function whose<Owned extends Scored>(
  registers: readonly SheetRegister[],
  owners: readonly Owner<Owned>[],
  { agency }: RegisterWish,
): Whose<Owned> | Refusal<Owned> {
  const named = groupBy(
    registers.flatMap((register) => register.agency ?? []),
    agencyKey,
  );
  const names = [...named.values()].flatMap(([first]) => first ?? []);
  const [only = null] = names;
  const scored = (name: string): Owner<Owned> | null => {
    const found = findOwner(owners, name, false);
    return found.kind === 'one' ? found.owner : null;
  };
  const sole = owners.length === 1 ? (owners[0] ?? null) : null;
  if (agency !== null) {
    const found = findOwner(owners, agency, true);
    if (found.kind === 'several')
      return { kind: 'same-name', agencies: found.owners.map(({ name }) => name) };
    const owner = found.kind === 'one' ? found.owner : null;
    const key = agencyKey(owner?.agency ?? agency);
    const [name] = named.get(key) ?? [];
    if (name !== undefined) return { name, owner, printed: null };
    if (names.length > 1) return { kind: 'unknown-agency', agencies: names };
    if (only === null) return { name: null, owner: owner ?? sole, printed: owner === null ? agency : null };
    // A file of one agency: the name is the one to print, unless it is that of another agency whose scores are here.
    if (owner !== null && owners.length > 1) return { kind: 'unknown-agency', agencies: names };
    return { name: only, owner: scored(only) ?? sole, printed: agency };
  }
  if (names.length > 1) return { kind: 'several', agencies: names };
  if (only !== null) return { name: only, owner: scored(only), printed: null };
  if (owners.length > 1) return { kind: 'several', agencies: owners.map(({ name }) => name) };
  return { name: null, owner: sole, printed: null };
}

/**
 * Chooses a register of the workbook, with the scores around its year.
 * @param registers all of the workbook
 * @param results all scores of the workbook; doubtful ones are not used
 * @param usualYear that of several years which is meant where nobody says it
 */
export function chooseRegistered<Owned extends Scored>(
  registers: readonly SheetRegister[],
  results: readonly Owned[],
  wish: RegisterWish,
  usualYear: (years: readonly FiscalYear[]) => FiscalYear | null,
): ReportChoice<Owned> {
  if (registers.length === 0) return { kind: 'no-register', years: [] };
  const found = whose(registers, ownersOf(results, wish.doubtfulToo), wish);
  if ('kind' in found) return found;
  const { name, owner, printed } = found;
  const isAgency = (other: string): boolean => name === null || agencyKey(other) === agencyKey(name);
  const own = registers.filter(({ agency }) => agency === null || isAgency(agency));
  const years = [...new Set(own.flatMap(({ planYear }) => planYear ?? []))];
  const planYear = wish.planYear ?? usualYear(years);
  const register = registerFor(own, name, planYear);
  if (register === null) return { kind: 'no-register', years };
  const resultOf = (year: FiscalYear | null): Owned | null =>
    owner?.results.find(({ set }) => year !== null && set.fiscalYear === year) ?? null;
  return {
    kind: 'chosen',
    register,
    before: resultOf(planYear && planYear - 1),
    after: resultOf(planYear),
    printed,
    severalYears: wish.planYear === null && years.length > 1,
  };
}

/** Chooses what a report tells of, as `chooseRegistered` does. */
export const chooseReport = <Owned extends Scored>(
  registers: readonly SheetRegister[],
  results: readonly Owned[],
  wish: ReportWish,
): ReportChoice<Owned> =>
  chooseRegistered(registers, results, wish, (years) => reportedYear(years, wish.round, wish.asOf));
