import { editPlan, NO_PLAN_EDITS } from '../../src/app/edit-plan';
import type { DocumentWords } from '../../src/documents';
import { frameworkOf, type IndicatorNumber } from '../../src/framework';
import { CATALOGUE } from '../../src/planning/catalogue';
import { registerRows, type Measure, type MeasureSubject, type PlanClass } from '../../src/planning/measure';
import { measureId } from '../../src/planning/measure-id';
import { offeredMeasure } from '../../src/planning/offered-measure';
import { STATUS_WORDS, type MeasureStatus } from '../../src/planning/status';
import type { Plan } from '../../src/planning/types';
import { analyse } from '../../src/scores/analyse';
import type { Analysis, AnalysisOptions, EitPart, Hundredths, ScoreSet } from '../../src/scores/types';
import { itemsOf } from '../support/items';

const SHEET = 'ผลคะแนน';
export const AGENCY = 'เทศบาลตำบลตัวอย่าง อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง';

/** Scores like those that agencies publish: strong, weak and urgent ones. */
export const SCORES = [92.01, 85.52, 88.96, 85.66, 86.63, 81.9, 49.73, 54.78, 81.92, 87.5] as const;

const OPTIONS: AnalysisOptions = {
  threshold: 8500 as Hundredths,
  urgentBelow: 7000 as Hundredths,
  target: 10000 as Hundredths,
  rulesOf: null,
};

export interface AnalysisFixture {
  readonly scores?: readonly (number | null)[];
  readonly year?: number | null;
  readonly stated?: number | null;
  /** The level as the sheet states it. */
  readonly level?: string | null;
  /** The parts of EIT that the sheet states. */
  readonly parts?: Readonly<Partial<Record<EitPart, number>>>;
  /** Scores of questions and disclosure items. */
  readonly items?: Readonly<Record<string, number>>;
  readonly options?: Partial<AnalysisOptions>;
}

const cellAt = (row: number) => ({ sheet: SHEET, row, column: 2 });
const statedScore = (score: number, row: number) => ({
  value: Math.round(score * 100) as Hundredths,
  cell: cellAt(row),
});

export function analysisFixture({
  scores = SCORES,
  year = 2567,
  stated = null,
  level = null,
  parts = {},
  items = {},
  options = {},
}: AnalysisFixture = {}): Analysis {
  const set: ScoreSet = {
    agency: AGENCY,
    fiscalYear: year,
    sheet: SHEET,
    entries: scores.map((score, index) => ({
      indicator: (index + 1) as IndicatorNumber,
      score: score === null ? null : (Math.round(score * 100) as Hundredths),
      raw: score === null ? null : String(score),
      cell: { sheet: SHEET, row: index + 3, column: 2 },
    })),
    statedOverall: stated === null ? null : statedScore(stated, 14),
    statedLevel: level === null ? null : { value: level, cell: cellAt(15) },
    statedInstruments: {},
    eitParts: {
      ...(parts[1] !== undefined && { 1: statedScore(parts[1], 16) }),
      ...(parts[2] !== undefined && { 2: statedScore(parts[2], 17) }),
    },
    items: itemsOf(items),
    statedSubIndicators: {},
    district: null,
    province: null,
    findings: [],
  };
  return analyse(set, { ...OPTIONS, ...options });
}

export interface PlanFixture {
  readonly indicators?: readonly IndicatorNumber[];
  readonly perIndicator?: number;
  readonly status?: MeasureStatus;
  readonly planYear?: number | null;
}

function planClass(score: number): PlanClass {
  if (score >= 95) return 'maintained';
  if (score >= 85) return 'continuous';
  return score < 70 ? 'urgent' : 'weakness';
}

/** A plan from the built-in catalogue; measures repeat, with ids of their own, when an indicator has fewer than asked for. */
export function planFixture({
  indicators = [6, 7, 8],
  perIndicator = 3,
  status = 'not-started',
  planYear = 2568,
}: PlanFixture = {}): Plan {
  const names = frameworkOf(2567)?.indicators ?? [];
  const subjects = indicators.map((indicator): MeasureSubject => {
    const score = SCORES[indicator - 1] ?? 0;
    return {
      indicator,
      name: names.find(({ number }) => number === indicator)?.name ?? '',
      score: Math.round(score * 100) as Hundredths,
      class: planClass(score),
    };
  });
  const measures = indicators.flatMap((indicator) => {
    const offered = CATALOGUE.filter((measure) => measure.indicator === indicator);
    return Array.from({ length: perIndicator }, (_, index): Measure => {
      const measure = offered[index % offered.length];
      if (measure === undefined) throw new Error(`the catalogue has nothing for indicator ${indicator}`);
      const drawn = offeredMeasure(measure, AGENCY, { planYear, digits: 'arabic' });
      return {
        ...drawn,
        id: index < offered.length ? drawn.id : measureId(`${measure.id}${index}`),
        progress: { ...drawn.progress, status: STATUS_WORDS[status] },
      };
    });
  });
  return {
    agency: AGENCY,
    district: null,
    province: null,
    scoreYear: 2567,
    planYear,
    rows: registerRows(measures, subjects, planYear),
  };
}

/** What the documents of words are made from: a plan of the catalogue for the scores. */
export function wordsFixture(analysis: Analysis): DocumentWords {
  const plan = editPlan(analysis, { planYear: 2568, top: 3, digits: 'arabic' }, NO_PLAN_EDITS).plan;
  return { plan, previous: null, meeting: null, texts: {} };
}
