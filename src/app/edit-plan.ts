import type { IndicatorNumber } from '../framework';
import { draftPlan, measureId, type DraftIndicator } from '../planning/draft-plan';
import { measurePeriod } from '../planning/period';
import type { Plan, PlanOptions, RegisterRow } from '../planning/types';
import type { Analysis } from '../scores/types';

/** What a person writes of a measure. */
export type MeasureContent = Pick<
  RegisterRow,
  'title' | 'approach' | 'steps' | 'owners' | 'quarters' | 'followUp' | 'rounds' | 'evidence'
>;

/** A measure that a person added. */
export interface OwnMeasure extends MeasureContent {
  /** "u07-1", stable while the workbook is open. */
  readonly key: string;
  readonly indicator: IndicatorNumber;
}

/** What a person decided about the measures; everything else is as suggested. Keyed by the measure. */
export interface PlanEdits {
  /** Chosen or left out against the suggestion. */
  readonly chosen: Readonly<Record<string, boolean>>;
  readonly changed: Readonly<Record<string, Partial<MeasureContent>>>;
  readonly own: readonly OwnMeasure[];
}

/** A measure as it stands after the edits. */
export interface EditedMeasure {
  readonly key: string;
  readonly row: RegisterRow;
  readonly chosen: boolean;
  /** A person changed its content. */
  readonly changed: boolean;
  /** A person added it. */
  readonly own: boolean;
}

export interface EditedIndicator extends Omit<DraftIndicator, 'measures'> {
  readonly measures: readonly EditedMeasure[];
}

export interface EditedPlan {
  /** Every indicator with a score, lowest first, with all measures that can be chosen. */
  readonly indicators: readonly EditedIndicator[];
  /** The chosen measures. */
  readonly plan: Plan;
}

function withContent(row: RegisterRow, content: Partial<MeasureContent>): RegisterRow {
  const edited = { ...row, ...content };
  return { ...edited, period: measurePeriod(edited.quarters, edited.planYear) };
}

function ownRow(draft: DraftIndicator, own: OwnMeasure, planYear: PlanOptions['planYear']): RegisterRow {
  const { key, indicator, ...content } = own;
  return {
    ...content,
    id: measureId(key, planYear),
    planYear,
    indicator,
    indicatorName: draft.name,
    score: draft.score,
    class: draft.class,
    period: measurePeriod(own.quarters, planYear),
    status: 'not-started',
    percent: 0,
    result: '',
    recommendation: '',
  };
}

/** The plan as the catalogue suggests it, with what a person chose, changed and added. */
export function editPlan(analysis: Analysis, options: PlanOptions, edits: PlanEdits): EditedPlan {
  const indicators = draftPlan(analysis, options).map((draft): EditedIndicator => {
    const offered = draft.measures.map(({ key, row, suggested }): EditedMeasure => {
      const content = edits.changed[key];
      return {
        key,
        row: content === undefined ? row : withContent(row, content),
        chosen: edits.chosen[key] ?? suggested,
        changed: content !== undefined,
        own: false,
      };
    });
    const own = edits.own
      .filter(({ indicator }) => indicator === draft.indicator)
      .map((measure): EditedMeasure => ({
        key: measure.key,
        row: ownRow(draft, measure, options.planYear),
        chosen: edits.chosen[measure.key] ?? true,
        changed: false,
        own: true,
      }));
    return { ...draft, measures: [...offered, ...own] };
  });
  const { agency, fiscalYear } = analysis.set;
  return {
    indicators,
    plan: {
      agency,
      scoreYear: fiscalYear,
      planYear: options.planYear,
      rows: indicators.flatMap(({ measures }) =>
        measures.filter(({ chosen }) => chosen).map(({ row }) => row),
      ),
    },
  };
}
