import { INDICATORS } from '../framework/indicators';
import { ISSUES } from '../framework/issues';
import { FINEST_ITEM_YEAR } from '../framework/items-over-years';
import type { FiscalYear, IndicatorNumber } from '../framework/types';
import { hundredths } from '../scores/exact';
import type { Analysis, Hundredths } from '../scores/types';
import { CATALOGUE } from './catalogue';
import type { CarriedFor, EarlierPlan } from './carried';
import type { OfferableMeasure } from './choose-measures';
import { issueOf } from './issue-of';
import { NOT_STARTED, type Measure } from './measure';
import { quartersFrom, roundsFrom } from './offered-measure';
import { mergeRegister } from './register/merge';
import type { RegisterSheetRow, SheetRegister } from './register/read-register';
import { servedItems } from './served-items';
import { statusOf } from './status';
import type { PlanOptions } from './types';

const scoreThen = (row: RegisterSheetRow | undefined): Hundredths | null => {
  const score = row?.values.score;
  return typeof score === 'number' ? hundredths(Math.round(score * 100)) : null;
};

function outcomeOf(
  { indicator, progress }: Measure,
  then: Hundredths | null,
  scores: ReadonlyMap<IndicatorNumber, Hundredths | null>,
): CarriedFor | 'tried' {
  const status = statusOf(progress.status);
  if (status !== 'done' && status !== 'dropped') return 'unfinished';
  const now = indicator === null ? null : (scores.get(indicator) ?? null);
  return status === 'done' && then !== null && now !== null && now > then ? 'worked' : 'tried';
}

type Timing = Pick<PlanOptions, 'planYear' | 'startQuarter' | 'rounds'>;

/** The measure for another year: its text and units as they are, its items as that year numbers them, its quarters not before the work begins. */
function inYear(
  measure: Measure,
  earlierYear: FiscalYear | null,
  { planYear, startQuarter = 1, rounds }: Timing,
): Measure {
  const { id, items, content } = measure;
  const served = planYear === null ? [] : servedItems({ id, items, planYear: earlierYear }, planYear);
  return {
    ...measure,
    items: served.filter((item) => item.startsWith('o')).join(', '),
    content: {
      ...content,
      quarters: quartersFrom(content.quarters, startQuarter),
      rounds: roundsFrom(rounds ?? content.rounds, startQuarter),
    },
    progress: NOT_STARTED,
  };
}

/** The same for the choice among measures; what the catalogue knows of one of its own counts. */
function offerableOf(measure: Measure, earlierYear: FiscalYear | null): OfferableMeasure | null {
  const { id, indicator, items, content } = measure;
  if (id === null || indicator === null) return null;
  const ours = CATALOGUE.find((each) => each.id === id);
  if (ours) return ours;
  const definition = INDICATORS.find(({ number }) => number === indicator);
  const typed = ISSUES.find(({ number }) => number === issueOf(measure));
  const issue = typed?.number ?? definition?.issue;
  if (issue === undefined) return null;
  return {
    ...content,
    id,
    indicator,
    issue,
    items: servedItems({ id, items, planYear: earlierYear }, FINEST_ITEM_YEAR),
  };
}

/**
 * What a register says to the plan of the next year: measures whose work goes on, those that ended and whose indicator has risen, and
 * those that ended without a rise.
 * @param analysis of the scores from which the next plan is made
 */
export function earlierPlan(
  register: Pick<SheetRegister, 'rows' | 'offered' | 'planYear'>,
  { indicators }: Pick<Analysis, 'indicators'>,
  timing: Timing,
): EarlierPlan {
  const { planYear } = register;
  const scores = new Map(indicators.map(({ indicator, score }) => [indicator, score]));
  const { measures } = mergeRegister(register, []);
  const judged = measures
    .map((measure, index) => ({
      measure,
      outcome: outcomeOf(measure, scoreThen(register.rows[index]), scores),
    }))
    .filter(({ measure }) => measure.content.title.trim() !== '');
  return {
    planYear,
    carried: judged.flatMap(({ measure, outcome }) =>
      outcome === 'tried'
        ? []
        : [
            {
              reason: outcome,
              measure: inYear(measure, planYear, timing),
              offerable: offerableOf(measure, planYear),
            },
          ],
    ),
    tried: new Set(judged.flatMap(({ measure, outcome }) => (outcome === 'tried' ? (measure.id ?? []) : []))),
  };
}
