import { itemsInYear } from '../framework/items-over-years';
import type { Quarter } from '../framework/types';
import { withDigits } from '../framework/with-digits';
import { fillIn } from '../text/fill-in';
import { NOT_STARTED, type Measure } from './measure';
import type { FollowUpRound } from '../framework/rounds';
import { measureId } from './measure-id';
import type { OfferableMeasure } from './choose-measures';
import { NO_OWN_LISTS } from './own/own-lists';
import type { OwnerUnit, PlanOptions } from './types';
import { postsOf } from './posts';
import { agencyKind, unitName, UNITS } from './units';

const LAST_QUARTER = 4;
const MONTHS_OF_QUARTER = 3;

/** Quarters moved so that none lies before `start`, as long as the year has room: ([1, 2], 3) → [3, 4], ([1, 2, 3, 4], 3) → [3, 4]. */
export function quartersFrom(quarters: readonly Quarter[], start: Quarter): readonly Quarter[] {
  const move = Math.max(0, start - Math.min(...quarters));
  return quarters.map((quarter) => quarter + move).filter((quarter) => quarter <= LAST_QUARTER) as Quarter[];
}

/** Rounds at which there is something to report when the work begins in `start`: ([6, 12], 3) → [12]. */
export const roundsFrom = (rounds: readonly FollowUpRound[], start: Quarter): readonly FollowUpRound[] =>
  rounds.filter((months) => months > (start - 1) * MONTHS_OF_QUARTER);

/** The disclosure items that a measure serves in a year, as its register writes them: "o26, o27". */
const disclosureItems = (offered: OfferableMeasure, planYear: PlanOptions['planYear']): string =>
  planYear === null
    ? ''
    : itemsInYear(offered.items, planYear)
        .filter((item) => item.startsWith('o'))
        .join(', ');

const isUnit = (owner: string): owner is OwnerUnit => UNITS.some((unit) => unit === owner);

/**
 * A measure of the catalogue, ours or the agency's own, as the agency writes it: units and posts by their names, texts in its digits, and
 * what it wrote itself in the place of ours.
 */
export function offeredMeasure(
  offered: OfferableMeasure,
  agency: string | null,
  {
    planYear,
    digits,
    startQuarter = 1,
    rounds,
    own = NO_OWN_LISTS,
  }: Pick<PlanOptions, 'planYear' | 'digits' | 'startQuarter' | 'rounds' | 'own'>,
): Measure {
  const kind = agencyKind(agency);
  const { head, deputy, leaders } = postsOf(agency);
  const text = (prose: string): string => withDigits(fillIn(prose, { head, deputy, leaders }), digits);
  const quarters = quartersFrom(offered.quarters, startQuarter);
  return {
    id: measureId(offered.id),
    indicator: offered.indicator,
    issue: offered.issue,
    items: disclosureItems(offered, planYear),
    content: {
      title: text(offered.title),
      approach: text(offered.approach),
      steps: offered.steps.map(text),
      owners: offered.owners.map((owner) => (isUnit(owner) ? unitName(owner, kind, own.units.names) : owner)),
      person: '',
      quarters,
      followUp: text(offered.followUp),
      rounds: roundsFrom(rounds ?? offered.rounds, startQuarter),
      evidence: text(offered.evidence),
      ...own.measures.changed[offered.id],
    },
    progress: NOT_STARTED,
  };
}
