import type { IndicatorNumber } from '../framework';
import { registerRow, type Measure, type RegisterRow } from '../planning/measure';
import type { MeasureContent } from '../planning/measure-content';
import { offerMeasures, type OfferedIndicator } from '../planning/offer';
import type { Plan, PlanOptions } from '../planning/types';
import type { Analysis } from '../scores/types';

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

export interface EditedIndicator extends Omit<OfferedIndicator, 'offers'> {
  readonly measures: readonly EditedMeasure[];
}

export interface EditedPlan {
  /** Every indicator with a score, lowest first, with all measures that can be chosen. */
  readonly indicators: readonly EditedIndicator[];
  /** The chosen measures. */
  readonly plan: Plan;
}

/** A person's own measure as it is kept: content and identity beside each other. */
const measureOf = ({ key, indicator, ...content }: OwnMeasure): Measure => ({ key, indicator, content });

/** The plan as the catalogue suggests it, with what a person chose, changed and added. */
export function editPlan(analysis: Analysis, options: PlanOptions, edits: PlanEdits): EditedPlan {
  const indicators = offerMeasures(analysis, options).map(({ offers, ...subject }): EditedIndicator => {
    const edited = (measure: Measure, suggested: boolean, own: boolean): EditedMeasure => {
      const { key } = measure;
      const changes = own ? undefined : edits.changed[key];
      const content = { ...measure.content, ...changes };
      return {
        key,
        row: registerRow({ ...measure, content }, subject, options.planYear),
        chosen: edits.chosen[key] ?? suggested,
        changed: changes !== undefined,
        own,
      };
    };
    const own = edits.own.filter(({ indicator }) => indicator === subject.indicator).map(measureOf);
    return {
      ...subject,
      measures: [
        ...offers.map(({ measure, suggested }) => edited(measure, suggested, false)),
        ...own.map((measure) => edited(measure, true, true)),
      ],
    };
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
