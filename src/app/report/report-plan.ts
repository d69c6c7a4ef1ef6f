import { registerRows } from '../../planning/measure';
import type { FoundLists } from '../../planning/own/read-own-lists';
import { mergeRegister } from '../../planning/register/merge';
import { DEFAULT_TOP } from '../../planning/plan-defaults';
import type { ChosenRegister } from '../../planning/register/choose-register';
import type { Plan } from '../../planning/types';
import type { DigitStyle } from '../../framework';
import type { Analysis } from '../../scores/types';
import { splitPlace } from '../agency-place';
import { editPlan, type PlanEdits } from '../edit-plan';

/** What the plan of a report is made from. */
export interface ReportPlanSources {
  readonly register: ChosenRegister;
  /** The scores that the measures rest on; null where they are not known. */
  readonly before: Analysis | null;
  /** The scores of the year of the measures; null where they are not known. */
  readonly after: Analysis | null;
  /** As a person wants the agency printed; null as the workbook calls it. */
  readonly printed: string | null;
  /** What a person decided about the measures that is not in the register yet. */
  readonly edits: PlanEdits;
  readonly lists: FoundLists;
  readonly digits: DigitStyle;
}

/** The plan as its register has it: nothing is suggested, and scores are not asked for. */
export function reportPlan({
  register: chosen,
  before,
  after,
  printed,
  edits,
  lists,
  digits,
}: ReportPlanSources): Plan {
  const { register } = chosen;
  const { planYear } = register;
  if (before !== null) {
    const options = {
      planYear,
      top: DEFAULT_TOP,
      digits,
      asItStands: true,
      own: lists,
      namedInScores: register.agency,
    };
    return editPlan(before, options, edits, chosen).plan;
  }
  const rows = registerRows(mergeRegister(register, []).measures, [], planYear);
  const known = { namedInScores: register.agency, scoreYear: null, planYear, rows };
  if (after !== null) {
    const { agency, district, province } = after.set;
    return { agency, district, province, ...known };
  }
  const agency = printed ?? register.agency;
  const placed = agency === null ? null : splitPlace(agency);
  const { district = null, province = null } = placed?.written ?? {};
  return { agency: placed?.name ?? agency, district, province, ...known };
}
