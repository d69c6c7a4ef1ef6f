import { documentTexts, type TextsOfDocument } from '../../app/document-texts';
import type { EditedPlan } from '../../app/edit-plan';
import type { OpenScores } from '../../app/open-scores';
import { isByIssues } from '../../app/plan-layout-keys';
import { drawPlan, isByIndicators, wordsOf, type PlanDrawing } from '../../app/plan-workbook';
import { tableOf, type Settings } from '../../app/keeping/settings';
import { StepByStep } from '../../app/step-by-step';
import type { TrendSources } from '../../documents';
import type { SheetRegister } from '../../planning/register/read-register';
import { today } from '../../app/today';
import type { Targets } from '../../scores/targets';
import type { Analysis } from '../../scores/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { printedMeeting, type Meeting } from '../../app/printed-meeting';
import { analysisOf } from './analysis-of';
import { plannedTargetsOf } from './goal-of';
import { editsOf, type Order, type PaneState } from './pane-state';
import { planOf } from './plan-of';
import { previousOf } from './previous-of';
import { remembered } from './remembered';
import type { SetEdits } from './set-edits';
import { trendPartsOf } from './trend-of';

const drawn = remembered(
  (
    analysis: Analysis,
    plan: EditedPlan,
    settings: Settings,
    kinds: Order['kinds'],
    registers: readonly SheetRegister[],
    lists: OpenScores['lists'],
    words: ReturnType<typeof wordsIn>,
    compared: TrendSources | null,
  ): StepByStep<PlanDrawing> => {
    const request = {
      ...tableOf(settings),
      documents: settings,
      asOf: today(),
      lists,
      ...words,
      compared,
    };
    return new StepByStep(() => drawPlan(plan, analysis, request, registers, new Set(kinds)));
  },
);

const written = remembered(
  (previous: Analysis | null, typed: Meeting, texts: SetEdits['texts'], targets: Targets) => ({
    previous,
    meeting: printedMeeting(typed),
    texts,
    targets,
  }),
);

/** What the user wrote of the documents and wants to reach, with the analysis of the year before. */
export function wordsIn(state: PaneState): ReturnType<typeof written> {
  const { meeting, texts } = editsOf(state);
  return written(previousOf(state), meeting, texts, plannedTargetsOf(state));
}

const listed = remembered(
  (
    analysis: Analysis,
    { plan }: EditedPlan,
    { digits, layout }: Settings,
    kinds: Order['kinds'],
    lists: OpenScores['lists'],
    { previous, meeting }: ReturnType<typeof wordsIn>,
  ): readonly TextsOfDocument[] =>
    documentTexts(analysis, wordsOf(plan, { previous, meeting, layout, lists }), digits).filter(({ kind }) =>
      kinds.some((each) => each === kind),
    ),
);

const NO_TEXTS: readonly TextsOfDocument[] = [];

/** The texts of the ordered documents as they are without the user's edits; none until an agency is chosen. */
export function textsOf(state: PaneState): readonly TextsOfDocument[] {
  const analysis = analysisOf(state);
  const plan = planOf(state);
  return analysis && plan && state.open
    ? listed(analysis, plan, state.open.settings, state.order.kinds, state.open.scores.lists, wordsIn(state))
    : NO_TEXTS;
}

/** Whether the documents tell the issues by indicators, because the scores carry no items. */
export function issuesByIndicators(state: PaneState): boolean {
  const analysis = analysisOf(state);
  const settings = state.open?.settings;
  return (
    analysis !== null &&
    settings !== undefined &&
    isByIndicators({ issueTable: isByIssues(settings) }, analysis)
  );
}

const NOTHING = new StepByStep<PlanDrawing>(function* () {
  yield;
  return { documents: [], table: null, others: [], told: [] };
});

/** The drawing of what would be written now, as far as it has come; of nothing until an agency is chosen. */
export function drawingStepsOf(state: PaneState, plan = planOf(state)): StepByStep<PlanDrawing> {
  const analysis = analysisOf(state);
  if (!analysis || !plan || !state.open) return NOTHING;
  const { settings, scores } = state.open;
  const { kinds } = state.order;
  const compared = kinds.includes('trend') ? trendPartsOf(state) : null;
  return drawn(analysis, plan, settings, kinds, scores.registers, scores.lists, wordsIn(state), compared);
}

/** What would be written now, whole. */
export const drawingOf = (state: PaneState, plan = planOf(state)): PlanDrawing =>
  drawingStepsOf(state, plan).result();

/** The sheets of a drawing as they will look, a register and a checklist that are written in place among them. */
export const sheetsOf = remembered(({ documents, table, others }: PlanDrawing): readonly SheetDocument[] => [
  ...(table?.instead ?? documents),
  ...others.map(({ document }) => document),
]);

/** Those that would be written now. */
export const documentsOf = (state: PaneState): readonly SheetDocument[] => sheetsOf(drawingOf(state));
