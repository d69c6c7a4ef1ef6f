import { checkSequences, FIRST_SCORES, PLAN_YEAR, type World } from '../../../test/support/register-model';
import { stepInCells, type Step } from '../../../test/support/register-steps';
import {
  applyUpdate,
  copyOf,
  gridOf,
  typedSheet,
  type TypedSheet,
} from '../../../test/support/register-sheet';
import { timeFor } from '../../../test/support/runs';
import { OPTIONS, points, setOf } from '../../../test/support/scores';
import { registerFor } from '../../app/agency-register';
import { editPlan, NO_PLAN_EDITS, type PlanEdits } from '../../app/edit-plan';
import { DEFAULT_DOCUMENT_OPTIONS } from '../../documents/options';
import { registerDocument } from '../../documents/register/register-document';
import { registerUpdate } from '../../documents/register/register-update';
import { analyse } from '../../scores/analyse';
import { registersOf } from './read-register';
import type { PlanOptions } from '../types';

const PLANNING: PlanOptions = { planYear: PLAN_YEAR, top: 3, digits: 'thai' };
const DRAWING = { ...DEFAULT_DOCUMENT_OPTIONS, asOf: { year: 2025, month: 3, day: 1 } };
const analysisOf = (scores: readonly number[]) => analyse(setOf(scores.map(points)), OPTIONS);

/** Drawing takes the time of a hundred merges, and the first plan is always the same. */
const FIRST = typedSheet(
  registerDocument(editPlan(analysisOf(FIRST_SCORES), PLANNING, NO_PLAN_EDITS).plan, DRAWING),
);

/** Sheets of plain cells, changed as an adapter changes them. */
class PlainCells implements World {
  private readonly tabs: TypedSheet[] = [copyOf(FIRST)];

  sheets = () => this.tabs.map(gridOf);

  make = (scores: readonly number[], edits: PlanEdits): void => {
    const chosen = registerFor(registersOf(this.sheets()), null, PLAN_YEAR);
    const { plan, offered, register } = editPlan(analysisOf(scores), PLANNING, edits, chosen);
    if (!register) throw new Error('the register is not found');
    const tab = this.tab(register.register.sheet);
    const update = registerUpdate(register.register, plan.rows, register.kept, offered, DRAWING);
    if (update.added.length <= register.register.room) {
      applyUpdate(tab, update);
      return;
    }
    // Somebody has something below: the sheet is kept, the register drawn anew.
    Object.assign(tab, { name: `${tab.name} ${this.tabs.length}`, marker: `register|${PLAN_YEAR}|kept` });
    this.tabs.push(typedSheet(registerDocument(plan, { ...DRAWING, offered })));
  };

  act = (name: string, step: Step): void => {
    const tab = this.tab(name);
    if (step.kind === 'rename-sheet') tab.name = step.name;
    else if (step.kind === 'lose-marker') tab.marker = null;
    else if (step.kind === 'copy-sheet')
      this.tabs.splice(step.inFront ? 0 : this.tabs.length, 0, { ...copyOf(tab), name: step.name });
    else stepInCells(tab.rows, step);
  };

  private tab(name: string): TypedSheet {
    const tab = this.tabs.find((each) => each.name === name);
    if (!tab) throw new Error(`no sheet ${name}`);
    return tab;
  }
}

/** Sequences in a run of the tests; more are run by FC_RUNS. */
const RUNS = Number(process.env.FC_RUNS ?? 150);

test(
  'whatever people and programs do one after the other: no text is lost, nothing deleted comes back',
  () => checkSequences(() => new PlainCells(), RUNS),
  timeFor(RUNS),
);
