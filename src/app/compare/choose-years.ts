import { agencyKey } from '../../reading/agencies';
import { analyse } from '../../scores/analyse';
import type { Analysis } from '../../scores/types';
import type { AnalyseRequest } from '../analyse-workbook';
import { printedAs, printedSet } from '../printed-set';
import { chooseLatest, type Choice } from '../choose-agency';
import { holdsItemsAlone } from '../items-alone';
import { isFormerOf } from './former-of';
import { latestEditions, type FiledFormer, type FiledScores, type Superseded } from './latest-editions';

type Chosen = Extract<Choice<FiledScores>, { kind: 'chosen' }>;

/** The years of one agency over several files. */
export interface ChosenYears {
  readonly kind: 'chosen';
  /** Of the agency, at most one of each year, the oldest first, under the name that is printed. */
  readonly results: readonly FiledScores[];
  readonly former: readonly FiledFormer[];
  /** The agency as the scores call it. */
  readonly namedInScores: string | null;
  readonly difference: Chosen['difference'];
  /** Sheets of results that were not looked at because they are doubtful. */
  readonly passedOver: Chosen['passedOver'];
  readonly superseded: readonly Superseded[];
}

/** Which years are compared, or why no agency could be chosen. */
export type YearsChoice = ChosenYears | Exclude<Choice<FiledScores>, Chosen>;

/** What can be compared, and what cannot. */
export interface Sorted {
  readonly usable: readonly FiledScores[];
  readonly yearless: readonly FiledScores[];
  /** Items are all that is known of them. */
  readonly itemsAlone: readonly FiledScores[];
}

/** @param request whose year is that of scores without one */
export function sortResults(results: readonly FiledScores[], request: AnalyseRequest): Sorted {
  const dated = results.map((result) =>
    result.set.fiscalYear === null && request.year !== null
      ? withSet(result, analyse({ ...result.set, fiscalYear: request.year }, result.analysis.options))
      : result,
  );
  const others = dated.filter(({ analysis }) => !holdsItemsAlone(analysis));
  return {
    usable: others.filter(({ set }) => set.fiscalYear !== null),
    yearless: others.filter(({ set }) => set.fiscalYear === null),
    itemsAlone: dated.filter(({ analysis }) => holdsItemsAlone(analysis)),
  };
}

const withSet = (result: FiledScores, analysis: Analysis): FiledScores => ({
  ...result,
  analysis,
  set: analysis.set,
});

const underName = (result: FiledScores, agency: string): FiledScores =>
  withSet(result, { ...result.analysis, set: printedSet(result.set, printedAs(agency)) });

/** Results without an agency under the name of the only one that is named; all as they are where none or several are. */
function adopt(results: readonly FiledScores[]): readonly FiledScores[] {
  const names = results.flatMap(({ set }) => set.agency ?? []);
  const [only] = names;
  if (only === undefined || new Set(names.map(agencyKey)).size > 1) return results;
  return results.map((result) =>
    result.set.agency === null ? { ...underName(result, only), isAdopted: true } : result,
  );
}

/**
 * Chooses the years of one agency from the results of several files: of its name in any spelling and its place, of a year that several
 * files hold the one of the file named last. Doubtful results are used only where a person named the sheet.
 * @param agency as a person named it; null where he did not
 */
export function chooseYears(
  results: readonly FiledScores[],
  former: readonly FiledFormer[],
  agency: string | null,
  doubtfulToo: boolean,
): YearsChoice {
  const { kept, superseded } = latestEditions(adopt(results));
  const choice = chooseLatest(kept, agency, { doubtfulToo, typed: true });
  if (choice.kind !== 'chosen') return choice;
  const { owner, chosen, difference, passedOver } = choice;
  const own = [...owner.results].reverse();
  const latest = owner.results[0] ?? chosen;
  const isAlone = new Set(kept.map(({ set }) => set.agency && agencyKey(set.agency))).size === 1;
  const isPrinted = agency !== null && chosen !== owner.results[0];
  return {
    kind: 'chosen',
    results: isPrinted ? own.map((result) => underName(result, agency)) : own,
    former: former.filter((result) => isFormerOf(result.former, latest.set, isAlone)),
    namedInScores: owner.agency,
    difference,
    passedOver,
    superseded: superseded.filter(({ later }) => own.includes(later)),
  };
}
