import type { FOLLOW_UP_ROUNDS } from '../../app/measure-content';
import type { EditedPlan } from '../../app/edit-plan';
import type { OpenScores } from '../../app/open-scores';
import type { Settings } from '../../app/keeping/settings';
import { textsOfReport, type TextsOfDocument } from '../../app/document-texts';
import {
  reportDrawing,
  reportWords,
  type ReportRequest,
  type ReportScores,
} from '../../app/report/report-drawing';
import type { PlanDrawing } from '../../app/plan-drawing';
import { today } from '../../app/today';
import type { Analysis } from '../../scores/types';
import { analysisAfter, analysisOf } from './analysis-of';
import { editsOf, type PaneState } from './pane-state';
import { ownerOf } from './owner-of';
import { planAsItStands } from './plan-of';
import { remembered } from './remembered';
import type { SetEdits } from './set-edits';

export type ReportRound = (typeof FOLLOW_UP_ROUNDS)[number];

/** The scores of the year of a plan, of the agency the user works on; null where the workbook has none. */
function scoresAfter(state: PaneState, { plan: { planYear } }: EditedPlan): Analysis | null {
  const after =
    planYear === null ? null : ownerOf(state)?.results.find((each) => each.set.fiscalYear === planYear);
  return after ? analysisAfter(state, after) : null;
}

/** What a report is made from, in whatever program. */
export interface ReportParts {
  readonly plan: EditedPlan['plan'];
  readonly scores: ReportScores;
  readonly request: ReportRequest;
}

const parts = remembered(
  (
    round: ReportRound,
    { plan }: EditedPlan,
    before: Analysis,
    after: Analysis | null,
    documents: Settings,
    texts: SetEdits['texts'],
    lists: OpenScores['lists'],
  ): ReportParts => ({
    plan,
    scores: { before, after },
    request: { round, asOf: today(), documents, texts, unitNames: lists.units.names },
  }),
);

/** What the report of a round is made from; null until an agency is chosen. */
export function reportPartsOf(state: PaneState, round: ReportRound): ReportParts | null {
  const before = analysisOf(state);
  const edited = planAsItStands(state);
  if (!before || !edited || !state.open) return null;
  const { settings, scores } = state.open;
  return parts(
    round,
    edited,
    before,
    scoresAfter(state, edited),
    settings,
    editsOf(state).texts,
    scores.lists,
  );
}

const listed = remembered(({ plan, scores, request }: ReportParts): readonly TextsOfDocument[] =>
  textsOfReport(reportWords(plan, scores, request)),
);

const NO_TEXTS: readonly TextsOfDocument[] = [];

/** The texts of the report of a round as they are without the user's edits; none until an agency is chosen. */
export function reportTextsOf(state: PaneState, round: ReportRound): readonly TextsOfDocument[] {
  const from = reportPartsOf(state, round);
  return from ? listed(from) : NO_TEXTS;
}

const drawn = remembered(({ plan, scores, request }: ReportParts): PlanDrawing =>
  reportDrawing(plan, scores, request),
);

/** The sheets of the report of a round; null until an agency is chosen. */
export function reportDrawingOf(state: PaneState, round: ReportRound): PlanDrawing | null {
  const from = reportPartsOf(state, round);
  return from && drawn(from);
}
