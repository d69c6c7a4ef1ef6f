import { listsIn } from '../app/drawn-sheets';
import type { Memory } from '../app/keeping/memory';
import { rememberedWork, type RememberedAnalysis } from '../app/keeping/remembered-work';
import { NO_EDITS } from '../app/keeping/set-edits';
import { printedAs, printedSet } from '../app/printed-set';
import type { ReportChoice } from '../app/report/choose-report';
import type { ReportScores } from '../app/report/report-drawing';
import { reportPlan } from '../app/report/report-plan';
import type { FoundLists } from '../planning/own/read-own-lists';
import type { Plan } from '../planning/types';
import type { Analysis } from '../scores/types';
import { message, type Language, type MessageKey } from '../text/message';
import type { DigitStyle, FiscalYear } from '../framework';
import type { Workbook } from '../workbook/cell-grid';
import type { PlanCommand } from './arguments';
import type { Terminal } from './exit';
import { notChosen } from './not-chosen';

export type ChosenRegister = Extract<ReportChoice<Analysis>, { kind: 'chosen' }>;

/** The register that was chosen; null where there is none, which is then told. @param none says so, of registers of other years too */
export function registerChosen(
  choice: ReportChoice<Analysis>,
  { file, agency, planYear }: Pick<PlanCommand, 'file' | 'agency'> & { readonly planYear: FiscalYear | null },
  none: (years: string) => MessageKey,
  language: Language,
  terminal: Terminal,
): ChosenRegister | null {
  if (choice.kind === 'chosen') return choice;
  if (choice.kind !== 'no-register') throw notChosen(choice, agency, language, 'report.several-agencies');
  const years = choice.years.join(', ');
  terminal.error(message(language, none(years), { file, years, year: planYear ?? '' }));
  return null;
}

/** The plan that a register of a file holds, as people left it, with the scores around its year. */
export interface RegisteredPlan {
  readonly plan: Plan;
  readonly scores: ReportScores;
  /** Texts of documents as a person typed them. */
  readonly texts: typeof NO_EDITS.texts;
  readonly lists: FoundLists;
}

/** Reads that plan, with what a person did in the pane as far as the workbook remembers it. */
export function planInFile(
  workbook: Workbook,
  memory: Memory | null,
  { register, before: earlier, after: later, printed }: ChosenRegister,
  { request, agency, digits }: Pick<PlanCommand, 'request' | 'agency'> & { readonly digits: DigitStyle },
): RegisteredPlan {
  const restore = rememberedWork(workbook, memory);
  const remembered = (found: Analysis | null): RememberedAnalysis | null => {
    if (found === null) return null;
    const set = printedSet(found.set, printedAs(printed));
    const own = set === found.set ? found : { ...found, set };
    return restore(own, request, agency !== null);
  };
  const [before, after] = [remembered(earlier), remembered(later)];
  const { texts, plan: edits } = (before ?? after)?.edits ?? NO_EDITS;
  const lists = listsIn(workbook);
  const scores = { before: before?.analysis ?? null, after: after?.analysis ?? null };
  return { plan: reportPlan({ register, ...scores, printed, edits, lists, digits }), scores, texts, lists };
}
