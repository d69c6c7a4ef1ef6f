import type { FiscalYear, IndicatorNumber, ItemId } from '../framework';
import {
  NOT_STARTED,
  registerRow,
  registerRows,
  withFields,
  type Measure,
  type MeasureFields,
  type Progress,
  type RegisterRow,
} from '../planning/measure';
import { EMPTY_CONTENT, type MeasureContent } from '../planning/measure-content';
import { NO_EARLIER_PLAN, type CarriedFor, type EarlierPlan } from '../planning/carried';
import { earlierPlan } from '../planning/earlier-plan';
import { inIssues, issueOf } from '../planning/issue-of';
import { isOwnId, measureId, type MeasureId } from '../planning/measure-id';
import { worthMost } from '../planning/worth-most';
import { offerMeasures, type OfferedIndicator } from '../planning/offer';
import { isChangeable } from '../planning/register/changeable';
import type { ChosenRegister } from '../planning/register/choose-register';
import { mergeRegister } from '../planning/register/merge';
import type { SheetRegister } from '../planning/register/read-register';
import type { Plan, PlanOptions } from '../planning/types';
import { agencyKind, allUnitNames } from '../planning/units';
import type { Analysis } from '../scores/types';

/** A measure that a person added and that stands in no register yet. */
export interface OwnMeasure extends MeasureContent, Partial<Progress> {
  readonly key: string;
  readonly indicator: IndicatorNumber;
}

/** What a person decided about the measures that is not in the register yet; everything else is as it stands there. Keyed by the measure. */
export interface PlanEdits {
  /** Chosen or left out against the suggestion or the register. */
  readonly chosen: Readonly<Record<string, boolean>>;
  readonly changed: Readonly<Record<string, Partial<MeasureFields>>>;
  readonly own: readonly OwnMeasure[];
  /** In which a person wants the measures of an indicator, as far as he moved any; rows of a register are moved in its sheet. */
  readonly order?: readonly string[];
  /** Indicators of a plan that is made for the first time stand by their numbers, not the lowest score first. */
  readonly byNumber?: true;
  /** Questions and disclosure items that he wants to win: each gets a measure. */
  readonly pursued?: readonly ItemId[];
}

/** Nothing was decided. */
export const NO_PLAN_EDITS: PlanEdits = { chosen: {}, changed: {}, own: [] };

/** A measure as it stands after the edits. */
export interface EditedMeasure {
  readonly key: string;
  readonly row: RegisterRow;
  /** As it stands in the register, or in the catalogue, before the edits. */
  readonly base: MeasureFields;
  readonly chosen: boolean;
  /** A person changed something of it since it was suggested or read. */
  readonly changed: boolean;
  /** A person added it. */
  readonly own: boolean;
  /** It stands in the register of the workbook. */
  readonly registered: boolean;
  /** It stands in the plan of the year before and goes on; null for any other. */
  readonly carried: CarriedFor | null;
}

export interface EditedIndicator extends Omit<OfferedIndicator, 'offers'> {
  readonly measures: readonly EditedMeasure[];
}

/** The register that a plan goes on with. */
export interface PlannedRegister extends ChosenRegister {
  /** For each row of its sheet the place of the measure in the plan; null when a person deleted it. */
  readonly kept: readonly (number | null)[];
  /** For each row of its sheet the measure: a row that a person added has got an id. */
  readonly ids: readonly (MeasureId | null)[];
  /** It can be changed where it stands, else it is drawn anew. */
  readonly changeable: boolean;
  /** How many measures of the plan stand there, and how many are new. */
  readonly stay: number;
  readonly added: number;
}

export interface EditedPlan {
  /** Every indicator with a score, in the order of a plan that is made for the first time, with all measures that can be chosen. */
  readonly indicators: readonly EditedIndicator[];
  /** Measures of the register for no indicator, or for one without a score. */
  readonly others: readonly EditedMeasure[];
  /** The chosen measures. */
  readonly plan: Plan;
  /** What is not suggested because a person wants no more measures. */
  readonly leftOut: readonly Measure[];
  /** Every measure that was ever suggested or drawn: one that a person left out is not suggested again. */
  readonly offered: readonly MeasureId[];
  /** null where the plan is made for the first time. */
  readonly register: PlannedRegister | null;
  /** What the plan of the year before gives to one that is made for the first time; null where there is none. */
  readonly earlier: CarriedOver | null;
}

/** What of the plan of the year before is in the next one. */
export interface CarriedOver {
  readonly planYear: FiscalYear | null;
  /** How many measures of that year are in the plan that were not finished, and that helped. */
  readonly taken: Readonly<Record<CarriedFor, number>>;
  /** Those that were not finished and are not in the plan, because nobody chose them and their indicator has no place in it. */
  readonly left: readonly RegisterRow[];
}

/** A measure that can be chosen, before a person decided. */
interface Candidate {
  readonly measure: Measure;
  readonly chosen: boolean;
  /** Its row among those of the register. */
  readonly row: number | null;
  readonly own: boolean;
  readonly carried?: CarriedFor;
}

/** A person's own measure as it is kept: content and identity beside each other. */
const ownCandidate = ({ key, indicator, ...fields }: OwnMeasure): Candidate => ({
  measure: withFields(
    { id: measureId(key), indicator, issue: null, items: '', content: EMPTY_CONTENT, progress: NOT_STARTED },
    fields,
  ),
  chosen: true,
  row: null,
  own: true,
});

const offersOf = (offered: readonly OfferedIndicator[]): readonly Candidate[] =>
  offered.flatMap(({ offers }) =>
    offers.map(({ measure, suggested, carried }) => ({
      measure,
      chosen: suggested,
      row: null,
      own: false,
      ...(carried && { carried }),
    })),
  );

/** Measures of an indicator as a person ordered them; those he never saw in a list follow. */
function inOrder(candidates: readonly Candidate[], order: readonly string[]): readonly Candidate[] {
  const rank = ({ measure: { id } }: Candidate): number => {
    const place = order.indexOf(id ?? '');
    return place < 0 ? order.length : place;
  };
  return [...candidates].sort((one, other) => rank(one) - rank(other));
}

/** Whether a person chose, left out or changed any measure that the catalogue has for an indicator. */
const isDecided = ({ offers }: OfferedIndicator, { chosen, changed }: PlanEdits): boolean =>
  offers.some(({ measure: { id } }) => id !== null && (chosen[id] ?? changed[id]) !== undefined);

/** The rows of the register, what is new, and what else the catalogue has, which a person may ask for. */
function registered(
  register: SheetRegister,
  offered: readonly OfferedIndicator[],
  { askedTop, asItStands }: PlanOptions,
  edits: PlanEdits,
): { readonly candidates: readonly Candidate[]; readonly offered: readonly MeasureId[] } {
  const open = asItStands ? offered.filter((each) => isDecided(each, edits)) : offered;
  const merged = mergeRegister(register, open, () => askedTop === true);
  const held = new Set(merged.measures.map(({ id }) => id));
  const rest = offersOf(offered).filter(({ measure }) => !held.has(measure.id));
  return {
    candidates: [
      ...merged.measures.map((measure, index) => ({
        measure,
        chosen: true,
        row: index < register.rows.length ? index : null,
        own: measure.id !== null && isOwnId(measure.id),
      })),
      ...rest.map((candidate) => ({ ...candidate, chosen: false })),
    ],
    offered: merged.offered,
  };
}

/** New suggestions beyond what a person wants in all. What a register holds stays, and what somebody chose. */
function beyond(
  candidates: readonly Candidate[],
  { chosen }: PlanEdits,
  { most = null, everyIssue = false }: PlanOptions,
  analysis: Analysis,
): readonly Measure[] {
  if (most === null) return [];
  const decision = ({ measure }: Candidate): boolean | undefined => chosen[measure.id ?? ''];
  const taken = candidates.filter((each) => decision(each) ?? each.chosen);
  const suggested = taken
    .filter((each) => each.row === null && !each.own && decision(each) === undefined)
    .map(({ measure }) => measure);
  const held = taken.map(({ measure }) => measure).filter((measure) => !suggested.includes(measure));
  const covered = everyIssue ? new Set(held.map(issueOf)) : null;
  const worth = worthMost(suggested, most - held.length, analysis, covered);
  return suggested.filter((measure) => !worth.includes(measure));
}

/**
 * The plan as its register has it, or as the catalogue suggests it where there is none, with what a person chose, changed and added
 * since.
 * @param before the register of the year before, where the workbook has it: what it left goes on
 */
export function editPlan(
  analysis: Analysis,
  options: PlanOptions,
  edits: PlanEdits,
  chosen: ChosenRegister | null = null,
  before: SheetRegister | null = null,
): EditedPlan {
  const { pursued = [] } = edits;
  const earlier = before ? earlierPlan(before, analysis, options) : NO_EARLIER_PLAN;
  const suggested = offerMeasures(analysis, { ...options, pursued }, earlier);
  const offered =
    edits.byNumber && !chosen ? [...suggested].sort((a, b) => a.indicator - b.indicator) : suggested;
  const base = chosen && registered(chosen.register, offered, options, edits);
  const own = edits.own
    .map(ownCandidate)
    .filter(({ measure }) => base?.candidates.every((each) => each.measure.id !== measure.id) ?? true);
  const candidates: readonly Candidate[] = base
    ? [...base.candidates, ...own]
    : [
        ...offered.flatMap((each) =>
          inOrder(
            [...offersOf([each]), ...own.filter(({ measure }) => measure.indicator === each.indicator)],
            edits.order ?? [],
          ),
        ),
        ...carriedBeside(earlier, offered),
      ];
  const leftOut = beyond(candidates, edits, options, analysis);
  const edited = candidates.map((candidate) => {
    const key = candidate.measure.id ?? '';
    const changes = candidate.own && candidate.row === null ? undefined : edits.changed[key];
    return {
      ...candidate,
      key,
      base: { ...candidate.measure.content, ...candidate.measure.progress },
      measure: changes === undefined ? candidate.measure : withFields(candidate.measure, changes),
      chosen: edits.chosen[key] ?? (candidate.chosen && !leftOut.includes(candidate.measure)),
      changed: changes !== undefined,
    };
  });
  const wanted = edited.filter((each) => each.chosen);
  const picked = options.everyIssue && !base ? inIssues(wanted, ({ measure }) => measure) : wanted;
  const { planYear, namedInScores = null } = options;
  const rows = registerRows(
    picked.map(({ measure }) => measure),
    offered,
    planYear,
  );
  const measures = edited.map((each): EditedMeasure & { readonly indicator: IndicatorNumber | null } => {
    const place = picked.indexOf(each);
    return {
      key: each.key,
      indicator: each.measure.indicator,
      row: rows[place] ?? registerRow(each.measure, offered, planYear, null),
      base: each.base,
      chosen: each.chosen,
      changed: each.changed,
      own: each.own,
      registered: each.row !== null,
      carried: each.carried ?? null,
    };
  });
  const { agency, district, province, fiscalYear } = analysis.set;
  const units = allUnitNames(agencyKind(agency), options.own?.units);
  const groups = new Set(offered.map(({ indicator }) => indicator));
  return {
    indicators: offered.map(({ offers: _, ...subject }) => ({
      ...subject,
      measures: measures.filter(({ indicator }) => indicator === subject.indicator),
    })),
    others: measures.filter(({ indicator }) => indicator === null || !groups.has(indicator)),
    plan: { agency, district, province, namedInScores, scoreYear: fiscalYear, planYear, units, rows },
    leftOut,
    offered: [
      ...new Set([
        ...(base?.offered ?? candidates.filter((each) => each.chosen).map(({ measure }) => measure.id)),
        ...picked.map(({ measure }) => measure.id),
      ]),
    ]
      .filter((id) => id !== null)
      .filter((id) => !leftOut.some((measure) => measure.id === id)),
    register: chosen && base && planned(chosen, base.candidates, picked),
    earlier: before === null || base ? null : carriedOver(earlier, measures),
  };
}

/** What goes on of the year before for no indicator that has a score now. */
function carriedBeside({ carried }: EarlierPlan, offered: readonly OfferedIndicator[]): readonly Candidate[] {
  const scored = new Set<IndicatorNumber | null>(offered.map(({ indicator }) => indicator));
  return carried
    .filter(({ measure }) => !scored.has(measure.indicator))
    .map(({ measure, reason }) => ({
      measure,
      chosen: reason === 'unfinished',
      row: null,
      own: false,
      carried: reason,
    }));
}

function carriedOver({ planYear }: EarlierPlan, measures: readonly EditedMeasure[]): CarriedOver {
  const taken = (reason: CarriedFor): number =>
    measures.filter(({ chosen, carried }) => chosen && carried === reason).length;
  return {
    planYear,
    taken: { unfinished: taken('unfinished'), worked: taken('worked') },
    left: measures.filter(({ chosen, carried }) => !chosen && carried === 'unfinished').map(({ row }) => row),
  };
}

function planned(
  chosen: ChosenRegister,
  candidates: readonly Candidate[],
  picked: readonly Candidate[],
): PlannedRegister {
  const kept = chosen.register.rows.map((_, index) => {
    const place = picked.findIndex(({ row }) => row === index);
    return place < 0 ? null : place;
  });
  const stay = kept.filter((place) => place !== null).length;
  const ids = candidates.filter(({ row }) => row !== null).map(({ measure }) => measure.id);
  return {
    ...chosen,
    changeable: isChangeable(chosen.register),
    kept,
    ids,
    stay,
    added: picked.length - stay,
  };
}
